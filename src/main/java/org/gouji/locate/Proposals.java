package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.jspecify.annotations.Nullable;

/** What the search found, in terms of cells: weighed, put in order, the same told once. */
final class Proposals {
  private static final int SWAPPED = 0;

  private final LocateInput input;
  private final LinearSystem system;
  private final Layout layout;

  Proposals(LocateInput input, LinearSystem system, Layout layout) {
    this.input = input;
    this.system = system;
    this.layout = layout;
  }

  /**
   * Solutions and operations together, lightest first; where weights are alike in the order of
   * search, which is that of the form.
   *
   * <p>Where a report prints its zeros a blank cell is a slip as well. If one operation tells both
   * why a cell is blank and what fails, explanations that leave it blank are one slip larger, and
   * so not among the smallest.
   */
  List<Proposal> of(List<Solution> solutions, List<Proposal> operations) {
    List<Proposal> all = new ArrayList<>();
    solutions.forEach(s -> all.add(of(s)));
    all.addAll(operations);
    List<Proposal> distinct = Proposal.distinct(all);
    boolean gap = distinct.stream().anyMatch(Proposal::gap);
    return distinct.stream()
        .filter(p -> !gap || p.gap() || p.fills())
        .sorted(Comparator.comparingInt(Proposal::weight))
        .toList();
  }

  private Proposal of(Solution solution) {
    List<Proposal.Step> steps = new ArrayList<>();
    List<Message> contradicted = new ArrayList<>();
    for (int i = 0; i < solution.atoms().length; i++) {
      LinearSystem.Atom atom = system.atoms.get(solution.atoms()[i]);
      CellId cell = atom.cell();
      if (cell == null) {
        contradicted.add(Objects.requireNonNull(atom.witness()));
        continue;
      }
      BigDecimal suggested =
          BigDecimal.valueOf(atom.value() + solution.deltas()[i])
              .divide(BigDecimal.valueOf(system.unit));
      steps.add(new Proposal.Step(cell, input.values().numberOrNull(cell), suggested, true));
    }
    Proposal.Operation operation = solution.free() ? null : operation(steps);
    int weight = 4 * contradicted.size();
    for (Proposal.Step step : steps) {
      weight += input.repaired().contains(step.cell()) ? -2 : 0;
      weight += input.confirmed().contains(step.cell()) ? 3 : 0;
      weight += operation == null ? slip(step) : 0;
    }
    weight += operation == null ? 0 : operation.weight();
    return new Proposal(steps, operation, contradicted, solution.free(), weight);
  }

  private static int slip(Proposal.Step step) {
    return TypingError.weight(step.printed(), step.suggested());
  }

  /** Whether two changes are one slip: neighbours swapped, or a cell and its total by the same. */
  private Proposal.@Nullable Operation operation(List<Proposal.Step> steps) {
    if (steps.size() != 2) {
      return null;
    }
    Proposal.Step a = steps.get(0);
    Proposal.Step b = steps.get(1);
    if (a.suggested().compareTo(b.before()) == 0
        && b.suggested().compareTo(a.before()) == 0
        && layout.neighbours(a.cell(), b.cell())) {
      Message first = input.labels().brief(a.cell());
      Message second = input.labels().brief(b.cell());
      return new Proposal.Operation(
          "cells-swapped",
          new Message(
              "把“" + first.zh() + "”与“" + second.zh() + "”对调",
              first.en() + " and " + second.en() + " changed places"),
          true,
          SWAPPED,
          false);
    }
    if (a.suggested().subtract(a.before()).compareTo(b.suggested().subtract(b.before())) != 0) {
      return null;
    }
    // The total follows from the part, so that only the part is a slip of the hand.
    if (totalOf(a.cell(), b.cell())) {
      return sameDifference(b);
    }
    return totalOf(b.cell(), a.cell()) ? sameDifference(a) : null;
  }

  private static Proposal.Operation sameDifference(Proposal.Step part) {
    return new Proposal.Operation(
        "same-difference-in-total", new Message("", ""), false, slip(part) - 1, false);
  }

  private boolean totalOf(CellId total, CellId part) {
    for (Equation equation : input.equations()) {
      if (equation.defines().filter(total::equals).isPresent()
          && equation.terms().stream().anyMatch(t -> t.cell().equals(part))) {
        return true;
      }
    }
    return false;
  }
}
