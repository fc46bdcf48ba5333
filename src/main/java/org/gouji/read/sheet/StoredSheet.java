package org.gouji.read.sheet;

import java.util.List;
import java.util.Set;

/**
 * A sheet of a workbook in XML, as it is stored.
 *
 * @param name as on its tab
 * @param visible whether it is shown; formulas elsewhere may count with one that is not
 * @param cells in row order, then column order; one for each place
 * @param merges regions whose first cell covers the others
 * @param drawings what is drawn over cells
 * @param hiddenRows rows that are not shown
 * @param hiddenColumns columns that are not shown
 */
record StoredSheet(
    String name,
    boolean visible,
    List<StoredCell> cells,
    List<SheetPage.Merge> merges,
    List<DrawnOver.Drawing> drawings,
    Set<Integer> hiddenRows,
    Set<Integer> hiddenColumns) {
  StoredSheet {
    cells = List.copyOf(cells);
    merges = List.copyOf(merges);
    drawings = List.copyOf(drawings);
    hiddenRows = Set.copyOf(hiddenRows);
    hiddenColumns = Set.copyOf(hiddenColumns);
  }
}
