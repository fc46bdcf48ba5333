package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Repair;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a printed row may be given to its cells.
 *
 * @param line the row and its cells
 * @param candidates in order of likelihood; one if the print leaves no choice, none if it cannot be
 *     told at all
 * @param repair what had to be repaired, null if nothing
 * @param preferFirst whether the first candidate stands where the others differ only between blank
 *     and zero
 */
record Placement(
    Line line, List<Assignment> candidates, @Nullable Repair repair, boolean preferFirst) {
  Placement {
    candidates = List.copyOf(candidates);
  }

  Placement with(List<Assignment> fewer, @Nullable Repair why) {
    return new Placement(line, fewer, why, preferFirst);
  }

  /** Places the rows of one table. */
  static List<Placement> of(List<Line> lines, Sums sums, Headers headers) {
    Map<Integer, Columns> references = new HashMap<>();
    for (Line line : lines) {
      references.computeIfAbsent(line.cells().size(), n -> Columns.of(lines, n, headers));
    }
    List<Placement> placements = new ArrayList<>();
    for (Line line : lines) {
      Columns reference = references.getOrDefault(line.cells().size(), Columns.NONE);
      placements.add(new Placer(line, reference, sums).place());
    }
    return placements;
  }

  /**
   * Where the columns stand, learnt from the rows that print all of them.
   *
   * @param spans start and end of each column; empty if no row is full
   * @param start most usual first column in a shifted grid, −1 if unknown
   */
  record Columns(List<int[]> spans, int start) {
    static final Columns NONE = new Columns(List.of(), -1);

    static Columns of(List<Line> lines, int n, Headers headers) {
      List<int[]> spans = new ArrayList<>();
      Map<Integer, Integer> starts = new HashMap<>();
      for (Line line : lines) {
        List<Token> filled =
            line.reading().values().stream().filter(v -> !v.is(Token.Kind.BLANK)).toList();
        boolean run = filled.stream().anyMatch(Token::run);
        if (line.cells().size() != n || filled.size() != n || run) {
          continue;
        }
        for (int i = 0; i < n; i++) {
          Slot slot = filled.get(i).slot();
          if (spans.size() <= i) {
            spans.add(new int[] {slot.start(), slot.end()});
          } else {
            spans.get(i)[0] = Math.min(spans.get(i)[0], slot.start());
            spans.get(i)[1] = Math.max(spans.get(i)[1], slot.end());
          }
        }
        starts.merge(filled.get(0).slot().start(), 1, Integer::sum);
      }
      int start =
          starts.entrySet().stream()
              .max(
                  Map.Entry.<Integer, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
              .map(Map.Entry::getKey)
              .orElse(-1);
      return new Columns(spans.isEmpty() ? fromHeader(lines, n, headers) : spans, start);
    }

    /** The columns of the header, where a ruled grid shows all of them. */
    private static List<int[]> fromHeader(List<Line> lines, int n, Headers headers) {
      List<int[]> spans = new ArrayList<>();
      for (Line line : lines) {
        boolean ruled =
            line.reading().values().stream().anyMatch(Token::row) && !line.reading().separated();
        if (line.cells().size() != n || !ruled) {
          continue;
        }
        for (CellId cell : line.cells()) {
          int @Nullable [] place = headers.places().get(cell.column());
          if (place == null) {
            return List.of();
          }
          spans.add(place);
        }
        return spans;
      }
      return spans;
    }
  }

  /** Places one row. */
  private record Placer(Line line, Columns reference, Sums sums) {

    private int width() {
      return line.cells().size();
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

    Placement place() {
      List<Token> values = line.reading().values();
      int filled = (int) line.reading().filled();
      boolean run = values.stream().anyMatch(Token::run);
      if (filled == 0) {
        return only(blanks(), null);
      }
      if (values.size() == width()) {
        return only(values, null);
      }
      if (filled == width() && !isScattered(values)) {
        return only(values.stream().filter(v -> !v.is(Token.Kind.BLANK)).toList(), shifted(values));
      }
      if (values.size() > width()) {
        return windows(values, filled);
      }
      if (filled == values.size() && (run || (filled == 1 && longRun(values.get(0))))) {
        return split(values);
      }
      return spread(values);
    }

    /** Whether blank cells stand between the figures. */
    private boolean isScattered(List<Token> values) {
      int first = first(values);
      int last = last(values);
      return last - first + 1 != values.stream().filter(v -> !v.is(Token.Kind.BLANK)).count();
    }

    /** Whether the row stands elsewhere than the other rows of a grid that lost its spans. */
    private @Nullable Repair shifted(List<Token> values) {
      if (!line.reading().separated() || values.stream().anyMatch(Token::run)) {
        return null;
      }
      int start = values.get(first(values)).slot().start();
      boolean behindLabel = start == line.reading().labelColumn() + 1;
      return behindLabel || reference.start() < 0 || start == reference.start()
          ? null
          : Repairs.ROW_SHIFTED;
    }

    private static int first(List<Token> values) {
      int i = 0;
      while (values.get(i).is(Token.Kind.BLANK)) {
        i++;
      }
      return i;
    }

    private static int last(List<Token> values) {
      int i = values.size() - 1;
      while (values.get(i).is(Token.Kind.BLANK)) {
        i--;
      }
      return i;
    }

    /** More places than cells: every stretch of the right length that holds all figures. */
    private Placement windows(List<Token> values, int filled) {
      int first = first(values);
      int last = last(values);
      int n = width();
      if (last - first + 1 > n) {
        return filled > n ? undecided(values) : aligned(values, true);
      }
      List<Assignment> candidates = new ArrayList<>();
      List<Token> byColumn = List.of();
      for (int from = Math.max(0, last - n + 1);
          from <= Math.min(first, values.size() - n);
          from++) {
        List<Token> window = values.subList(from, from + n);
        candidates.add(assignment(window));
        if (reference.start() >= 0 && window.get(0).slot().start() == reference.start()) {
          byColumn = window;
        }
      }
      boolean ruled = values.get(0).row() && !line.reading().separated();
      if (!byColumn.isEmpty()) {
        return only(byColumn, ruled ? null : Repairs.ROW_SHIFTED);
      }
      Repair repair = candidates.size() > 1 ? Repairs.ROW_SHIFTED : null;
      return new Placement(line, candidates, withLabel(repair), true);
    }

    /**
     * Fewer places than cells: by the columns of the full rows, else every way that keeps the
     * order.
     */
    private Placement spread(List<Token> values) {
      boolean positioned = values.get(0).row() && !line.reading().separated();
      if (positioned && reference.spans().size() == width()) {
        return aligned(values, false);
      }
      List<Token> figures = values.stream().filter(v -> !v.is(Token.Kind.BLANK)).toList();
      List<Assignment> candidates = new ArrayList<>();
      if (values.size() > figures.size() && values.size() == width()) {
        return only(values, null);
      }
      choose(figures, 0, new ArrayList<>(), candidates);
      return new Placement(line, candidates, Repairs.CELL_LOST, true);
    }

    private void choose(
        List<Token> figures, int next, List<Token> chosen, List<Assignment> candidates) {
      int left = width() - chosen.size();
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

    /** Each figure goes to the column that it stands under. */
    private Placement aligned(List<Token> values, boolean repaired) {
      if (reference.spans().size() != width()) {
        return undecided(values);
      }
      List<@Nullable Token> cells = new ArrayList<>(Collections.nCopies(width(), null));
      for (Token value : values) {
        if (value.is(Token.Kind.BLANK)) {
          continue;
        }
        int column = column(value.slot());
        if (column < 0 || cells.get(column) != null) {
          return undecided(values);
        }
        cells.set(column, value);
      }
      List<Token> filled = new ArrayList<>();
      for (@Nullable Token cell : cells) {
        filled.add(cell == null ? blank() : cell);
      }
      return only(filled, repaired ? Repairs.ROW_SHIFTED : null);
    }

    private int column(Slot slot) {
      int best = -1;
      int bestDistance = Integer.MAX_VALUE;
      for (int i = 0; i < reference.spans().size(); i++) {
        int[] span = reference.spans().get(i);
        int distance = Math.abs(slot.start() + slot.end() - span[0] - span[1]);
        if (distance < bestDistance) {
          best = i;
          bestDistance = distance;
        }
      }
      return best;
    }

    private Placement split(List<Token> values) {
      List<Assignment> fitting =
          Splits.tallying(values, line.kinds(), line.cells(), sums.within(line.cells()));
      if (fitting.isEmpty()) {
        fitting = Splits.all(values, line.kinds());
      }
      return new Placement(line, fitting, Repairs.SPLIT, false);
    }

    private boolean longRun(Token value) {
      return value.is(Token.Kind.VALUE)
          && value.text().chars().allMatch(Character::isDigit)
          && value.text().length() >= width();
    }

    private Placement undecided(List<Token> values) {
      return new Placement(line, List.of(), Repairs.PLACE_UNKNOWN, false);
    }

    private List<Token> blanks() {
      return Collections.nCopies(width(), blank());
    }

    private Token blank() {
      Location location = line.reading().location();
      return new Token(Token.Kind.BLANK, null, new Slot("", 0, 0, location), -1, false, false);
    }

    private Assignment assignment(List<Token> slots) {
      List<CellValue> values = new ArrayList<>();
      for (Token slot : slots) {
        values.add(
            slot.is(Token.Kind.BLANK)
                ? new CellValue(State.BLANK, null, "", slot.slot().location(), null, "")
                : ValueReader.read(slot.text(), slot.slot().location()));
      }
      return new Assignment(values);
    }
  }
}
