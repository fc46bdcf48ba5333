package org.gouji.read.page.tagged;

import java.util.HashMap;
import java.util.Map;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.open.DrawnCell;
import org.gouji.read.page.tagged.TagGrid.Place;
import org.jspecify.annotations.Nullable;

/** Where the columns of a tagged table stand, as the texts of its whole rows show. */
final class TagColumns {
  /** Nearer than this columns are not apart, in points. */
  private static final float APART = 0.5f;

  /** Left and right end of the texts of each column; null where none is known. */
  private final float[][] extents;

  /** The extents of the texts that reach over several columns. */
  private final Map<Place, Box> wide = new HashMap<>();

  private int firstFigure;

  TagColumns(int count) {
    this.extents = new float[count][];
    this.firstFigure = count;
  }

  /** Learns from a cell of a whole row. */
  void learn(DrawnCell text, Place place) {
    if (place.columnSpan() > 1) {
      wide.merge(place, text.box(), Box::union);
      return;
    }
    if (text.figure()) {
      firstFigure = Math.min(firstFigure, place.column());
    }
    float left = text.box().left();
    float right = text.box().right();
    float[] known = extents[place.column()];
    extents[place.column()] =
        known == null
            ? new float[] {left, right}
            : new float[] {Math.min(known[0], left), Math.max(known[1], right)};
  }

  /** The extent of a column's texts; null if there is none. */
  float @Nullable [] extent(int column) {
    return extents[column];
  }

  /** The first column that holds a figure; the number of columns if none does. */
  int firstFigure() {
    return firstFigure;
  }

  /** Whether the columns stand apart. */
  boolean apart() {
    float right = Float.NEGATIVE_INFINITY;
    for (float[] extent : extents) {
      if (extent != null) {
        if (extent[0] < right - APART) {
          return false;
        }
        right = extent[1];
      }
    }
    return true;
  }

  /** Whether a text in this place reaches into no column that is not its own. */
  boolean fits(Box box, Place place) {
    int end = place.column() + place.columnSpan();
    for (int c = 0; c < extents.length; c++) {
      float[] extent = extents[c];
      if (extent != null
          && (c < place.column() && extent[1] > box.left() + APART
              || c >= end && extent[0] < box.right() - APART)) {
        return false;
      }
    }
    return wide.entrySet().stream().noneMatch(w -> reachesInto(box, place, w));
  }

  /** Whether a text in this place stands below or above one of other columns. */
  private static boolean reachesInto(Box box, Place place, Map.Entry<Place, Box> wide) {
    Place other = wide.getKey();
    boolean apart =
        other.column() + other.columnSpan() <= place.column()
            || other.column() >= place.column() + place.columnSpan();
    return apart
        && wide.getValue().left() < box.right() - APART
        && wide.getValue().right() > box.left() + APART;
  }

  /** Leaves the columns only, if there are such, that a like cell of a whole row stands in. */
  void likeOthers(boolean[] can, Box box, int span) {
    boolean[] like = new boolean[can.length];
    int found = 0;
    for (int c = 0; c < can.length; c++) {
      Box known = wide.get(new Place(c, span));
      like[c] = can[c] && known != null && known.left() < box.right() && known.right() > box.left();
      found += like[c] ? 1 : 0;
    }
    if (found == 1) {
      System.arraycopy(like, 0, can, 0, can.length);
    }
  }
}
