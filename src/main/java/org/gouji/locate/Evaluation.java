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
 * Judges equations over what a report prints: each holds, fails or cannot be told.
 *
 * <ul>
 *   <li>A blank addend counts as 0.
 *   <li>A blank total stands, in other equations, for the sum of its own addends (the grand total,
 *       which two equations define, for the sum of its row). The equations that define it cannot be
 *       told, unless everything that they add up is 0.
 *   <li>A total is too small whatever an absent addend may be when the printed ones exceed it
 *       already; else an equation with an absent cell cannot be told.
 *   <li>An unreadable cell makes its equations impossible to tell, and those of a blank total that
 *       would stand for it.
 * </ul>
 */
public final class Evaluation {
  private final Values values;
  private final Definitions definitions;
  private final Map<CellId, Optional<BigDecimal>> standing = new LinkedHashMap<>();
  private final Set<CellId> open = new LinkedHashSet<>();

  private Evaluation(List<Equation> equations, Values values) {
    this.values = values;
    this.definitions = new Definitions(equations);
  }

  /** One verdict per equation, in the same order. */
  public static List<Verdict> of(List<Equation> equations, Values values) {
    Evaluation evaluation = new Evaluation(equations, values);
    return equations.stream().map(evaluation::judge).toList();
  }

  private Verdict judge(Equation equation) {
    Sides sides = new Sides();
    List<CellId> missing = new ArrayList<>();
    boolean onlyAddendsAbsent = true;
    boolean ownTotalBlank = false;
    int totalSign = 0;
    for (Term term : equation.terms()) {
      CellId cell = term.cell();
      boolean own = equation.defines().filter(cell::equals).isPresent();
      if (own) {
        totalSign = Integer.signum(term.coefficient());
        ownTotalBlank = values.state(cell) == Values.State.BLANK;
      }
      Optional<BigDecimal> counted = counted(cell);
      if (counted.isPresent()) {
        sides.add(term, values, counted.get());
      } else {
        missing.add(cell);
        onlyAddendsAbsent &=
            !own && values.state(cell) == Values.State.ABSENT && equation.defines().isPresent();
      }
    }
    if (ownTotalBlank) {
      if (missing.isEmpty() && sides.nothing()) {
        return sides.verdict(equation, Verdict.State.HOLDS, missing);
      }
      return sides.verdict(equation, Verdict.State.UNTOLD, withTotal(equation, missing));
    }
    int difference = sides.left.subtract(sides.right).signum();
    if (missing.isEmpty()) {
      return sides.verdict(
          equation, difference == 0 ? Verdict.State.HOLDS : Verdict.State.FAILS, missing);
    }
    boolean exceeded =
        onlyAddendsAbsent && difference == -totalSign && addsUp(equation, totalSign, missing);
    return sides.verdict(equation, exceeded ? Verdict.State.FAILS : Verdict.State.UNTOLD, missing);
  }

  /** Whether what is missing stands opposite the total, so that it could only add to the excess. */
  private static boolean addsUp(Equation equation, int totalSign, List<CellId> missing) {
    return equation.terms().stream()
        .filter(t -> missing.contains(t.cell()))
        .allMatch(t -> Integer.signum(t.coefficient()) == -totalSign);
  }

  private static List<CellId> withTotal(Equation equation, List<CellId> missing) {
    CellId total = equation.defines().orElseThrow();
    return equation.terms().stream()
        .map(Term::cell)
        .filter(c -> c.equals(total) || missing.contains(c))
        .toList();
  }

  /** What a cell counts for; empty if that cannot be told. */
  private Optional<BigDecimal> counted(CellId cell) {
    return switch (values.state(cell)) {
      case NUMBER -> values.number(cell);
      case BLANK -> {
        Optional<Equation> definition = definitions.of(cell);
        yield definition.isPresent()
            ? standsFor(cell, definition.get())
            : Optional.of(BigDecimal.ZERO);
      }
      case UNREADABLE, ABSENT -> Optional.empty();
    };
  }

  private Optional<BigDecimal> standsFor(CellId cell, Equation definition) {
    Optional<BigDecimal> known = standing.get(cell);
    if (known != null) {
      return known;
    }
    // Totals that define each other would never end; nothing can be told of them.
    if (!open.add(cell)) {
      return Optional.empty();
    }
    Optional<BigDecimal> sum = sumOfOthers(cell, definition);
    open.remove(cell);
    // Inside such a ring the answer depends on where one came in: only the outermost is kept.
    if (sum.isPresent() || open.isEmpty()) {
      standing.put(cell, sum);
    }
    return sum;
  }

  private Optional<BigDecimal> sumOfOthers(CellId cell, Equation definition) {
    BigDecimal sum = BigDecimal.ZERO;
    int weight = 0;
    for (Term term : definition.terms()) {
      if (term.cell().equals(cell)) {
        weight += term.coefficient();
        continue;
      }
      Optional<BigDecimal> value = counted(term.cell());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get().multiply(BigDecimal.valueOf(term.coefficient())));
    }
    return switch (weight) {
      case 1 -> Optional.of(sum.negate());
      case -1 -> Optional.of(sum);
      default -> Optional.empty();
    };
  }

  /** Both sides as they are added up. */
  private static final class Sides {
    private final List<Verdict.Counted> leftTerms = new ArrayList<>();
    private final List<Verdict.Counted> rightTerms = new ArrayList<>();
    private BigDecimal left = BigDecimal.ZERO;
    private BigDecimal right = BigDecimal.ZERO;

    void add(Term term, Values values, BigDecimal counted) {
      int weight = Math.abs(term.coefficient());
      BigDecimal product = counted.multiply(BigDecimal.valueOf(weight));
      Verdict.Counted entry =
          new Verdict.Counted(term.cell(), weight, values.numberOrNull(term.cell()), counted);
      if (term.coefficient() > 0) {
        leftTerms.add(entry);
        left = left.add(product);
      } else {
        rightTerms.add(entry);
        right = right.add(product);
      }
    }

    boolean nothing() {
      return left.signum() == 0 && right.signum() == 0;
    }

    Verdict verdict(Equation equation, Verdict.State state, List<CellId> missing) {
      return new Verdict(equation, state, leftTerms, rightTerms, left, right, missing);
    }
  }
}
