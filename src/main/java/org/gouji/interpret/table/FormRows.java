package org.gouji.interpret.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.document.Note;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.place.BrokenRows;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.RowRemarks;
import org.gouji.interpret.place.TornRows;
import org.gouji.interpret.place.WordCells;
import org.gouji.interpret.row.EditionTable;
import org.gouji.interpret.row.FiguresAboveLabels;
import org.gouji.interpret.row.LocalRows;
import org.gouji.interpret.row.LooseRows;
import org.gouji.interpret.row.Namesakes;
import org.gouji.interpret.row.PrintOrder;
import org.gouji.interpret.row.RowAssembler;
import org.gouji.interpret.row.RowOrder;
import org.gouji.interpret.row.RowsInPieces;
import org.gouji.interpret.row.TableEditions;

/**
 * The rows of the form as a table prints them: what stands behind each label, held against the
 * order of the form and against all that may have given figures to another row.
 *
 * @param readings the rows, and what is printed beside them
 * @param notes what is to be said of them
 */
record FormRows(List<Reading> readings, List<Note> notes) {
  static FormRows of(
      TableEditions editions,
      EditionTable table,
      LabelBook book,
      RowPrint print,
      AroundTable around) {
    List<Reading> labelled = labelled(editions, table, book, print, around);
    List<Reading> whole =
        print.hasRemarks() ? RowRemarks.without(labelled, editions::widths) : labelled;
    List<Reading> unbroken =
        print.isLaidOut() ? BrokenRows.settled(whole, replacing(table, whole)) : whole;
    List<Reading> doubted =
        unbroken.stream()
            .map(r -> print.rest().doubts(r.values()) ? r.lost() : LocalRows.doubted(book, r))
            .toList();
    List<Reading> worded = WordCells.settle(TornRows.doubted(doubted), editions::widths);
    RowOrder order = new RowOrder(table, PrintOrder.isByRows(table.form(), print.tokens()));
    List<Reading> ordered = LooseRows.doubted(table, worded, order.settle(worded));
    List<Reading> readings =
        RowsInPieces.with(table.form(), print.tokens(), ordered).stream()
            .map(
                r ->
                    around.figuresAstray() && r.row() != null && r.values().isEmpty()
                        ? r.lost()
                        : r)
            .map(r -> print.rest().settled(r, table.columns().size()))
            .toList();
    return new FormRows(readings, order.notes());
  }

  /** Each label with what stands behind it, or above it. */
  private static List<Reading> labelled(
      TableEditions editions,
      EditionTable table,
      LabelBook book,
      RowPrint print,
      AroundTable around) {
    List<Reading> assembled = RowAssembler.readings(book, print.strips(), print.tokens());
    List<Reading> parted =
        assembled.stream()
            .flatMap(
                r -> r.row() == null ? Stream.of(r) : LocalRows.parted(r, editions.widths(r.row())))
            .toList();
    List<Reading> rows = new ArrayList<>(Namesakes.apart(editions, parted));
    for (int i = rows.size() - 1; i >= 0 && isLast(rows, i); i--) {
      rows.set(i, rows.get(i).last(around.endsDocument()));
    }
    return FiguresAboveLabels.given(table, rows);
  }

  /**
   * Whether it is the last row, or its label is printed again by the last one, and that is all;
   * those between are known to be so.
   */
  private static boolean isLast(List<Reading> rows, int i) {
    Reading row = rows.get(i);
    Reading last = rows.get(rows.size() - 1);
    return i == rows.size() - 1
        || row.row() != null
            && row.row().equals(last.row())
            && row.filled() == 0
            && last.filled() == 0;
  }

  /** Tells the rows of an edition that stand for others, which are printed too. */
  private static Predicate<Reading> replacing(EditionTable table, List<Reading> readings) {
    Set<String> printed = Reading.rows(readings);
    return r ->
        table
            .form()
            .row(String.valueOf(r.row()))
            .filter(f -> f.standsFor().stream().anyMatch(printed::contains))
            .isPresent();
  }
}
