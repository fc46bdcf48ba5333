package org.gouji.output.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.Forms;
import org.gouji.form.Names;
import org.gouji.output.base.Language;
import org.gouji.output.base.Texts;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.gouji.run.Result;

/**
 * A sheet per table of the form, a line per report: a column for each cell that any edition has.
 */
final class XlsxForm {
  private final Workbook book;
  private final Forms forms;
  private final Language language;
  private final Map<String, Wide> tables = new LinkedHashMap<>();

  /** A table of the form as a sheet. */
  private record Wide(SheetTable sheet, List<CellId> cells) {}

  XlsxForm(Workbook book, Language language, Forms forms, int mostLines) {
    this.book = book;
    this.forms = forms;
    this.language = language;
    Map<String, Set<CellId>> columns = new LinkedHashMap<>();
    for (Form form : forms.editions()) {
      form.cells()
          .forEach(c -> columns.computeIfAbsent(c.table(), t -> new LinkedHashSet<>()).add(c));
    }
    columns.forEach((table, cells) -> tables.put(table, wide(table, cells, mostLines)));
  }

  private Wide wide(String table, Set<CellId> cells, int mostLines) {
    List<SheetTable.Column> heads =
        new ArrayList<>(
            SheetTable.columns(
                language.pick("机关 26,年度 6,版式 6,文件 30", "organ 26,year 6,edition 8,file 30")));
    for (CellId id : cells) {
      heads.add(new SheetTable.Column(name(id), 11));
    }
    String title = language.pick(new Names(forms.newest()).table(table));
    return new Wide(new SheetTable(book, title, 2, heads, mostLines), List.copyOf(cells));
  }

  /** The cell's name in the newest edition that has it. */
  private String name(CellId id) {
    return forms.editions().stream()
        .filter(f -> f.cells().contains(id))
        .findFirst()
        .map(f -> language.pick(new Names(f).cell(id)))
        .orElse(id.toString());
  }

  void add(Result result, Report report) {
    Set<CellId> asked = new HashSet<>(forms.editionOrNewest(report.edition()).cells());
    tables.values().forEach(table -> line(result, report, table, asked));
  }

  private void line(Result result, Report report, Wide table, Set<CellId> asked) {
    SheetTable sheet = table.sheet;
    sheet
        .line()
        .text(report.organization())
        .year(report.year())
        .text(report.edition())
        .text(XlsxWriter.file(result));
    for (CellId id : table.cells) {
      CellValue value = report.cell(id);
      if (value == null) {
        sheet.empty(asked.contains(id) ? book.absent : book.text);
      } else {
        cell(sheet, value);
      }
    }
  }

  private void cell(SheetTable sheet, CellValue value) {
    BigDecimal number = value.number();
    if (number != null) {
      sheet.number(number);
      if (value.repair() != null) {
        sheet.restyle(book.doubtful);
      }
    } else if (value.isBlank()) {
      sheet.empty(book.blank);
    } else {
      sheet.text(value.raw().isEmpty() ? "?" : value.raw());
      sheet.restyle(Texts.looksLikeFormula(value.raw()) ? book.doubtfulQuoted : book.doubtful);
    }
  }

  void finish() {
    tables.values().forEach(table -> table.sheet.finish());
  }
}
