package org.gouji.read.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A visible sheet as stored.
 *
 * @param name as on its tab
 * @param cells that show something, in row order, then column order; one for each place
 * @param merges regions whose first cell covers the others
 * @param hiddenRows rows that are not shown
 * @param hiddenColumns columns that are not shown
 * @param prepared how many cells without text a row keeps, bordered or not: they are there to be
 *     filled in
 */
record SheetPage(
    String name,
    List<SheetCell> cells,
    List<Merge> merges,
    Set<Integer> hiddenRows,
    Set<Integer> hiddenColumns,
    Map<Integer, Integer> prepared) {

  /** A merged region; all bounds are 0-based and inclusive. */
  record Merge(int top, int left, int bottom, int right) {}

  SheetPage {
    cells = List.copyOf(cells);
    merges = List.copyOf(merges);
    hiddenRows = Set.copyOf(hiddenRows);
    hiddenColumns = Set.copyOf(hiddenColumns);
    prepared = Map.copyOf(prepared);
  }
}
