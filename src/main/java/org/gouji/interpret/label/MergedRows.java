package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Cell;
import org.gouji.interpret.base.ValueReader;

/**
 * Rows whose cells were joined with those below, line by line: every cell holds as many lines as
 * rows were joined.
 */
final class MergedRows {
  /** One figure may be broken in its middle; in so many cells at once that is no accident. */
  private static final int FEWEST_FIGURES = 2;

  private MergedRows() {}

  /** The rows that one row of a table holds; itself alone if its cells were not joined. */
  static List<List<Cell>> of(List<Cell> row) {
    List<Cell> filled = row.stream().filter(c -> !c.text().isBlank()).toList();
    int lines = filled.isEmpty() ? 1 : (int) filled.get(0).text().lines().count();
    boolean joined =
        lines > 1
            && filled.stream().allMatch(c -> c.text().lines().count() == lines)
            && filled.stream().filter(c -> ValueReader.isSeveral(c.text())).count()
                >= FEWEST_FIGURES;
    if (!joined) {
      return List.of(row);
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      int at = i;
      rows.add(row.stream().map(c -> line(c, at)).toList());
    }
    return rows;
  }

  private static Cell line(Cell cell, int at) {
    String text = cell.text().isBlank() ? "" : cell.text().lines().toList().get(at).strip();
    return new Cell(
        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.location());
  }
}
