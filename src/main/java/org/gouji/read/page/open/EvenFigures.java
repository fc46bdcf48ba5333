package org.gouji.read.page.open;

import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.jspecify.annotations.Nullable;

/**
 * Places figures that stand below no name, where the others of their row stand below one each and
 * all as far from it: names on the left of their columns, figures in the middle or on the right.
 */
final class EvenFigures {
  /** Distances that differ by less are the same, in points. */
  private static final float SAME = 1.2f;

  /** So many figures that stand below their names tell the distance. */
  private static final int TELLING = 2;

  private final List<Box> names;
  private final List<Box> figures;

  /**
   * @param names of the columns, from left to right
   * @param figures of one row, from left to right
   */
  EvenFigures(List<Box> names, List<Box> figures) {
    this.names = names;
    this.figures = figures;
  }

  /**
   * The column of each figure; null if their distances do not tell them all.
   *
   * @param known the columns of those that stand below a name; −1 for others
   */
  int @Nullable [] places(int[] known) {
    for (Edge name : List.of(Edge.LEFT, Edge.RIGHT)) {
      for (Edge figure : Edge.values()) {
        int[] places = places(known, name, figure);
        if (places != null) {
          return places;
        }
      }
    }
    return null;
  }

  private int @Nullable [] places(int[] known, Edge name, Edge figure) {
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    int telling = 0;
    for (int i = 0; i < known.length; i++) {
      if (known[i] >= 0) {
        float distance = figure.of(figures.get(i)) - name.of(names.get(known[i]));
        least = Math.min(least, distance);
        most = Math.max(most, distance);
        telling++;
      }
    }
    if (telling < TELLING || most - least > SAME) {
      return null;
    }
    int[] places = known.clone();
    for (int i = 0; i < known.length; i++) {
      for (int n = 0; known[i] < 0 && n < names.size(); n++) {
        float distance = figure.of(figures.get(i)) - name.of(names.get(n));
        if (Math.abs(distance - (least + most) / 2) < SAME) {
          places[i] = n;
        }
      }
      if (places[i] < 0 || i > 0 && places[i] <= places[i - 1]) {
        return null;
      }
    }
    return places;
  }

  /** What of a text stands at the same place in all columns. */
  private enum Edge {
    LEFT,
    MIDDLE,
    RIGHT;

    float of(Box box) {
      return switch (this) {
        case LEFT -> box.left();
        case MIDDLE -> box.centerX();
        case RIGHT -> box.right();
      };
    }
  }
}
