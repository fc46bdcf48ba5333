package org.gouji.bench;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gouji.form.CellId;
import org.gouji.locate.Grids;

/** Ways in which a report that tallied goes wrong; each works on the printed values in place. */
enum Spoiling {
  SINGLE("one wrong figure, any of the 175 cells", s -> s.mistype(s.anyCell())),
  FACTOR(
      "one figure 10, 100 or 10,000 times too large or too small",
      Spoiling::factor,
      "a zero too many",
      "a zero too few",
      "a factor of 100 or 10,000"),
  SIGN(
      "one figure with a minus sign",
      s -> {
        CellId cell = s.anyCell();
        s.print(cell, -s.truth(cell));
      },
      "sign"),
  TWO("two wrong figures, anywhere in the table", Spoiling::two),
  LEAF_AND_TOTAL(
      "a result cell and its row total, by the same difference",
      Spoiling::leafAndTotal,
      "same-difference-in-total"),
  CELLS_SWAPPED(
      "two neighbouring cells of a row swapped",
      s -> {
        String row = s.pick(Grids.ROWS);
        int at = s.random.nextInt(6);
        s.swap(List.of(Spoiling.cell(row, at)), List.of(Spoiling.cell(row, at + 1)));
      },
      "cells-swapped"),
  CELLS_SWAPPED_DOWN(
      "two neighbouring cells of a column swapped",
      s -> {
        int at = s.random.nextInt(Grids.ROWS.size() - 1);
        String column = s.pick(Grids.COLUMNS);
        s.swap(
            List.of(Grids.request(Grids.ROWS.get(at), column)),
            List.of(Grids.request(Grids.ROWS.get(at + 1), column)));
      },
      "cells-swapped"),
  NEIGHBOUR_COLUMN(
      "a figure counted in the neighbouring column",
      s -> {
        String row = s.pick(Grids.ROWS);
        int at = s.random.nextInt(5);
        CellId from = cell(row, at);
        CellId to = cell(row, at + 1);
        s.print(from, 0);
        s.print(to, s.truth(to) + s.truth(from));
      }),
  ROW_SHIFTED(
      "a row shifted by one column, its end lost",
      s -> s.shift(row(s.pick(Grids.ROWS)), 0, true),
      "row-shifted"),
  ROW_SHIFTED_ZERO(
      "the same, 0 where it left a gap",
      s -> s.shift(row(s.pick(Grids.ROWS)), 0, false),
      "row-shifted"),
  ROW_SHIFTED_FROM_MIDDLE(
      "a cell put in or left out within a row, the rest pushed along, its end lost",
      s -> s.shift(row(s.pick(Grids.ROWS)), 1 + s.random.nextInt(5), true),
      "row-shifted"),
  ROW_SHIFTED_FROM_MIDDLE_ZERO(
      "the same, 0 where it left a gap",
      s -> s.shift(row(s.pick(Grids.ROWS)), 1 + s.random.nextInt(5), false),
      "row-shifted"),
  ROWS_SWAPPED(
      "carried in and carried out, or a result row and one of them, swapped",
      s ->
          s.swap(
              row(s.pick(List.of("received", "carried_in", "handled", "carried_out"))),
              row(s.pick(Grids.ROWS))),
      "rows-swapped"),
  COLUMNS_SWAPPED(
      "the column of totals and another swapped",
      s -> s.swap(column("total"), column(s.pick(Grids.APPLICANTS))),
      "columns-swapped"),
  ROW_SCALED(
      "all figures of a row 10, 100 or 10,000 times too large", Spoiling::rowScaled, "row-scaled"),
  GAP_AND_PAIR(
      "one cell left blank; a result cell and its row total",
      s -> {
        s.blank(s.anyCell());
        leafAndTotal(s);
      }),
  GAP_AND_TWO(
      "one cell left blank; two wrong figures",
      s -> {
        s.blank(s.anyCell());
        two(s);
      }),
  BLANKS_AND_SINGLE(
      "blanks for zeros and for most row totals; one wrong figure",
      s -> {
        s.blankOut();
        s.mistype(s.anyPrinted());
      }),
  BLANKS_AND_PAIR(
      "the same blanks; a result cell and its total, if printed",
      s -> {
        s.blankOut();
        leafAndTotal(s);
      }),
  BLANKS_AND_TWO(
      "the same blanks; two wrong figures",
      s -> {
        s.blankOut();
        s.mistype(s.anyPrinted());
        s.mistype(s.anyPrinted());
      }),
  LOST_CELLS(
      "one to three cells left blank",
      s -> {
        for (int i = s.random.nextInt(3); i >= 0; i--) {
          s.blank(s.anyPrinted());
        }
      }),
  ROW_MISSING_AND_SINGLE(
      "the row of all handled not printed; one wrong figure",
      s -> {
        Grids.COLUMNS.forEach(c -> s.drop(Grids.request("handled", c)));
        s.mistype(s.anyPrinted());
      }),
  UNREADABLE_AND_SINGLE(
      "three unreadable cells; one wrong figure",
      s -> {
        for (int i = 0; i < 3; i++) {
          s.unreadable(s.anyCell());
        }
        s.mistype(s.anyPrinted());
      }),
  DISPUTES_SINGLE("one wrong figure in the table of disputes", s -> s.mistype(s.anyDispute())),
  DISPUTES_TWO(
      "two wrong figures in the table of disputes",
      s -> {
        s.mistype(s.anyDispute());
        s.mistype(s.anyDispute());
      }),
  DISPUTES_SHIFTED(
      "the line of disputes shifted by one cell, its end lost",
      s -> s.shift(s.disputes(), 0, true),
      "row-shifted");

  /** In words, for the table. */
  final String words;

  /** What the explanation should call it: an operation, or a relation of the changed figure. */
  final Set<String> names;

  private final Consumer<Sample> slip;

  Spoiling(String words, Consumer<Sample> slip, String... names) {
    this.words = words;
    this.slip = slip;
    this.names = Set.of(names);
  }

  /** The other sources with which it is measured: where they make a difference. */
  List<Known> known() {
    return switch (this) {
      case SINGLE, TWO, BLANKS_AND_SINGLE, BLANKS_AND_TWO ->
          List.of(Known.NOTHING, Known.LAST_YEAR, Known.TEXT, Known.STALE);
      case LEAF_AND_TOTAL, BLANKS_AND_PAIR -> List.of(Known.values());
      case CELLS_SWAPPED, NEIGHBOUR_COLUMN, ROW_SHIFTED, ROWS_SWAPPED, LOST_CELLS ->
          List.of(Known.NOTHING, Known.LAST_YEAR, Known.TEXT);
      default -> List.of(Known.NOTHING);
    };
  }

  void spoil(Sample sample) {
    slip.accept(sample);
  }

  private static CellId cell(String row, int column) {
    return Grids.request(row, Grids.COLUMNS.get(column));
  }

  private static List<CellId> row(String row) {
    return Grids.COLUMNS.stream().map(c -> Grids.request(row, c)).toList();
  }

  private static List<CellId> column(String column) {
    return Grids.ROWS.stream().map(r -> Grids.request(r, column)).toList();
  }

  private static void factor(Sample s) {
    CellId cell = s.anyCell();
    long factor = s.pick(List.of(10L, 100L, 10_000L));
    boolean small = s.truth(cell) % factor == 0 && s.random.nextBoolean();
    s.print(cell, small ? s.truth(cell) / factor : s.truth(cell) * factor);
  }

  private static void two(Sample s) {
    CellId first = s.anyPrinted();
    CellId second = s.anyPrinted();
    while (second.equals(first)) {
      second = s.anyPrinted();
    }
    s.mistype(first);
    s.mistype(second);
  }

  private static void leafAndTotal(Sample s) {
    String row = s.pick(Grids.RESULTS);
    CellId leaf = Grids.request(row, s.pick(Grids.APPLICANTS));
    s.mistype(leaf);
    CellId total = Grids.request(row, "total");
    s.print(total, s.truth(total) + s.printed(leaf) - s.truth(leaf));
  }

  private static void rowScaled(Sample s) {
    long factor = s.pick(List.of(10L, 100L, 10_000L));
    row(s.pick(Grids.ROWS)).forEach(c -> s.print(c, s.truth(c) * factor));
  }
}
