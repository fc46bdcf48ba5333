package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.gouji.read.grid.FreePlaces;

/**
 * Cells written one behind the other, each with the columns and rows that it covers, find their
 * places in the grid: a cell takes the next place that none from above covers.
 */
final class SpannedCells {
  /** More columns than any form has. */
  static final int MOST_COLUMNS = 64;

  private static final int MOST_ROWS = 1_000;

  /** More cells than the tables of any report have. */
  private static final int MOST_CELLS = 10_000;

  private final FreePlaces free = new FreePlaces();
  private final List<Cell> cells = new ArrayList<>();
  private boolean tooLarge;
  private int row;
  private int column;

  /** Whether the row in which the next cell would begin has so many columns already. */
  boolean isFull(int columns) {
    return free.column(row, column) >= columns;
  }

  /** Whether a cell from above covers a column of the row. */
  boolean isCovered(int ofRow) {
    return free.column(row, ofRow) > ofRow;
  }

  void add(String text, int columns, int rows, Location location) {
    int from = free.column(row, column);
    int width = free.width(row, from, Math.max(1, Math.min(columns, MOST_COLUMNS)));
    int height = Math.max(1, Math.min(rows, MOST_ROWS));
    tooLarge |= from + width > MOST_COLUMNS || cells.size() >= MOST_CELLS;
    if (!tooLarge) {
      free.take(from, width, row + height);
      cells.add(new Cell(row, from, height, width, text, location));
      column = from + width;
    }
  }

  void endRow() {
    row++;
    column = 0;
  }

  /** The cells; none if there are more, or more columns, than a report has. */
  List<Cell> cells() {
    return tooLarge ? List.of() : List.copyOf(cells);
  }
}
