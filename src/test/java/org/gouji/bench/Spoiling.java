package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gouji.form.CellId;
import org.gouji.locate.Grids;
import org.gouji.locate.Values;

/** Ways in which a report that tallied goes wrong; each works on the printed values in place. */
enum Spoiling {
  SINGLE("one wrong figure, any of the 175 cells") {
    @Override
    void spoil(Sample s) {
      s.mistype(s.anyCell());
    }
  },
  TWO("two wrong figures, anywhere in the table") {
    @Override
    void spoil(Sample s) {
      CellId first = s.anyCell();
      CellId second = s.anyCell();
      while (second.equals(first)) {
        second = s.anyCell();
      }
      s.mistype(first);
      s.mistype(second);
    }
  },
  LEAF_AND_TOTAL("a result cell and its row total, by the same difference") {
    @Override
    void spoil(Sample s) {
      String row = s.pick(Grids.RESULTS);
      CellId leaf = Grids.request(row, s.pick(Grids.APPLICANTS));
      s.mistype(leaf);
      CellId total = Grids.request(row, "total");
      s.print(total, s.truth(total) + s.printed(leaf) - s.truth(leaf));
    }
  },
  CELLS_SWAPPED("two neighbouring cells of a row swapped") {
    @Override
    void spoil(Sample s) {
      String row = s.pick(Grids.ROWS);
      int at = s.random.nextInt(6);
      CellId left = Grids.request(row, Grids.COLUMNS.get(at));
      CellId right = Grids.request(row, Grids.COLUMNS.get(at + 1));
      s.print(left, s.truth(right));
      s.print(right, s.truth(left));
    }
  },
  NEIGHBOUR_COLUMN("a figure counted in the neighbouring column") {
    @Override
    void spoil(Sample s) {
      String row = s.pick(Grids.ROWS);
      int at = s.random.nextInt(5);
      CellId from = Grids.request(row, Grids.COLUMNS.get(at));
      CellId to = Grids.request(row, Grids.COLUMNS.get(at + 1));
      s.print(from, 0);
      s.print(to, s.truth(to) + s.truth(from));
    }
  },
  ROW_SHIFTED("a row shifted by one column, its end lost") {
    @Override
    void spoil(Sample s) {
      String row = s.pick(Grids.ROWS);
      boolean right = s.random.nextBoolean();
      for (int i = 0; i < 7; i++) {
        int source = right ? i - 1 : i + 1;
        CellId cell = Grids.request(row, Grids.COLUMNS.get(i));
        if (source < 0 || source > 6) {
          s.blank(cell);
        } else {
          s.print(cell, s.truth(Grids.request(row, Grids.COLUMNS.get(source))));
        }
      }
    }
  },
  ROWS_SWAPPED("carried in and carried out, or a result row and one of them, swapped") {
    @Override
    void spoil(Sample s) {
      String first = s.pick(List.of("received", "carried_in", "handled", "carried_out"));
      String second = s.pick(Grids.ROWS);
      for (String column : Grids.COLUMNS) {
        s.print(Grids.request(first, column), s.truth(Grids.request(second, column)));
        s.print(Grids.request(second, column), s.truth(Grids.request(first, column)));
      }
    }
  },
  BLANKS_AND_SINGLE("blanks for zeros and for most row totals; one wrong figure") {
    @Override
    void spoil(Sample s) {
      s.blankOut();
      s.mistype(s.anyPrinted());
    }
  },
  BLANKS_AND_PAIR("the same blanks; a result cell and its total, if printed") {
    @Override
    void spoil(Sample s) {
      s.blankOut();
      LEAF_AND_TOTAL.spoil(s);
    }
  },
  BLANKS_AND_TWO("the same blanks; two wrong figures") {
    @Override
    void spoil(Sample s) {
      s.blankOut();
      s.mistype(s.anyPrinted());
      s.mistype(s.anyPrinted());
    }
  },
  LOST_CELLS("one to three figures other than 0 left blank") {
    @Override
    void spoil(Sample s) {
      for (int i = s.random.nextInt(3); i >= 0; i--) {
        s.blank(s.anyPrinted());
      }
    }
  },
  ROW_MISSING_AND_SINGLE("the row of all handled not printed; one wrong figure") {
    @Override
    void spoil(Sample s) {
      Grids.COLUMNS.forEach(c -> s.drop(Grids.request("handled", c)));
      s.mistype(s.anyPrinted());
    }
  },
  UNREADABLE_AND_SINGLE("three unreadable cells; one wrong figure") {
    @Override
    void spoil(Sample s) {
      for (int i = 0; i < 3; i++) {
        s.unreadable(s.anyCell());
      }
      s.mistype(s.anyPrinted());
    }
  },
  DISPUTES_SINGLE("one wrong figure in the table of disputes") {
    @Override
    void spoil(Sample s) {
      s.mistype(s.anyDispute());
    }
  },
  DISPUTES_TWO("two wrong figures in the table of disputes") {
    @Override
    void spoil(Sample s) {
      s.mistype(s.anyDispute());
      s.mistype(s.anyDispute());
    }
  };

  final String words;

  Spoiling(String words) {
    this.words = words;
  }

  abstract void spoil(Sample sample);

  /** A report on its way from right to wrong. */
  static final class Sample {
    final SplittableRandom random;
    private final Map<CellId, Long> truth;
    private Values values;

    Sample(SplittableRandom random, long size) {
      this.random = random;
      this.truth = Grids.consistent(random, size);
      this.values = Grids.values(truth);
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
      return pick(truth.keySet().stream().filter(c -> c.table().equals("disputes")).toList());
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

    /** The cells that are not what they should be; a blank addend counts as 0. */
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
}
