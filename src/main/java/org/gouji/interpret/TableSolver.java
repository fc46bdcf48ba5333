package org.gouji.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Repair;

/**
 * Chooses among the ways of reading the rows of one table: first by the sums within a row, then by
 * those across rows. What stays open is left unsettled, never guessed.
 */
final class TableSolver {
  private final Sums sums;
  private final List<Placement> placements;

  private TableSolver(Sums sums, List<Placement> placements) {
    this.sums = sums;
    this.placements = new ArrayList<>(placements);
  }

  static Map<CellId, CellValue> solve(List<Placement> placements, Sums sums) {
    TableSolver solver = new TableSolver(sums, placements);
    solver.within();
    solver.across();
    return solver.cells();
  }

  /** Candidates that break a sum of their own row go, if any is left then. */
  private void within() {
    for (int i = 0; i < placements.size(); i++) {
      Placement placement = placements.get(i);
      if (placement.candidates().size() < 2) {
        continue;
      }
      List<Equation> equations = sums.within(placement.line().cells());
      List<Assignment> whole = new ArrayList<>();
      for (Assignment candidate : placement.candidates()) {
        Map<CellId, CellValue> values = candidate.byCell(placement.line());
        if (equations.stream().noneMatch(e -> Sums.holds(e, values).equals(Optional.of(false)))) {
          whole.add(candidate);
        }
      }
      if (!whole.isEmpty()) {
        placements.set(i, placement.with(whole, placement.repair()));
      }
    }
  }

  /** Open rows are tried together against the sums down the columns. */
  private void across() {
    List<Integer> open = new ArrayList<>();
    Set<CellId> openCells = new HashSet<>();
    Map<CellId, CellValue> settled = new LinkedHashMap<>();
    for (int i = 0; i < placements.size(); i++) {
      Placement placement = placements.get(i);
      if (placement.candidates().size() == 1) {
        settled.putAll(placement.candidates().get(0).byCell(placement.line()));
      } else if (placement.candidates().size() > 1) {
        open.add(i);
        openCells.addAll(placement.line().cells());
      }
    }
    if (!open.isEmpty()) {
      List<Placement> narrowed =
          Combinations.narrow(
              open.stream().map(placements::get).toList(), sums.across(openCells), settled);
      for (int k = 0; k < open.size(); k++) {
        placements.set(open.get(k), narrowed.get(k));
      }
    }
  }

  private Map<CellId, CellValue> cells() {
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    for (Placement placement : placements) {
      List<CellId> ids = placement.line().cells();
      boolean first = placement.preferFirst() && isSame(placement);
      for (int i = 0; i < ids.size(); i++) {
        cells.put(ids.get(i), settle(placement, i, first));
      }
    }
    return cells;
  }

  /**
   * @param preferFirst whether the first candidate stands for all, which count the same
   */
  private static CellValue settle(Placement placement, int cell, boolean preferFirst) {
    List<CellValue> values =
        placement.candidates().stream().map(c -> c.values().get(cell)).toList();
    Repair repair = placement.repair();
    if (!values.isEmpty()) {
      CellValue first = values.get(0);
      if (preferFirst || values.stream().allMatch(v -> same(first, v))) {
        return repair == null ? first : first.withRepair(repair);
      }
    }
    String raw =
        String.join(" ", placement.line().reading().values().stream().map(Token::text).toList());
    return new CellValue(
        State.UNSETTLED,
        null,
        raw.strip(),
        placement.line().reading().location(),
        unsettled(placement),
        "");
  }

  private static Repair unsettled(Placement placement) {
    Repair repair = placement.repair();
    boolean run =
        repair == null || repair.equals(Repairs.SPLIT) || repair.equals(Repairs.NARRATIVE);
    return run ? Repairs.RUN_TOGETHER : Repairs.PLACE_UNKNOWN;
  }

  /**
   * Whether all candidates of the row count the same in every cell: they differ only between blank
   * and zero.
   */
  private static boolean isSame(Placement placement) {
    for (int i = 0; i < placement.line().cells().size(); i++) {
      int cell = i;
      if (placement.candidates().stream().map(c -> counts(c.values().get(cell))).distinct().count()
          > 1) {
        return false;
      }
    }
    return true;
  }

  private static String counts(CellValue value) {
    return value.number() == null ? "0" : value.number().stripTrailingZeros().toPlainString();
  }

  private static boolean same(CellValue a, CellValue b) {
    return a.state() == b.state() && Objects.equals(counts(a), counts(b));
  }
}
