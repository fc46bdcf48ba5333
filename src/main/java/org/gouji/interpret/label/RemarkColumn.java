package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Location;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A last column that the form does not have and that holds remarks: 备注, 说明. What stands under its
 * header is of no cell, be it words or, in a grid, digits.
 */
public final class RemarkColumn {
  private static final Set<String> HEADERS = Set.of("备注", "说明", "备注说明", "情况说明");

  /** So many figures do not end in their sum by chance. */
  private static final int FEWEST = 3;

  private final List<Strip> strips;
  private final List<Strip> others = new ArrayList<>();

  private final Set<Location> doubted = new HashSet<>();
  private final Set<Location> unplaced = new HashSet<>();

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
   */
  public record Rest(
      List<Strip> strips, boolean drifts, Set<Location> doubted, Set<Location> unplaced) {
    public Rest {
      strips = List.copyOf(strips);
      doubted = Set.copyOf(doubted);
      unplaced = Set.copyOf(unplaced);
    }

    /**
     * The row, lost if one of its figures may be a remark that no place and no sum excludes.
     *
     * @param totals whether rows of the table end in their sum
     */
    public Reading settled(Reading row, boolean totals) {
      boolean remark =
          row.figures().stream()
              .anyMatch(f -> f.is(Token.Kind.OTHER) || unplaced.contains(f.slot().location()));
      boolean told =
          totals
              && row.filled() >= FEWEST
              && row.endsInSum()
              && row.figures().stream().allMatch(f -> f.is(Token.Kind.VALUE));
      return remark && !told && !unplaced.isEmpty() ? row.lost() : row;
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

  /** Whether the header of such a column stands in a cell of its own, outside of grids. */
  public static boolean isAlone(List<Strip> strips) {
    return strips.stream()
        .anyMatch(s -> !s.isRow() && s.slots().size() == 1 && isHeader(s.slots().get(0)));
  }

  /** Whether one of these rows of a grid has the header of such a column at its end. */
  public static boolean isIn(List<Strip> rows) {
    return rows.stream()
        .filter(Strip::isRow)
        .map(RemarkColumn::lastPrinted)
        .anyMatch(last -> last != null && isHeader(last));
  }

  private Rest without() {
    Map<Integer, Integer> columns = new HashMap<>();
    for (Strip strip : strips) {
      Slot last = lastPrinted(strip);
      if (strip.isRow() && last != null && isHeader(last) && isLast(last, strip.table())) {
        columns.put(strip.table(), last.start());
      }
    }
    for (Strip strip : strips) {
      if (!strip.isRow()) {
        lines.add(strip);
      } else {
        readLines();
        others.add(without(strip, columns.getOrDefault(strip.table(), Integer.MAX_VALUE)));
      }
    }
    readLines();
    return new Rest(others, drifts, doubted, unplaced);
  }

  /**
   * Whether all rows of a grid have the column of a header, and nothing but blanks behind it, as
   * where a wider table follows on the same sheet.
   */
  private boolean isLast(Slot header, int table) {
    return strips.stream()
        .filter(s -> s.isRow() && s.table() == table && s.slots().size() > 1)
        .map(Strip::slots)
        .allMatch(
            row ->
                row.stream().anyMatch(s -> s.start() == header.start())
                    && row.stream().allMatch(s -> s.start() <= header.start() || s.isBlank()));
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

  /** What a row of several cells prints last; null if that is nothing. */
  private static @Nullable Slot lastPrinted(Strip strip) {
    List<Slot> printed = strip.slots().stream().filter(s -> !s.isBlank()).toList();
    return strip.slots().size() > 1 && !printed.isEmpty() ? printed.get(printed.size() - 1) : null;
  }

  /** A row without the cells of a column and those behind it; a single cell is a line of text. */
  private static Strip without(Strip strip, int column) {
    return strip.slots().size() > 1
        ? strip.with(strip.slots().stream().filter(s -> s.start() < column).toList())
        : strip;
  }
}
