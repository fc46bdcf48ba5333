package org.gouji.output.table;

import org.apache.poi.ss.usermodel.CellStyle;
import org.gouji.document.Location;
import org.gouji.form.Names;
import org.gouji.output.base.Language;
import org.gouji.output.base.Places;
import org.gouji.output.base.RuleText;
import org.gouji.output.base.StatusWords;
import org.gouji.report.Report;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.gouji.rule.Tally;
import org.gouji.run.Result;

/** The sheet of the findings, a line each. */
final class XlsxFindings {
  private final Workbook book;
  private final Language language;
  private final RuleText rules;
  private final SheetTable sheet;

  XlsxFindings(Workbook book, Language language, RuleText rules, int mostLines) {
    this.book = book;
    this.language = language;
    this.rules = rules;
    String heads =
        language.pick(
            "机关 26,年度 6,级别 7,问题 22,规则 24,位置 28,说明 60,应为 10,现为 10,左边 10,右边 10,相差 10,很可能应改 34,"
                + "原文位置 18,先核对读取 10,文件 40",
            "organ 26,year 6,severity 9,finding 28,rule 24,where 28,message 60,expected"
                + " 10,actual 10,left 10,right 10,difference 10,likely 34,place 18,check"
                + " reading first 10,file 40");
    this.sheet =
        new SheetTable(
            book, language.pick("问题", "findings"), 2, SheetTable.columns(heads), mostLines);
  }

  void add(Result result, Report report, Names names, Judgement judgement) {
    judgement.findings().forEach(f -> line(result, report, names, judgement, f));
  }

  private void line(
      Result result, Report report, Names names, Judgement judgement, Finding finding) {
    Tally tally = finding.tally();
    Location location = finding.location();
    sheet
        .line()
        .text(report.organization())
        .year(report.year())
        .text(StatusWords.plain(finding.severity(), language), look(finding.severity()))
        .text(rules.title(finding.rule()))
        .text(finding.rule())
        .text(language.pick(names.where(finding.where(), finding.cells())))
        .text(language.pick(finding.message()), book.wrapped)
        .number(finding.expected())
        .number(finding.actual())
        .number(tally == null ? null : tally.leftSum())
        .number(tally == null ? null : tally.rightSum())
        .number(tally == null ? null : tally.difference())
        .text(CsvFindingsWriter.likely(finding, judgement.explanations()))
        .text(location == null ? "" : Places.words(location, language))
        .text(finding.restsOnRepair() ? language.pick("是", "yes") : "")
        .text(XlsxWriter.file(result));
  }

  private CellStyle look(Severity severity) {
    return switch (severity) {
      case ERROR -> book.error;
      case WARNING -> book.warning;
      case INFO -> book.text;
    };
  }

  void finish() {
    sheet.finish();
  }
}
