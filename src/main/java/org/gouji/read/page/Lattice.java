package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the grid that a group of touching rules draws. */
final class Lattice {
  /** As near as rules of one edge usually lie, in points. */
  static final float NEAR = 3.2f;

  /** No column of text is narrower than this, in points. */
  private static final float NARROW = 4.6f;

  /** A corner that a higher neighbour cell leaves beside a table is lower than this, in points. */
  private static final float CORNER = 24;

  /** An edge stands between two places of the grid if rules cover this share of it. */
  private static final float COVERED = 0.55f;

  private final List<Rule> horizontals;
  private final List<Rule> verticals;
  private final float near;
  private final float low;
  private final List<Rule> strokes;
  private final Predicate<Rule> underlines;

  private Lattice(
      List<Rule> group, float near, float low, List<Rule> strokes, Predicate<Rule> underlines) {
    this.near = near;
    this.low = low;
    this.strokes = strokes;
    this.underlines = underlines;
    horizontals = group.stream().filter(Rule::horizontal).toList();
    verticals = group.stream().filter(r -> !r.horizontal()).toList();
  }

  /**
   * The grid of a group of rules; empty if the rules close no cell.
   *
   * @param near edges nearer than this are one edge drawn twice, in points
   * @param low no row is lower than this, in points, but for rows with strokes of their own
   * @param strokes the low upright strokes of the page as they were drawn
   * @param underlines whether a horizontal rule may be the underline of a text
   */
  static Optional<Grid> of(
      List<Rule> group, float near, float low, List<Rule> strokes, Predicate<Rule> underlines) {
    return new Lattice(group, near, low, strokes, underlines).grid();
  }

  private Optional<Grid> grid() {
    if (horizontals.isEmpty() || verticals.isEmpty()) {
      return Optional.empty();
    }
    List<Float> xs = edges(verticals, NARROW, List.of());
    List<Float> ys = edges(horizontals, low, LowRows.middles(strokes, xs, horizontals));
    float top = ys.get(0);
    float bottom = ys.get(ys.size() - 1);
    // Rules that reach beyond the last crossing rule show a table cut by the page break, or one
    // without outer rules.
    openEnds(ys, verticals, 1);
    openEnds(xs, horizontals, Math.max(1, horizontals.size() / 3));
    if (ys.size() < 2 || xs.size() < 2) {
      return Optional.empty();
    }
    boolean openTop = ys.get(0) < top - near;
    boolean openBottom = ys.get(ys.size() - 1) > bottom + near;
    thin(ys, xs, horizontals);
    thin(xs, ys, verticals);
    boolean[][] below = walls(ys, xs, horizontals);
    boolean[][] beside = walls(xs, ys, verticals);
    List<Grid.Place> places = places(ys.size() - 1, xs.size() - 1, below, beside);
    return Optional.of(
        new Grid(
            List.copyOf(xs),
            List.copyOf(ys),
            places,
            openBottom
                ? Set.of()
                : outside(places, ys, below[ys.size() - 1], beside[0], beside[xs.size() - 1]),
            openTop,
            openBottom));
  }

  /** The edges that rules draw: one for rules nearer than allowed, but never one across a part. */
  private List<Float> edges(List<Rule> rules, float narrow, List<Float> parts) {
    List<Rule> sorted = rules.stream().sorted(Comparator.comparingDouble(Rule::at)).toList();
    List<Float> edges = new ArrayList<>();
    double sum = 0;
    double weight = 0;
    float first = 0;
    float last = Float.NEGATIVE_INFINITY;
    for (Rule rule : sorted) {
      if (weight > 0
          && (parted(last, rule.at(), parts)
              || rule.at() - last > Math.max(near, narrow)
              || rule.at() - first > Math.max(near, narrow))) {
        edges.add((float) (sum / weight));
        sum = 0;
        weight = 0;
      }
      if (weight == 0) {
        first = rule.at();
      }
      last = rule.at();
      double length = Math.max(0.1, rule.length());
      sum += rule.at() * length;
      weight += length;
    }
    edges.add((float) (sum / weight));
    return edges;
  }

  private static boolean parted(float last, float next, List<Float> parts) {
    return parts.stream().anyMatch(p -> p > last && p < next);
  }

  /**
   * Adds an edge where the crossing rules end beyond the outermost edge: so many of them, or two
   * that cross the whole table.
   */
  private void openEnds(List<Float> edges, List<Rule> crossing, int atLeast) {
    float low = (float) crossing.stream().mapToDouble(Rule::from).min().orElseThrow();
    float high = (float) crossing.stream().mapToDouble(Rule::to).max().orElseThrow();
    float first = edges.get(0);
    float last = edges.get(edges.size() - 1);
    int wanted = Math.min(crossing.size(), Math.max(2, atLeast));
    List<Rule> lows = crossing.stream().filter(r -> r.from() < low + near).toList();
    List<Rule> highs = crossing.stream().filter(r -> r.to() > high - near).toList();
    boolean across = lows.stream().filter(highs::contains).count() > 1;
    if (low < first - 2 * near && (across || lows.size() >= wanted)) {
      edges.add(0, low);
    }
    if (high > last + 2 * near && (across || highs.size() >= wanted)) {
      edges.add(high);
    }
  }

  /** Removes inner edges that wall off nothing: short strokes and underlines. */
  private void thin(List<Float> edges, List<Float> crossing, List<Rule> rules) {
    boolean[][] walls = walls(edges, crossing, rules);
    for (int i = edges.size() - 2; i > 0; i--) {
      int used = 0;
      for (boolean wall : walls[i]) {
        used += wall ? 1 : 0;
      }
      if (used == 0 || (used == 1 && underline(edges, i, rules))) {
        edges.remove(i);
      }
    }
  }

  /** Whether nothing but underlines makes an edge. */
  private boolean underline(List<Float> edges, int edge, List<Rule> rules) {
    return rules.stream()
        .filter(r -> nearest(edges, r.at()) == edge)
        .allMatch(r -> r.horizontal() && underlines.test(r));
  }

  /** For each edge and each interval between crossing edges: whether rules cover it. */
  private static boolean[][] walls(List<Float> edges, List<Float> crossing, List<Rule> rules) {
    float[][] covered = new float[edges.size()][crossing.size() - 1];
    for (Rule rule : rules) {
      int edge = nearest(edges, rule.at());
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

  private static int nearest(List<Float> edges, float at) {
    int best = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - at) < Math.abs(edges.get(best) - at)) {
        best = i;
      }
    }
    return best;
  }

  /** Grows each cell from its upper left place to the right and down as far as no wall stands. */
  private static List<Grid.Place> places(
      int rows, int columns, boolean[][] below, boolean[][] beside) {
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
        while (down < rows && open(down, c, right, below, beside)) {
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

  /** Low places at a lower corner that the table's outer rules leave open on both sides. */
  private Set<Grid.Place> outside(
      List<Grid.Place> places, List<Float> ys, boolean[] lowest, boolean[] left, boolean[] right) {
    Set<Grid.Place> outside = new HashSet<>();
    int rows = ys.size() - 1;
    for (Grid.Place p : places) {
      boolean low = ys.get(p.row() + p.rowSpan()) - ys.get(p.row()) < CORNER;
      if (p.row() > 0 && p.row() + p.rowSpan() == rows && low) {
        boolean open = true;
        for (int c = p.column(); c < p.column() + p.columnSpan(); c++) {
          open &= !lowest[c];
        }
        boolean side =
            (p.column() == 0 && !left[p.row()])
                || (p.column() + p.columnSpan() == lowest.length && !right[p.row()]);
        if (open && side) {
          outside.add(p);
        }
      }
    }
    return outside;
  }

  private static boolean open(int row, int left, int right, boolean[][] below, boolean[][] beside) {
    for (int c = left; c < right; c++) {
      if (below[row][c] || (c > left && beside[c][row])) {
        return false;
      }
    }
    return true;
  }
}
