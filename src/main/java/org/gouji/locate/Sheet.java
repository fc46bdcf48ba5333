package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;

/**
 * The printed cells as plain arrays, and what would come of an equation if other things stood in
 * them. A quick look, so that only promising operations are judged in full.
 */
final class Sheet {
  private static final long UNKNOWN = Long.MIN_VALUE;

  /** Figures beyond this are not looked at: sums of some dozens of them must not overflow. */
  private static final BigDecimal LIMIT = BigDecimal.valueOf(50_000_000_000_000_000L);

  final List<CellId> cells = new ArrayList<>();
  private final Map<CellId, Integer> index = new HashMap<>();
  private final Contents[] printed;
  private final Sum[] standing;
  private final BigDecimal unit;

  /** A weighted sum of cells. */
  private record Sum(int[] cells, int[] weights) {}

  Sheet(LocateInput input, long unit) {
    this.unit = BigDecimal.valueOf(unit);
    input.form().cells().forEach(this::add);
    input.equations().forEach(e -> e.terms().forEach(t -> add(t.cell())));
    input.witnesses().forEach(w -> w.terms().forEach(t -> add(t.cell())));
    Definitions definitions = new Definitions(input.equations());
    printed = new Contents[cells.size()];
    standing = new Sum[cells.size()];
    for (int i = 0; i < printed.length; i++) {
      CellId cell = cells.get(i);
      Values.State state = input.values().state(cell);
      printed[i] =
          input.values().number(cell).map(this::number).orElse(new Contents(state, null, 0));
      standing[i] = definitions.of(cell).map(d -> standing(cell, d)).orElse(null);
    }
  }

  private void add(CellId cell) {
    if (index.putIfAbsent(cell, cells.size()) == null) {
      cells.add(cell);
    }
  }

  /** What a blank total stands for: its parts, as far as its own weight is 1 or -1. */
  private Sum standing(CellId total, Equation definition) {
    int own = Definitions.weightIn(definition, total);
    List<Term> parts = definition.terms().stream().filter(t -> !t.cell().equals(total)).toList();
    return new Sum(
        parts.stream().mapToInt(t -> of(t.cell())).toArray(),
        parts.stream().mapToInt(t -> -t.coefficient() * own).toArray());
  }

  int of(CellId cell) {
    return Objects.requireNonNull(index.get(cell));
  }

  int[] of(List<CellId> some) {
    return some.stream().mapToInt(this::of).toArray();
  }

  /** What is printed in each cell; a copy, to try other things in. */
  Contents[] printed() {
    return printed.clone();
  }

  Contents printed(int cell) {
    return printed[cell];
  }

  /** How many cells of a table are blank. */
  long blanks(String table) {
    return IntStream.range(0, printed.length)
        .filter(i -> printed[i].blank() && cells.get(i).table().equals(table))
        .count();
  }

  /** Whether a cell is a total. */
  boolean total(int cell) {
    return standing[cell] != null;
  }

  Contents number(BigDecimal number) {
    BigDecimal scaled = number.multiply(unit);
    boolean fits = scaled.abs().compareTo(LIMIT) <= 0 && scaled.stripTrailingZeros().scale() <= 0;
    return new Contents(Values.State.NUMBER, number, fits ? scaled.longValueExact() : UNKNOWN);
  }

  /** What a cell counts for; empty if that cannot be told. */
  Optional<BigDecimal> counted(int cell, Contents[] now) {
    long value = value(cell, now, 0);
    return value == UNKNOWN
        ? Optional.ofNullable(now[cell].number())
        : Optional.of(BigDecimal.valueOf(value).divide(unit));
  }

  private long value(int cell, Contents[] now, int depth) {
    return switch (now[cell].state()) {
      case NUMBER -> now[cell].counted();
      case UNREADABLE, ABSENT -> UNKNOWN;
      case BLANK -> {
        Sum parts = standing[cell];
        yield parts == null
            ? 0
            : depth > Definitions.DEPTH_LIMIT ? UNKNOWN : sum(parts, now, depth);
      }
    };
  }

  private long sum(Sum sum, Contents[] now, int depth) {
    long total = 0;
    for (int i = 0; i < sum.cells.length; i++) {
      long value = value(sum.cells[i], now, depth + 1);
      if (value == UNKNOWN) {
        return UNKNOWN;
      }
      total += sum.weights[i] * value;
    }
    return total;
  }

  /**
   * An equation over the sheet.
   *
   * @param terms its cells and their weights
   * @param reach cells on which it depends, through blank totals too
   * @param constant what the weighted sum must be, in units
   * @param atMost whether addends are absent, so that the sum says little
   */
  record Check(Sum terms, boolean[] reach, long constant, boolean atMost) {}

  Check check(Equation equation, long constant, boolean atMost) {
    Sum terms =
        new Sum(
            equation.terms().stream().mapToInt(t -> of(t.cell())).toArray(),
            equation.terms().stream().mapToInt(Term::coefficient).toArray());
    boolean[] reach = new boolean[cells.size()];
    reach(terms, reach);
    return new Check(terms, reach, constant, atMost);
  }

  private void reach(Sum sum, boolean[] reach) {
    for (int cell : sum.cells) {
      Sum parts = standing[cell];
      if (!reach[cell]) {
        reach[cell] = true;
        if (printed[cell].blank() && parts != null) {
          reach(parts, reach);
        }
      }
    }
  }

  /** Whether an equation could hold with these contents. */
  boolean couldHold(Check check, Contents[] now) {
    long sum = check.atMost() ? UNKNOWN : sum(check.terms(), now, 0);
    return sum == UNKNOWN || sum == check.constant();
  }
}
