package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows laid out by white space whose figures do not come to their total, with figures that have no
 * label right below: a narrow column may have broken figures over two lines, so that neither line
 * holds them whole.
 */
public final class TornRows {
  private TornRows() {}

  /** The readings, those of such rows in doubt. */
  public static List<Reading> doubted(List<Reading> readings) {
    List<Reading> all = new ArrayList<>(readings);
    for (int i = 0; i + 1 < all.size(); i++) {
      if (mayGoOn(all.get(i), all.get(i + 1))) {
        all.set(i, all.get(i).lost());
      }
    }
    return all;
  }

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
}
