package org.gouji.output;

import java.util.HashMap;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;

/** The words of the form for cells, rows and columns, whose ids no clerk knows. */
final class CellNames {
  private final Map<String, String> rows = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, String> loose = new HashMap<>();

  CellNames(Forms forms) {
    for (Form form : forms.editions()) {
      for (FormTable table : form.tables()) {
        for (FormRow row : table.rows()) {
          rows.putIfAbsent(table.id() + "." + row.id(), row.label());
          loose.putIfAbsent(row.id(), row.label());
          for (FormColumn column : row.columns()) {
            columns.putIfAbsent(table.id() + "." + column.id(), column.label());
          }
        }
      }
    }
    columns.forEach((id, label) -> loose.putIfAbsent(id.substring(id.indexOf('.') + 1), label));
  }

  /** Row label. */
  String row(CellId cell) {
    return rows.getOrDefault(cell.table() + "." + cell.row(), cell.row());
  }

  /** Column label. */
  String column(CellId cell) {
    return columns.getOrDefault(cell.table() + "." + cell.column(), cell.column());
  }

  /** Row and column label. */
  String cell(CellId cell) {
    return row(cell) + "·" + column(cell);
  }

  /**
   * The label of an instance of a rule: a row or column id as the cells of the finding have it,
   * else the text itself.
   */
  String where(String where, Iterable<CellId> cells) {
    for (CellId cell : cells) {
      if (cell.row().equals(where)) {
        return row(cell);
      }
      if (cell.column().equals(where)) {
        return column(cell);
      }
    }
    return loose.getOrDefault(where, where);
  }
}
