package org.gouji.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.locate.Explanation.Grade;

/** Explains one failing part of a report after the other: searches and grades. */
final class Explainer {
  /** A table with more blank cells leaves blank what is 0. */
  private static final int FEW = 3;

  private final LocateInput input;
  private final LinearSystem system;
  private final Layout layout;
  private final Sheet sheet;
  private final List<ImpliedEquation> implied;
  private final Proposals proposals;
  private final Answers answers;

  Explainer(LocateInput input, LinearSystem system, List<ImpliedEquation> implied) {
    this.input = input;
    this.system = system;
    this.layout = new Layout(input.form(), input.values());
    this.sheet = new Sheet(input, system.unit);
    this.implied = implied;
    this.proposals = new Proposals(input, system, layout);
    this.answers = new Answers(input, system);
  }

  /**
   * Explains all failing parts. Parts of one table share no figure and are explained apart, unless
   * one operation explains them together: that is one slip instead of several.
   */
  List<Explanation> explain(List<int[]> parts) {
    Map<String, List<int[]>> byTable = new LinkedHashMap<>();
    parts.forEach(p -> byTable.computeIfAbsent(table(p), t -> new ArrayList<>()).add(p));
    List<Explanation> all = new ArrayList<>();
    for (List<int[]> some : byTable.values()) {
      int[] together = some.stream().flatMapToInt(Arrays::stream).sorted().toArray();
      List<Proposal> whole = some.size() > 1 ? operations(together) : List.of();
      if (whole.isEmpty()) {
        some.forEach(p -> all.addAll(explain(p)));
      } else {
        all.addAll(unlessSeveral(proposals.of(List.of(), whole), failing(together), false, false));
      }
    }
    return all;
  }

  private String table(int[] part) {
    for (int row : part) {
      for (int atom : system.rows.get(row).atoms()) {
        CellId cell = system.atoms.get(atom).cell();
        if (cell != null) {
          return cell.table();
        }
      }
    }
    return "";
  }

  private List<LinearSystem.Row> failing(int[] part) {
    return Arrays.stream(part).mapToObj(system.rows::get).filter(LinearSystem.Row::fails).toList();
  }

  private List<Proposal> operations(int[] part) {
    if (failing(part).stream().anyMatch(LinearSystem.Row::beyond)) {
      return List.of();
    }
    OperationCheck check = new OperationCheck(input, system, sheet, implied, part);
    return new Operations(input.labels(), layout, sheet, check).all();
  }

  private List<Explanation> explain(int[] part) {
    List<LinearSystem.Row> failing = failing(part);
    if (failing.stream().anyMatch(LinearSystem.Row::beyond)) {
      return List.of(answers.none(failing, false, true));
    }
    CellSearch search = new CellSearch(system, part);
    List<Proposal> whole = operations(part);
    List<Solution> singles = search.all(1);
    if (!singles.isEmpty()) {
      return singles(search, singles, whole, failing);
    }
    List<Solution> pairs = search.all(2);
    boolean cut = search.exhausted();
    if (!pairs.isEmpty() || !whole.isEmpty()) {
      return apart(pairs, whole, failing, search.loose(), cut);
    }
    List<Solution> triples = search.all(3);
    cut |= search.exhausted();
    return triples.isEmpty()
        ? List.of(answers.none(failing, cut, false))
        : apart(triples, List.of(), failing, true, cut);
  }

  /**
   * Two or three cells are needed, or one operation. More than can be listed are told as
   * independent choices, if that is what they are.
   */
  private List<Explanation> apart(
      List<Solution> solutions,
      List<Proposal> whole,
      List<LinearSystem.Row> failing,
      boolean vague,
      boolean cut) {
    List<Proposal> found = proposals.of(solutions, whole);
    if (cut || found.size() <= Locator.LISTED || found.size() != solutions.size()) {
      return unlessSeveral(found, failing, vague, cut);
    }
    List<List<Solution>> choices = Choices.of(solutions);
    List<List<Proposal>> ways = choices.stream().map(c -> proposals.of(c, List.of())).toList();
    // That a witness is wrong explains nothing by itself.
    boolean cells = ways.stream().flatMap(List::stream).noneMatch(p -> p.changes().isEmpty());
    if (choices.size() == 1 || !cells) {
      return answers.several(found, failing, false);
    }
    List<Explanation> all = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      List<List<Proposal>> others = new ArrayList<>(ways);
      others.remove(i);
      List<LinearSystem.Row> touched = touched(failing, choices.get(i));
      all.addAll(answers.oneOf(ways.get(i), others, touched, vague));
    }
    return all;
  }

  private static List<LinearSystem.Row> touched(
      List<LinearSystem.Row> rows, List<Solution> solutions) {
    int[] atoms = solutions.stream().flatMapToInt(s -> Arrays.stream(s.atoms())).sorted().toArray();
    return rows.stream()
        .filter(r -> Arrays.stream(r.atoms()).anyMatch(a -> Arrays.binarySearch(atoms, a) >= 0))
        .toList();
  }

  /**
   * One cell is enough. It is sure only if no other explanation of any likely kind exists: not
   * another cell, not an operation, and no two figures that could be wrong while this one is right.
   * On a full table of requests the last cannot happen; where cells are blank or missing, and in
   * table 四 with its single check per row, two errors can look like one. A lone blank beside it is
   * a doubt as well.
   */
  private List<Explanation> singles(
      CellSearch search,
      List<Solution> singles,
      List<Proposal> whole,
      List<LinearSystem.Row> failing) {
    boolean vague = search.loose();
    List<Proposal> found = proposals.of(singles, whole);
    if (found.stream().anyMatch(Proposal::gap)) {
      return unlessSeveral(found, failing, vague, false);
    }
    boolean alone = found.size() == 1 && !vague;
    int[] atoms = singles.stream().mapToInt(s -> s.atoms()[0]).toArray();
    boolean sharable = alone && search.sharable(atoms[0], singles.get(0).deltas()[0]);
    if (alone && !sharable && !search.anyWithout(atoms[0], 2)) {
      return oddBlankAmong(failing, atoms[0])
          ? List.of(answers.only(found.get(0), Grade.MEDIUM, failing, Wording.onlySingleButBlank()))
          : List.of(answers.only(found.get(0), Grade.HIGH, failing, Wording.onlySingle()));
    }
    List<Proposal> twins =
        proposals.of(search.allWithout(atoms, 2), List.of()).stream()
            .filter(p -> p.operation() != null)
            .toList();
    if (alone && twins.isEmpty() && !search.exhausted()) {
      Message ending = Wording.onlySingleButPairs();
      return List.of(answers.only(found.get(0), Grade.MEDIUM, failing, ending));
    }
    List<Proposal> all = new ArrayList<>(found);
    all.addAll(twins);
    return answers.several(all, failing, search.exhausted());
  }

  /**
   * Whether a cell of what fails is blank where the table prints its zeros: that may be an error as
   * well, and with two others it can look like one in another place.
   */
  private boolean oddBlankAmong(List<LinearSystem.Row> failing, int changed) {
    return failing.stream()
        .flatMapToInt(r -> Arrays.stream(r.atoms()))
        .filter(a -> a != changed && system.atoms.get(a).blank())
        .mapToObj(a -> system.atoms.get(a).cell())
        .anyMatch(c -> c != null && sheet.blanks(c.table()) <= FEW);
  }

  private List<Explanation> unlessSeveral(
      List<Proposal> found, List<LinearSystem.Row> failing, boolean vague, boolean cut) {
    return found.size() == 1 && !vague && !cut
        ? List.of(answers.only(found.get(0), Grade.MEDIUM, failing, Wording.only()))
        : answers.several(found, failing, cut);
  }
}
