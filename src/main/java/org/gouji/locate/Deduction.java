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
 * Fills what follows: the one unknown left in an equation, and unknowns that all add to the same
 * side of an equation whose known terms already balance (values are at least 0), until nothing more
 * follows. A cell for which two equations say different things stays open.
 */
final class Deduction {
  private final List<Equation> equations;
  private final Values values;
  private final Map<CellId, Deduced> filled = new LinkedHashMap<>();
  private final Set<CellId> disputed = new LinkedHashSet<>();

  private Deduction(List<Equation> equations, Values values) {
    this.equations = equations;
    this.values = values;
  }

  static List<Deduced> of(List<Equation> equations, Values values) {
    Deduction deduction = new Deduction(equations, values);
    while (deduction.round()) {
      // Each round fills at least one of finitely many cells.
    }
    return new ArrayList<>(deduction.filled.values());
  }

  private boolean round() {
    Map<CellId, Deduced> fresh = new LinkedHashMap<>();
    for (Equation equation : equations) {
      for (Deduced deduced : follows(equation)) {
        Deduced other = fresh.putIfAbsent(deduced.cell(), deduced);
        if (other != null && other.value().compareTo(deduced.value()) != 0) {
          disputed.add(deduced.cell());
        }
      }
    }
    fresh.keySet().removeAll(disputed);
    filled.putAll(fresh);
    return !fresh.isEmpty();
  }

  private List<Deduced> follows(Equation equation) {
    BigDecimal rest = BigDecimal.ZERO;
    List<Term> unknown = new ArrayList<>();
    List<CellId> from = new ArrayList<>();
    for (Term term : equation.terms()) {
      Optional<BigDecimal> value = known(term.cell());
      if (value.isPresent()) {
        rest = rest.add(value.get().multiply(BigDecimal.valueOf(term.coefficient())));
        from.add(term.cell());
      } else if (disputed.contains(term.cell())) {
        return List.of();
      } else {
        unknown.add(term);
      }
    }
    if (unknown.size() == 1) {
      BigDecimal weight = BigDecimal.valueOf(-unknown.get(0).coefficient());
      BigDecimal[] quotient = rest.divideAndRemainder(weight);
      boolean possible = quotient[1].signum() == 0 && quotient[0].signum() >= 0;
      return possible ? List.of(deduced(unknown.get(0), quotient[0], equation, from)) : List.of();
    }
    boolean oneSide =
        unknown.stream().map(t -> Integer.signum(t.coefficient())).distinct().count() == 1;
    if (oneSide && rest.signum() == 0 && !from.isEmpty()) {
      return unknown.stream().map(t -> deduced(t, BigDecimal.ZERO, equation, from)).toList();
    }
    return List.of();
  }

  private static Deduced deduced(
      Term term, BigDecimal value, Equation equation, List<CellId> from) {
    return new Deduced(term.cell(), value, equation.id(), from);
  }

  private Optional<BigDecimal> known(CellId cell) {
    Optional<BigDecimal> printed = values.number(cell);
    return printed.isPresent()
        ? printed
        : Optional.ofNullable(filled.get(cell)).map(Deduced::value);
  }
}
