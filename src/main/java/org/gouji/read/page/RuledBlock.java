package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.document.Unread;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.open.OpenTable;
import org.gouji.read.page.table.CutCells;
import org.gouji.read.page.table.PageCell;
import org.gouji.read.page.table.PageTable;
import org.gouji.read.page.table.PicturedCells;
import org.gouji.read.page.table.RightToLeft;
import org.gouji.read.page.table.UnseenFigures;

/**
 * The block of a ruled table: its cells as text, those marked that do not show for certain what
 * they hold. It does not know what stands around the table.
 */
final class RuledBlock {
  private RuledBlock() {}

  /**
   * The block.
   *
   * @param disputed cells that another witness contradicts
   * @param fromRight whether the columns run from right to left
   */
  static Table of(PageTable drawn, Set<PageCell> disputed, boolean fromRight) {
    Set<PageCell> doubtful = CutCells.of(drawn);
    doubtful.addAll(disputed);
    doubtful.addAll(UnseenFigures.of(drawn));
    Set<PageCell> ends = CutCells.ends(drawn);
    PageTable inRows = withMarks(drawn, doubtful);
    PageTable table = fromRight ? RightToLeft.turned(inRows) : inRows;
    List<Cell> cells = new ArrayList<>();
    for (PageCell c : table.cells()) {
      Grid.Place p = c.place();
      Location location = c.page().location(c.box());
      cells.add(new Cell(p.row(), p.column(), p.rowSpan(), p.columnSpan(), c.text(), location));
      if (ends.contains(c)) {
        cells.add(new Cell(p.row(), c.right(), p.rowSpan(), 1, Glyph.UNKNOWN, location));
      }
    }
    PageContent page = table.cells().get(0).page();
    return new Table(cells, Table.Geometry.RULED, page.location(table.box()));
  }

  private static PageTable withMarks(PageTable table, Set<PageCell> doubtful) {
    Set<PageCell> pictured = PicturedCells.of(table);
    return table.withCells(
        table.cells().stream()
            .map(
                c ->
                    doubtful.contains(c)
                        ? c.withText(OpenTable.doubtful(c.text()))
                        : pictured.contains(c) ? c.withText(Unread.PICTURE) : c)
            .toList());
  }
}
