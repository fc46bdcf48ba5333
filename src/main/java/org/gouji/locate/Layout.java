package org.gouji.locate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormTable;

/** Which printed cells stand beside and below each other. */
final class Layout {
  /** Table 四 is printed as one line: what shifts there shifts through all its rows. */
  private static final String ONE_LINE_TABLE = "disputes";

  private final List<List<CellId>> lines = new ArrayList<>();
  private final List<List<CellId>> columns = new ArrayList<>();
  private final Map<CellId, int[]> places = new LinkedHashMap<>();

  Layout(Form form, Values values) {
    for (FormTable table : form.tables()) {
      add(table, values);
    }
  }

  private void add(FormTable table, Values values) {
    Map<String, List<CellId>> byRow = new LinkedHashMap<>();
    Map<String, List<CellId>> byColumn = new LinkedHashMap<>();
    for (CellId cell : table.cells()) {
      if (values.state(cell) != Values.State.ABSENT) {
        byRow.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(cell);
        byColumn.computeIfAbsent(cell.column(), c -> new ArrayList<>()).add(cell);
      }
    }
    if (byRow.isEmpty()) {
      return;
    }
    if (table.id().equals(ONE_LINE_TABLE)) {
      List<CellId> all = new ArrayList<>();
      byRow.values().forEach(all::addAll);
      lines.add(all);
    } else {
      columns.addAll(byColumn.values());
    }
    lines.addAll(byRow.values());
    int y = places.size();
    for (List<CellId> row : byRow.values()) {
      for (int x = 0; x < row.size(); x++) {
        places.put(row.get(x), new int[] {x, y});
      }
      y++;
    }
  }

  /** Cells printed in one line, from left to right: the rows, and a table that is one line. */
  List<List<CellId>> lines() {
    return lines;
  }

  /** The columns of tables with several lines, from top to bottom. */
  List<List<CellId>> columns() {
    return columns;
  }

  /** Whether two cells of one table stand side by side or one under the other. */
  boolean neighbours(CellId a, CellId b) {
    int[] p = places.get(a);
    int[] q = places.get(b);
    return p != null
        && q != null
        && a.table().equals(b.table())
        && (a.row().equals(b.row()) || a.column().equals(b.column()))
        && Math.abs(p[0] - q[0]) + Math.abs(p[1] - q[1]) == 1;
  }
}
