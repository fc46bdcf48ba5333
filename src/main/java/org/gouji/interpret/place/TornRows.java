package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Token;

/**
 * Rows of which something shows that a narrow column tore figures, or that they do not stand in
 * their order: none of their figures can be told.
 */
public final class TornRows {
  /** A figure with separators that was broken between them: 2,3 and 81 for 2,381. */
  private static final Pattern BROKEN_THOUSANDS =
      Pattern.compile("[,，]\\d+|\\d{1,3}(?:[,，]\\d{3})*[,，]\\d{0,2}");

  /** A letter of a word above or beside the row, alone or drawn to a figure. */
  private static final Pattern LETTER = Pattern.compile("(?:\\d[\\d.,]*\\s)?\\p{IsHan}");

  private TornRows() {}

  /** The readings, those of such rows in doubt. */
  public static List<Reading> doubted(List<Reading> readings) {
    List<Reading> all = new ArrayList<>(readings);
    for (int i = 0; i < all.size(); i++) {
      Reading row = all.get(i);
      boolean torn =
          i + 1 < all.size() && mayGoOn(row, all.get(i + 1)) || row.row() != null && isTorn(row);
      all.set(i, torn ? row.lost() : row);
    }
    return all;
  }

  /** Whether its figures do not come to their total, and figures without a label stand below. */
  private static boolean mayGoOn(Reading upper, Reading lower) {
    return upper.row() != null
        && upper.hasFigures()
        && upper.separation() == Separation.LAID_OUT
        && !upper.isTallying()
        && lower.row() == null
        && lower.label().isEmpty()
        && lower.hasFigures()
        && lower.separation() == Separation.LAID_OUT;
  }

  private static boolean isTorn(Reading row) {
    return switch (row.separation()) {
      case STREAM -> holds(row, BROKEN_THOUSANDS) || hasTotalBeforeOthers(row);
      case LAID_OUT -> holds(row, BROKEN_THOUSANDS) || row.hasFigures() && holds(row, LETTER);
      default -> false;
    };
  }

  private static boolean holds(Reading row, Pattern text) {
    return row.figures().stream()
        .filter(f -> f.is(Token.Kind.OTHER) || text == BROKEN_THOUSANDS)
        .anyMatch(f -> text.matcher(f.text()).matches());
  }

  /**
   * Whether the last figure is not the sum of the others, and one before it is. Where blank cells
   * are printed the places are known.
   */
  private static boolean hasTotalBeforeOthers(Reading row) {
    boolean blanks = row.values().size() > row.filled();
    if (blanks || row.filled() < Reading.WIDE || row.endsInSum()) {
      return false;
    }
    long[] counts = row.counts();
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    for (long count : counts) {
      if (count > 0 && 2 * count == sum) {
        return true;
      }
    }
    return false;
  }
}
