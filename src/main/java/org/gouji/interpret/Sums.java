package org.gouji.interpret;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/** The form's sums, used only to choose between several ways of reading the same print. */
final class Sums {
  private final List<Equation> equations;

  Sums(List<Equation> equations) {
    this.equations = equations;
  }

  /** Equations whose cells all stand in this row. */
  List<Equation> within(List<CellId> cells) {
    Set<CellId> all = new HashSet<>(cells);
    return equations.stream()
        .filter(e -> e.terms().stream().allMatch(t -> all.contains(t.cell())))
        .toList();
  }

  /** Equations that touch these cells and others. */
  List<Equation> across(Set<CellId> cells) {
    return equations.stream()
        .filter(e -> e.terms().stream().anyMatch(t -> cells.contains(t.cell())))
        .filter(
            e ->
                !e.terms().stream()
                    .map(t -> t.cell().row())
                    .distinct()
                    .allMatch(r -> r.equals(e.terms().get(0).cell().row())))
        .toList();
  }

  /**
   * Whether the equation holds; empty if it cannot be told: its total is blank, or a cell is not
   * there or no number. A blank addend is 0.
   */
  static Optional<Boolean> holds(Equation equation, Map<CellId, CellValue> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : equation.terms()) {
      @Nullable CellValue value = values.get(term.cell());
      if (value == null
          || value.state() == CellValue.State.UNSETTLED
          || value.state() == CellValue.State.TEXT) {
        return Optional.empty();
      }
      BigDecimal number = value.number();
      if (number == null) {
        if (equation.defines().filter(term.cell()::equals).isPresent()) {
          return Optional.empty();
        }
        continue;
      }
      sum = sum.add(number.multiply(BigDecimal.valueOf(term.coefficient())));
    }
    return Optional.of(sum.signum() == 0);
  }
}
