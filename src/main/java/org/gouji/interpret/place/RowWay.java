package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.gouji.report.CellValue;

/**
 * One way to read a row whose total is blank.
 *
 * @param values its cells
 * @param counts what they count in sums: a blank total and a lost cell as much as makes the row's
 *     own sum hold
 */
record RowWay(Assignment values, long[] counts) {

  /** As printed; and with each of the cells lost in turn. */
  static List<RowWay> of(Placement placement) {
    Assignment printed = placement.candidates().get(0);
    List<CellValue> values = printed.values();
    int total = values.size() - 1;
    CellValue blank = values.get(total);
    List<RowWay> ways = new ArrayList<>();
    long[] counts = counts(values);
    counts[total] = LongStream.of(counts).sum();
    ways.add(new RowWay(printed, counts));
    for (int lost = 0; lost < total; lost++) {
      List<CellValue> moved = new ArrayList<>(values.subList(0, total));
      moved.add(lost, blank);
      long[] movedCounts = counts(moved);
      long wanting = 2 * movedCounts[total] - LongStream.of(movedCounts).sum();
      if (moved.get(total).isNumber() && wanting >= 0) {
        movedCounts[lost] = wanting;
        ways.add(new RowWay(new Assignment(moved), movedCounts));
      }
    }
    return ways;
  }

  private static long[] counts(List<CellValue> values) {
    return values.stream().mapToLong(Splits::count).toArray();
  }

  /** A row of zeros says the same whichever of them is lost. */
  boolean isNought() {
    return LongStream.of(counts).allMatch(n -> n == 0);
  }
}
