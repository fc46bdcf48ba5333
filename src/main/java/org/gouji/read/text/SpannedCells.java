package org.gouji.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.document.Cell;
import org.gouji.document.Location;

/**
 * Cells written one behind the other, each with the columns and rows that it covers, find their
 * places in the grid: a cell takes the next place that none from above covers.
 */
final class SpannedCells {
  /** More columns than any form has. */
  static final int MOST_COLUMNS = 64;

  private static final int MOST_ROWS = 1000;

  private record Place(int row, int column) {}

  private final Set<Place> covered = new HashSet<>();
  private final List<Cell> cells = new ArrayList<>();
  private int row;
  private int column;

  /** Whether the row in which the next cell would begin has so many columns already. */
  boolean isFull(int columns) {
    return next() >= columns;
  }

  void add(String text, int columns, int rows, Location location) {
    int from = next();
    int width = Math.max(1, Math.min(columns, MOST_COLUMNS));
    int height = Math.max(1, Math.min(rows, MOST_ROWS));
    for (int r = row; r < row + height; r++) {
      for (int c = from; c < from + width; c++) {
        covered.add(new Place(r, c));
      }
    }
    cells.add(new Cell(row, from, height, width, text, location));
    column = from + width;
  }

  void endRow() {
    row++;
    column = 0;
  }

  private int next() {
    int at = column;
    while (covered.contains(new Place(row, at))) {
      at++;
    }
    return at;
  }

  List<Cell> cells() {
    return List.copyOf(cells);
  }
}
