package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The areas that are painted over the paper: white print shows on colour and pictures only. It does
 * not know what is printed on them.
 */
final class Grounds {
  /** An area painted over the paper, coloured or white. */
  record Ground(Box box, boolean coloured) {}

  private final List<Ground> grounds = new ArrayList<>();
  private final Comparisons comparisons;

  Grounds(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  void add(Box box, boolean coloured) {
    grounds.add(new Ground(box, coloured));
  }

  /** What was painted last at the middle of an area; null if that is the paper. */
  @Nullable Ground below(Box area) {
    float x = area.centerX();
    float y = area.centerY();
    for (int i = grounds.size() - 1; i >= 0 && comparisons.next(); i--) {
      if (grounds.get(i).box.contains(x, y, 0.5f)) {
        return grounds.get(i);
      }
    }
    return null;
  }

  /** Whether the middle of an area lies on colour, or on a picture. */
  boolean colouredBelow(Box area) {
    Ground ground = below(area);
    return ground != null && ground.coloured;
  }
}
