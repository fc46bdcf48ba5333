package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.Rule;

/** Finds the grid that a group of touching rules draws. */
final class Lattice {
  /** As near as rules of one edge usually lie, in points. */
  static final float NEAR = 3.2f;

  /** No column of text is narrower than this, in points. */
  private static final float NARROW = 4.6f;

  private final List<Rule> horizontals;
  private final List<Rule> verticals;
  private final float near;
  private final float low;
  private final List<Rule> strokes;
  private final List<Float> tight;
  private final CrossingText words;
  private final Predicate<Rule> underlines;

  private Lattice(
      List<Rule> group,
      float near,
      float low,
      List<Rule> strokes,
      List<Float> tight,
      CrossingText words,
      Predicate<Rule> underlines) {
    this.near = near;
    this.low = low;
    this.strokes = strokes;
    this.tight = tight;
    this.words = words;
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
   * @param tight where text stands closely between two horizontal rules
   * @param words those of the page
   * @param underlines whether a horizontal rule may be the underline of a text
   */
  static Optional<Grid> of(
      List<Rule> group,
      float near,
      float low,
      List<Rule> strokes,
      List<Float> tight,
      CrossingText words,
      Predicate<Rule> underlines) {
    return new Lattice(group, near, low, strokes, tight, words, underlines).grid();
  }

  private Optional<Grid> grid() {
    if (horizontals.isEmpty() || verticals.isEmpty()) {
      return Optional.empty();
    }
    List<Float> xs = edges(verticals, NARROW, new TreeSet<>());
    NavigableSet<Float> parts = new TreeSet<>(LowRows.middles(strokes, xs, horizontals));
    parts.addAll(tight);
    List<Float> ys = edges(horizontals, low, parts);
    float top = ys.get(0);
    float bottom = ys.get(ys.size() - 1);
    new OpenEnds(verticals, 1, near).close(ys, y -> false);
    new OpenEnds(horizontals, horizontals.size() / 3, near)
        .close(xs, x -> words.crosses(x, ys.get(0), ys.get(ys.size() - 1)));
    if (ys.size() < 2 || xs.size() < 2) {
      return Optional.empty();
    }
    boolean openTop = ys.get(0) < top - near;
    boolean openBottom = ys.get(ys.size() - 1) > bottom + near;
    thin(ys, xs, horizontals);
    thin(xs, ys, verticals);
    CellWalls walls = new CellWalls(xs, ys, horizontals, verticals, words);
    List<Grid.Place> places = walls.places();
    return Optional.of(
        new Grid(
            List.copyOf(xs),
            List.copyOf(ys),
            places,
            openBottom ? Set.of() : walls.outside(places),
            openTop,
            openBottom));
  }

  /** The edges that rules draw: one for rules nearer than allowed, but never one across a part. */
  private List<Float> edges(List<Rule> rules, float narrow, NavigableSet<Float> parts) {
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

  private static boolean parted(float last, float next, NavigableSet<Float> parts) {
    Float part = parts.higher(last);
    return part != null && part < next;
  }

  /** Removes inner edges that wall off nothing: short strokes and underlines. */
  private void thin(List<Float> edges, List<Float> crossing, List<Rule> rules) {
    boolean[][] walls = CellWalls.of(edges, crossing, rules);
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
        .filter(r -> Grid.nearest(edges, r.at()) == edge)
        .allMatch(r -> r.horizontal() && underlines.test(r));
  }
}
