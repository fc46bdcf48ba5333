package org.gouji.read.page.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.Rule;
import org.gouji.read.page.drawn.RuleMerger;

/**
 * Finds what the edge of the paper, or of what may be painted, cuts off: the rules of a cell go on
 * over it, and no rule closes the cell there. A figure may stand behind the edge, or go on there.
 */
public final class CutCells {
  /** So near to the edge may an end of a rule lie, in points. */
  private static final float NEAR = 3.2f;

  /** A figure nearer to the edge may go on behind it, in font sizes. */
  private static final float ROOM = 1;

  private final PageTable table;

  /** The columns of figures. */
  private final Set<Integer> figures = new HashSet<>();

  private final Map<PageContent, Edges> pages = new HashMap<>();

  /**
   * The rules of a page at an edge.
   *
   * @param cut horizontal ones that go on over it
   * @param walls upright ones
   */
  private record Edges(List<Rule> cut, List<Rule> walls) {
    static Edges of(PageContent page) {
      List<Rule> cut = page.rules().stream().filter(r -> r.horizontal() && r.cut()).toList();
      return new Edges(
          cut, cut.isEmpty() ? List.of() : RuleMerger.merged(page.rules(), false, NEAR));
    }
  }

  private CutCells(PageTable table) {
    this.table = table;
    table.cells().stream().filter(PageCell::figure).forEach(c -> figures.add(c.place().column()));
  }

  /** The cells whose figure may be wanting, or may go on. */
  public static Set<PageCell> of(PageTable table) {
    CutCells cells = new CutCells(table);
    Set<PageCell> doubtful = new HashSet<>();
    for (PageCell cell : table.cells()) {
      if (!cell.words() && cells.cut(cell) && !cells.beyondNames(cell)) {
        doubtful.add(cell);
      }
    }
    return doubtful;
  }

  /** The cells of labels behind which the figures of their row are wanting altogether. */
  public static Set<PageCell> ends(PageTable table) {
    CutCells cells = new CutCells(table);
    Set<PageCell> ends = new HashSet<>();
    for (PageCell cell : table.cells()) {
      if (cell.words()
          && cell.right() == table.columns()
          && !cells.names(cell)
          && cells.tableGoesOn(cell, cell.box().right(), 1)) {
        ends.add(cell);
      }
    }
    return ends;
  }

  private boolean cut(PageCell cell) {
    return cell.place().column() == 0 && cut(cell, cell.box().left(), -1)
        || cell.right() == table.columns() && cut(cell, cell.box().right(), 1);
  }

  /** Whether a blank cell goes on with a row of the header. */
  private boolean beyondNames(PageCell cell) {
    return cell.blank()
        && table.cells().stream()
            .anyMatch(
                c ->
                    c.words()
                        && c.right() == cell.place().column()
                        && c.place().row() <= cell.place().row()
                        && c.bottom() > cell.place().row()
                        && names(c));
  }

  /** Whether a text is, as far as can be seen, the name of a column. */
  private boolean names(PageCell cell) {
    return figures.contains(cell.place().column()) || cell.place().row() == 0;
  }

  /**
   * Whether a cell goes on over one of its sides.
   *
   * @param way 1 for the right side, -1 for the left one
   */
  private boolean cut(PageCell cell, float side, int way) {
    float room = ROOM * cell.size();
    return cell.lines().stream()
            .allMatch(l -> (way > 0 ? side - l.right() : l.left() - side) < room)
        && tableGoesOn(cell, side, way)
        && edges(cell).walls.stream()
            .noneMatch(
                r ->
                    Math.abs(r.at() - side) < NEAR
                        && r.from() < cell.box().centerY()
                        && r.to() > cell.box().centerY());
  }

  private boolean tableGoesOn(PageCell cell, float side, int way) {
    return edges(cell).cut.stream()
        .anyMatch(
            r ->
                Math.abs((way > 0 ? r.to() : r.from()) - side) < NEAR
                    && r.at() > cell.box().top() - NEAR
                    && r.at() < cell.box().bottom() + NEAR);
  }

  private Edges edges(PageCell cell) {
    return pages.computeIfAbsent(cell.page(), Edges::of);
  }
}
