package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;

/**
 * The printed cells as plain arrays: what each counts for, and what would come of an equation if
 * cells took each other's contents. A quick look, so that only promising operations are judged in
 * full.
 */
final class Sheet {
  /** The contents of this cell are pushed out of sight. */
  static final int LOST = -1;

  private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000_000_000_000L);

  final List<CellId> cells = new ArrayList<>();
  private final Map<CellId, Integer> index = new LinkedHashMap<>();
  private final boolean[] known;
  private final boolean[] blank;
  private final boolean[] total;
  private final long[] counted;
  private final Definitions definitions;
  private final Values values;

  Sheet(LocateInput input, List<Verdict> verdicts, long unit) {
    values = input.values();
    definitions = new Definitions(input.equations());
    input.form().cells().forEach(this::add);
    input.equations().forEach(e -> e.terms().forEach(t -> add(t.cell())));
    input.witnesses().forEach(w -> w.terms().forEach(t -> add(t.cell())));
    known = new boolean[cells.size()];
    blank = new boolean[cells.size()];
    total = new boolean[cells.size()];
    counted = new long[cells.size()];
    for (int i = 0; i < cells.size(); i++) {
      CellId cell = cells.get(i);
      total[i] = definitions.of(cell).isPresent();
      Values.State state = values.state(cell);
      blank[i] = state == Values.State.BLANK;
      known[i] = blank[i] && !total[i];
      if (state == Values.State.NUMBER) {
        count(i, values.number(cell).orElseThrow(), unit);
      }
    }
    for (Verdict verdict : verdicts) {
      verdict.left().forEach(t -> standing(t, unit));
      verdict.right().forEach(t -> standing(t, unit));
    }
  }

  private void add(CellId cell) {
    if (index.putIfAbsent(cell, cells.size()) == null) {
      cells.add(cell);
    }
  }

  private void standing(Verdict.Counted term, long unit) {
    int i = of(term.cell());
    if (blank[i] && total[i] && !known[i]) {
      count(i, term.counted(), unit);
    }
  }

  private void count(int i, BigDecimal number, long unit) {
    BigDecimal scaled = number.multiply(BigDecimal.valueOf(unit));
    known[i] = scaled.abs().compareTo(LIMIT) <= 0 && scaled.stripTrailingZeros().scale() <= 0;
    counted[i] = known[i] ? scaled.longValueExact() : 0;
  }

  int of(CellId cell) {
    return java.util.Objects.requireNonNull(index.get(cell));
  }

  int[] of(List<CellId> some) {
    return some.stream().mapToInt(this::of).toArray();
  }

  /** Whether a cell is printed and holds nothing, or 0. */
  boolean empty(int cell) {
    return blank[cell] || (known[cell] && counted[cell] == 0);
  }

  boolean sameContents(int a, int b) {
    return blank[a] == blank[b] && known[a] && known[b] && counted[a] == counted[b];
  }

  /**
   * An equation over the sheet.
   *
   * @param id its id
   * @param equation the equation
   * @param cells indices of its cells
   * @param weights their weights
   * @param reach cells on which it depends, through blank totals too
   * @param constant what the weighted sum must be, in units
   * @param atMost whether addends are absent, so that the sum says little
   */
  record Check(
      String id,
      Equation equation,
      int[] cells,
      int[] weights,
      boolean[] reach,
      long constant,
      boolean atMost) {}

  Check check(String id, Equation equation, long constant, boolean atMost) {
    int[] members = equation.terms().stream().mapToInt(t -> of(t.cell())).toArray();
    int[] weights = equation.terms().stream().mapToInt(Term::coefficient).toArray();
    boolean[] reach = new boolean[cells.size()];
    Set<CellId> met = new LinkedHashSet<>();
    equation.terms().forEach(t -> reach(t.cell(), reach, met));
    return new Check(id, equation, members, weights, reach, constant, atMost);
  }

  private void reach(CellId cell, boolean[] reach, Set<CellId> met) {
    if (!met.add(cell)) {
      return;
    }
    int i = of(cell);
    reach[i] = true;
    Optional<Equation> definition = blank[i] ? definitions.of(cell) : Optional.empty();
    definition.ifPresent(d -> d.terms().forEach(t -> reach(t.cell(), reach, met)));
  }

  /**
   * Whether an equation could hold after cells took the contents of others.
   *
   * @param source per cell the one whose contents it takes, itself if it keeps its own, or {@link
   *     #LOST}
   */
  boolean couldHold(Check check, int[] source) {
    if (check.atMost()) {
      return true;
    }
    long sum = -check.constant();
    for (int i = 0; i < check.cells().length; i++) {
      int cell = check.cells()[i];
      int from = source[cell];
      if (from == LOST || !known[from] || (blank[from] && total[cell] != total[from])) {
        return true;
      }
      sum += check.weights()[i] * counted[from];
    }
    return sum == 0;
  }
}
