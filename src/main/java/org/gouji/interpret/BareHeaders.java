package org.gouji.interpret;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gouji.form.CellId;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/** What the headers of a table are that has no figure. */
enum BareHeaders {
  /** The row of figures is not there. */
  NO_ROW,
  /** All cells are blank. */
  BLANK_CELLS,
  /** Figures stand elsewhere that may be its own. */
  FIGURES_ASTRAY;

  /** Fewer figures beside each other may be the number of a page and of what stands at its edge. */
  private static final int FEWEST = 3;

  /**
   * @param strips of the whole report
   * @param table the one with bare headers
   * @param astray whether figures stand outside all tables
   * @param read the cells of the tables before it
   * @param before the table right before it
   */
  static BareHeaders of(
      List<Strip> strips,
      TableRegion table,
      boolean astray,
      Map<CellId, CellValue> read,
      FormTable before) {
    if (astray || hasTooMany(before, read)) {
      return FIGURES_ASTRAY;
    }
    boolean lines = table.of(strips).stream().allMatch(Strip::isLine);
    return lines && read.values().stream().anyMatch(v -> v.state() == State.BLANK)
        ? BLANK_CELLS
        : NO_ROW;
  }

  /**
   * Whether figures and nothing else stand on lines outside all tables: several, or one below the
   * name of its column.
   *
   * @param isColumn whether words name a column
   */
  static boolean isAnyOutside(
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

  /** Whether a row could not be told because it has more figures than cells. */
  private static boolean hasTooMany(FormTable form, Map<CellId, CellValue> read) {
    return read.entrySet().stream()
        .filter(e -> e.getKey().table().equals(form.id()))
        .filter(e -> e.getValue().state() == State.UNSETTLED)
        .anyMatch(
            e ->
                form.row(e.getKey().row())
                    .filter(r -> Pieces.of(e.getValue().raw()).length > r.columns().size())
                    .isPresent());
  }
}
