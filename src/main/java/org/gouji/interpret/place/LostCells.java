package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.interpret.base.Repairs;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/**
 * Rows whose total is blank where others have theirs. Either nobody filled it in, or a cell before
 * it was lost and the figures behind that one moved up, so that the last of them is the total. And
 * rows that do not add up and begin in a blank cell: it may have come in and pushed the total out.
 * The sums down the columns tell: a row that moved breaks several of them, and mends them when it
 * is moved back.
 */
final class LostCells {
  /** More blank totals than this are a habit of the office. */
  private static final int MOST_ROWS = 4;

  private final List<Placement> placements;
  private final Map<CellId, CellValue> settled;
  private final List<Integer> rows;
  private final List<List<RowWay>> ways;
  private final FewestBroken search;

  private LostCells(List<Placement> placements, Sums sums, Map<CellId, CellValue> settled) {
    this.placements = placements;
    this.settled = settled;
    this.rows = doubtful(placements, sums);
    this.ways = rows.stream().map(placements::get).map(RowWay::of).toList();
    List<List<CellId>> cells =
        rows.stream().map(row -> placements.get(row).line().cells()).toList();
    this.search = new FewestBroken(cells, ways, sums, settled);
  }

  /**
   * @param settled the cells of all rows that are read in one way only
   */
  static List<Placement> found(
      List<Placement> placements, Sums sums, Map<CellId, CellValue> settled) {
    LostCells lost = new LostCells(placements, sums, settled);
    return lost.rows.isEmpty() ? placements : lost.settle();
  }

  /** The rows that have figures and no total, if they are few among their likes. */
  private static List<Integer> doubtful(List<Placement> placements, Sums sums) {
    List<Integer> rows = new ArrayList<>();
    int totals = 0;
    for (int i = 0; i < placements.size(); i++) {
      Placement placement = placements.get(i);
      if (!endsInTotal(placement, sums)) {
        continue;
      }
      List<CellValue> values = placement.candidates().get(0).values();
      if (isPushed(placement, values, sums)) {
        rows.add(i);
      } else if (values.get(values.size() - 1).isNumber()) {
        totals++;
      } else if (isDoubtful(placement, values)) {
        rows.add(i);
      }
    }
    return rows.size() <= MOST_ROWS && rows.size() * 4 <= totals ? rows : List.of();
  }

  private static boolean endsInTotal(Placement placement, Sums sums) {
    List<CellId> cells = placement.line().cells();
    List<Equation> own = sums.within(cells);
    return placement.candidates().size() == 1
        && own.size() == 1
        && own.get(0).defines().filter(cells.get(cells.size() - 1)::equals).isPresent();
  }

  private static boolean isPushed(Placement placement, List<CellValue> values, Sums sums) {
    return RowWay.isPushed(values)
        && isReadable(placement, values)
        && (!values.get(values.size() - 1).isNumber()
            || sums.areBroken(placement.line(), placement.candidates().get(0)));
  }

  private static boolean isDoubtful(Placement placement, List<CellValue> values) {
    return isReadable(placement, values)
        && values.get(values.size() - 1).state() == State.BLANK
        && values.stream().anyMatch(CellValue::isNumber);
  }

  private static boolean isReadable(Placement placement, List<CellValue> values) {
    boolean unsure =
        placement.repair() != null
            && !placement.repair().equals(Repairs.LABEL_MISREAD)
            && !placement.repair().equals(Repairs.LABEL_LOST);
    return !unsure && values.stream().allMatch(v -> v.isNumber() || v.isBlank());
  }

  private List<Placement> settle() {
    List<Placement> all = new ArrayList<>(placements);
    List<int[]> best = search.best();
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      Set<Integer> chosen = new HashSet<>();
      best.forEach(b -> chosen.add(b[row]));
      if (best.size() == 1 && chosen.contains(0)) {
        chosen.addAll(search.asGood(best.get(0), row));
      }
      Placement placement = placements.get(rows.get(i));
      all.set(rows.get(i), settle(placement, ways.get(i), chosen));
    }
    return all;
  }

  private Placement settle(Placement placement, List<RowWay> all, Set<Integer> chosen) {
    List<RowWay> left = chosen.stream().sorted().map(all::get).toList();
    if (!chosen.contains(0) || !areAlike(left)) {
      return placement.with(values(left), Repairs.CELL_LOST);
    }
    return left.size() > 1 && !left.get(0).isNought() && isOnlyBlank(placement)
        ? placement.with(List.of(doubted(left.get(0).values())), placement.repair())
        : placement;
  }

  private static boolean areAlike(List<RowWay> ways) {
    return ways.stream().allMatch(w -> Arrays.equals(w.counts(), ways.get(0).counts()));
  }

  private static List<Assignment> values(List<RowWay> ways) {
    return ways.stream().map(RowWay::values).toList();
  }

  /** The row as printed, its total marked: which of its equal cells is lost cannot be told. */
  private static Assignment doubted(Assignment printed) {
    List<CellValue> values = new ArrayList<>(printed.values());
    int total = values.size() - 1;
    values.set(total, values.get(total).withRepair(Repairs.CELL_LOST));
    return new Assignment(values);
  }

  /** Whether the table has no other blank cell, so that blanks are no habit of the office. */
  private boolean isOnlyBlank(Placement placement) {
    Set<CellId> own = Set.copyOf(placement.line().cells());
    return settled.entrySet().stream()
            .noneMatch(e -> !own.contains(e.getKey()) && e.getValue().isBlank())
        && placement.candidates().get(0).values().stream().filter(CellValue::isBlank).count() == 1;
  }
}
