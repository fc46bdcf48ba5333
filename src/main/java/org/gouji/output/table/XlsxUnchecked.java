package org.gouji.output.table;

import java.util.List;
import org.gouji.form.Names;
import org.gouji.output.base.Language;
import org.gouji.output.base.StatusWords;
import org.gouji.report.Report;
import org.gouji.rule.Judgement;
import org.gouji.rule.RuleOutcome;
import org.gouji.rule.Untold;
import org.gouji.rule.Waived;
import org.gouji.run.Reason;
import org.gouji.run.Result;

/**
 * The sheet of what was not checked: files that were not read or are no report, equations that
 * cannot be told, rules that could not run, findings that are waived.
 */
final class XlsxUnchecked {
  private final Language language;
  private final SheetTable sheet;

  XlsxUnchecked(Workbook book, Language language, int mostLines) {
    this.language = language;
    List<SheetTable.Column> heads =
        SheetTable.columns(
            language.pick(
                "机关 26,年度 6,类别 14,规则 26,位置 30,缺少的格或原因 60,文件 40",
                "organ 26,year 6,kind 20,rule 26,where 30,what is wanting or why 60,file 40"));
    this.sheet = new SheetTable(book, language.pick("未能核对", "not checked"), 2, heads, mostLines);
  }

  void add(Result result, Names names) {
    Reason reason = result.reason();
    if (reason != null) {
      String status = StatusWords.plain(result.status(), language);
      line(result, status, "", "", language.pick(reason));
    }
    Judgement judgement = result.judgement();
    if (judgement == null) {
      return;
    }
    for (Untold u : judgement.untold()) {
      String kind = language.pick("无法核对的等式", "equation untold");
      line(
          result,
          kind,
          u.rule(),
          language.pick(names.where(u.where(), u.missing())),
          language.pick(names.cells(u.missing())));
    }
    for (RuleOutcome o : judgement.outcomes()) {
      if (o.state() == RuleOutcome.State.COULD_NOT_RUN) {
        String why = o.reason() == null ? "" : language.pick(o.reason());
        line(result, language.pick("未能运行的规则", "rule could not run"), o.rule(), "", why);
      }
    }
    for (Waived w : judgement.waived()) {
      String kind = language.pick("已豁免", "waived");
      String why =
          language.pick(w.finding().message()) + " — " + w.reason() + " (" + w.until() + ")";
      line(result, kind, w.finding().rule(), w.finding().where(), why);
    }
  }

  private void line(Result result, String kind, String rule, String where, String why) {
    Report report = result.report();
    sheet.line().text(report == null ? "" : report.organization());
    sheet
        .year(report == null ? null : report.year())
        .text(kind)
        .text(rule)
        .text(where)
        .text(why)
        .text(XlsxWriter.file(result));
  }

  void finish() {
    sheet.finish();
  }
}
