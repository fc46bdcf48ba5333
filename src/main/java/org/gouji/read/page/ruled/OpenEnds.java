package org.gouji.read.page.ruled;

import java.util.List;
import java.util.function.Predicate;
import org.gouji.read.page.drawn.Rule;

/**
 * Closes a grid where the crossing rules end beyond its outermost edge: a table cut by the page
 * break, or one without outer rules.
 */
final class OpenEnds {
  private final List<Rule> crossing;
  private final int wanted;
  private final float near;

  /**
   * @param crossing the rules that cross the edges
   * @param atLeast so many of them must end there, or two that cross the whole table
   * @param near ends nearer than this are one, in points
   */
  OpenEnds(List<Rule> crossing, int atLeast, float near) {
    this.crossing = crossing;
    this.wanted = Math.min(crossing.size(), Math.max(2, atLeast));
    this.near = near;
  }

  /**
   * Adds an edge at either end where one is wanting.
   *
   * @param goesOn whether the table's text is seen to go on over an outermost edge
   */
  void close(List<Float> edges, Predicate<Float> goesOn) {
    float first = edges.get(0);
    float last = edges.get(edges.size() - 1);
    float low = (float) crossing.stream().mapToDouble(Rule::from).min().orElseThrow();
    float high = (float) crossing.stream().mapToDouble(Rule::to).max().orElseThrow();
    boolean across =
        crossing.stream().filter(r -> r.from() < low + near && r.to() > high - near).count() > 1;
    float begin = across || goesOn.test(first) ? low : lowMany();
    float end = across || goesOn.test(last) ? high : highMany();
    if (begin < first - 2 * near) {
      edges.add(0, begin);
    }
    if (end > last + 2 * near) {
      edges.add(end);
    }
  }

  /** The lowest end near that of the last of those wanted: a single rule may reach further. */
  private float lowMany() {
    double[] ends = crossing.stream().mapToDouble(Rule::from).sorted().toArray();
    int i = wanted - 1;
    while (i > 0 && ends[wanted - 1] - ends[i - 1] < near) {
      i--;
    }
    return (float) ends[i];
  }

  private float highMany() {
    double[] ends = crossing.stream().mapToDouble(Rule::to).sorted().toArray();
    int nth = ends.length - wanted;
    int i = nth;
    while (i < ends.length - 1 && ends[i + 1] - ends[nth] < near) {
      i++;
    }
    return (float) ends[i];
  }
}
