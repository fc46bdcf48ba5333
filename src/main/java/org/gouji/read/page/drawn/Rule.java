package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight line of a page, horizontal or vertical, however it was drawn.
 *
 * @param horizontal the direction
 * @param at y of a horizontal rule, x of a vertical one: the middle of its thickness
 * @param from its smaller end
 * @param to its larger end
 * @param cut whether it went on over one of its ends, where the paper or what may be painted ends
 */
public record Rule(boolean horizontal, float at, float from, float to, boolean cut) {
  /** A rule that reaches over an edge by no more than this ends there, in points. */
  private static final float OFF = 2;

  /** A rule that ends where it was meant to. */
  public Rule(boolean horizontal, float at, float from, float to) {
    this(horizontal, at, from, to, false);
  }

  /**
   * What can be seen of a thin box.
   *
   * @param whole as it was drawn
   * @param clip what of it may be painted
   * @param sheet the paper
   */
  static List<Rule> of(Box whole, Box clip, Box sheet) {
    Box box = whole.intersection(clip).intersection(sheet.widened(OFF));
    if (box.width() < 0 || box.height() < 0) {
      // One that begins where the paper ends shows that something stands behind the edge.
      boolean flat = whole.height() <= PageBuilder.THIN && whole.width() >= whole.height();
      return flat && box.height() >= 0 && box.width() > -behind(whole)
          ? List.of(new Rule(true, box.centerY(), box.right(), box.right(), true))
          : List.of();
    }
    List<Rule> rules = new ArrayList<>(2);
    // A dot may be part of a dotted rule of either direction.
    boolean dot = box.width() <= PageBuilder.THIN && box.height() <= PageBuilder.THIN;
    if (dot || box.width() >= box.height()) {
      boolean cut =
          whole.height() <= PageBuilder.THIN
              && (whole.left() < box.left() - OFF || whole.right() > box.right() + OFF);
      rules.add(new Rule(true, box.centerY(), box.left(), box.right(), cut));
    }
    if (dot || box.height() > box.width()) {
      boolean cut =
          whole.width() <= PageBuilder.THIN
              && (whole.top() < box.top() - OFF || whole.bottom() > box.bottom() + OFF);
      rules.add(new Rule(false, box.centerX(), box.top(), box.bottom(), cut));
    }
    return rules;
  }

  /** How far behind the edge a rule begins that goes on there: the gap before a dash is its own. */
  private static float behind(Box whole) {
    return whole.width() > RuleMerger.DASH
        ? OFF
        : Math.max(OFF, RuleMerger.ALIKE * 2 * whole.width());
  }

  public float length() {
    return to - from;
  }

  Rule movedRight(float by) {
    return horizontal
        ? new Rule(true, at, from + by, to + by, cut)
        : new Rule(false, at + by, from, to, cut);
  }

  Rule flipped(float pageHeight) {
    return horizontal
        ? new Rule(true, pageHeight - at, from, to, cut)
        : new Rule(false, at, pageHeight - to, pageHeight - from, cut);
  }

  /** This rule after its page was turned clockwise; parameters as in {@link Box#turned}. */
  Rule turned(int turns, float pageWidth, float pageHeight) {
    Box box =
        (horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to))
            .turned(turns, pageWidth, pageHeight);
    boolean flat = horizontal == (turns % 2 == 0);
    return flat
        ? new Rule(true, box.top(), box.left(), box.right(), cut)
        : new Rule(false, box.left(), box.top(), box.bottom(), cut);
  }

  /** The line as a box without thickness. */
  public Box box() {
    return horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to);
  }
}
