package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/** Which of the ways to read some rows, combined, break the fewest sums down the columns. */
final class FewestBroken {
  private final List<List<CellId>> rows;
  private final List<List<RowWay>> ways;
  private final Map<CellId, CellValue> settled;
  private final List<Equation> told;

  /**
   * @param rows the cells of each row
   * @param ways how each row may be read, as printed first
   * @param settled the cells of all rows that are read in one way only
   */
  FewestBroken(
      List<List<CellId>> rows, List<List<RowWay>> ways, Sums sums, Map<CellId, CellValue> settled) {
    this.rows = rows;
    this.ways = ways;
    this.settled = settled;
    Set<CellId> cells = new HashSet<>();
    rows.forEach(cells::addAll);
    this.told = sums.across(cells).stream().filter(e -> canBeTold(e, cells)).toList();
  }

  private boolean canBeTold(Equation equation, Set<CellId> open) {
    return equation.terms().stream()
        .map(Term::cell)
        .filter(cell -> !open.contains(cell))
        .allMatch(cell -> counts(settled.get(cell), equation.defines().filter(cell::equals)));
  }

  private static boolean counts(@Nullable CellValue value, Optional<CellId> total) {
    return value != null && (value.isNumber() || value.isBlank() && total.isEmpty());
  }

  /** The combinations that break the fewest sums; a row read otherwise than printed costs one. */
  List<int[]> best() {
    int[] printed = new int[ways.size()];
    List<int[]> best = new ArrayList<>(List.of(printed));
    int least = broken(printed);
    int[] next = printed.clone();
    while (advance(next)) {
      int cost = broken(next) + changes(next);
      if (cost < least) {
        best.clear();
        least = cost;
      }
      if (cost == least) {
        best.add(next.clone());
      }
    }
    return best;
  }

  private boolean advance(int[] combination) {
    for (int i = 0; i < combination.length; i++) {
      if (++combination[i] < ways.get(i).size()) {
        return true;
      }
      combination[i] = 0;
    }
    return false;
  }

  private static int changes(int[] combination) {
    int changes = 0;
    for (int way : combination) {
      changes += way > 0 ? 1 : 0;
    }
    return changes;
  }

  /**
   * The other ways to read one row that break no more sums than the chosen one. What has lost its
   * total is none: it takes sums that tell so.
   */
  List<Integer> asGood(int[] chosen, int row) {
    List<Integer> asGood = new ArrayList<>();
    for (int way = 1; way < ways.get(row).size(); way++) {
      int[] other = chosen.clone();
      other[row] = way;
      if (!ways.get(row).get(way).lostTotal() && broken(other) <= broken(chosen)) {
        asGood.add(way);
      }
    }
    return asGood;
  }

  private int broken(int[] combination) {
    int broken = 0;
    for (Equation equation : told) {
      long sum = 0;
      for (Term term : equation.terms()) {
        sum += term.coefficient() * count(term.cell(), combination);
      }
      broken += sum == 0 ? 0 : 1;
    }
    return broken;
  }

  private long count(CellId cell, int[] combination) {
    for (int i = 0; i < rows.size(); i++) {
      int at = rows.get(i).indexOf(cell);
      if (at >= 0) {
        return ways.get(i).get(combination[i]).counts()[at];
      }
    }
    return Splits.count(Objects.requireNonNull(settled.get(cell)));
  }
}
