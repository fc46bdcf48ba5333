package org.gouji.read.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Which places of a table the cells above leave free, as its rows are laid out from top to bottom.
 * It does not know what the cells hold.
 */
public final class FreePlaces {
  /** For each column the first row that no cell from above covers. */
  private final List<Integer> free = new ArrayList<>();

  /** The first free column of a row, from a column on. */
  public int column(int row, int from) {
    int column = from;
    while (covered(row, column)) {
      column++;
    }
    return column;
  }

  /** How many columns are free side by side, from a free one on: so many as wanted, or fewer. */
  public int width(int row, int column, int wanted) {
    int width = 1;
    while (width < wanted && !covered(row, column + width)) {
      width++;
    }
    return width;
  }

  /**
   * A cell takes its places.
   *
   * @param bottom the first row below it
   */
  public void take(int column, int width, int bottom) {
    while (free.size() < column + width) {
      free.add(0);
    }
    for (int c = column; c < column + width; c++) {
      free.set(c, bottom);
    }
  }

  private boolean covered(int row, int column) {
    return column < free.size() && free.get(column) > row;
  }
}
