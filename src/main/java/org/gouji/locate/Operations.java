package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;

/**
 * Finds slips of layout that explain a failing part: a line shifted by one or two columns, two rows
 * or two columns swapped. What a shift pushed out of the line is solved from the equations. An
 * operation counts only if all that failed then holds, and nothing that held fails.
 */
final class Operations {
  private final LocateInput input;
  private final LinearSystem system;
  private final Layout layout;
  private final List<Equation> context;
  private final Map<String, BigDecimal> constants;

  Operations(LocateInput input, LinearSystem system, Layout layout, List<ImpliedEquation> implied) {
    this.input = input;
    this.system = system;
    this.layout = layout;
    this.context = new ArrayList<>(input.equations());
    this.constants = new LinkedHashMap<>();
    implied.forEach(e -> context.add(e.verdict().equation()));
    for (Witness witness : input.witnesses()) {
      constants.put(witness.id(), witness.constant());
      context.add(new Equation(witness.id(), "", witness.terms(), Optional.empty()));
    }
  }

  /** All operations that explain this component, each with its changes; in a fixed order. */
  List<Proposal> explaining(int[] component) {
    Part part = new Part(component);
    List<Proposal> found = new ArrayList<>();
    for (List<CellId> line : layout.lines()) {
      if (part.touchedBy(line)) {
        for (int by = 1; by <= 2; by++) {
          shifted(part, line, by, true).ifPresent(p -> addNew(found, p));
          shifted(part, line, by, false).ifPresent(p -> addNew(found, p));
        }
      }
    }
    swaps(part, rowsOnly(), "rows-swapped", found);
    swaps(part, layout.columns(), "columns-swapped", found);
    return found;
  }

  private static void addNew(List<Proposal> found, Proposal proposal) {
    if (found.stream().noneMatch(p -> p.sameChanges(proposal))) {
      found.add(proposal);
    }
  }

  private List<List<CellId>> rowsOnly() {
    return layout.lines().stream()
        .filter(l -> l.stream().map(CellId::row).distinct().count() == 1)
        .toList();
  }

  private Optional<Proposal> shifted(Part part, List<CellId> line, int by, boolean right) {
    int n = line.size();
    if (n < by + 2) {
      return Optional.empty();
    }
    boolean vacated = true;
    for (int i = 0; i < by; i++) {
      vacated &= empty(line.get(right ? i : n - 1 - i));
    }
    Map<CellId, CellId> moved = new LinkedHashMap<>();
    List<CellId> lost = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int source = right ? i + by : i - by;
      if (source >= 0 && source < n) {
        moved.put(line.get(i), line.get(source));
      } else if (vacated) {
        lost.add(line.get(i));
      } else {
        // Nothing was left empty: what went out at one end came in at the other.
        moved.put(line.get(i), line.get(Math.floorMod(source, n)));
      }
    }
    Message name = lineName(line);
    String zh = "把“" + name.zh() + "”向" + (right ? "左" : "右") + "移" + by + "格";
    String en =
        name.en()
            + " were moved "
            + (by == 1 ? "one column" : "two columns")
            + " to the "
            + (right ? "left" : "right");
    return part.check(
        moved, lost, new Proposal.Operation("row-shifted", new Message(zh, en), true));
  }

  private Message lineName(List<CellId> line) {
    CellId first = line.get(0);
    boolean oneRow = line.stream().allMatch(c -> c.row().equals(first.row()));
    return oneRow
        ? quoted(input.labels().row(first), "row ")
        : new Message("第四部分表格", "the line of the table " + first.table());
  }

  private static Message quoted(Message label, String kind) {
    return new Message(label.zh(), "the " + kind + label.en());
  }

  private boolean empty(CellId cell) {
    return switch (input.values().state(cell)) {
      case BLANK -> true;
      case NUMBER -> input.values().number(cell).orElseThrow().signum() == 0;
      case UNREADABLE, ABSENT -> false;
    };
  }

  private void swaps(Part part, List<List<CellId>> lines, String id, List<Proposal> found) {
    boolean rows = id.equals("rows-swapped");
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        List<CellId> a = lines.get(i);
        List<CellId> b = lines.get(j);
        if (a.size() != b.size() || !a.get(0).table().equals(b.get(0).table())) {
          continue;
        }
        Map<CellId, CellId> moved = new LinkedHashMap<>();
        for (int k = 0; k < a.size(); k++) {
          moved.put(a.get(k), b.get(k));
          moved.put(b.get(k), a.get(k));
        }
        if (!part.mayHelp(moved)) {
          continue;
        }
        Labels labels = input.labels();
        Message one = rows ? labels.row(a.get(0)) : labels.column(a.get(0));
        Message two = rows ? labels.row(b.get(0)) : labels.column(b.get(0));
        Message words =
            new Message(
                "把“" + one.zh() + "”与“" + two.zh() + "”两" + (rows ? "行" : "列") + "对调",
                (rows ? "the rows " : "the columns ")
                    + one.en()
                    + " and "
                    + two.en()
                    + " changed places");
        part.check(moved, List.of(), new Proposal.Operation(id, words, true))
            .ifPresent(p -> addNew(found, p));
      }
    }
  }

  /** One component, as operations see it. */
  private final class Part {
    private final Set<String> ids = new LinkedHashSet<>();
    private final Set<String> failing = new LinkedHashSet<>();
    private final List<LinearSystem.Row> failingRows = new ArrayList<>();

    Part(int[] component) {
      for (int r : component) {
        LinearSystem.Row row = system.rows.get(r);
        ids.add(row.id());
        if (row.fails()) {
          failing.add(row.id());
          failingRows.add(row);
        }
      }
    }

    /** Whether every failing equation has a cell in the line. */
    boolean touchedBy(List<CellId> line) {
      Set<CellId> cells = new LinkedHashSet<>(line);
      return context.stream()
          .filter(e -> failing.contains(id(e)))
          .allMatch(e -> touches(e, cells, 0));
    }

    private boolean touches(Equation equation, Set<CellId> cells, int depth) {
      for (Term term : equation.terms()) {
        CellId cell = term.cell();
        if (cells.contains(cell)) {
          return true;
        }
        // A blank total stands for its parts.
        if (depth < 3 && input.values().state(cell) == Values.State.BLANK) {
          Optional<Equation> definition = system.definition(cell);
          if (definition.isPresent() && touches(definition.get(), cells, depth + 1)) {
            return true;
          }
        }
      }
      return false;
    }

    /** A quick look at the failing equations before everything is judged anew. */
    boolean mayHelp(Map<CellId, CellId> moved) {
      Map<Integer, Long> deltas = new LinkedHashMap<>();
      boolean different = false;
      for (Map.Entry<CellId, CellId> entry : moved.entrySet()) {
        CellId to = entry.getKey();
        CellId from = entry.getValue();
        if (!plain(to) || !plain(from)) {
          return true;
        }
        int atom = system.atom(to).orElseThrow();
        long delta =
            system.atoms.get(system.atom(from).orElseThrow()).value()
                - system.atoms.get(atom).value();
        if (delta != 0) {
          different = true;
          deltas.put(atom, delta);
        }
      }
      return different && failingRows.stream().allMatch(r -> settled(r, deltas));
    }

    private boolean settled(LinearSystem.Row row, Map<Integer, Long> deltas) {
      long sum = row.residual();
      for (int i = 0; i < row.atoms().length; i++) {
        sum += row.weights()[i] * deltas.getOrDefault(row.atoms()[i], 0L);
      }
      return row.atMost() ? sum <= 0 : sum == 0;
    }

    private boolean plain(CellId cell) {
      return switch (input.values().state(cell)) {
        case NUMBER -> true;
        case BLANK -> system.definition(cell).isEmpty();
        case UNREADABLE, ABSENT -> false;
      };
    }

    Optional<Proposal> check(
        Map<CellId, CellId> moved, List<CellId> lost, Proposal.Operation operation) {
      Values.Builder builder = input.values().with();
      for (Map.Entry<CellId, CellId> entry : moved.entrySet()) {
        CellId from = entry.getValue();
        switch (input.values().state(from)) {
          case NUMBER -> builder.number(entry.getKey(), input.values().number(from).orElseThrow());
          case BLANK -> builder.blank(entry.getKey());
          case UNREADABLE -> builder.unreadable(entry.getKey());
          case ABSENT -> builder.absent(entry.getKey());
        }
      }
      lost.forEach(builder::unreadable);
      Values values = builder.build();
      for (CellId cell : lost) {
        Optional<BigDecimal> value = solve(cell, values);
        if (value.isEmpty() || value.get().signum() < 0) {
          return Optional.empty();
        }
        values = values.with().number(cell, value.get()).build();
      }
      return holds(values) ? proposal(values, moved, lost, operation) : Optional.empty();
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
        BigDecimal constant = constants.get(id);
        boolean holds =
            constant == null
                ? verdict.holds()
                : !verdict.untold() && verdict.difference().compareTo(constant) == 0;
        if (ids.contains(id) && !holds && (failing.contains(id) || !verdict.untold())) {
          return false;
        }
      }
      return true;
    }

    private Optional<Proposal> proposal(
        Values values, Map<CellId, CellId> moved, List<CellId> lost, Proposal.Operation operation) {
      Set<CellId> touched = new LinkedHashSet<>(moved.keySet());
      touched.addAll(lost);
      List<Proposal.Step> steps = new ArrayList<>();
      int weight = 3;
      for (CellId cell : layoutOrder(touched)) {
        BigDecimal before = input.values().numberOrNull(cell);
        BigDecimal after = values.numberOrNull(cell);
        boolean same =
            before == null || after == null ? before == after : before.compareTo(after) == 0;
        if (same) {
          continue;
        }
        if (input.pinned().contains(cell)) {
          return Optional.empty();
        }
        weight += input.confirmed().contains(cell) ? 1 : 0;
        weight -= input.repaired().contains(cell) ? 1 : 0;
        if (after != null) {
          steps.add(new Proposal.Step(cell, before, after));
        } else {
          // The cell would be blank; for machines that is 0 where an addend is meant.
          steps.add(new Proposal.Step(cell, before, BigDecimal.ZERO));
        }
      }
      return steps.size() < 2
          ? Optional.empty()
          : Optional.of(new Proposal(steps, operation, List.of(), weight));
    }

    private List<CellId> layoutOrder(Set<CellId> cells) {
      return layout.lines().stream()
          .flatMap(List::stream)
          .distinct()
          .filter(cells::contains)
          .toList();
    }
  }

  private String id(Equation equation) {
    return constants.containsKey(equation.rule()) ? equation.rule() : equation.id();
  }
}
