package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;

/** Judges whether moving contents between cells explains one failing part. */
final class OperationCheck {
  private final LocateInput input;
  private final Sheet sheet;
  private final List<Equation> context = new ArrayList<>();
  private final Map<String, BigDecimal> constants = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final Set<String> failing = new LinkedHashSet<>();
  private final Set<String> failingAnywhere = new LinkedHashSet<>();
  private final List<Sheet.Check> failingChecks = new ArrayList<>();

  OperationCheck(
      LocateInput input,
      LinearSystem system,
      Sheet sheet,
      List<ImpliedEquation> implied,
      int[] component) {
    this.input = input;
    this.sheet = sheet;
    context.addAll(input.equations());
    implied.forEach(e -> context.add(e.verdict().equation()));
    for (Witness witness : input.witnesses()) {
      constants.put(witness.id(), witness.constant());
      context.add(new Equation(witness.id(), "", witness.terms(), Optional.empty()));
    }
    Map<String, LinearSystem.Row> rows = new LinkedHashMap<>();
    for (int r : component) {
      LinearSystem.Row row = system.rows.get(r);
      ids.add(row.id());
      if (row.fails()) {
        failing.add(row.id());
        rows.put(row.id(), row);
      }
    }
    system.rows.stream().filter(LinearSystem.Row::fails).forEach(r -> failingAnywhere.add(r.id()));
    for (Equation equation : context) {
      LinearSystem.Row row = rows.get(id(equation));
      if (row != null) {
        BigDecimal constant = constants.getOrDefault(id(equation), BigDecimal.ZERO);
        failingChecks.add(
            sheet.check(
                row.id(),
                equation,
                constant.multiply(BigDecimal.valueOf(system.unit)).longValueExact(),
                row.atMost()));
      }
    }
  }

  private String id(Equation equation) {
    return constants.containsKey(equation.rule()) ? equation.rule() : equation.id();
  }

  /** Every cell with its own contents: where a move starts. */
  int[] unmoved() {
    int[] source = new int[sheet.cells.size()];
    for (int i = 0; i < source.length; i++) {
      source[i] = i;
    }
    return source;
  }

  /** Whether every failing equation depends on one of the cells. */
  boolean touchedBy(int[] cells) {
    for (Sheet.Check check : failingChecks) {
      boolean touched = false;
      for (int cell : cells) {
        touched |= check.reach()[cell];
      }
      if (!touched) {
        return false;
      }
    }
    return true;
  }

  /**
   * The proposal to move contents, if it explains the part.
   *
   * @param source per cell the one whose contents it takes; {@link Sheet#LOST} if they are to be
   *     solved
   */
  Optional<Proposal> explains(int[] source, Supplier<Proposal.Operation> operation) {
    for (Sheet.Check check : failingChecks) {
      if (!sheet.couldHold(check, source)) {
        return Optional.empty();
      }
    }
    Values.Builder builder = input.values().with();
    List<CellId> touched = new ArrayList<>();
    List<CellId> lost = new ArrayList<>();
    for (int i = 0; i < source.length; i++) {
      if (source[i] == Sheet.LOST) {
        lost.add(sheet.cells.get(i));
        touched.add(sheet.cells.get(i));
        builder.unreadable(sheet.cells.get(i));
      } else if (source[i] != i && !sheet.sameContents(i, source[i])) {
        touched.add(sheet.cells.get(i));
        copy(sheet.cells.get(source[i]), sheet.cells.get(i), builder);
      }
    }
    if (touched.size() < 2 || touched.stream().anyMatch(input.pinned()::contains)) {
      return Optional.empty();
    }
    Values values = builder.build();
    for (CellId cell : lost) {
      Optional<BigDecimal> value = solve(cell, values);
      if (value.isEmpty() || value.get().signum() < 0) {
        return Optional.empty();
      }
      values = values.with().number(cell, value.get()).build();
    }
    return holds(values) ? proposal(values, touched, operation.get()) : Optional.empty();
  }

  private void copy(CellId from, CellId to, Values.Builder builder) {
    switch (input.values().state(from)) {
      case NUMBER -> builder.number(to, input.values().number(from).orElseThrow());
      case BLANK -> builder.blank(to);
      case UNREADABLE -> builder.unreadable(to);
      case ABSENT -> builder.absent(to);
    }
  }

  private Optional<BigDecimal> solve(CellId cell, Values values) {
    for (Verdict verdict : Evaluation.of(context, values)) {
      Equation equation = verdict.equation();
      if (verdict.missing().equals(List.of(cell)) && !constants.containsKey(equation.rule())) {
        int weight =
            equation.terms().stream()
                .filter(t -> t.cell().equals(cell))
                .mapToInt(Term::coefficient)
                .sum();
        if (Math.abs(weight) == 1) {
          BigDecimal rest = verdict.difference();
          return Optional.of(weight == 1 ? rest.negate() : rest);
        }
      }
    }
    return Optional.empty();
  }

  private boolean holds(Values values) {
    for (Verdict verdict : Evaluation.of(context, values)) {
      String id = id(verdict.equation());
      if (!ids.contains(id)) {
        // To swap a failing line with a sound one of another part only moves the failure.
        if (verdict.fails() && !constants.containsKey(id) && !failingAnywhere.contains(id)) {
          return false;
        }
        continue;
      }
      BigDecimal constant = constants.get(id);
      boolean holds =
          constant == null
              ? verdict.holds()
              : !verdict.untold() && verdict.difference().compareTo(constant) == 0;
      if (!holds && (failing.contains(id) || !verdict.untold())) {
        return false;
      }
    }
    return true;
  }

  private Optional<Proposal> proposal(
      Values values, List<CellId> touched, Proposal.Operation operation) {
    List<Proposal.Step> steps = new ArrayList<>();
    int weight = 3;
    for (CellId cell : touched) {
      // A gap is the trace of a shift: where zeros are printed, one cell left blank says more.
      weight -= input.values().state(cell) == Values.State.BLANK ? 1 : 0;
      BigDecimal before = input.values().numberOrNull(cell);
      BigDecimal after = values.numberOrNull(cell);
      if (before == null && after == null) {
        continue;
      }
      weight += input.confirmed().contains(cell) ? 1 : 0;
      weight -= input.repaired().contains(cell) ? 1 : 0;
      // A cell that would be left blank counts for 0.
      BigDecimal suggested = after == null ? BigDecimal.ZERO : after;
      if (before == null || before.compareTo(suggested) != 0) {
        steps.add(new Proposal.Step(cell, before, suggested));
      }
    }
    return steps.size() < 2
        ? Optional.empty()
        : Optional.of(new Proposal(steps, operation, List.of(), weight));
  }
}
