package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/**
 * One way to read a row whose total is blank, or whose first cell is.
 *
 * @param values its cells
 * @param counts what they count in sums: a blank total and a lost cell as much as makes the row's
 *     own sum hold
 */
record RowWay(Assignment values, long[] counts) {

  /**
   * As printed; if the total is blank, with each of the cells lost in turn; if the first cell is,
   * moved back from there, the total being lost.
   */
  static List<RowWay> of(Placement placement) {
    Assignment printed = placement.candidates().get(0);
    List<CellValue> values = printed.values();
    int total = values.size() - 1;
    List<RowWay> ways = new ArrayList<>();
    long[] counts = counts(values);
    if (!values.get(total).isNumber()) {
      counts[total] = LongStream.of(counts).sum();
    }
    ways.add(new RowWay(printed, counts));
    if (!values.get(total).isNumber()) {
      addMovedUp(values, ways);
    }
    if (isPushed(values)) {
      ways.add(movedBack(values));
    }
    return ways;
  }

  /** Whether a row begins in a blank cell, and has figures before its total. */
  static boolean isPushed(List<CellValue> values) {
    return values.get(0).state() == State.BLANK
        && values.subList(1, values.size() - 1).stream().anyMatch(CellValue::isNumber);
  }

  private static RowWay movedBack(List<CellValue> values) {
    int total = values.size() - 1;
    List<CellValue> moved = new ArrayList<>(values.subList(1, total + 1));
    moved.add(values.get(0));
    long[] counts = counts(moved);
    counts[total] = LongStream.of(counts).sum();
    return new RowWay(new Assignment(moved, total, counts[total]), counts);
  }

  private static void addMovedUp(List<CellValue> values, List<RowWay> ways) {
    int total = values.size() - 1;
    CellValue blank = values.get(total);
    for (int lost = 0; lost < total; lost++) {
      List<CellValue> moved = new ArrayList<>(values.subList(0, total));
      moved.add(lost, blank);
      long[] movedCounts = counts(moved);
      long wanting = 2 * movedCounts[total] - LongStream.of(movedCounts).sum();
      if (moved.get(total).isNumber() && wanting >= 0) {
        movedCounts[lost] = wanting;
        ways.add(new RowWay(new Assignment(moved, lost, wanting), movedCounts));
      }
    }
  }

  /** Whether it is the total that is lost. */
  boolean lostTotal() {
    return values.lost() == values.values().size() - 1;
  }

  private static long[] counts(List<CellValue> values) {
    return values.stream().mapToLong(Splits::count).toArray();
  }

  /** A row of zeros says the same whichever of them is lost. */
  boolean isNought() {
    return LongStream.of(counts).allMatch(n -> n == 0);
  }
}
