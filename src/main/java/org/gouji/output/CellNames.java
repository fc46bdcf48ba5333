package org.gouji.output;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.Names;
import org.jspecify.annotations.Nullable;

/**
 * The words for cells, rows and columns: the form's labels in Chinese, the ids in English, since no
 * clerk knows the ids and no one else the labels.
 */
final class CellNames {
  private final Language language;
  private final Form form;
  private final Names names;

  CellNames(Forms forms, @Nullable String edition, Language language) {
    this.language = language;
    this.form = edition == null ? forms.newest() : forms.edition(edition).orElse(forms.newest());
    this.names = new Names(form);
  }

  /** The bare label of the row. */
  String row(CellId cell) {
    if (language == Language.EN) {
      return cell.row();
    }
    return form.table(cell.table())
        .flatMap(t -> t.row(cell.row()))
        .map(FormRow::label)
        .orElse(cell.row());
  }

  /** The bare label of the column. */
  String column(CellId cell) {
    return language.pick(names.column(cell.table(), cell.column()));
  }

  /** Row and column as a person would point at them. */
  String cell(CellId cell) {
    return language.pick(names.cell(cell));
  }

  /** Several cells; a row that all stand in is said once. */
  String cells(List<CellId> cells) {
    return language.pick(names.cells(cells));
  }

  /** An instance of a rule: a cell, a row, a column or a section of the form, else as it is. */
  String where(String where, List<CellId> cells) {
    if (language == Language.EN) {
      return where;
    }
    for (CellId cell : cells) {
      if (cell.row().equals(where)) {
        return language.pick(names.row(cell.table(), where));
      }
      if (cell.column().equals(where)) {
        return language.pick(names.column(cell.table(), where));
      }
    }
    if (where.matches("[1-6]")) {
      return language.pick(names.section(where.charAt(0) - '0'));
    }
    if (where.matches("[a-z_]+\\.[a-z_]+\\.[a-z_]+")) {
      return language.pick(names.cell(CellId.parse(where)));
    }
    return anywhere(where);
  }

  /** A row or column that is not printed, so that no cell tells its table. */
  private String anywhere(String where) {
    List<String> found = new ArrayList<>();
    for (FormTable table : form.tables()) {
      if (table.id().equals(where)) {
        return language.pick(names.table(where));
      }
      for (FormRow row : table.rows()) {
        if (row.id().equals(where)) {
          found.add(language.pick(names.row(table.id(), where)));
        }
        for (FormColumn column : row.columns()) {
          if (column.id().equals(where)) {
            found.add(language.pick(names.column(table.id(), where)));
          }
        }
      }
    }
    return found.isEmpty() ? where : found.get(0);
  }
}
