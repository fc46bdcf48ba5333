package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.document.Cell;
import org.gouji.document.Table;
import org.gouji.interpret.base.RowLabels;
import org.gouji.interpret.base.ValueReader;

/**
 * Figures in cells merged over several rows of a ruled table. They belong to each of the rows; a
 * row that has neither a figure of its own nor a label of the form may as well be the second line
 * of a label, and gets none.
 */
final class TallFigures {
  /** More than a report has; keeps hostile tables small. */
  private static final int MOST = 2_000;

  private final List<List<Cell>> rows = new ArrayList<>();
  private final Set<Cell> tall = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Cell> above = new ArrayList<>();
  private final RowLabels labels;
  private int given;

  TallFigures(Table grid, RowLabels labels) {
    this.labels = labels;
    for (List<Cell> own : grid.rows()) {
      rows.add(grid.geometry() == Table.Geometry.RULED ? with(own, rows.size()) : own);
    }
  }

  /** The rows of the table, each with the figures that reach into it from above. */
  List<List<Cell>> rows() {
    return rows;
  }

  private List<Cell> with(List<Cell> own, int row) {
    above.removeIf(c -> c.row() + c.rowSpan() <= row);
    List<Cell> cells = own;
    if (!above.isEmpty() && given < MOST && own.stream().anyMatch(this::isOfRow)) {
      cells = new ArrayList<>(own);
      cells.addAll(above);
      cells.sort(Comparator.comparingInt(Cell::column));
      tall.addAll(above);
      given += above.size();
    }
    if (above.size() < MOST) {
      own.stream().filter(c -> c.rowSpan() > 1 && isFigure(c)).forEach(above::add);
    }
    return cells;
  }

  /** Whether the cell shows that its row is one of its own. */
  private boolean isOfRow(Cell cell) {
    return isFigure(cell) || labels.contains(cell.text());
  }

  /** Whether the cell is one of several rows. */
  boolean contains(Cell cell) {
    return tall.contains(cell);
  }

  private static boolean isFigure(Cell cell) {
    String text = cell.text();
    return !text.isBlank() && ValueReader.isValue(text) && !ValueReader.isSeveral(text);
  }
}
