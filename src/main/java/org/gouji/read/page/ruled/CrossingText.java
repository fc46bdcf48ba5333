package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Comparisons;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.TextFlow;

/** Where words go on from one character to the next: a place that no edge of a cell passes. */
final class CrossingText {
  /** Characters of one word are no further apart, in font sizes. */
  private static final float APART = 0.3f;

  /** Looking for words ends here: a drawing, or an attack. */
  private static final int MOST_COMPARISONS = 2_000_000;

  /** From the middle of one character to the middle of the next one. */
  private final ByHeight<Box> steps;

  private final Comparisons comparisons = new Comparisons(MOST_COMPARISONS);

  /**
   * The words of a page.
   *
   * @param glyphs in the order of drawing
   */
  CrossingText(List<Glyph> glyphs) {
    List<Box> found = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      float gap = TextFlow.gap(a, b);
      if (a.han() && b.han() && TextFlow.level(a, b) && Math.abs(gap) < APART * a.size()) {
        float y = a.box().centerY();
        found.add(new Box(a.box().centerX(), y, b.box().centerX(), y));
      }
    }
    steps = new ByHeight<>(found, Box::top);
  }

  /** Whether a word goes on over an upright line between two heights. */
  boolean crosses(float x, float top, float bottom) {
    List<Box> boxes = steps.things();
    for (int i = steps.first(top); i < boxes.size() && comparisons.next(); i++) {
      Box step = boxes.get(i);
      if (step.top() > bottom) {
        return false;
      }
      if (step.left() < x && step.right() > x) {
        return true;
      }
    }
    return false;
  }
}
