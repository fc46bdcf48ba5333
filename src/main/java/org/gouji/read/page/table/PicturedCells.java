package org.gouji.read.page.table;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.read.page.drawn.Box;

/**
 * The cells of a ruled table that show a picture and no text. What is larger than a cell is a
 * watermark, a seal or a scan; what fills cells with text as well is their ground.
 */
public final class PicturedCells {
  /** Smaller pictures show no figure, in points. */
  private static final float SMALL = 3;

  /** How much of a picture stands in its cell. */
  private static final float WITHIN = 0.8f;

  /** How much of a cell its ground fills. */
  private static final float FULL = 0.9f;

  /** Comparing cells with pictures ends here: a drawing, or an attack. */
  private static final long MOST_COMPARISONS = 2_000_000;

  private PicturedCells() {}

  /** Compared by identity, as those of a table are told apart. */
  public static Set<PageCell> of(PageTable table) {
    Set<PageCell> blank = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<PageCell> filled = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean grounds = false;
    long left = MOST_COMPARISONS;
    for (PageCell cell : table.cells()) {
      List<Box> pictures = cell.page().hiddenText() ? List.of() : cell.page().drawn();
      left -= pictures.size();
      if (left < 0) {
        break;
      }
      for (Box picture : pictures) {
        if (!standsIn(picture, cell.box())) {
          continue;
        }
        boolean fills = fills(picture, cell.box());
        grounds |= fills && !cell.blank();
        if (cell.blank()) {
          (fills ? filled : blank).add(cell);
        }
      }
    }
    if (!grounds) {
      blank.addAll(filled);
    }
    return blank;
  }

  private static boolean standsIn(Box picture, Box cell) {
    if (Math.min(picture.width(), picture.height()) < SMALL
        || !cell.contains(picture.centerX(), picture.centerY(), 0)
        || picture.width() > 1.1f * cell.width()
        || picture.height() > 1.1f * cell.height()) {
      return false;
    }
    Box inside = picture.intersection(cell);
    return inside.width() * inside.height() >= WITHIN * picture.width() * picture.height();
  }

  private static boolean fills(Box picture, Box cell) {
    return picture.width() > FULL * cell.width() && picture.height() > FULL * cell.height();
  }
}
