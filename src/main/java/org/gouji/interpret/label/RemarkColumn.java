package org.gouji.interpret.label;

import java.util.ArrayList;
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

  /** Whether the header of such a column stands in a cell of its own, outside of grids. */
  public static boolean isAlone(List<Strip> strips) {
    return strips.stream()
        .anyMatch(s -> !s.isRow() && s.slots().size() == 1 && isHeader(s.slots().get(0)));
  }

  /** Whether one of these rows of a grid has the header of such a column at its end. */
  public static boolean isIn(List<Strip> rows) {
    return rows.stream()
        .filter(Strip::isRow)
        .map(RemarkPlaces::lastPrinted)
        .anyMatch(last -> last != null && isHeader(last));
  }

  private Rest without() {
    Map<Integer, Integer> columns = RemarkPlaces.columns(strips);
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

  /** A row without the cells of a column and those behind it; a single cell is a line of text. */
  private Strip without(Strip strip, int column) {
    if (strip.slots().size() < 2) {
      return strip;
    }
    if (column < Integer.MAX_VALUE && RemarkPlaces.isShort(strip, column)) {
      strip.slots().forEach(s -> moved.add(s.location()));
    }
    return strip.with(strip.slots().stream().filter(s -> s.start() < column).toList());
  }
}
