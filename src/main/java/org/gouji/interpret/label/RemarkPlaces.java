package org.gouji.interpret.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;
import org.jspecify.annotations.Nullable;

/** Where the column of remarks stands in each grid of a table. */
final class RemarkPlaces {
  private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明)\\s*[:：]|。");

  private RemarkPlaces() {}

  /** The column of each table that has one, also where it goes on without its header. */
  static Map<Integer, Integer> columns(List<Strip> strips) {
    Map<Integer, Integer> columns = new HashMap<>();
    Map<Integer, List<Strip>> tables =
        strips.stream()
            .filter(s -> s.isRow() && isPart(s))
            .collect(Collectors.groupingBy(Strip::table, TreeMap::new, Collectors.toList()));
    int above = -1;
    int width = -1;
    int figures = -1;
    for (var table : tables.entrySet()) {
      List<Strip> rows = table.getValue();
      int reach = rows.stream().mapToInt(Strip::reach).max().orElse(0);
      int last = reach == width ? above : reach - 1;
      boolean goesOn =
          above >= 0
              && goesOn(rows.get(0))
              && (reach == width || figures > 0 && figures == figures(rows, last))
              && isLast(last, rows);
      above = own(rows).orElse(goesOn ? last : -1);
      width = above < 0 ? -1 : reach;
      figures = above < 0 ? -1 : figures(rows, above);
      if (above >= 0) {
        columns.put(table.getKey(), above);
      }
    }
    return columns;
  }

  /** Where a header of these rows stands. */
  private static OptionalInt own(List<Strip> rows) {
    return rows.stream()
        .flatMap(r -> Optional.ofNullable(lastPrinted(r)).stream())
        .filter(RemarkColumn::isHeader)
        .mapToInt(Slot::start)
        .distinct()
        .filter(column -> isLast(column, rows))
        .reduce((first, second) -> second);
  }

  /** How many cells each row with figures has from its label to a column; −1 if they differ. */
  private static int figures(List<Strip> rows, int column) {
    int[] counts =
        rows.stream()
            .filter(r -> r.slots().stream().anyMatch(s -> ValueReader.isNumber(s.text())))
            .mapToInt(r -> figures(r, column))
            .distinct()
            .toArray();
    return counts.length == 1 ? counts[0] : -1;
  }

  private static int figures(Strip row, int column) {
    List<Slot> before = row.slots().stream().filter(s -> s.start() < column).toList();
    int i = before.size();
    while (i > 0
        && (before.get(i - 1).isBlank() || ValueReader.isValue(before.get(i - 1).text()))) {
      i--;
    }
    return before.size() - i;
  }

  /** Whether a table of cells that begins with this row has no header. */
  private static boolean goesOn(Strip row) {
    return row.kind() == Strip.Kind.RULED_ROW
        && row.slots().stream().anyMatch(s -> ValueReader.isNumber(s.text()));
  }

  /**
   * Whether all rows of a grid have the column of a header, and nothing but blanks behind it, as
   * where a wider table follows on the same sheet.
   */
  private static boolean isLast(int column, List<Strip> rows) {
    return rows.stream().allMatch(row -> hasColumn(row, column) && endsIn(row, column));
  }

  /** Whether a cell of the row begins in a column, or one of a row above goes on in it. */
  private static boolean hasColumn(Strip row, int column) {
    return row.slots().stream().anyMatch(s -> s.start() == column)
        || (row.reach() > column || isShort(row, column))
            && row.slots().stream().allMatch(s -> s.end() <= column);
  }

  /**
   * Whether a row of a grid lacks a cell, as where a program lost those that go on from above: what
   * it prints last may as well be its remark.
   */
  static boolean isShort(Strip row, int column) {
    return row.kind() == Strip.Kind.RULED_ROW && row.reach() <= column;
  }

  /** Whether the row prints nothing of a table behind a column. */
  private static boolean endsIn(Strip row, int column) {
    return row.slots().stream().allMatch(s -> s.start() <= column || isNothing(s));
  }

  /** Whether a cell is blank or a note that stands beside the table. */
  private static boolean isNothing(Slot slot) {
    return slot.isBlank() || NOTE.matcher(slot.text()).find();
  }

  /** What a row of several cells prints last; null if that is nothing. */
  static @Nullable Slot lastPrinted(Strip strip) {
    List<Slot> printed = strip.slots().stream().filter(s -> !isNothing(s)).toList();
    return isPart(strip) && !printed.isEmpty() ? printed.get(printed.size() - 1) : null;
  }

  /**
   * Whether a row has cells beside each other; a header that spans the rows of the others may stand
   * on a line of its own, right of all labels.
   */
  private static boolean isPart(Strip row) {
    return row.slots().size() > 1
        || row.slots().stream().anyMatch(s -> s.start() > 0 && RemarkColumn.isHeader(s));
  }
}
