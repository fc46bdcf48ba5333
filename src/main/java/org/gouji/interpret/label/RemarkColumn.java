package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.document.Location;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A last column that the form does not have and that holds remarks: 备注, 说明. What stands under its
 * header is of no cell, be it words or, in a grid, digits.
 */
public final class RemarkColumn {
  private static final Set<String> HEADERS = Set.of("备注", "说明", "备注说明", "情况说明");

  private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明)\\s*[:：]|。");

  /** So many figures do not end in their sum by chance. */
  private static final int FEWEST = 3;

  private final List<Strip> strips;
  private final List<Strip> others = new ArrayList<>();

  private final Set<Location> doubted = new HashSet<>();
  private final Set<Location> unplaced = new HashSet<>();
  private final Set<Location> moved = new HashSet<>();

  /** Neighbouring lines that are still to be read. */
  private final List<Strip> lines = new ArrayList<>();

  /** Whether what stands on the lines is not where the header is. */
  private boolean drifts;

  /**
   * A table without its remarks.
   *
   * @param strips what is left
   * @param drifts whether figures cannot be told from remarks by their places
   * @param doubted places of figures that may be remarks, or stand in the columns of another page
   * @param unplaced places of figures or remarks below a header that has no place
   * @param moved places of what may have moved, where a row lacks a cell
   */
  public record Rest(
      List<Strip> strips,
      boolean drifts,
      Set<Location> doubted,
      Set<Location> unplaced,
      Set<Location> moved) {
    public Rest {
      strips = List.copyOf(strips);
      doubted = Set.copyOf(doubted);
      unplaced = Set.copyOf(unplaced);
      moved = Set.copyOf(moved);
    }

    /**
     * The row, lost if one of its figures may be a remark that no place and no sum excludes.
     *
     * @param columns how many cells the rows of the table have
     */
    public Reading settled(Reading row, int columns) {
      boolean totals = columns >= Reading.WIDE;
      boolean remark =
          row.figures().stream()
              .anyMatch(f -> f.is(Token.Kind.OTHER) || unplaced.contains(f.slot().location()));
      boolean spare =
          totals
              && row.values().size() > columns
              && row.figures().stream().anyMatch(f -> moved.contains(f.slot().location()));
      boolean told =
          totals
              && row.filled() >= FEWEST
              && row.endsInSum()
              && row.figures().stream().allMatch(f -> f.is(Token.Kind.VALUE));
      return !told && (spare || remark && !unplaced.isEmpty()) ? row.lost() : row;
    }

    /** Whether one of these figures may be no figure, or another's. */
    public boolean doubts(List<Token> figures) {
      return drifts || figures.stream().anyMatch(f -> doubted.contains(f.slot().location()));
    }
  }

  private RemarkColumn(List<Strip> strips) {
    this.strips = strips;
  }

  /** The strips of a table without its remarks. */
  public static Rest without(List<Strip> strips) {
    return new RemarkColumn(strips).without();
  }

  /** Whether one of these lines has the header of such a column at its end. */
  public static boolean isOver(List<Strip> lines) {
    return lines.stream()
        .filter(s -> s.kind() == Strip.Kind.LINE && !s.slots().isEmpty())
        .anyMatch(s -> isHeader(s.slots().get(s.slots().size() - 1)));
  }

  private Rest without() {
    Map<Integer, Integer> columns = columns();
    for (Strip strip : strips) {
      if (!strip.isRow()) {
        lines.add(strip);
      } else {
        readLines();
        others.add(without(strip, columns.getOrDefault(strip.table(), Integer.MAX_VALUE)));
      }
    }
    readLines();
    return new Rest(others, drifts, doubted, unplaced, moved);
  }

  /** The column of each table that has one, also where it goes on without its header. */
  private Map<Integer, Integer> columns() {
    Map<Integer, Integer> columns = new HashMap<>();
    Map<Integer, List<Strip>> tables =
        strips.stream()
            .filter(s -> s.isRow() && s.slots().size() > 1)
            .collect(Collectors.groupingBy(Strip::table, TreeMap::new, Collectors.toList()));
    int above = -1;
    int width = -1;
    for (var table : tables.entrySet()) {
      List<Strip> rows = table.getValue();
      int reach = rows.stream().mapToInt(Strip::reach).max().orElse(0);
      boolean goesOn = reach == width && goesOn(rows.get(0));
      above = own(rows).orElse(goesOn && isLast(above, rows) ? above : -1);
      width = above < 0 ? -1 : reach;
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
  private static boolean isShort(Strip row, int column) {
    return row.kind() == Strip.Kind.RULED_ROW && row.reach() <= column;
  }

  /** Whether the row prints nothing of a table behind a column. */
  private static boolean endsIn(Strip row, int column) {
    return row.slots().stream().allMatch(s -> s.start() <= column || isNothing(s));
  }

  private void readLines() {
    RemarkLines read = new RemarkLines(List.copyOf(lines));
    others.addAll(read.rest());
    drifts |= read.open();
    doubted.addAll(read.doubted());
    unplaced.addAll(read.unplaced());
    lines.clear();
  }

  static boolean isHeader(Slot slot) {
    return isHeader(slot.text());
  }

  static boolean isHeader(String text) {
    return text.length() <= 8 && HEADERS.contains(Plain.han(Plain.fold(text)));
  }

  /** Whether a cell is blank or a note that stands beside the table. */
  private static boolean isNothing(Slot slot) {
    return slot.isBlank() || NOTE.matcher(slot.text()).find();
  }

  /** What a row of several cells prints last; null if that is nothing. */
  private static @Nullable Slot lastPrinted(Strip strip) {
    List<Slot> printed = strip.slots().stream().filter(s -> !isNothing(s)).toList();
    return strip.slots().size() > 1 && !printed.isEmpty() ? printed.get(printed.size() - 1) : null;
  }

  /** A row without the cells of a column and those behind it; a single cell is a line of text. */
  private Strip without(Strip strip, int column) {
    if (strip.slots().size() < 2) {
      return strip;
    }
    if (column < Integer.MAX_VALUE && isShort(strip, column)) {
      strip.slots().forEach(s -> moved.add(s.location()));
    }
    return strip.with(strip.slots().stream().filter(s -> s.start() < column).toList());
  }
}
