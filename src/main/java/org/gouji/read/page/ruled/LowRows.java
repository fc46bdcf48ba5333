package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.read.page.drawn.Rule;

/**
 * Rows of blank cells that a producer drew no higher than their padding. They look like a double
 * rule, but a double rule has no strokes of its own between its lines at every column.
 */
final class LowRows {
  /** What is lower than this is the thickness of a rule, in points. */
  private static final float THICKNESS = 1.2f;

  /** Strokes of one row end this near each other, in points. */
  private static final float SAME = 0.3f;

  /** Fewer columns than this are no row of figures. */
  private static final int COLUMNS = 3;

  private LowRows() {}

  /** The upright strokes of a page that may be those of a row lower than its text. */
  static List<Rule> strokes(List<Rule> drawn, float high) {
    return drawn.stream()
        .filter(r -> !r.horizontal() && r.length() > THICKNESS && r.length() < high)
        .sorted(Comparator.comparingDouble(Rule::from).thenComparingDouble(Rule::to))
        .toList();
  }

  /**
   * Where the rows have their middle, from top to bottom.
   *
   * @param strokes in order from top to bottom
   * @param xs the column edges of the table
   */
  static List<Float> middles(List<Rule> strokes, List<Float> xs, List<Rule> horizontals) {
    List<Float> middles = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= strokes.size(); i++) {
      if (i == strokes.size() || !same(strokes.get(from), strokes.get(i))) {
        Rule first = strokes.get(from);
        if (everywhere(strokes.subList(from, i), xs) && closed(first, horizontals)) {
          middles.add((first.from() + first.to()) / 2);
        }
        from = i;
      }
    }
    return middles;
  }

  private static boolean same(Rule a, Rule b) {
    return b.from() - a.from() < SAME && Math.abs(b.to() - a.to()) < SAME;
  }

  private static boolean everywhere(List<Rule> strokes, List<Float> xs) {
    Set<Integer> met = new HashSet<>();
    for (Rule stroke : strokes) {
      for (int i = 0; i < xs.size(); i++) {
        if (Math.abs(xs.get(i) - stroke.at()) < Lattice.NEAR) {
          met.add(i);
        }
      }
    }
    return xs.size() > COLUMNS && met.size() == xs.size();
  }

  /** Whether rules run along both ends of a stroke. */
  private static boolean closed(Rule stroke, List<Rule> horizontals) {
    return along(stroke, stroke.from(), horizontals) && along(stroke, stroke.to(), horizontals);
  }

  private static boolean along(Rule stroke, float end, List<Rule> horizontals) {
    float reach = stroke.length() / 3;
    return horizontals.stream()
        .anyMatch(
            h ->
                Math.abs(h.at() - end) < reach
                    && h.from() < stroke.at() + Lattice.NEAR
                    && h.to() > stroke.at() - Lattice.NEAR);
  }
}
