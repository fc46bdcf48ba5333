package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.locate.Explanation.Grade;
import org.jspecify.annotations.Nullable;

/** Explains one failing part of a report after the other: searches, orders, grades and words. */
final class Explainer {
  private final LocateInput input;
  private final LinearSystem system;
  private final Layout layout;
  private final Sheet sheet;
  private final List<ImpliedEquation> implied;
  private final Wording wording;

  Explainer(
      LocateInput input,
      LinearSystem system,
      List<Verdict> verdicts,
      List<ImpliedEquation> implied) {
    this.input = input;
    this.system = system;
    this.layout = new Layout(input.form(), input.values());
    this.sheet = new Sheet(input, verdicts, system.unit);
    this.implied = implied;
    this.wording = new Wording(input.labels());
  }

  List<Explanation> explain(int[] component) {
    List<LinearSystem.Row> failing = new ArrayList<>();
    boolean beyond = false;
    for (int r : component) {
      LinearSystem.Row row = system.rows.get(r);
      beyond |= row.beyond();
      if (row.fails()) {
        failing.add(row);
      }
    }
    if (beyond) {
      return List.of(none(failing.size(), false, true));
    }
    CellSearch search = new CellSearch(system, component);
    OperationCheck check = new OperationCheck(input, system, sheet, implied, component);
    List<Proposal> whole = new Operations(input.labels(), layout, sheet, check).all();
    List<CellSearch.Solution> singles = search.all(1);
    boolean vague = search.loose();
    if (!singles.isEmpty()) {
      return singles(search, singles, whole, vague, failing);
    }
    List<CellSearch.Solution> pairs = search.all(2);
    vague |= search.loose();
    boolean cut = search.exhausted();
    List<Proposal> found = merged(pairs, whole);
    if (!found.isEmpty()) {
      boolean only = found.size() == 1 && !vague && !cut;
      return only
          ? List.of(explanation(found.get(0), Grade.MEDIUM, failing, 0, "", Wording.only()))
          : listed(found, failing, cut);
    }
    List<CellSearch.Solution> triples = search.all(3);
    cut |= search.exhausted();
    return triples.isEmpty()
        ? List.of(none(failing.size(), cut, false))
        : listed(merged(triples, List.of()), failing, cut);
  }

  /**
   * One cell is enough. It is sure only if no other explanation of any likely kind exists: not
   * another cell, not an operation, and no two figures that could be wrong while this one is right.
   * On a full table of requests the last cannot happen; where cells are blank or missing, and in
   * table 四 with its single check per row, two errors can look like one.
   */
  private List<Explanation> singles(
      CellSearch search,
      List<CellSearch.Solution> singles,
      List<Proposal> whole,
      boolean vague,
      List<LinearSystem.Row> failing) {
    List<Proposal> found = merged(singles, whole);
    boolean alone = found.size() == 1 && !vague;
    int[] atoms = singles.stream().mapToInt(s -> s.atoms()[0]).toArray();
    if (alone && !search.anyWithout(atoms[0], 2)) {
      return List.of(explanation(found.get(0), Grade.HIGH, failing, 0, "", Wording.onlySingle()));
    }
    List<Proposal> twins =
        search.allWithout(atoms, 2).stream()
            .map(this::proposal)
            .filter(p -> p.operation() != null)
            .toList();
    if (alone && twins.isEmpty() && !search.exhausted()) {
      Message ending = Wording.onlySingleButPairs();
      return List.of(explanation(found.get(0), Grade.MEDIUM, failing, 0, "", ending));
    }
    List<Proposal> all = new ArrayList<>(found);
    all.addAll(ordered(twins));
    return listed(all, failing, search.exhausted());
  }

  private List<Proposal> merged(List<CellSearch.Solution> solutions, List<Proposal> whole) {
    List<Proposal> all = new ArrayList<>();
    for (CellSearch.Solution solution : solutions) {
      Proposal proposal = proposal(solution);
      if (whole.stream().noneMatch(w -> w.sameChanges(proposal))) {
        all.add(proposal);
      }
    }
    all.addAll(whole);
    return ordered(all);
  }

  /** Lightest first; where weights are alike in the order of search, which is that of the form. */
  private static List<Proposal> ordered(List<Proposal> proposals) {
    return proposals.stream().sorted(Comparator.comparingInt(Proposal::weight)).toList();
  }

  private List<Explanation> listed(
      List<Proposal> proposals, List<LinearSystem.Row> failing, boolean cut) {
    Wording.Certain certain = certain(proposals);
    int others = proposals.size() - 1;
    Message ending = wording.several(others, certain, cut);
    return proposals.stream()
        .limit(Locator.LISTED)
        .map(p -> explanation(p, Grade.LOW, failing, others, certain.id(), ending))
        .toList();
  }

  private Proposal proposal(CellSearch.Solution solution) {
    List<Proposal.Step> steps = new ArrayList<>();
    List<Message> contradicted = new ArrayList<>();
    int weight = 0;
    for (int i = 0; i < solution.atoms().length; i++) {
      LinearSystem.Atom atom = system.atoms.get(solution.atoms()[i]);
      CellId cell = atom.cell();
      if (cell == null) {
        contradicted.add(Objects.requireNonNull(atom.witness()));
        weight += 4;
        continue;
      }
      BigDecimal suggested =
          BigDecimal.valueOf(atom.value() + solution.deltas()[i])
              .divide(BigDecimal.valueOf(system.unit))
              .stripTrailingZeros();
      if (suggested.scale() < 0) {
        suggested = suggested.setScale(0);
      }
      BigDecimal printed = input.values().numberOrNull(cell);
      steps.add(new Proposal.Step(cell, printed, suggested));
      weight += weight(cell, TypingError.between(printed, suggested));
    }
    Proposal.Operation operation = solution.free() ? null : operation(steps);
    return new Proposal(steps, operation, contradicted, operation == null ? weight : weight - 4);
  }

  private int weight(CellId cell, Optional<TypingError> slip) {
    int weight = slip.isPresent() ? 2 : 5;
    weight -= input.repaired().contains(cell) ? 2 : 0;
    weight += input.confirmed().contains(cell) ? 3 : 0;
    return weight;
  }

  /** Whether two changes are one slip: neighbours swapped, or a cell and its total by the same. */
  private Proposal.@Nullable Operation operation(List<Proposal.Step> steps) {
    if (steps.size() != 2) {
      return null;
    }
    Proposal.Step a = steps.get(0);
    Proposal.Step b = steps.get(1);
    BigDecimal printedA = a.printed() == null ? BigDecimal.ZERO : a.printed();
    BigDecimal printedB = b.printed() == null ? BigDecimal.ZERO : b.printed();
    if (a.suggested().compareTo(printedB) == 0
        && b.suggested().compareTo(printedA) == 0
        && layout.neighbours(a.cell(), b.cell())) {
      Message first = input.labels().cell(a.cell());
      Message second = input.labels().cell(b.cell());
      return new Proposal.Operation(
          "cells-swapped",
          new Message(
              "把“" + first.zh() + "”与“" + second.zh() + "”对调",
              first.en() + " and " + second.en() + " changed places"),
          true);
    }
    boolean same =
        a.suggested().subtract(printedA).compareTo(b.suggested().subtract(printedB)) == 0;
    return same && (totalOf(a.cell(), b.cell()) || totalOf(b.cell(), a.cell()))
        ? new Proposal.Operation("same-difference-in-total", new Message("", ""), false)
        : null;
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

  private Wording.Certain certain(List<Proposal> proposals) {
    Set<String> rows = null;
    Set<String> columns = null;
    boolean oneRow = true;
    CellId first = null;
    for (Proposal proposal : proposals) {
      Set<String> ownRows = new LinkedHashSet<>();
      Set<String> ownColumns = new LinkedHashSet<>();
      for (Proposal.Step step : proposal.changes()) {
        first = first == null ? step.cell() : first;
        ownRows.add(step.cell().row());
        ownColumns.add(step.cell().column());
      }
      oneRow &= ownRows.size() == 1;
      if (rows == null || columns == null) {
        rows = ownRows;
        columns = ownColumns;
      } else {
        rows.retainAll(ownRows);
        columns.retainAll(ownColumns);
      }
    }
    if (rows == null || columns == null || first == null) {
      return Wording.Certain.NOTHING;
    }
    if (!rows.isEmpty() && (oneRow || columns.isEmpty())) {
      String id = rows.iterator().next();
      Message name = input.labels().briefRow(new CellId(first.table(), id, first.column()));
      return new Wording.Certain(id, new Message("“" + name.zh() + "”一行", "the row " + name.en()));
    }
    if (!columns.isEmpty()) {
      String id = columns.iterator().next();
      Message name = input.labels().briefColumn(new CellId(first.table(), first.row(), id));
      return new Wording.Certain(
          id, new Message("“" + name.zh() + "”一列", "the column " + name.en()));
    }
    return Wording.Certain.NOTHING;
  }

  private Explanation explanation(
      Proposal proposal,
      Grade grade,
      List<LinearSystem.Row> failing,
      int alternatives,
      String certain,
      Message ending) {
    Proposal.Operation operation = proposal.operation();
    boolean repaired =
        proposal.changes().stream().anyMatch(s -> input.repaired().contains(s.cell()));
    List<String> settles =
        failing.stream()
            .filter(r -> r.form() || !contradicts(proposal, r))
            .map(LinearSystem.Row::id)
            .toList();
    return new Explanation(
        grade,
        proposal.changes().stream().map(Explainer::change).toList(),
        operation == null ? "" : operation.id(),
        repaired || (operation != null && operation.layout()),
        settles,
        alternatives,
        certain,
        wording.explain(proposal, settles.size(), ending),
        wording.explain(proposal, settles.size(), new Message("", "")));
  }

  private boolean contradicts(Proposal proposal, LinearSystem.Row row) {
    Message witness = system.atoms.get(row.atoms()[row.atoms().length - 1]).witness();
    return witness != null && proposal.contradicted().contains(witness);
  }

  private static Explanation.Change change(Proposal.Step step) {
    return new Explanation.Change(
        step.cell(),
        step.printed(),
        step.suggested(),
        TypingError.between(step.printed(), step.suggested()).map(t -> t.id).orElse(""));
  }

  private static Explanation none(int failing, boolean cut, boolean beyond) {
    Message words = Wording.nothing(failing, cut, beyond);
    return new Explanation(Grade.NONE, List.of(), "", false, List.of(), 0, "", words, words);
  }
}
