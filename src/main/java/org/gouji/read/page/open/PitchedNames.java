package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gouji.read.page.drawn.Box;
import org.jspecify.annotations.Nullable;

/**
 * Places figures below names that stand at even distances: all figures of a band keep to the left,
 * the middle or the right of columns as wide as that distance. So figures on the right of their
 * columns have a place although none stands below a name.
 */
final class PitchedNames {
  /** Distances that differ by less are the same, in points. */
  private static final float SAME = 1.2f;

  /** So many figures tell where in their columns figures stand. */
  private static final int TELLING = 2;

  private final List<Box> names;
  private final List<Box> band;

  /**
   * @param names of the columns, from left to right
   * @param band all figures below them
   */
  PitchedNames(List<Box> names, List<Box> band) {
    this.names = names;
    this.band = band;
  }

  /** The column of each figure of a row; null if their places leave a doubt. */
  int @Nullable [] places(List<Box> figures) {
    if (names.size() < 2 || band.size() < TELLING) {
      return null;
    }
    List<int[]> all = new ArrayList<>();
    for (Edge name : Edge.values()) {
      for (Edge figure : Edge.values()) {
        int[] places = places(figures, name, figure);
        if (places != null) {
          all.add(places);
        }
      }
    }
    int[] first = all.isEmpty() ? null : all.get(0);
    return all.stream().allMatch(p -> Arrays.equals(p, first)) ? first : null;
  }

  /** The columns if names stand at one edge of them and figures at another; null if not. */
  private int @Nullable [] places(List<Box> figures, Edge name, Edge figure) {
    float first = name.of(names.get(0));
    float pitch = (name.of(names.get(names.size() - 1)) - first) / (names.size() - 1);
    for (int i = 0; i < names.size(); i++) {
      if (pitch <= 0 || Math.abs(name.of(names.get(i)) - first - i * pitch) > SAME) {
        return null;
      }
    }
    // How far a figure may stand from its name, for both are within one column.
    float least = figure == name ? -SAME : pitch * (figure.share - name.share);
    float most = least;
    if (figure == name) {
      most = SAME;
    } else if (figure.share > name.share) {
      least = SAME;
    } else {
      most = -SAME;
    }
    float middle = (least + most) / 2;
    Float usual = null;
    for (Box box : band) {
      float away = figure.of(box) - first;
      float distance = away - pitch * Math.round((away - middle) / pitch);
      usual = usual == null ? (Float) distance : usual;
      if (distance < least || distance > most || Math.abs(distance - usual) > SAME) {
        return null;
      }
    }
    float away = Objects.requireNonNull(usual);
    int[] places = new int[figures.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.round((figure.of(figures.get(i)) - first - away) / pitch);
      if (places[i] < 0 || places[i] >= names.size() || i > 0 && places[i] <= places[i - 1]) {
        return null;
      }
    }
    return places;
  }

  /** What of a text stands at the same place in all columns. */
  private enum Edge {
    LEFT(0),
    MIDDLE(0.5f),
    RIGHT(1);

    /** Where in its column, in shares of its width. */
    final float share;

    Edge(float share) {
      this.share = share;
    }

    float of(Box box) {
      return box.left() + share * box.width();
    }
  }
}
