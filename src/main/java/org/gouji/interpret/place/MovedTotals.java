package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

  /**
   * The way back for a row that begins in a blank cell that came in and pushed its last total out:
   * as printed a sum breaks, moved back by one all hold that are left, and not by noughts alone. If
   * as printed only a total is wanting, none of those that hold may do so by noughts.
   */
  Optional<Assignment> movedBack(Line line, List<Token> cells) {
    if (!cells.get(0).is(Token.Kind.BLANK) || line.separation() == Separation.LAID_OUT) {
      return Optional.empty();
    }
    Assignment printed = Assignment.of(cells);
    boolean broken = sums.areBroken(line, printed);
    if (!broken && !sums.wantsTotal(line, printed, true)) {
      return Optional.empty();
    }
    List<Token> moved = new ArrayList<>(cells.subList(1, cells.size()));
    moved.add(cells.get(0));
    Assignment way = new Assignment(Assignment.of(moved).values(), moved.size() - 1, 0);
    Map<CellId, CellValue> values = way.byCell(line);
    long shown = sums.within(line.cells()).stream().filter(e -> Sums.shows(e, values)).count();
    boolean enough = shown > 0 && (broken || shown == sums.within(line.cells()).size() - 1);
    return enough ? sums.whole(line, way) : Optional.empty();
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

  /** Whether a blank total comes behind a figure that is the sum of those before it. */
  boolean endsInTotal(Line line, List<Token> cells) {
    List<CellValue> values = Assignment.of(cells).values();
    List<CellId> ids = line.cells();
    return sums.within(ids).stream()
        .filter(e -> e.defines().filter(t -> values.get(ids.indexOf(t)).isBlank()).isPresent())
        .anyMatch(e -> endInSum(e.terms().stream().map(t -> ids.indexOf(t.cell())), values));
  }

  /** Whether the last figure of these cells is the sum of the others, and they are not all 0. */
  private static boolean endInSum(Stream<Integer> cells, List<CellValue> values) {
    long[] counts =
        cells
            .sorted()
            .map(values::get)
            .filter(v -> !v.isBlank())
            .mapToLong(Splits::count)
            .toArray();
    long sum = LongStream.of(counts).sum();
    return sum > 0 && 2 * counts[counts.length - 1] == sum;
  }
}
