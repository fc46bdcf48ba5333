package org.gouji.interpret.place;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/** The form's sums, used only to choose between several ways of reading the same print. */
public final class Sums {
  private final List<Equation> equations;

  public Sums(List<Equation> equations) {
    this.equations = equations;
  }

  /** Equations whose cells all stand in this row. */
  public List<Equation> within(List<CellId> cells) {
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
   * The way to read a row, if it breaks no sum of the row; a cell that is lost there counts as much
   * as its sum wants.
   */
  Optional<Assignment> whole(Line line, Assignment way) {
    Assignment counted = way;
    for (Equation equation : within(line.cells())) {
      Optional<Term> lost =
          equation.terms().stream()
              .filter(t -> line.cells().indexOf(t.cell()) == way.lost())
              .findFirst();
      if (lost.isPresent()) {
        OptionalLong wanting = wanting(equation, lost.get(), line, way);
        if (wanting.isPresent() && wanting.getAsLong() < 0) {
          return Optional.empty();
        }
        counted = way.counting(wanting.orElse(0));
      } else if (breaks(equation, way.byCell(line))) {
        return Optional.empty();
      }
    }
    return Optional.of(counted);
  }

  private static OptionalLong wanting(Equation equation, Term lost, Line line, Assignment way) {
    long sum = 0;
    for (Term term : equation.terms()) {
      int at = line.cells().indexOf(term.cell());
      if (term.equals(lost)) {
        continue;
      }
      if (!way.counts(at, equation.defines().filter(term.cell()::equals).isPresent())) {
        return OptionalLong.empty();
      }
      sum += term.coefficient() * way.count(at);
    }
    return OptionalLong.of(-sum / lost.coefficient());
  }

  /**
   * Whether a total of the row is blank, though the cells that it sums up are not all zero.
   *
   * @param lostToo whether a total that is lost is no better than a blank one
   */
  boolean wantsTotal(Line line, Assignment way, boolean lostToo) {
    List<CellId> cells = line.cells();
    return within(cells).stream()
        .filter(e -> e.defines().filter(t -> isBlank(way, cells.indexOf(t), lostToo)).isPresent())
        .anyMatch(e -> e.terms().stream().anyMatch(t -> way.count(cells.indexOf(t.cell())) != 0));
  }

  private static boolean isBlank(Assignment way, int cell, boolean lostToo) {
    return way.values().get(cell).isBlank() && (lostToo || cell != way.lost());
  }

  /** Whether the way gives the row nothing but totals, all that they sum up being blank. */
  boolean hasOnlyTotals(Line line, Assignment way) {
    Map<CellId, CellValue> values = way.byCell(line);
    return within(line.cells()).stream()
        .anyMatch(e -> holds(e, values).equals(Optional.of(false)) && isOnlyTotal(e, values));
  }

  /** Whether a sum within the row does not hold that should. */
  boolean areBroken(Line line, Assignment way) {
    Map<CellId, CellValue> values = way.byCell(line);
    return within(line.cells()).stream().anyMatch(e -> breaks(e, values));
  }

  /** Whether an equation holds, and not by noughts alone. */
  public static boolean shows(Equation equation, Map<CellId, CellValue> values) {
    return holds(equation, values).equals(Optional.of(true))
        && equation.terms().stream().anyMatch(t -> counts(values.get(t.cell())));
  }

  private static boolean counts(@Nullable CellValue value) {
    return value != null && value.number() != null && value.number().signum() != 0;
  }

  /**
   * Whether a sum does not hold that should: many offices fill in nothing but totals, so that a
   * total beside blank cells tells nothing on where its figure stands.
   */
  public static boolean breaks(Equation equation, Map<CellId, CellValue> values) {
    return holds(equation, values).equals(Optional.of(false)) && !isOnlyTotal(equation, values);
  }

  private static boolean isOnlyTotal(Equation equation, Map<CellId, CellValue> values) {
    return equation.defines().isPresent()
        && equation.terms().stream()
            .map(Term::cell)
            .filter(cell -> !equation.defines().filter(cell::equals).isPresent())
            .map(values::get)
            .allMatch(v -> v != null && v.isBlank());
  }

  /**
   * Whether the equation holds; empty if it cannot be told: its total is blank, or a cell is not
   * there or no number. A blank addend is 0.
   */
  public static Optional<Boolean> holds(Equation equation, Map<CellId, CellValue> values) {
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
