package org.gouji.output.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.Names;
import org.gouji.output.base.Grid;
import org.gouji.output.base.Ink;
import org.gouji.output.base.Language;
import org.gouji.output.base.Lines;
import org.gouji.output.base.Repaired;
import org.gouji.output.base.ResultWriter;
import org.gouji.output.base.StatusWords;
import org.gouji.output.base.Texts;
import org.gouji.report.CellValue;
import org.gouji.report.ExtraRow;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.gouji.run.Reason;
import org.gouji.run.Result;
import org.gouji.run.Summary;
import org.jspecify.annotations.Nullable;

/**
 * {@code extract --output text}: the tables as they were read, labels against columns, to be held
 * beside the original.
 */
public final class ExtractTextWriter implements ResultWriter {
  private final Lines out;
  private final Language language;
  private final Ink ink;
  private final Forms forms;

  public ExtractTextWriter(OutputStream stream, Language language, Ink ink, Forms forms) {
    this.out = new Lines(stream);
    this.language = language;
    this.ink = ink;
    this.forms = forms;
  }

  @Override
  public void start() {
    // the first report's head is the first
  }

  @Override
  public void result(Result result) throws IOException {
    String part =
        result.part() == 0
            ? ""
            : language.pick("（第" + result.part() + "份）", " (part " + result.part() + ")");
    line(ink.bold(Texts.line(result.file()) + part));
    Reason reason = result.reason();
    if (reason != null) {
      line(
          "  "
              + ink.yellow(StatusWords.plain(result.status(), language))
              + language.pick("：", ": ")
              + Texts.line(language.pick(reason)));
    }
    Report report = result.report();
    if (report != null) {
      field(language.pick("标题", "title"), report.title());
      field(language.pick("机关", "organ"), report.organization());
      field(language.pick("年度", "year"), report.year() == null ? null : report.year().toString());
      field(language.pick("版式", "edition"), report.edition());
      for (Section section : report.sections()) {
        line(
            "  "
                + section.number()
                + "  "
                + Texts.line(section.heading())
                + ink.faint(
                    language.pick("（正文 ", " (")
                        + section.text().codePointCount(0, section.text().length())
                        + language.pick(" 字）", " characters)")));
      }
      tables(report);
      remarks(report);
    }
    line("");
    out.flush();
  }

  private void field(String name, @Nullable String value) throws IOException {
    line("  " + name + language.pick("：", ": ") + (value == null ? "-" : Texts.line(value)));
  }

  private void tables(Report report) throws IOException {
    Form form = forms.editionOrNewest(report.edition());
    Names names = new Names(form);
    for (FormTable table : form.tables()) {
      if (report.cells().keySet().stream().noneMatch(c -> c.table().equals(table.id()))) {
        continue;
      }
      line("");
      line("  " + ink.bold(language.pick(names.table(table.id()))));
      Map<List<FormColumn>, Grid> bands = new LinkedHashMap<>();
      List<String> groups = List.of();
      for (FormRow row : table.rows()) {
        if (row.required() || report.hasRow(table.id(), row.id())) {
          Grid grid = bands.computeIfAbsent(row.columns(), ExtractTextWriter::header);
          for (int i = 0; i < row.groups().size(); i++) {
            if (i >= groups.size() || !groups.get(i).equals(row.groups().get(i))) {
              grid.add(List.of(row.groups().get(i)));
            }
          }
          groups = row.groups();
          grid.add(row(report, table, row));
        }
      }
      for (Grid grid : bands.values()) {
        for (String text : grid.lines()) {
          line("  " + text);
        }
      }
    }
  }

  private static Grid header(List<FormColumn> columns) {
    Grid grid = new Grid();
    List<String> labels = new ArrayList<>(List.of(""));
    columns.forEach(c -> labels.add(c.label()));
    grid.add(labels);
    return grid;
  }

  private List<String> row(Report report, FormTable table, FormRow row) {
    List<String> texts = new ArrayList<>();
    texts.add(row.number().isEmpty() ? row.label() : numbered(row.number()) + row.label());
    for (FormColumn column : row.columns()) {
      texts.add(shown(report.cell(new CellId(table.id(), row.id(), column.id()))));
    }
    return texts;
  }

  private static String numbered(String number) {
    return number.startsWith("（")
        ? number
        : Character.isDigit(number.charAt(0)) ? number + "." : number + "、";
  }

  /**
   * What stands in the cell; {@code ×} if the document does not have it, {@code _} if it is empty.
   */
  private static String shown(@Nullable CellValue value) {
    if (value == null) {
      return "×";
    }
    String text =
        switch (value.state()) {
          case NUMBER -> value.number() == null ? "" : value.number().toPlainString();
          case BLANK -> "_";
          case PLACEHOLDER, TEXT -> Texts.line(value.raw());
          case UNSETTLED -> "?";
        };
    return value.repair() != null ? text + "*" : text;
  }

  private void remarks(Report report) throws IOException {
    for (ExtraRow row : report.extraRows()) {
      line(
          "  + "
              + row.table()
              + "  "
              + Texts.line(row.label())
              + "  "
              + Texts.line(String.join("  ", row.values())));
    }
    Names names = new Names(forms.editionOrNewest(report.edition()));
    for (Repaired repaired : Repaired.of(report, language)) {
      line(
          "  "
              + ink.yellow("* " + Texts.line(repaired.repair()))
              + language.pick("：", ": ")
              + repaired.cells(language, cell -> language.pick(names.cell(cell))));
    }
    for (String note : report.notes().stream().map(language::pick).toList()) {
      line("  " + ink.faint(language.pick("附注 ", "note ") + Texts.line(note)));
    }
  }

  private void line(String text) throws IOException {
    out.line(0, text);
  }

  @Override
  public void end(Summary summary) throws IOException {
    if (summary.total() > 0) {
      line(
          ink.faint(
              language.pick(
                  "× 文中没有该格   _ 空白   * 读取时修复   ? 无法确定",
                  "× not in the document   _ blank   * repaired in reading   ? cannot be"
                      + " settled")));
    }
    out.flush();
  }
}
