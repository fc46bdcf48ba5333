package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.gouji.interpret.base.Repairs;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose total is blank where others have theirs. Either nobody filled it in, or a cell before
 * it was lost and the figures behind that one moved up, so that the last of them is the total. The
 * sums down the columns tell: a row that moved breaks several of them, and mends them when it is
 * moved back.
 */
final class LostCells {
  /** More blank totals than this are a habit of the office. */
  private static final int MOST_ROWS = 4;

  /**
   * One way to read a row.
   *
   * @param values its cells
   * @param counts what they count in sums: a blank total and a lost cell as much as makes the row's
   *     own sum hold
   */
  private record Way(Assignment values, long[] counts) {}

  private final List<Placement> placements;
  private final Map<CellId, CellValue> settled;
  private final List<Integer> rows;
  private final List<List<Way>> ways = new ArrayList<>();
  private final List<Equation> told;

  private LostCells(List<Placement> placements, Sums sums, Map<CellId, CellValue> settled) {
    this.placements = placements;
    this.settled = settled;
    this.rows = doubtful(placements, sums);
    Set<CellId> cells = new HashSet<>();
    for (int row : rows) {
      ways.add(ways(placements.get(row)));
      cells.addAll(placements.get(row).line().cells());
    }
    this.told = sums.across(cells).stream().filter(e -> canBeTold(e, cells)).toList();
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
      if (values.get(values.size() - 1).isNumber()) {
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

  private static boolean isDoubtful(Placement placement, List<CellValue> values) {
    boolean unsure =
        placement.repair() != null
            && !placement.repair().equals(Repairs.LABEL_MISREAD)
            && !placement.repair().equals(Repairs.LABEL_LOST);
    return !unsure
        && values.get(values.size() - 1).state() == State.BLANK
        && values.stream().anyMatch(CellValue::isNumber)
        && values.stream().allMatch(v -> v.isNumber() || v.isBlank());
  }

  /** As printed; and with each of the cells lost in turn. */
  private static List<Way> ways(Placement placement) {
    Assignment printed = placement.candidates().get(0);
    List<CellValue> values = printed.values();
    int total = values.size() - 1;
    CellValue blank = values.get(total);
    List<Way> ways = new ArrayList<>();
    long[] counts = counts(values);
    counts[total] = LongStream.of(counts).sum();
    ways.add(new Way(printed, counts));
    for (int lost = 0; lost < total; lost++) {
      List<CellValue> moved = new ArrayList<>(values.subList(0, total));
      moved.add(lost, blank);
      long[] movedCounts = counts(moved);
      long wanting = 2 * movedCounts[total] - LongStream.of(movedCounts).sum();
      if (moved.get(total).isNumber() && wanting >= 0) {
        movedCounts[lost] = wanting;
        ways.add(new Way(new Assignment(moved), movedCounts));
      }
    }
    return ways;
  }

  private static long[] counts(List<CellValue> values) {
    return values.stream().mapToLong(Splits::count).toArray();
  }

  private boolean canBeTold(Equation equation, Set<CellId> open) {
    return equation.terms().stream()
        .map(Term::cell)
        .filter(cell -> !open.contains(cell))
        .allMatch(cell -> counts(settled.get(cell), equation.defines().filter(cell::equals)));
  }

  private static boolean counts(@Nullable CellValue value, Optional<CellId> total) {
    return value != null && (value.isNumber() || value.isBlank() && total.isEmpty());
  }

  private List<Placement> settle() {
    List<Placement> all = new ArrayList<>(placements);
    int[] printed = new int[rows.size()];
    List<int[]> best = best(printed);
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      Set<Integer> chosen = new HashSet<>();
      best.forEach(b -> chosen.add(b[row]));
      if (best.size() == 1 && chosen.contains(0)) {
        chosen.addAll(asGood(best.get(0), row));
      }
      Placement placement = placements.get(rows.get(i));
      all.set(rows.get(i), settle(placement, ways.get(i), chosen));
    }
    return all;
  }

  private Placement settle(Placement placement, List<Way> all, Set<Integer> chosen) {
    List<Way> left = chosen.stream().sorted().map(all::get).toList();
    if (!chosen.contains(0) || !areAlike(left)) {
      return placement.with(values(left), Repairs.CELL_LOST);
    }
    return left.size() > 1 && !isNought(left.get(0)) && isOnlyBlank(placement)
        ? placement.with(List.of(doubted(left.get(0).values())), placement.repair())
        : placement;
  }

  /** A row of zeros says the same whichever of them is lost. */
  private static boolean isNought(Way way) {
    return LongStream.of(way.counts()).allMatch(n -> n == 0);
  }

  private static boolean areAlike(List<Way> ways) {
    return ways.stream().allMatch(w -> Arrays.equals(w.counts(), ways.get(0).counts()));
  }

  private static List<Assignment> values(List<Way> ways) {
    return ways.stream().map(Way::values).toList();
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

  /** The combinations that break the fewest sums; a row read otherwise than printed costs one. */
  private List<int[]> best(int[] printed) {
    List<int[]> best = new ArrayList<>(List.of(printed));
    int least = broken(printed);
    int[] next = printed.clone();
    while (advance(next)) {
      int cost = broken(next) + changes(next);
      if (cost < least) {
        best.clear();
        least = cost;
      }
      if (cost == least) {
        best.add(next.clone());
      }
    }
    return best;
  }

  private boolean advance(int[] combination) {
    for (int i = 0; i < combination.length; i++) {
      if (++combination[i] < ways.get(i).size()) {
        return true;
      }
      combination[i] = 0;
    }
    return false;
  }

  private static int changes(int[] combination) {
    int changes = 0;
    for (int way : combination) {
      changes += way > 0 ? 1 : 0;
    }
    return changes;
  }

  /** The other ways to read one row that break no more sums than the chosen one. */
  private List<Integer> asGood(int[] chosen, int row) {
    List<Integer> asGood = new ArrayList<>();
    for (int way = 1; way < ways.get(row).size(); way++) {
      int[] other = chosen.clone();
      other[row] = way;
      if (broken(other) <= broken(chosen)) {
        asGood.add(way);
      }
    }
    return asGood;
  }

  private int broken(int[] combination) {
    int broken = 0;
    for (Equation equation : told) {
      long sum = 0;
      for (Term term : equation.terms()) {
        sum += term.coefficient() * count(term.cell(), combination);
      }
      broken += sum == 0 ? 0 : 1;
    }
    return broken;
  }

  private long count(CellId cell, int[] combination) {
    for (int i = 0; i < rows.size(); i++) {
      int at = placements.get(rows.get(i)).line().cells().indexOf(cell);
      if (at >= 0) {
        return ways.get(i).get(combination[i]).counts()[at];
      }
    }
    return Splits.count(Objects.requireNonNull(settled.get(cell)));
  }
}
