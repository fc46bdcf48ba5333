package org.gouji.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.locate.Evaluation;
import org.gouji.locate.Explanation;
import org.gouji.locate.Explanation.Grade;
import org.gouji.locate.Grids;
import org.gouji.locate.LocateInput;
import org.gouji.locate.Locator;
import org.gouji.locate.Values;
import org.gouji.locate.Verdict;
import org.gouji.locate.Witness;

/** How often explanations of one kind of error are right. */
final class Score {
  int fails;
  int unique;
  int among;
  int first;
  int named;
  int place;
  int nothing;
  int smaller;

  /** Found but not listed: more than thirty explanations, or other shares of a settled sum. */
  int unlisted;

  int wrong;
  int mediumWrong;

  /** Of those held at medium although no other single figure is enough. */
  int loneRight;

  int loneWrong;
  int highWrong;

  /** Counts one report, unless nothing fails in it. */
  void judge(Sample sample, Known known, Set<String> names) {
    LocateInput input =
        LocateInput.of(Grids.FORM, sample.values()).withWitnesses(known.witnesses(sample));
    if (Evaluation.of(input.equations(), input.values()).stream().noneMatch(Verdict::fails)) {
      return;
    }
    fails++;
    List<Explanation> all = Locator.locate(input).explanations();
    List<List<Explanation>> groups = groups(all);
    List<CellId> wrongCells = sample.wrongCells();
    List<Explanation> firsts = groups.stream().map(g -> g.get(0)).toList();
    if (cells(all, sample).containsAll(wrongCells)) {
      if (all.stream().allMatch(e -> e.grade().compareTo(Grade.LOW) < 0)) {
        unique++;
      } else {
        among++;
      }
      if (cells(firsts, sample).containsAll(wrongCells)) {
        first++;
        named += firsts.stream().anyMatch(e -> named(e, names)) ? 1 : 0;
      }
    } else if (all.stream().allMatch(e -> e.grade() == Grade.NONE)) {
      nothing++;
    } else if (size(firsts, input) < trueSize(sample, input)) {
      smaller++;
    } else if (all.stream()
        .anyMatch(e -> e.alternatives() >= Locator.LISTED || names(e, wrongCells))) {
      unlisted++;
    } else {
      wrong++;
    }
    place += all.stream().anyMatch(e -> placed(e, wrongCells)) ? 1 : 0;
    highWrong += count(all, Grade.HIGH, sample);
    mediumWrong += count(all, Grade.MEDIUM, sample);
    for (List<Explanation> group : groups) {
      Explanation head = group.get(0);
      if (head.grade() == Grade.MEDIUM && head.changes().size() == 1) {
        loneRight += right(head, sample) ? 1 : 0;
        loneWrong += right(head, sample) ? 0 : 1;
      }
    }
  }

  /** Explanations of one thing follow each other; the first says how many there are. */
  private static List<List<Explanation>> groups(List<Explanation> all) {
    List<List<Explanation>> groups = new ArrayList<>();
    for (int next = 0; next < all.size(); ) {
      Explanation head = all.get(next);
      int size = head.grade() == Grade.LOW ? head.alternatives() + 1 : 1;
      int end = Math.min(all.size(), next + Math.min(size, Locator.LISTED));
      groups.add(all.subList(next, end));
      next = end;
    }
    return groups;
  }

  /** The cells of all explanations that are right. */
  private static Set<CellId> cells(List<Explanation> some, Sample sample) {
    Set<CellId> cells = new HashSet<>();
    some.stream()
        .filter(e -> right(e, sample))
        .forEach(e -> e.changes().forEach(c -> cells.add(c.cell())));
    return cells;
  }

  /** Whether everything that would change would then be what it should be. */
  private static boolean right(Explanation explanation, Sample sample) {
    return !explanation.changes().isEmpty()
        && explanation.changes().stream()
            .allMatch(
                c -> c.suggested().compareTo(BigDecimal.valueOf(sample.truth(c.cell()))) == 0);
  }

  /** Whether these cells would change, though by other shares of the same sum. */
  private static boolean names(Explanation explanation, List<CellId> cells) {
    return explanation.changes().stream().map(Explanation.Change::cell).toList().equals(cells);
  }

  private static boolean named(Explanation explanation, Set<String> names) {
    return names.contains(explanation.operation())
        || explanation.changes().stream().anyMatch(c -> names.contains(c.relation()));
  }

  /** How many figures would change together, and how many witnesses be contradicted. */
  private static int size(List<Explanation> some, LocateInput input) {
    Values.Builder changed = input.values().with();
    int size = 0;
    for (Explanation explanation : some) {
      size += explanation.operation().startsWith("row") ? 1 : explanation.changes().size();
      explanation.changes().forEach(c -> changed.number(c.cell(), c.suggested()));
    }
    return size + contradicted(changed.build(), input);
  }

  private static int trueSize(Sample sample, LocateInput input) {
    Values.Builder right = sample.values().with();
    sample.wrongCells().forEach(c -> right.number(c, sample.truth(c)));
    return sample.wrongCells().size() + contradicted(right.build(), input);
  }

  private static int contradicted(Values values, LocateInput input) {
    int count = 0;
    for (Witness witness : input.witnesses()) {
      List<Equation> context = new ArrayList<>(input.equations());
      context.add(new Equation(witness.id(), "", witness.terms(), Optional.empty()));
      Verdict sum = Evaluation.of(context, values).get(context.size() - 1);
      boolean against = !sum.untold() && sum.difference().compareTo(witness.constant()) != 0;
      count += against ? 1 : 0;
    }
    return count;
  }

  /** Whether the row or the column that is called certain really holds a wrong figure. */
  private static boolean placed(Explanation explanation, List<CellId> wrong) {
    String place = explanation.certain();
    boolean named = explanation.changes().stream().anyMatch(c -> wrong.contains(c.cell()));
    return place.isEmpty()
        ? named && explanation.grade().compareTo(Grade.LOW) < 0
        : wrong.stream().anyMatch(c -> c.row().equals(place) || c.column().equals(place));
  }

  private static int count(List<Explanation> all, Grade grade, Sample sample) {
    return all.stream().anyMatch(e -> e.grade() == grade && !right(e, sample)) ? 1 : 0;
  }
}
