package org.gouji.read.page.open;

import org.gouji.document.Unread;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;

/**
 * What stands where a row of a table without rules has no figure that can be read: a picture, or a
 * figure that is not to be seen.
 */
public final class OpenBlanks {
  /** A picture of a figure is no smaller than this, in points, */
  private static final float SMALL = 3;

  /** nor higher or wider than this, in font sizes: larger ones are seals and grounds. */
  private static final float HIGH = 2.5f;

  private static final float WIDE = 8;

  /** So far beside the figures of its column, or above its row, may its middle lie; font sizes. */
  private static final float OFF = 0.5f;

  /** A row without text stands so near below the one before it; font sizes. */
  private static final float LOW = 4;

  /** More digits than this on one page are an attack. */
  private static final int MOST = 2_000;

  private OpenBlanks() {}

  /**
   * The text of a cell without a figure.
   *
   * @param column where the figures of its column begin and end
   * @param row a cell beside it
   */
  public static String text(float[] column, DrawnCell row) {
    return text(place(column, row), column, row);
  }

  /**
   * As above.
   *
   * @param room what lies between the columns beside it
   * @param leftovers digits in no row of the table
   */
  static String text(float[] column, float[] room, DrawnCell row, Leftovers leftovers) {
    boolean left =
        column[0] <= column[1]
            && (leftovers.in(place(column, row), row.page())
                || room[0] < room[1] && leftovers.in(place(room, row), row.page()));
    return left ? Glyph.UNKNOWN : text(column, row);
  }

  private static Box place(float[] column, DrawnCell row) {
    float off = OFF * row.size();
    Box box = row.box();
    return new Box(column[0] - off, box.top() - off, column[1] + off, box.bottom() + off);
  }

  /**
   * The text of a cell of a row that has no text at all.
   *
   * @param column where the figures of its column begin and end
   * @param above the last cell above it
   * @param end where the next row begins
   */
  public static String textBelow(float[] column, DrawnCell above, float end) {
    float off = OFF * above.size();
    float top = above.box().bottom();
    float bottom = Math.min(end, top + LOW * above.size());
    return text(new Box(column[0] - off, top, column[1] + off, bottom), column, above);
  }

  private static String text(Box place, float[] column, DrawnCell row) {
    PageContent page = row.page();
    if (page.hiddenText() || column[0] > column[1]) {
      return "";
    }
    if (page.unseen().stream().limit(MOST).anyMatch(d -> middle(d, place))) {
      return Glyph.UNKNOWN;
    }
    boolean picture =
        page.drawn().stream()
            .filter(d -> Math.min(d.width(), d.height()) >= SMALL)
            .filter(d -> d.height() < HIGH * row.size() && d.width() < WIDE * row.size())
            .anyMatch(d -> middle(d, place));
    return picture ? Unread.PICTURE : "";
  }

  private static boolean middle(Box box, Box place) {
    return place.contains(box.centerX(), box.centerY(), 0);
  }
}
