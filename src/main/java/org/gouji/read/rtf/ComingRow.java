package org.gouji.read.rtf;

import java.util.Set;
import org.gouji.read.UnreadableException;
import org.gouji.read.rtf.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead for the definition of a row whose cells come first: what is behind their text has to
 * be known to tell whether it can be seen.
 */
final class ComingRow {
  /** Groups that have tables of their own. */
  private static final Set<String> APART = Set.of("footnote", "shp", "shptxt", "do");

  private ComingRow() {}

  /**
   * The definition that the row ends with; null if there is none.
   *
   * @param ahead from the row's first cell on
   * @param level in how many tables the row stands
   */
  static @Nullable RowShape of(Tokens ahead, int level) throws UnreadableException {
    RowShape shape = null;
    int inner = level;
    for (Kind kind = ahead.next(); kind != Kind.END; kind = ahead.next()) {
      if (kind != Kind.WORD) {
        continue;
      }
      String word = ahead.word();
      if (Destinations.isPassed(word) || APART.contains(word)) {
        ahead.skipGroup();
        continue;
      }
      switch (word) {
        case "itap" -> inner = Math.max(1, ahead.number(0));
        case "trowd" -> shape = new RowShape();
        case "row" -> {
          return level == 1 ? shape : null;
        }
        case "nestrow" -> {
          if (level > 1 && inner <= level) {
            return shape;
          }
          shape = null;
        }
        default -> {
          if (shape != null) {
            shape.set(word, ahead.number(0));
          }
        }
      }
    }
    return null;
  }
}
