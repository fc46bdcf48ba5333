package org.gouji.interpret;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;

/** Figures outside all tables, which may be those of rows that seem to have none. */
final class FiguresAstray {
  /** Fewer figures beside each other may be the number of a page and of what stands at its edge. */
  private static final int FEWEST = 3;

  private FiguresAstray() {}

  /**
   * Whether figures and nothing else stand on lines outside all tables: several, or one below the
   * name of its column.
   *
   * @param isColumn whether words name a column
   */
  static boolean areAny(
      List<Strip> strips, Collection<TableRegion> regions, Predicate<String> isColumn) {
    int figures = 0;
    for (int i = 0; i < strips.size() && figures < FEWEST; i++) {
      int at = i;
      boolean outside = regions.stream().noneMatch(r -> r.holds(at));
      if (!outside || !isFigures(strips.get(i))) {
        figures = 0;
      } else if (i > 0 && isColumn.test(strips.get(i - 1).text())) {
        figures = FEWEST;
      } else {
        figures += pieces(strips.get(i)).length;
      }
    }
    return figures >= FEWEST;
  }

  private static boolean isFigures(Strip strip) {
    return (strip.isLine() || strip.kind() == Strip.Kind.CELL)
        && !strip.text().isBlank()
        && Arrays.stream(pieces(strip)).allMatch(ValueReader::isNumber);
  }

  private static String[] pieces(Strip strip) {
    return Pieces.of(strip.text().strip());
  }
}
