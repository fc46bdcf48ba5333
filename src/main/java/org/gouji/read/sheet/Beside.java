package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.read.sheet.SheetArea.Placed;

/**
 * What stands beside the frame of a table and does not belong to it: columns without a frame that
 * hold only numbers, such as row numbers and checks, lone remarks, and all behind an empty column.
 *
 * @param from first column of the frame
 * @param to behind its last column
 * @param columns those beside it that are left out of the table
 * @param remarks the texts in them
 */
record Beside(int from, int to, List<Integer> columns, List<Placed> remarks) {
  /** More texts than these in one column are labels whose frame was forgotten. */
  private static final int MOST_REMARKS = 2;

  static Beside of(List<SheetRow> rows) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (SheetRow row : rows) {
      for (Placed p : row.cells()) {
        if (p.cell().bordered()) {
          from = Math.min(from, p.column());
          to = Math.max(to, p.column() + p.columnSpan());
        }
      }
    }
    Map<Integer, List<Placed>> outside = new TreeMap<>();
    for (SheetRow row : rows) {
      for (Placed p : row.cells()) {
        if (to > 0 && (p.column() >= to || p.column() + p.columnSpan() <= from)) {
          outside.computeIfAbsent(p.column(), c -> new ArrayList<>()).add(p);
        }
      }
    }
    List<Integer> columns = new ArrayList<>();
    List<Placed> remarks = new ArrayList<>();
    int edge = to;
    boolean gap = !outside.containsKey(edge);
    outside.forEach(
        (column, cells) -> {
          List<Placed> texts = cells.stream().filter(p -> !isNumber(p)).toList();
          boolean apart = gap && column > edge;
          if (apart || texts.isEmpty() || cells.size() <= MOST_REMARKS) {
            columns.add(column);
            remarks.addAll(texts);
          }
        });
    long left =
        outside.values().stream()
            .flatMap(List::stream)
            .filter(p -> !(gap && p.column() > edge) && isNumber(p))
            .count();
    long all = rows.stream().flatMap(r -> r.cells().stream()).filter(Beside::isNumber).count();
    // A frame around the labels alone says nothing of the figures.
    return left * 2 > all
        ? new Beside(from, to, List.of(), List.of())
        : new Beside(from, to, columns, remarks);
  }

  static boolean isNumber(Placed p) {
    return p.cell().text().matches("[-+]?[\\d,.]+|TRUE|FALSE|√|×");
  }

  /** The first column of the table: that of its frame, if columns before it are left out. */
  int left() {
    return columns.stream().anyMatch(c -> c < from) ? from : 0;
  }

  /** The cells of a row that belong to the table. */
  List<Placed> without(List<Placed> cells) {
    return columns.isEmpty()
        ? cells
        : cells.stream()
            .filter(
                p ->
                    p.column() < to && p.column() + p.columnSpan() > from
                        || !columns.contains(p.column()))
            .toList();
  }
}
