package org.gouji.read.page.drawn;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lattice of one ruled table on one page.
 *
 * @param xs the column edges from left to right
 * @param ys the row edges from top to bottom
 * @param places the cells, in row order, then column order; they cover the grid
 * @param outside places without a rule on the table's outer side: where blank, they lie outside a
 *     table that is no rectangle
 * @param openTop whether no rule closes it above: it may go on from the page before
 * @param openBottom whether no rule closes it below: it may go on on the next page
 */
public record Grid(
    List<Float> xs,
    List<Float> ys,
    List<Place> places,
    Set<Place> outside,
    boolean openTop,
    boolean openBottom) {

  /** A cell's place in a grid. */
  public record Place(int row, int column, int rowSpan, int columnSpan) {}

  public Box box() {
    return new Box(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
  }

  public Box box(Place p) {
    return new Box(
        xs.get(p.column),
        ys.get(p.row),
        xs.get(p.column + p.columnSpan),
        ys.get(p.row + p.rowSpan));
  }

  /** The cell in which a character has its body. */
  public Place place(Glyph g) {
    float middle = g.turn() % 2 == 0 ? TextFlow.baseline(g) - 0.36f * g.size() : g.box().centerY();
    int column = interval(xs, g.box().centerX());
    int row = interval(ys, middle);
    for (Place p : places) {
      if (row >= p.row
          && row < p.row + p.rowSpan
          && column >= p.column
          && column < p.column + p.columnSpan) {
        return p;
      }
    }
    throw new IllegalStateException("the places do not cover the grid");
  }

  /** The smallest of grids around a character; null if it stands in none. */
  public static @Nullable Grid around(List<Grid> grids, Glyph glyph) {
    Grid home = null;
    for (Grid grid : grids) {
      Box box = grid.box();
      if (box.contains(glyph.box().centerX(), glyph.box().centerY(), 0.5f)
          && (home == null || box.area() < home.box().area())) {
        home = grid;
      }
    }
    return home;
  }

  /** Which of the edges of rows or columns stands nearest to a place; of two the first. */
  public static int nearest(List<Float> edges, float at) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - at) < Math.abs(edges.get(best) - at)) {
        best = i;
      }
    }
    return best;
  }

  private static int interval(List<Float> edges, float at) {
    int i = 0;
    while (i < edges.size() - 2 && at >= edges.get(i + 1)) {
      i++;
    }
    return i;
  }
}
