package org.gouji.read.page.drawn;

import java.util.List;

/** An area of a page, in points from its upper left corner; y grows downwards. */
public record Box(float left, float top, float right, float bottom) {

  /**
   * The smallest box around characters.
   *
   * @param glyphs at least one
   */
  public static Box around(List<Glyph> glyphs) {
    return glyphs.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
  }

  public float width() {
    return right - left;
  }

  public float height() {
    return bottom - top;
  }

  float area() {
    return width() * height();
  }

  public float centerX() {
    return (left + right) / 2;
  }

  public float centerY() {
    return (top + bottom) / 2;
  }

  /** The same area further to the right. */
  Box movedRight(float by) {
    return new Box(left + by, top, right + by, bottom);
  }

  /** The same area counted from the lower edge of a page. */
  Box flipped(float pageHeight) {
    return new Box(left, pageHeight - bottom, right, pageHeight - top);
  }

  /** The same area and so many points around it. */
  Box widened(float by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The common area; of negative extent if there is none. */
  public Box intersection(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** Whether the left edges, the middles or the right edges stand at most so far apart. */
  public boolean alignedWith(Box other, float near) {
    return Math.abs(left - other.left) < near
        || Math.abs(centerX() - other.centerX()) < near
        || Math.abs(right - other.right) < near;
  }

  /** Whether a point lies inside or at most {@code slack} points outside. */
  public boolean contains(float x, float y, float slack) {
    return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
  }

  /** Whether the other box lies inside, give or take {@code slack} points. */
  public boolean contains(Box other, float slack) {
    return contains(other.left, other.top, slack) && contains(other.right, other.bottom, slack);
  }

  /**
   * This box after its page was turned clockwise.
   *
   * @param turns quarter turns, 0 to 3
   * @param pageWidth width of the page before the turn
   * @param pageHeight height of the page before the turn
   */
  public Box turned(int turns, float pageWidth, float pageHeight) {
    return switch (turns) {
      case 1 -> new Box(pageHeight - bottom, left, pageHeight - top, right);
      case 2 -> new Box(pageWidth - right, pageHeight - bottom, pageWidth - left, pageHeight - top);
      case 3 -> new Box(top, pageWidth - right, bottom, pageWidth - left);
      default -> this;
    };
  }
}
