package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.Rule;

/** The walls that rules put between the places of a grid, and the cells that they leave. */
final class CellWalls {
  /** An edge stands between two places of the grid if rules cover this share of it. */
  private static final float COVERED = 0.55f;

  /** A corner that a higher neighbour cell leaves beside a table is lower than this, in points. */
  private static final float CORNER = 24;

  private final List<Float> xs;
  private final List<Float> ys;
  private final CrossingText words;
  private final boolean[][] below;
  private final boolean[][] beside;

  /**
   * @param words those of the page
   */
  CellWalls(
      List<Float> xs,
      List<Float> ys,
      List<Rule> horizontals,
      List<Rule> verticals,
      CrossingText words) {
    this.xs = xs;
    this.ys = ys;
    this.words = words;
    this.below = of(ys, xs, horizontals);
    this.beside = of(xs, ys, verticals);
  }

  /** For each edge and each interval between crossing edges: whether rules cover it. */
  static boolean[][] of(List<Float> edges, List<Float> crossing, List<Rule> rules) {
    float[][] covered = new float[edges.size()][crossing.size() - 1];
    for (Rule rule : rules) {
      int edge = Grid.nearest(edges, rule.at());
      for (int j = 0; j < crossing.size() - 1; j++) {
        float overlap =
            Math.min(rule.to(), crossing.get(j + 1)) - Math.max(rule.from(), crossing.get(j));
        // The longest piece counts, not the sum: a doubled stub is still a stub.
        covered[edge][j] = Math.max(covered[edge][j], overlap);
      }
    }
    boolean[][] walls = new boolean[edges.size()][crossing.size() - 1];
    for (int i = 0; i < edges.size(); i++) {
      for (int j = 0; j < crossing.size() - 1; j++) {
        walls[i][j] = covered[i][j] >= COVERED * (crossing.get(j + 1) - crossing.get(j));
      }
    }
    return walls;
  }

  /** Grows each cell from its upper left place to the right and down as far as no wall stands. */
  List<Grid.Place> places() {
    int rows = ys.size() - 1;
    int columns = xs.size() - 1;
    boolean[][] taken = new boolean[rows][columns];
    List<Grid.Place> places = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        if (taken[r][c]) {
          continue;
        }
        int right = c + 1;
        while (right < columns && !taken[r][right] && !beside[right][r]) {
          right++;
        }
        int down = r + 1;
        while (down < rows
            && open(down, c, right)
            && !wordLeaves(c, down)
            && !wordLeaves(right, down)) {
          down++;
        }
        for (int i = r; i < down; i++) {
          for (int j = c; j < right; j++) {
            taken[i][j] = true;
          }
        }
        places.add(new Grid.Place(r, c, down - r, right - c));
      }
    }
    return places;
  }

  private boolean open(int row, int left, int right) {
    for (int c = left; c < right; c++) {
      if (below[row][c] || (c > left && beside[c][row])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether text goes on over the side of a cell in its next row, which no wall closes there: the
   * row is wider, and the cell above ends too high or too low.
   */
  private boolean wordLeaves(int side, int row) {
    return !beside[side][row] && words.crosses(xs.get(side), ys.get(row), ys.get(row + 1));
  }

  /** Low places at a lower corner that the table's outer rules leave open on both sides. */
  Set<Grid.Place> outside(List<Grid.Place> places) {
    Set<Grid.Place> outside = new HashSet<>();
    int rows = ys.size() - 1;
    int columns = xs.size() - 1;
    for (Grid.Place p : places) {
      boolean low = ys.get(p.row() + p.rowSpan()) - ys.get(p.row()) < CORNER;
      if (p.row() > 0 && p.row() + p.rowSpan() == rows && low) {
        boolean open = true;
        for (int c = p.column(); c < p.column() + p.columnSpan(); c++) {
          open &= !below[rows][c];
        }
        boolean side =
            (p.column() == 0 && !beside[0][p.row()])
                || (p.column() + p.columnSpan() == columns && !beside[columns][p.row()]);
        if (open && side) {
          outside.add(p);
        }
      }
    }
    return outside;
  }
}
