package org.gouji.read.page.table;

import java.util.List;
import org.gouji.read.page.drawn.Box;

/**
 * A ruled table, on one page or joined from several.
 *
 * @param xs the column edges on its first page
 * @param rows the number of grid rows
 * @param cells in row order, then column order
 * @param openBottom whether no rule closes its last page's part
 * @param openTop whether no rule opens it
 * @param loose whether the rules do not part the columns, so that its text is better read by lines
 * @param box its area on its first page
 */
public record PageTable(
    List<Float> xs,
    int rows,
    List<PageCell> cells,
    boolean openTop,
    boolean openBottom,
    boolean loose,
    Box box) {

  public PageTable withCells(List<PageCell> others) {
    return withRows(rows, others);
  }

  PageTable withRows(int newRows, List<PageCell> others) {
    return new PageTable(xs, newRows, List.copyOf(others), openTop, openBottom, loose, box);
  }

  public int columns() {
    return xs.size() - 1;
  }

  public float width() {
    return xs.get(xs.size() - 1) - xs.get(0);
  }
}
