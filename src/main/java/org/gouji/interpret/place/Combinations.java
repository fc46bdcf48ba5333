package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Tries the open rows of a table together against the sums down its columns, and keeps the ways of
 * reading each row that take part in a combination in which all of them hold.
 */
final class Combinations {
  private static final int MOST_STEPS = 500_000;

  private final List<Placement> open;
  private final int equations;
  private final long[] base;

  /** What a candidate adds to each equation: {@code [row][candidate][equation]}. */
  private final long[][][] adds;

  /** Least and most that this row and all behind it can add. */
  private final long[][] least;

  private final long[][] most;
  private final List<BitSet> kept = new ArrayList<>();
  private int steps;

  private Combinations(List<Placement> open, List<Equation> told, Map<CellId, CellValue> settled) {
    this.open = open;
    this.equations = told.size();
    this.base = new long[equations];
    this.adds = new long[open.size()][][];
    this.least = new long[open.size() + 1][equations];
    this.most = new long[open.size() + 1][equations];
    for (int e = 0; e < equations; e++) {
      for (Term term : told.get(e).terms()) {
        @Nullable CellValue value = settled.get(term.cell());
        base[e] += value == null ? 0 : term.coefficient() * Splits.count(value);
      }
    }
    for (int row = open.size() - 1; row >= 0; row--) {
      fill(row, told);
    }
    open.forEach(o -> kept.add(new BitSet()));
  }

  private void fill(int row, List<Equation> told) {
    Placement placement = open.get(row);
    List<CellId> cells = placement.line().cells();
    adds[row] = new long[placement.candidates().size()][equations];
    for (int c = 0; c < adds[row].length; c++) {
      for (int e = 0; e < equations; e++) {
        for (Term term : told.get(e).terms()) {
          int at = cells.indexOf(term.cell());
          if (at >= 0) {
            adds[row][c][e] += term.coefficient() * placement.candidates().get(c).count(at);
          }
        }
      }
    }
    for (int e = 0; e < equations; e++) {
      long low = Long.MAX_VALUE;
      long high = Long.MIN_VALUE;
      for (long[] candidate : adds[row]) {
        low = Math.min(low, candidate[e]);
        high = Math.max(high, candidate[e]);
      }
      least[row][e] = least[row + 1][e] + low;
      most[row][e] = most[row + 1][e] + high;
    }
  }

  /**
   * The candidates of each open row that may stand; the rows as they are if no combination
   * satisfies every sum, or too many would have to be tried.
   */
  static List<Placement> narrow(
      List<Placement> open, List<Equation> across, Map<CellId, CellValue> settled) {
    List<Equation> told =
        across.stream().filter(e -> canBeTold(e, open, settled) && differs(e, open)).toList();
    if (told.isEmpty()) {
      return open;
    }
    Combinations combinations = new Combinations(open, told, settled);
    combinations.search(0, combinations.base.clone(), new int[open.size()]);
    if (combinations.steps >= MOST_STEPS || combinations.kept.get(0).isEmpty()) {
      return open;
    }
    List<Placement> narrowed = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      Placement placement = open.get(i);
      List<Assignment> candidates =
          combinations.kept.get(i).stream().mapToObj(placement.candidates()::get).toList();
      narrowed.add(placement.with(candidates, placement.repair()));
    }
    return narrowed;
  }

  /** Whether every cell has a number or counts as 0 in every combination. */
  private static boolean canBeTold(
      Equation equation, List<Placement> open, Map<CellId, CellValue> settled) {
    for (Term term : equation.terms()) {
      boolean total = equation.defines().filter(term.cell()::equals).isPresent();
      @Nullable CellValue value = settled.get(term.cell());
      if (value != null) {
        if (!counts(value, total)) {
          return false;
        }
        continue;
      }
      boolean held = false;
      for (Placement placement : open) {
        int at = placement.line().cells().indexOf(term.cell());
        if (at >= 0) {
          held = true;
          if (!placement.candidates().stream().allMatch(c -> c.counts(at, total))) {
            return false;
          }
        }
      }
      if (!held) {
        return false;
      }
    }
    return true;
  }

  private static boolean counts(CellValue value, boolean total) {
    return value.isNumber() || (!total && value.isBlank());
  }

  /** Whether the candidates of some row differ in a cell of the equation. */
  private static boolean differs(Equation equation, List<Placement> open) {
    for (Placement placement : open) {
      for (Term term : equation.terms()) {
        int at = placement.line().cells().indexOf(term.cell());
        if (at >= 0
            && placement.candidates().stream().mapToLong(c -> c.count(at)).distinct().count() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private void search(int row, long[] sums, int[] chosen) {
    if (steps++ >= MOST_STEPS) {
      return;
    }
    for (int e = 0; e < equations; e++) {
      if (sums[e] + least[row][e] > 0 || sums[e] + most[row][e] < 0) {
        return;
      }
    }
    if (row == open.size()) {
      for (int i = 0; i < chosen.length; i++) {
        kept.get(i).set(chosen[i]);
      }
      return;
    }
    for (int c = 0; c < adds[row].length; c++) {
      long[] next = sums.clone();
      for (int e = 0; e < equations; e++) {
        next[e] += adds[row][c][e];
      }
      chosen[row] = c;
      search(row + 1, next, chosen);
    }
  }
}
