package org.gouji.read.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Puts elements on a CSS grid as the standard does (CSS Grid Layout, 8.5): first those that name
 * row and column, then those that name a row, then all others in their order.
 *
 * <p>Rows and columns are those of a grid that flows by rows; for one that flows by columns the
 * caller exchanges them.
 */
final class GridPlacement {
  private static final int MOST_ROWS = 20_000;

  private final List<BitSet> taken = new ArrayList<>();
  private final boolean dense;
  private int columns;

  /**
   * @param columns that the grid declares
   * @param dense whether gaps are filled with what comes later
   */
  GridPlacement(int columns, boolean dense) {
    this.columns = columns;
    this.dense = dense;
  }

  /** An element to be placed. */
  record Wish(GridSpan row, GridSpan column) {}

  /** Where an element stands. */
  record Place(int row, int column, int height, int width) {}

  /** The places of the elements, in the order of these. */
  List<Place> of(List<Wish> wishes) {
    Place[] places = new Place[wishes.size()];
    for (Wish w : wishes) {
      columns = Math.max(columns, Math.max(0, w.column.start()) + w.column.size());
    }
    for (int i = 0; i < places.length; i++) {
      Wish w = wishes.get(i);
      if (w.row.isChosen() && w.column.isChosen()) {
        places[i] = take(w, w.row.start(), w.column.start());
      }
    }
    for (int i = 0; i < places.length; i++) {
      Wish w = wishes.get(i);
      if (w.row.isChosen() && !w.column.isChosen()) {
        int column = 0;
        while (!isFree(w, w.row.start(), column)) {
          column++;
        }
        columns = Math.max(columns, column + w.column.size());
        places[i] = take(w, w.row.start(), column);
      }
    }
    flow(wishes, places);
    return List.of(places);
  }

  private void flow(List<Wish> wishes, Place[] places) {
    int row = 0;
    int column = 0;
    for (int i = 0; i < places.length; i++) {
      Wish w = wishes.get(i);
      if (w.row.isChosen()) {
        continue;
      }
      if (dense) {
        row = 0;
        column = 0;
      }
      if (w.column.isChosen()) {
        row += w.column.start() < column ? 1 : 0;
        column = w.column.start();
        while (!isFree(w, row, column)) {
          row++;
        }
      } else {
        while (column + w.column.size() > columns || !isFree(w, row, column)) {
          column++;
          if (column + w.column.size() > columns) {
            column = 0;
            row++;
          }
        }
      }
      places[i] = take(w, row, column);
    }
  }

  private boolean isFree(Wish w, int row, int column) {
    for (int r = row; r < Math.min(taken.size(), row + w.row.size()); r++) {
      int next = taken.get(r).nextSetBit(column);
      if (next >= 0 && next < column + w.column.size()) {
        return false;
      }
    }
    return true;
  }

  private Place take(Wish w, int row, int column) {
    while (taken.size() < Math.min(MOST_ROWS, row + w.row.size())) {
      taken.add(new BitSet());
    }
    for (int r = row; r < Math.min(taken.size(), row + w.row.size()); r++) {
      taken.get(r).set(column, column + w.column.size());
    }
    return new Place(row, column, w.row.size(), w.column.size());
  }
}
