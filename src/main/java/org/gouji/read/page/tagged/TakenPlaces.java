package org.gouji.read.page.tagged;

import java.util.Arrays;

/** Which places of each row of a tagged table cells of rows above reach into, as far as known. */
final class TakenPlaces {
  /** By row and column; null for a row of which it is not known. */
  private final boolean[][] rows;

  private final int columns;

  TakenPlaces(int rows, int columns) {
    this.rows = new boolean[rows][columns];
    this.columns = columns;
  }

  void clear() {
    for (int r = 0; r < rows.length; r++) {
      rows[r] = new boolean[columns];
    }
  }

  boolean known(int row) {
    return rows[row] != null;
  }

  /** The places of a row; none is taken where that is not known. */
  boolean[] at(int row) {
    boolean[] taken = rows[row];
    return taken == null ? new boolean[columns] : taken;
  }

  /** A cell of a row stands in this column and reaches down from there. */
  void cover(int row, TagTable.Cell cell, int column) {
    for (int k = row + 1; k < Math.min(rows.length, row + cell.rowSpan()); k++) {
      boolean[] below = rows[k];
      if (below != null) {
        Arrays.fill(below, column, column + cell.columnSpan(), true);
      }
    }
  }

  /** It is not known any more what a cell covers below its row. */
  void forget(int row, TagTable.Cell cell) {
    for (int k = row + 1; k < Math.min(rows.length, row + cell.rowSpan()); k++) {
      rows[k] = null;
    }
  }

  static boolean free(boolean[] taken, int column, int span) {
    for (int c = column; c < column + span; c++) {
      if (taken[c]) {
        return false;
      }
    }
    return true;
  }

  static int nextFree(boolean[] taken, int from) {
    int c = from;
    while (c < taken.length && taken[c]) {
      c++;
    }
    return c;
  }

  /** The first place that a cell can have; -1 if there is none. */
  static int first(boolean[] can) {
    for (int c = 0; c < can.length; c++) {
      if (can[c]) {
        return c;
      }
    }
    return -1;
  }

  /** The last place that a cell can have; -1 if there is none. */
  static int last(boolean[] can) {
    for (int c = can.length - 1; c >= 0; c--) {
      if (can[c]) {
        return c;
      }
    }
    return -1;
  }
}
