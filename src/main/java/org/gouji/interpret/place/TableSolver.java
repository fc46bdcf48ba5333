package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Token;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Repair;

/**
 * Chooses among the ways of reading the rows of one table: first by the sums within a row, then by
 * those across rows. What stays open is left unsettled, never guessed.
 */
public final class TableSolver {
  /** So many rows may each have lost a cell. */
  private static final int MOST_SHORT = 3;

  private final Sums sums;
  private final List<Placement> placements;

  private TableSolver(Sums sums, List<Placement> placements) {
    this.sums = sums;
    this.placements = new ArrayList<>(placements);
  }

  public static Map<CellId, CellValue> solve(List<Placement> placements, Sums sums) {
    TableSolver solver = new TableSolver(sums, placements);
    solver.within();
    solver.findLostCells();
    solver.across();
    return solver.cells();
  }

  /**
   * Candidates that break a sum of their own row go, if any is left then. Where blank cells leave
   * no trace, one that has figures and a blank total is no better, the total may have been torn
   * away; nor is one that has nothing but a total. Where many rows are short, so is one that has
   * lost nothing but the total.
   */
  private void within() {
    boolean manyAreShort = placements.stream().filter(TableSolver::isShort).count() > MOST_SHORT;
    for (int i = 0; i < placements.size(); i++) {
      Placement placement = placements.get(i);
      if (placement.candidates().size() < 2) {
        continue;
      }
      List<Assignment> whole = new ArrayList<>();
      placement.candidates().forEach(c -> sums.whole(placement.line(), c).ifPresent(whole::add));
      if (placement.line().separation() == Separation.STREAM) {
        whole.removeIf(c -> sums.wantsTotal(placement.line(), c, manyAreShort));
        whole.removeIf(c -> sums.hasOnlyTotals(placement.line(), c));
        placements.set(i, placement.with(whole, placement.repair()));
      } else if (!whole.isEmpty()) {
        placements.set(i, placement.with(whole, placement.repair()));
      }
    }
  }

  private static boolean isShort(Placement placement) {
    int filled = placement.line().reading().filled();
    return placement.line().separation() == Separation.STREAM
        && filled > 0
        && filled < placement.line().width();
  }

  private void findLostCells() {
    List<Placement> found = LostCells.found(placements, sums, settled());
    for (int i = 0; i < placements.size(); i++) {
      placements.set(i, found.get(i));
    }
  }

  /** The cells of the rows that are read in one way only. */
  private Map<CellId, CellValue> settled() {
    Map<CellId, CellValue> settled = new LinkedHashMap<>();
    for (Placement placement : placements) {
      if (placement.candidates().size() == 1) {
        settled.putAll(placement.candidates().get(0).byCell(placement.line()));
      }
    }
    return settled;
  }

  /** Open rows are tried together against the sums down the columns. */
  private void across() {
    List<Integer> open = new ArrayList<>();
    Set<CellId> openCells = new HashSet<>();
    Map<CellId, CellValue> settled = settled();
    for (int i = 0; i < placements.size(); i++) {
      Placement placement = placements.get(i);
      if (placement.candidates().size() > 1) {
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
      boolean alike =
          placement.candidates().size() > 1 && placement.preferFirst() && isSame(placement);
      for (int i = 0; i < ids.size(); i++) {
        cells.put(ids.get(i), settle(placement, alike, i));
      }
    }
    return cells;
  }

  /**
   * @param alike whether all candidates count the same, and the first is to be taken then
   */
  private static CellValue settle(Placement placement, boolean alike, int cell) {
    List<CellValue> values =
        placement.candidates().stream().map(c -> c.values().get(cell)).toList();
    Repair repair = placement.repair();
    boolean lostFigure = placement.candidates().stream().anyMatch(c -> c.hasLostFigure(cell));
    if (!values.isEmpty() && !lostFigure) {
      CellValue first = values.get(0);
      if (alike || values.stream().allMatch(v -> same(first, v))) {
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
        lostFigure ? Repairs.CELL_LOST : unsettled(placement),
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
      if (placement.candidates().stream().map(c -> counts(c, cell)).distinct().count() > 1) {
        return false;
      }
    }
    return true;
  }

  private static String counts(Assignment candidate, int cell) {
    return cell == candidate.lost()
        ? String.valueOf(candidate.wanting())
        : counts(candidate.values().get(cell));
  }

  /**
   * What is neither a figure nor none, such as digits that cannot be read, is like nothing else.
   */
  private static String counts(CellValue value) {
    if (value.state() == State.UNSETTLED || value.state() == State.TEXT) {
      return value.raw();
    }
    return value.number() == null ? "0" : value.number().stripTrailingZeros().toPlainString();
  }

  private static boolean same(CellValue a, CellValue b) {
    return a.state() == b.state() && Objects.equals(counts(a), counts(b));
  }
}
