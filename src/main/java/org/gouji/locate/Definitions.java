package org.gouji.locate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;

/** Which equation says what a blank total stands for. */
final class Definitions {
  /** Totals of totals go no deeper in any form; totals that define each other would never end. */
  static final int DEPTH_LIMIT = 8;

  private final Map<CellId, Equation> byTotal = new LinkedHashMap<>();

  Definitions(List<Equation> equations) {
    Map<CellId, List<Equation>> all = new LinkedHashMap<>();
    for (Equation equation : equations) {
      equation
          .defines()
          .ifPresent(c -> all.computeIfAbsent(c, x -> new ArrayList<>()).add(equation));
    }
    all.forEach((cell, definers) -> byTotal.put(cell, primary(cell, definers)));
  }

  /** The grand total is defined by its row and by its column; its row is what it stands for. */
  private static Equation primary(CellId cell, List<Equation> definers) {
    for (Equation equation : definers) {
      if (equation.terms().stream()
          .allMatch(
              t -> t.cell().row().equals(cell.row()) && t.cell().table().equals(cell.table()))) {
        return equation;
      }
    }
    return definers.get(0);
  }

  /** The equation whose other terms a blank cell stands for; empty for an addend. */
  Optional<Equation> of(CellId cell) {
    return Optional.ofNullable(byTotal.get(cell));
  }

  /**
   * Adds the cells that a cell counts for: itself, or the parts of a blank total.
   *
   * @param weight its weight
   * @param weights the weight of each cell so far
   * @return false if that cannot be told
   */
  boolean expand(CellId cell, int weight, Values values, Map<CellId, Integer> weights) {
    return expand(cell, weight, values, weights, 0);
  }

  private boolean expand(
      CellId cell, int weight, Values values, Map<CellId, Integer> weights, int depth) {
    Values.State state = values.state(cell);
    if (state == Values.State.ABSENT || state == Values.State.UNREADABLE || depth > DEPTH_LIMIT) {
      return false;
    }
    Equation definition = byTotal.get(cell);
    if (state == Values.State.NUMBER || definition == null) {
      weights.merge(cell, weight, Integer::sum);
      return true;
    }
    int own = weightIn(definition, cell);
    boolean known = Math.abs(own) == 1;
    for (Term term : definition.terms()) {
      if (!term.cell().equals(cell)) {
        int share = -weight * term.coefficient() * own;
        known = known && expand(term.cell(), share, values, weights, depth + 1);
      }
    }
    return known;
  }

  /** The weight of a cell in an equation; 0 if it does not count there. */
  static int weightIn(Equation equation, CellId cell) {
    return equation.terms().stream()
        .filter(t -> t.cell().equals(cell))
        .mapToInt(Term::coefficient)
        .sum();
  }
}
