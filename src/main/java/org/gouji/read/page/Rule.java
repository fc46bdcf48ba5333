package org.gouji.read.page;

/**
 * A straight line of a page, horizontal or vertical, however it was drawn.
 *
 * @param horizontal the direction
 * @param at y of a horizontal rule, x of a vertical one: the middle of its thickness
 * @param from its smaller end
 * @param to its larger end
 */
public record Rule(boolean horizontal, float at, float from, float to) {

  public float length() {
    return to - from;
  }

  Rule movedRight(float by) {
    return horizontal ? new Rule(true, at, from + by, to + by) : new Rule(false, at + by, from, to);
  }

  Rule flipped(float pageHeight) {
    return horizontal
        ? new Rule(true, pageHeight - at, from, to)
        : new Rule(false, at, pageHeight - to, pageHeight - from);
  }

  /** This rule after its page was turned clockwise; parameters as in {@link Box#turned}. */
  Rule turned(int turns, float pageWidth, float pageHeight) {
    Box box =
        (horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to))
            .turned(turns, pageWidth, pageHeight);
    boolean flat = horizontal == (turns % 2 == 0);
    return flat
        ? new Rule(true, box.top(), box.left(), box.right())
        : new Rule(false, box.left(), box.top(), box.bottom());
  }

  /** The line as a box without thickness. */
  Box box() {
    return horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to);
  }
}
