package org.gouji.read.page.drawn;

import org.gouji.document.Location;

/**
 * Leads from a page as it is seen back to the page as it is stored.
 *
 * @param turns quarter turns clockwise from the stored page to the seen one, 0 to 3
 * @param flipped whether the page so turned is seen with its lower edge above
 * @param left x of the visible area's left edge in the stored page's coordinates
 * @param bottom y of the visible area's lower edge in the stored page's coordinates (y upwards)
 * @param width of the visible area as stored, in points
 * @param height of the visible area as stored, in points
 */
public record PageFrame(
    int turns, boolean flipped, float left, float bottom, float width, float height) {

  /** A page that is not flipped. */
  public PageFrame(int turns, float left, float bottom, float width, float height) {
    this(turns, false, left, bottom, width, height);
  }

  /** Width of the page as it is seen. */
  public float seenWidth() {
    return turns % 2 == 0 ? width : height;
  }

  /** Height of the page as it is seen. */
  public float seenHeight() {
    return turns % 2 == 0 ? height : width;
  }

  /** Where a point of the stored page is seen: x. */
  public float seenX(float x, float y) {
    return switch (turns) {
      case 1 -> y - bottom;
      case 2 -> width - (x - left);
      case 3 -> height - (y - bottom);
      default -> x - left;
    };
  }

  /** Where a point of the stored page is seen: y. */
  public float seenY(float x, float y) {
    return switch (turns) {
      case 1 -> x - left;
      case 2 -> y - bottom;
      case 3 -> width - (x - left);
      default -> height - (y - bottom);
    };
  }

  /** Where the box between two points of the stored page is seen. */
  public Box seen(float x1, float y1, float x2, float y2) {
    float ax = seenX(x1, y1);
    float ay = seenY(x1, y1);
    float bx = seenX(x2, y2);
    float by = seenY(x2, y2);
    return new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }

  /** The stored area of a box that is seen. */
  public Location.Rectangle stored(Box seen) {
    Box turned = flipped ? seen.flipped(seenHeight()) : seen;
    Box upright = turned.turned((4 - turns) % 4, seenWidth(), seenHeight());
    return new Location.Rectangle(
        left + upright.left(),
        bottom + height - upright.bottom(),
        upright.width(),
        upright.height());
  }

  /** The frame of the same page when it is seen after a further turn clockwise. */
  PageFrame turned(int more) {
    return new PageFrame((turns + more) % 4, flipped, left, bottom, width, height);
  }

  /** The frame of the same page when it is seen with its lower edge above. */
  PageFrame flip() {
    return new PageFrame(turns, !flipped, left, bottom, width, height);
  }
}
