package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gouji.form.CellId;
import org.gouji.form.Equation;

/** Judges whether other contents of some cells explain one failing part. */
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
        long units = constant.multiply(BigDecimal.valueOf(system.unit)).longValueExact();
        failingChecks.add(sheet.check(equation, units, row.atMost()));
      }
    }
  }

  private String id(Equation equation) {
    return constants.containsKey(equation.rule()) ? equation.rule() : equation.id();
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
   * The proposal that these contents are the right ones, if they explain the part.
   *
   * <p>Contents that are solved make as many equations hold whatever they are: unless a blank tells
   * of the operation, one more must have failed that speaks for it.
   *
   * @param now contents per cell of the sheet; {@link Contents#LOST} if they are to be solved
   * @param gap whether the operation tells why cells are blank
   */
  Optional<Proposal> explains(Contents[] now, boolean gap, Supplier<Proposal.Operation> operation) {
    long lost = Arrays.stream(now).filter(c -> c == Contents.LOST).count();
    if (!gap && failing.size() <= lost) {
      return Optional.empty();
    }
    for (Sheet.Check check : failingChecks) {
      if (!sheet.couldHold(check, now)) {
        return Optional.empty();
      }
    }
    Contents[] tried = now.clone();
    Values.Builder builder = input.values().with();
    List<Integer> touched = new ArrayList<>();
    for (int i = 0; i < tried.length; i++) {
      if (!tried[i].same(sheet.printed(i))) {
        touched.add(i);
        put(sheet.cells.get(i), tried[i], builder);
      }
    }
    if (touched.size() < 2
        || touched.stream().map(sheet.cells::get).anyMatch(input.pinned()::contains)) {
      return Optional.empty();
    }
    Values values = builder.build();
    for (int i : touched) {
      if (tried[i] == Contents.LOST) {
        CellId cell = sheet.cells.get(i);
        Optional<BigDecimal> value = solve(cell, values);
        if (value.isEmpty() || value.get().signum() < 0) {
          return Optional.empty();
        }
        tried[i] = sheet.number(value.get());
        values = values.with().number(cell, value.get()).build();
      }
    }
    return holds(values) ? proposal(tried, touched, operation.get()) : Optional.empty();
  }

  private static void put(CellId cell, Contents contents, Values.Builder builder) {
    BigDecimal number = contents.number();
    if (number != null) {
      builder.number(cell, number);
      return;
    }
    switch (contents.state()) {
      case NUMBER, UNREADABLE -> builder.unreadable(cell);
      case BLANK -> builder.blank(cell);
      case ABSENT -> builder.absent(cell);
    }
  }

  private Optional<BigDecimal> solve(CellId cell, Values values) {
    for (Verdict verdict : Evaluation.of(context, values)) {
      Equation equation = verdict.equation();
      if (verdict.missing().equals(List.of(cell)) && !constants.containsKey(equation.rule())) {
        int weight = Definitions.weightIn(equation, cell);
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
      Contents[] now, List<Integer> touched, Proposal.Operation operation) {
    List<Proposal.Step> steps = new ArrayList<>();
    int weight = operation.weight();
    for (int i : touched) {
      CellId cell = sheet.cells.get(i);
      weight += input.confirmed().contains(cell) ? 1 : 0;
      weight -= input.repaired().contains(cell) ? 1 : 0;
      BigDecimal before = sheet.printed(i).number();
      if (before == null && now[i].number() == null) {
        continue;
      }
      // A cell that would be left blank counts for 0, a total for its parts.
      Optional<BigDecimal> after = sheet.counted(i, now);
      if (after.isEmpty()) {
        return Optional.empty();
      }
      boolean blank = before == null && (sheet.total(i) || after.get().signum() == 0);
      if (before == null || before.compareTo(after.get()) != 0) {
        steps.add(new Proposal.Step(cell, before, after.get(), !blank));
      }
    }
    return steps.size() < 2
        ? Optional.empty()
        : Optional.of(new Proposal(steps, operation, List.of(), false, weight));
  }
}
