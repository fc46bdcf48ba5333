package org.gouji.read.page.ruled;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Things of a page from top to bottom, to be looked up by their height.
 *
 * @param things by height, the highest on the page first
 * @param height of a thing, in points from the top of the page
 */
record ByHeight<T>(List<T> things, ToDoubleFunction<T> height) {
  ByHeight {
    things = things.stream().sorted(Comparator.comparingDouble(height)).toList();
  }

  /** The place of the first one at or below a height; as many as there are if none is. */
  int first(float y) {
    int from = 0;
    int to = things.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (height.applyAsDouble(things.get(middle)) < y) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
