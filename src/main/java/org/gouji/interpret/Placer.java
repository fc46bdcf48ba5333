package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Repair;
import org.jspecify.annotations.Nullable;

/** Finds the ways in which one printed row may be given to its cells. */
final class Placer {
  /**
   * Only rows as wide as this are so often printed without any separator that a lone run of digits
   * must be one.
   */
  private static final int WIDE = 5;

  private final Line line;
  private final ColumnPlaces places;
  private final Sums sums;
  private final List<Token> values;
  private final int width;

  Placer(Line line, ColumnPlaces places, Sums sums) {
    this.line = line;
    this.places = places;
    this.sums = sums;
    this.values = line.reading().values();
    this.width = line.cells().size();
  }

  Placement place() {
    int filled = (int) line.reading().filled();
    boolean run = values.stream().anyMatch(Token::run);
    if (filled == 0) {
      return only(Collections.nCopies(width, blank()), null);
    }
    if (values.size() == width && !(run && filled < width) && !isShort()) {
      return only(values, null);
    }
    List<Token> under = underHeader();
    if (!under.isEmpty()) {
      return only(under, null);
    }
    if (isGrid() && places.header() && hasUsualWidth()) {
      List<Token> cells = aligned();
      if (!cells.isEmpty()) {
        return only(cells, null);
      }
    }
    if (filled == width && !isScattered()) {
      return only(values.stream().filter(v -> !v.is(Token.Kind.BLANK)).toList(), shifted());
    }
    if (filled == values.size() && filled < width && (run || isLoneRun())) {
      return split();
    }
    if (filled > width) {
      return new Placement(line, List.of(), Repairs.PLACE_UNKNOWN, false);
    }
    return values.size() > width && !isTooShort() && !lacksOne() ? windows() : spread();
  }

  /** The cells below the header, if more stand beside the table: checks, remarks. */
  private List<Token> underHeader() {
    if (!isRuled() || !places.header() || values.size() <= width) {
      return List.of();
    }
    int left = places.spans().get(0)[0];
    int right = places.spans().get(width - 1)[1];
    List<Token> under =
        values.stream().filter(v -> v.slot().start() >= left && v.slot().end() <= right).toList();
    return under.size() == width ? under : List.of();
  }

  /**
   * Whether the row of a separated grid has as many places as the others: then none was lost or
   * added.
   */
  private boolean hasUsualWidth() {
    return !isSeparated() || ColumnPlaces.rowWidth(line) == places.rowWidth();
  }

  /**
   * Whether the row only seems to have its cells: one place at its edge is blank, while the other
   * rows are wider, or hardly any of them has a blank at all. Then a cell may have been lost and
   * the others moved up.
   */
  private boolean isShort() {
    boolean edge = values.get(0).is(Token.Kind.BLANK) || values.get(width - 1).is(Token.Kind.BLANK);
    boolean oneBlank = line.reading().filled() == width - 1;
    boolean narrow = places.uniform() && ColumnPlaces.rowWidth(line) < places.rowWidth();
    boolean odd =
        width >= WIDE && (places.header() ? !hasUsualWidth() : places.regular() && !isWhole());
    boolean slipped = width >= WIDE && values.get(0).is(Token.Kind.BLANK) && isDisplaced();
    return isSeparated() && width > 1 && edge && oneBlank && (narrow || odd || slipped);
  }

  /**
   * Whether the figures stand where no full row has them: not under the header, or behind a label
   * whose rows are never full.
   */
  private boolean isDisplaced() {
    if (places.header()) {
      return values.stream()
          .filter(v -> !v.is(Token.Kind.BLANK))
          .anyMatch(v -> !contains(places.spans().get(places.column(v.slot())), v.slot()));
    }
    return places.start() >= 0 && !places.leads().containsKey(line.reading().labelColumn());
  }

  private boolean isGrid() {
    return values.get(0).row();
  }

  /** Whether the grid's columns are those of the page. */
  private boolean isRuled() {
    return isGrid() && !line.reading().separated();
  }

  /** Whether the rows like this one have as many places as it has: then no cell was lost. */
  private boolean isWhole() {
    int usual = places.sizes().getOrDefault(line.reading().labelColumn(), -1);
    return places.uniform() && hasUsualWidth() || usual == values.size();
  }

  /** Whether a separated row prints one figure less than all the others, at its edge. */
  private boolean lacksOne() {
    return isSeparated()
        && width >= WIDE
        && places.regular()
        && !isWhole()
        && line.reading().filled() == width - 1
        && !isScattered();
  }

  /** Whether a separated row that has places enough still has fewer than the others. */
  private boolean isTooShort() {
    return isSeparated() && places.header() && ColumnPlaces.rowWidth(line) < places.rowWidth();
  }

  private boolean isScattered() {
    return last() - first() + 1 != line.reading().filled();
  }

  private boolean isLoneRun() {
    String text = values.get(0).text();
    return values.size() == 1
        && width >= WIDE
        && text.length() >= width
        && text.chars().allMatch(Character::isDigit);
  }

  private int first() {
    int i = 0;
    while (values.get(i).is(Token.Kind.BLANK)) {
      i++;
    }
    return i;
  }

  private int last() {
    int i = values.size() - 1;
    while (values.get(i).is(Token.Kind.BLANK)) {
      i--;
    }
    return i;
  }

  /** Whether the row stands elsewhere than the other rows of a grid that lost its spans. */
  private @Nullable Repair shifted() {
    if (!line.reading().separated() || values.stream().anyMatch(Token::run)) {
      return null;
    }
    int start = values.get(first()).slot().start();
    boolean behindLabel = start == line.reading().labelColumn() + 1;
    boolean usual = places.start() < 0 || start == places.start();
    return behindLabel || usual ? null : Repairs.ROW_SHIFTED;
  }

  /** More places than cells: every stretch of the right length that holds all figures. */
  private Placement windows() {
    int first = first();
    int last = last();
    if (last - first + 1 > width) {
      List<Token> cells = isRuled() ? aligned() : List.of();
      return cells.isEmpty()
          ? new Placement(line, List.of(), Repairs.PLACE_UNKNOWN, false)
          : only(cells, Repairs.ROW_SHIFTED);
    }
    int lowest = Math.max(0, last - width + 1);
    int highest = Math.min(first, values.size() - width);
    int lead = places.leads().getOrDefault(line.reading().labelColumn(), -1);
    if (lead >= lowest && lead <= highest) {
      return only(values.subList(lead, lead + width), null);
    }
    List<Assignment> candidates = new ArrayList<>();
    for (int from = lowest; from <= highest; from++) {
      List<Token> window = values.subList(from, from + width);
      candidates.add(assignment(window));
      if (places.start() >= 0 && isGrid() && window.get(0).slot().start() == places.start()) {
        return only(window, isRuled() ? null : Repairs.ROW_SHIFTED);
      }
    }
    boolean open = candidates.size() > 1 && (width > 1 || !isGrid());
    Repair repair = open ? Repairs.ROW_SHIFTED : null;
    return new Placement(line, candidates, withLabel(repair), true);
  }

  /**
   * Fewer places than cells: by the columns of the other rows, else every way that keeps the order.
   */
  private Placement spread() {
    if (isRuled()) {
      List<Token> cells = aligned();
      if (!cells.isEmpty()) {
        return only(cells, null);
      }
    }
    List<Token> figures = values.stream().filter(v -> !v.is(Token.Kind.BLANK)).toList();
    List<Assignment> candidates = new ArrayList<>();
    choose(figures, 0, new ArrayList<>(), candidates);
    return new Placement(line, candidates, Repairs.CELL_LOST, true);
  }

  private void choose(
      List<Token> figures, int next, List<Token> chosen, List<Assignment> candidates) {
    int left = width - chosen.size();
    if (left == 0) {
      if (next == figures.size()) {
        candidates.add(assignment(chosen));
      }
      return;
    }
    if (figures.size() - next < left) {
      chosen.add(blank());
      choose(figures, next, chosen, candidates);
      chosen.remove(chosen.size() - 1);
    }
    if (next < figures.size()) {
      chosen.add(figures.get(next));
      choose(figures, next + 1, chosen, candidates);
      chosen.remove(chosen.size() - 1);
    }
  }

  /** Each figure in the column that it stands under; empty if that cannot be told. */
  private List<Token> aligned() {
    if (places.spans().size() != width) {
      return List.of();
    }
    List<@Nullable Token> cells = new ArrayList<>(Collections.nCopies(width, null));
    for (Token value : values) {
      int column = places.column(value.slot());
      boolean inside =
          places.header() && isGrid() && contains(places.spans().get(column), value.slot());
      if (value.is(Token.Kind.BLANK)) {
        if (inside && cells.get(column) == null) {
          cells.set(column, value);
        }
        continue;
      }
      @Nullable Token before = cells.get(column);
      boolean outside =
          isSeparated()
              ? places.header() && !inside
              : !touches(places.spans().get(column), value.slot());
      if (outside || (before != null && !before.is(Token.Kind.BLANK))) {
        return List.of();
      }
      cells.set(column, value);
    }
    List<Token> filled = new ArrayList<>();
    for (@Nullable Token cell : cells) {
      filled.add(cell == null ? blank() : cell);
    }
    return filled;
  }

  private boolean isSeparated() {
    return isGrid() && line.reading().separated();
  }

  private static boolean contains(int[] span, Slot slot) {
    return slot.start() >= span[0] && slot.start() < span[1];
  }

  private static boolean touches(int[] span, Slot slot) {
    return slot.start() <= span[1] && slot.end() >= span[0];
  }

  private Placement split() {
    List<Assignment> fitting =
        Splits.tallying(values, line.kinds(), line.cells(), sums.within(line.cells()));
    if (fitting.isEmpty()) {
      fitting = Splits.all(values, line.kinds());
    }
    return new Placement(line, fitting, Repairs.SPLIT, false);
  }

  private Placement only(List<Token> slots, @Nullable Repair repair) {
    return new Placement(line, List.of(assignment(slots)), withLabel(repair), true);
  }

  private @Nullable Repair withLabel(@Nullable Repair repair) {
    if (repair != null) {
      return repair;
    }
    if (line.reading().isMoved()) {
      return Repairs.ROW_MOVED;
    }
    if (line.reading().misread()) {
      return line.reading().label().isEmpty() ? Repairs.LABEL_LOST : Repairs.LABEL_MISREAD;
    }
    return null;
  }

  private Token blank() {
    Location location = line.reading().location();
    return new Token(Token.Kind.BLANK, null, new Slot("", 0, 0, location), -1, false, false);
  }

  private Assignment assignment(List<Token> slots) {
    List<CellValue> cells = new ArrayList<>();
    for (Token slot : slots) {
      cells.add(
          slot.is(Token.Kind.BLANK)
              ? new CellValue(State.BLANK, null, "", slot.slot().location(), null, "")
              : ValueReader.read(slot.text(), slot.slot().location()));
    }
    return new Assignment(cells);
  }
}
