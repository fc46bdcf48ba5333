package org.gouji.read.page;

import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.table.PageCell;
import org.gouji.read.page.table.PageTable;

/** Tells grids that part a table from frames around text, or around a part of a table. */
final class Frames {
  private Frames() {}

  /**
   * Whether the table that a grid parts is no whole one: its text is not parted, it has no figure,
   * as the header of a table without rules, or figures whose labels stand beside it: no others, or
   * those of two rows in one cell.
   *
   * @param table the cells that the grid makes
   * @param outside what stands in no grid
   */
  static boolean isOne(Grid grid, PageTable table, List<Glyph> outside) {
    boolean words = table.cells().stream().noneMatch(PageCell::figure);
    boolean bare = !words && table.cells().stream().allMatch(c -> c.blank() || c.figure());
    return table.loose()
        || table.columns() == 1
        || words
        || bare && labelled(grid, outside)
        || table.cells().stream().anyMatch(c -> stacked(c, grid, table, outside));
  }

  /** Whether a cell holds figures below each other in a row whose labels stand beside the grid. */
  private static boolean stacked(PageCell cell, Grid grid, PageTable table, List<Glyph> outside) {
    int row = cell.place().row();
    return cell.figure()
        && cell.text().indexOf('\n') > 0
        && table.cells().stream().noneMatch(c -> c.place().row() == row && c.words())
        && outside.stream()
            .anyMatch(g -> beside(g, grid.box(), grid.ys().get(row), grid.ys().get(cell.bottom())));
  }

  /** Whether text stands on the left of the first row of a grid and of the last one. */
  private static boolean labelled(Grid grid, List<Glyph> outside) {
    Box box = grid.box();
    return outside.stream().anyMatch(g -> beside(g, box, box.top(), grid.ys().get(1)))
        && outside.stream()
            .anyMatch(g -> beside(g, box, grid.ys().get(grid.ys().size() - 2), box.bottom()));
  }

  private static boolean beside(Glyph glyph, Box box, float top, float bottom) {
    float y = glyph.box().centerY();
    return glyph.han() && glyph.box().right() <= box.left() && y > top && y < bottom;
  }
}
