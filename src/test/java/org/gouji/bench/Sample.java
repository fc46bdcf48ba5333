package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gouji.form.CellId;
import org.gouji.locate.Grids;
import org.gouji.locate.Values;

/** A report on its way from right to wrong. */
final class Sample {
  final SplittableRandom random;
  private final long size;
  private final Map<CellId, Long> truth;
  private Values values;

  Sample(SplittableRandom random, long size) {
    this.random = random;
    this.size = size;
    this.truth = Grids.consistent(random, size);
    this.values = Grids.values(truth);
  }

  /** About how many applications. */
  long size() {
    return size;
  }

  Values values() {
    return values;
  }

  Map<CellId, Long> truth() {
    return truth;
  }

  long truth(CellId cell) {
    return truth.getOrDefault(cell, 0L);
  }

  long printed(CellId cell) {
    return values.number(cell).map(n -> n.longValueExact()).orElse(0L);
  }

  void print(CellId cell, long value) {
    // What is blank stays so: an organ that leaves totals blank does not fill in a wrong one.
    if (values.state(cell) == Values.State.NUMBER) {
      values = values.with().number(cell, value).build();
    }
  }

  void blank(CellId cell) {
    values = values.with().blank(cell).build();
  }

  void drop(CellId cell) {
    values = values.with().absent(cell).build();
  }

  void unreadable(CellId cell) {
    values = values.with().unreadable(cell).build();
  }

  void swap(List<CellId> some, List<CellId> others) {
    for (int i = 0; i < some.size(); i++) {
      print(some.get(i), truth(others.get(i)));
      print(others.get(i), truth(some.get(i)));
    }
  }

  /**
   * Pushes the figures of a line one cell to the right, or to the left.
   *
   * @param from the first cell that is not what it should be
   * @param blank whether the gap is left blank; else 0 is written there
   */
  void shift(List<CellId> line, int from, boolean blank) {
    boolean right = random.nextBoolean();
    for (int i = from; i < line.size(); i++) {
      int source = right ? i - 1 : i + 1;
      if (source >= from && source < line.size()) {
        print(line.get(i), truth(line.get(source)));
      } else if (blank) {
        blank(line.get(i));
      } else {
        print(line.get(i), 0);
      }
    }
  }

  /** A slip of the hand: digits changed, dropped, added, swapped, or any other figure. */
  void mistype(CellId cell) {
    long right = printed(cell);
    long wrong = right;
    while (wrong == right) {
      wrong = slip(right);
    }
    print(cell, wrong);
  }

  private long slip(long right) {
    String digits = Long.toString(right);
    int at = random.nextInt(digits.length());
    String head = digits.substring(0, at);
    String tail = digits.substring(at + 1);
    return switch (random.nextInt(7)) {
      case 0, 1 -> Long.parseLong(head + random.nextInt(10) + tail);
      case 2 -> Long.parseLong(head + random.nextInt(10) + digits.charAt(at) + tail);
      case 3 -> Long.parseLong("0" + head + tail);
      case 4 ->
          tail.isEmpty()
              ? right * 10
              : Long.parseLong(head + tail.charAt(0) + digits.charAt(at) + tail.substring(1));
      case 5 -> right + random.nextInt(1, 10);
      default -> Math.max(0, right - random.nextInt(1, 10));
    };
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  CellId anyCell() {
    return pick(Grids.requestCells());
  }

  /** Any cell of the table of requests that is a number. */
  CellId anyPrinted() {
    CellId cell = anyCell();
    while (values.state(cell) != Values.State.NUMBER) {
      cell = anyCell();
    }
    return cell;
  }

  CellId anyDispute() {
    return pick(disputes());
  }

  /** The table of disputes, which is printed as one line. */
  List<CellId> disputes() {
    return truth.keySet().stream().filter(c -> c.table().equals("disputes")).toList();
  }

  /** Leaves zeros and most row totals of the results blank, as many organs do. */
  void blankOut() {
    double share = random.nextDouble();
    for (CellId cell : Grids.requestCells()) {
      boolean total = cell.column().equals("total") && Grids.RESULTS.contains(cell.row());
      boolean leave =
          total ? random.nextDouble() < share : truth(cell) == 0 && random.nextDouble() < 0.8;
      if (leave) {
        blank(cell);
      }
    }
  }

  /** The cells that do not count for what they should; a blank addend counts as 0. */
  List<CellId> wrongCells() {
    List<CellId> wrong = new ArrayList<>();
    truth.forEach(
        (cell, value) -> {
          boolean blank = values.state(cell) == Values.State.BLANK;
          boolean addend = !cell.column().equals("total") && !cell.row().equals("handled");
          if ((values.state(cell) == Values.State.NUMBER || (blank && addend))
              && printed(cell) != value) {
            wrong.add(cell);
          }
        });
    return wrong;
  }
}
