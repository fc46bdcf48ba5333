package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;

/** The pictures of a page. Some producers paint one picture in several pieces. */
final class Pictures {
  /** A table is at least so wide; as a share of the page. */
  private static final float WIDE = 0.4f;

  /** A table is at least so high; as a share of the page. */
  private static final float HIGH = 0.05f;

  /** Pieces of one picture are no further apart, in points. */
  private static final float NEAR = 2;

  /** So many characters over a picture are a stamp or a number at most. */
  private static final int FEW = 2;

  /** More pieces than this are not put together. */
  private static final int MOST = 500;

  private final List<Box> pieces = new ArrayList<>();
  private double area;

  void add(Box box) {
    area += (double) box.width() * box.height();
    if (pieces.size() < MOST) {
      pieces.add(box);
    }
  }

  /** The area of all together; what is painted twice counts twice. */
  double area() {
    return area;
  }

  /** Whether a picture is large enough to show a table, and no text is printed over it. */
  boolean mayShowTable(List<Glyph> seen, Box sheet) {
    return whole().stream()
        .filter(p -> p.width() > WIDE * sheet.width() && p.height() > HIGH * sheet.height())
        .anyMatch(p -> characters(seen, p) <= FEW);
  }

  private static long characters(List<Glyph> seen, Box box) {
    return seen.stream()
        .filter(g -> !g.blank() && box.contains(g.box().centerX(), g.box().centerY(), 0))
        .limit(FEW + 1)
        .count();
  }

  /** The pieces put together where they touch. */
  private List<Box> whole() {
    List<Box> whole = new ArrayList<>();
    for (Box piece : pieces) {
      Box box = piece;
      for (int i = whole.size() - 1; i >= 0; i--) {
        if (touch(box, whole.get(i))) {
          box = box.union(whole.remove(i));
        }
      }
      whole.add(box);
    }
    return whole;
  }

  private static boolean touch(Box a, Box b) {
    return a.left() < b.right() + NEAR
        && b.left() < a.right() + NEAR
        && a.top() < b.bottom() + NEAR
        && b.top() < a.bottom() + NEAR;
  }
}
