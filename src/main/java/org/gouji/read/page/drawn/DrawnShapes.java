package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn on a page and may show a figure: pictures other than grounds of one colour, and
 * shapes as high as characters, as figures are that were turned into curves or written by hand.
 */
final class DrawnShapes {
  /** More pictures than a page of figures has. */
  private static final int MOST_PICTURES = 500;

  /** More shapes than a page of figures has: a chart or a map. */
  private static final int MOST_SHAPES = 3_000;

  /** No character is lower, in points. */
  private static final float LOW = 4;

  /** Nor higher: a seal, a chart. */
  private static final float HIGH = 40;

  /** A narrow shape, as that of the digit one, counts as so wide, in points. */
  private static final float WIDE = 3;

  private final List<Box> pictures = new ArrayList<>();
  private final List<Box> shapes = new ArrayList<>();

  void picture(Box box) {
    if (pictures.size() < MOST_PICTURES) {
      pictures.add(box);
    }
  }

  /** A filled shape that is no rectangle, or a curved stroke. */
  void shape(Box box) {
    if (box.height() < LOW || box.height() > HIGH || box.width() <= 0 || box.width() > HIGH) {
      return;
    }
    if (shapes.size() < MOST_SHAPES) {
      float half = Math.max(WIDE, box.width()) / 2;
      shapes.add(new Box(box.centerX() - half, box.top(), box.centerX() + half, box.bottom()));
    }
  }

  List<Box> all() {
    List<Box> all = new ArrayList<>(pictures);
    all.addAll(shapes);
    return all;
  }
}
