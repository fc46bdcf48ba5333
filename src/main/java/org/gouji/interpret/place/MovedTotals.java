package org.gouji.interpret.place;

import java.util.List;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.interpret.base.Token;
import org.gouji.report.CellValue;

/**
 * Rows whose last cell alone is blank: one before it may have been lost, and all behind that one
 * moved up, so that the total stands before the blank.
 *
 * @param sums what may tell
 */
record MovedTotals(Sums sums) {
  /**
   * Whether it may be so: a sum breaks, or no other sum could show it and the figure before the
   * blank is large enough to be the total.
   */
  boolean mayBe(Line line, List<Token> cells) {
    int last = cells.size() - 1;
    if (!cells.get(last).is(Token.Kind.BLANK) || line.reading().filled() != last) {
      return false;
    }
    return sums.areBroken(line, Assignment.of(cells)) || isHidden(line, cells);
  }

  /** Whether no sum goes beyond the row, or the figure before the blank is no total. */
  boolean areExcluded(Line line, List<Token> cells) {
    return isShownBySumsAlone(line) && !endsInTotal(line, cells);
  }

  private boolean isHidden(Line line, List<Token> cells) {
    return isShownBySumsAlone(line) && endsInTotal(line, cells);
  }

  private boolean isShownBySumsAlone(Line line) {
    return sums.across(Set.copyOf(line.cells())).isEmpty();
  }

  /** Whether the figure before a blank total is the sum of those before it, as totals are. */
  private boolean endsInTotal(Line line, List<Token> cells) {
    List<CellValue> values = Assignment.of(cells).values();
    List<CellId> ids = line.cells();
    int last = ids.size() - 1;
    long moved = Splits.count(values.get(last - 1));
    return moved > 0
        && sums.within(ids).stream()
            .filter(e -> e.defines().filter(ids.get(last)::equals).isPresent())
            .anyMatch(
                e ->
                    2 * moved
                        == e.terms().stream()
                            .mapToLong(t -> Splits.count(values.get(ids.indexOf(t.cell()))))
                            .sum());
  }
}
