package org.gouji.interpret.label;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.document.Cell;
import org.gouji.document.Table;

/**
 * The numbers that programs print for the columns and rows of a table: a row without label that
 * counts the columns, over the headers of each table; a first column that counts the rows. They are
 * no figures.
 */
final class Counting {
  /** Fewer numbers may be figures that happen to rise. */
  private static final int FEWEST = 4;

  private Counting() {}

  /** The table without them. */
  static Table without(Table grid) {
    List<List<Cell>> rows = grid.rows();
    Set<Integer> columns = new HashSet<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (counts(rows.get(i))) {
        columns.add(i);
      }
    }
    List<Cell> first = grid.cells().stream().filter(c -> c.column() == 0).toList();
    boolean lines = first.size() == rows.size() && counts(first) && grid.columnCount() > 1;
    if (columns.isEmpty() && !lines) {
      return grid;
    }
    List<Cell> rest =
        grid.cells().stream()
            .filter(c -> !(columns.contains(c.row()) || lines && c.column() == 0))
            .toList();
    return rest.isEmpty() ? grid : new Table(rest, grid.geometry(), grid.location());
  }

  /** Whether all cells but a blank first one count from 0 or 1 on. */
  private static boolean counts(List<Cell> cells) {
    int first = !cells.isEmpty() && cells.get(0).text().isBlank() ? 1 : 0;
    if (cells.size() - first < FEWEST) {
      return false;
    }
    String begin = cells.get(first).text().strip();
    int from = begin.equals("0") ? 0 : begin.equals("1") ? 1 : -1;
    for (int i = first; from >= 0 && i < cells.size(); i++) {
      if (!cells.get(i).text().strip().equals(Integer.toString(from + i - first))) {
        return false;
      }
    }
    return from >= 0;
  }
}
