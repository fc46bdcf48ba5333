package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rules that are not drawn but left: white cells on a dark ground, with thin gaps between
 * them and around them.
 */
final class WhiteCells {
  /** More boxes than this on one page are a drawing, not a table. */
  private static final int MOST = 2_000;

  private final float gap;
  private final List<Box> cells = new ArrayList<>();
  private final List<Box> grounds = new ArrayList<>();

  /**
   * @param gap the widest gap that is a rule, in points
   */
  WhiteCells(float gap) {
    this.gap = gap;
  }

  /**
   * A white box on a dark ground.
   *
   * @param ground the area that it lies on
   */
  void add(Box cell, Box ground) {
    cells.add(cell);
    grounds.add(ground);
  }

  /** The edges of the cells beside thin gaps, as rules. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    if (cells.size() > MOST) {
      return rules;
    }
    for (int i = 0; i < cells.size(); i++) {
      Box c = cells.get(i);
      Box ground = grounds.get(i);
      boolean left = parted(c.left() - ground.left()) || beside(c, true);
      boolean right = parted(ground.right() - c.right()) || beside(c, false);
      boolean top = parted(c.top() - ground.top()) || below(c, true);
      boolean bottom = parted(ground.bottom() - c.bottom()) || below(c, false);
      // A box between two gaps fills its cell: wider ground beyond its ends is no part of it.
      boolean wide = left && right;
      boolean high = top && bottom;
      if (left || high) {
        rules.add(new Rule(false, c.left(), c.top(), c.bottom()));
      }
      if (right || high) {
        rules.add(new Rule(false, c.right(), c.top(), c.bottom()));
      }
      if (top || wide) {
        rules.add(new Rule(true, c.top(), c.left(), c.right()));
      }
      if (bottom || wide) {
        rules.add(new Rule(true, c.bottom(), c.left(), c.right()));
      }
    }
    return rules;
  }

  private boolean parted(float distance) {
    return distance > -0.1f && distance <= gap;
  }

  private boolean beside(Box c, boolean onLeft) {
    return cells.stream()
        .anyMatch(
            o ->
                parted(onLeft ? c.left() - o.right() : o.left() - c.right())
                    && o.top() < c.bottom()
                    && o.bottom() > c.top());
  }

  private boolean below(Box c, boolean above) {
    return cells.stream()
        .anyMatch(
            o ->
                parted(above ? c.top() - o.bottom() : o.top() - c.bottom())
                    && o.left() < c.right()
                    && o.right() > c.left());
  }
}
