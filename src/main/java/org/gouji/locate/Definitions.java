package org.gouji.locate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.form.Equation;

/** Which equation says what a blank total stands for. */
final class Definitions {
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
}
