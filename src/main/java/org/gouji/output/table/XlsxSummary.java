package org.gouji.output.table;

import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.gouji.output.base.Language;
import org.gouji.output.base.RuleText;
import org.gouji.output.base.StatusWords;
import org.gouji.output.base.Tallied;
import org.gouji.rule.Severity;
import org.gouji.run.Result;
import org.gouji.run.Status;
import org.gouji.run.Summary;

/** The sheet of the run's figures, and of what the colours of the other sheets mean. */
final class XlsxSummary {
  private final Workbook book;
  private final Language language;
  private final RuleText rules;
  private final SheetTable sheet;
  private final Tallied tallied = new Tallied();
  private int results;

  XlsxSummary(Workbook book, Language language, RuleText rules) {
    this.book = book;
    this.language = language;
    this.rules = rules;
    String heads =
        language.pick(
            "项目 34,数 10,错误 10,警告 10,提示 10", "item 44,number 10,errors 10,warnings 10,info 10");
    this.sheet =
        new SheetTable(
            book,
            language.pick("概要", "summary"),
            0,
            SheetTable.columns(heads),
            SheetTable.MOST_LINES);
  }

  void add(Result result) {
    tallied.add(result, ++results);
  }

  void write(Summary summary) {
    line(language.pick("文件", "documents"), summary.total());
    for (Status status : Status.values()) {
      line(StatusWords.plain(status, language), summary.count(status));
    }
    for (Severity severity : Severity.values()) {
      line(StatusWords.plain(severity, language), summary.count(severity));
    }
    line(language.pick("无法核对的等式", "equations untold"), summary.untold());
    line(language.pick("略过的其他文件", "other files skipped"), summary.skipped());
    sheet.line();
    for (Map.Entry<String, Tallied.Counts> rule : tallied.rules()) {
      Tallied.Counts counts = rule.getValue();
      String title = rules.title(rule.getKey());
      line((title + " " + rule.getKey()).strip(), counts.all());
      for (Severity severity : Severity.values()) {
        sheet.number(counts.of(severity));
      }
    }
    sheet.line();
    legend(book.blank, language.pick("空白或代替符号", "blank or a placeholder"));
    legend(book.absent, language.pick("文中没有该格", "not in the document"));
    legend(
        book.doubtful,
        language.pick("读取时修复、无法确定或不是数", "repaired in reading, unsettled, or no number"));
    sheet
        .line()
        .text(
            language.pick(
                "一张表放不下时（1048576 行）接下一张，名称加 2、3……",
                "A table that does not fit into a sheet (1048576 lines) goes on in another, named"
                    + " with 2, 3, …"));
  }

  private void line(String name, int number) {
    sheet.line().text(name).number(number);
  }

  private void legend(CellStyle style, String words) {
    sheet.line().text(words).empty(style);
  }
}
