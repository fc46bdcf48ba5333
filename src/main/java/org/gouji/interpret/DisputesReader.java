package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.ValueKind;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code disputes}: one line of 15 figures under three header rows; also printed with one row
 * of five for each kind of dispute.
 */
final class DisputesReader {
  private final FormTable form;
  private final List<org.gouji.form.Equation> equations;
  private final LabelBook book;

  DisputesReader(Forms forms) {
    this.form = forms.newest().table("disputes").orElseThrow();
    this.equations = forms.newest().equations(new LinkedHashSet<>(form.cells()));
    this.book = new LabelBook(forms, "disputes");
  }

  LabelBook book() {
    return book;
  }

  TableReading read(List<Strip> printed) {
    List<Strip> region = LetterSpacing.closed(book, printed);
    List<Token> tokens = Tokenizer.tokens(book, region);
    Map<CellId, CellValue> cells = rowWise(region, tokens).orElseGet(() -> oneLine(region, tokens));
    return new TableReading(cells, List.of(), "", Map.of(), List.of());
  }

  /** Each kind of dispute on a row of its own. */
  private Optional<Map<CellId, CellValue>> rowWise(List<Strip> region, List<Token> tokens) {
    List<Reading> readings =
        RowAssembler.readings(region, tokens).stream()
            .filter(r -> r.row() != null && r.hasFigures())
            .toList();
    int width = columns().size();
    boolean fits =
        readings.size() >= 2
            && readings.stream().map(Reading::row).distinct().count() == readings.size()
            && readings.stream().allMatch(r -> r.filled() <= width && r.values().get(0).row());
    if (!fits) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (Reading reading : readings) {
      lines.add(line(List.of(form.row(String.valueOf(reading.row())).orElseThrow()), reading));
    }
    Sums sums = new Sums(equations);
    return Optional.of(TableSolver.solve(Placement.of(lines, sums, noHeaders()), sums));
  }

  private Map<CellId, CellValue> oneLine(List<Strip> region, List<Token> tokens) {
    List<FormRow> rows = printedRows(tokens);
    List<Token> values = values(tokens);
    Location location =
        !values.isEmpty()
            ? values.get(0).slot().location()
            : region.get(region.size() - 1).location();
    boolean separated =
        !values.isEmpty()
            && values.get(0).row()
            && region.get(values.get(0).strip()).kind() == Strip.Kind.SEPARATED_ROW;
    int width = rows.size() * columns().size();
    List<Token> placed =
        separated
            ? underHeaders(tokens, values, width)
            : underHeaders(tokens, withinGrid(tokens, values, width), width);
    boolean misplaced = isInterleaved(tokens, placed);
    Optional<Token> unread = unread(tokens, placed);
    if (unread.isPresent()) {
      return unsettled(rows, unread.get());
    }
    Reading reading =
        new Reading("disputes", "", false, placed, List.of(), -1, separated, location, false);
    Sums sums = new Sums(equations);
    Line line = line(rows, reading);
    Map<CellId, CellValue> cells =
        TableSolver.solve(Placement.of(List.of(line), sums, noHeaders()), sums);
    return misplaced ? onlyIfSumsHold(cells, sums, line) : cells;
  }

  /** Digits that are no figures of ours, where no figure could be read: then nothing is blank. */
  private static Optional<Token> unread(List<Token> tokens, List<Token> placed) {
    return placed.stream().anyMatch(t -> t.is(Token.Kind.VALUE))
        ? Optional.empty()
        : tokens.stream()
            .filter(t -> t.is(Token.Kind.OTHER))
            .filter(t -> t.text().chars().anyMatch(Character::isDigit))
            .findFirst();
  }

  private Map<CellId, CellValue> unsettled(List<FormRow> rows, Token printed) {
    CellValue value =
        new CellValue(
            State.UNSETTLED,
            null,
            printed.text(),
            printed.slot().location(),
            Repairs.PLACE_UNKNOWN,
            "");
    Map<CellId, CellValue> cells = new LinkedHashMap<>();
    for (FormRow row : rows) {
      row.columns().forEach(c -> cells.put(new CellId(form.id(), row.id(), c.id()), value));
    }
    return cells;
  }

  /**
   * Figures that stand between the headers may be in any order: they count only if all sums hold.
   */
  private static Map<CellId, CellValue> onlyIfSumsHold(
      Map<CellId, CellValue> cells, Sums sums, Line line) {
    boolean hold =
        sums.within(line.cells()).stream()
            .allMatch(e -> Sums.holds(e, cells).equals(Optional.of(true)));
    Map<CellId, CellValue> marked = new LinkedHashMap<>();
    cells.forEach(
        (id, v) ->
            marked.put(
                id,
                hold
                    ? v.withRepair(Repairs.ROW_MOVED)
                    : new CellValue(
                        State.UNSETTLED, null, v.raw(), v.location(), Repairs.PLACE_UNKNOWN, "")));
    return marked;
  }

  private boolean isInterleaved(List<Token> tokens, List<Token> figures) {
    int lastLabel = -1;
    int firstValue = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(Token.Kind.LABEL)) {
        lastLabel = i;
      } else if (firstValue < 0
          && tokens.get(i).is(Token.Kind.VALUE)
          && figures.contains(tokens.get(i))) {
        firstValue = i;
      }
    }
    return firstValue >= 0 && firstValue < lastLabel;
  }

  /** Of a row of a grid that is longer than the table the places below the headers of columns. */
  private static List<Token> withinGrid(List<Token> tokens, List<Token> values, int width) {
    List<Slot> headers =
        tokens.stream()
            .filter(t -> t.row() && t.isLabel(Label.Kind.COLUMN))
            .map(Token::slot)
            .toList();
    List<Token> below =
        values.stream()
            .filter(v -> headers.stream().anyMatch(h -> v.slot().start() == h.start()))
            .toList();
    return values.size() > width && below.size() == width ? below : values;
  }

  /**
   * On a laid-out page each figure stands under the header of its column; the figures with blanks
   * between them, or as they are if the headers do not show every column.
   */
  private static List<Token> underHeaders(List<Token> tokens, List<Token> values, int width) {
    List<Slot> headers =
        tokens.stream()
            .filter(t -> t.isLabel(Label.Kind.COLUMN) && !t.row())
            .map(Token::slot)
            .sorted(Comparator.comparingInt(Slot::start))
            .toList();
    boolean fits =
        headers.size() == width
            && values.size() < width
            && headers.stream().map(Slot::start).distinct().count() == width
            && values.stream().noneMatch(v -> v.row() || v.run() || v.is(Token.Kind.BLANK));
    if (!fits) {
      return values;
    }
    List<@Nullable Token> cells = new ArrayList<>(Collections.nCopies(width, null));
    for (Token value : values) {
      int column = nearest(headers, value.slot());
      boolean under =
          value.slot().start() <= headers.get(column).end()
              && value.slot().end() >= headers.get(column).start();
      if (!under || cells.get(column) != null) {
        return values;
      }
      cells.set(column, value);
    }
    List<Token> placed = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      @Nullable Token cell = cells.get(i);
      Slot blank =
          new Slot(
              "", headers.get(i).start(), headers.get(i).end(), values.get(0).slot().location());
      placed.add(
          cell == null
              ? new Token(Token.Kind.BLANK, null, blank, values.get(0).strip(), false, false)
              : cell);
    }
    return placed;
  }

  private static int nearest(List<Slot> headers, Slot slot) {
    int best = 0;
    for (int i = 1; i < headers.size(); i++) {
      if (distance(headers.get(i), slot) < distance(headers.get(best), slot)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(Slot a, Slot b) {
    return Math.abs(a.start() + a.end() - b.start() - b.end());
  }

  /** Rows whose labels are printed; all, if the labels cannot be made out. */
  private List<FormRow> printedRows(List<Token> tokens) {
    Set<String> found = new LinkedHashSet<>();
    tokens.stream()
        .filter(t -> t.isLabel(Label.Kind.ROW) && t.label() != null)
        .forEach(t -> found.add(t.label() == null ? "" : t.label().id()));
    long values = tokens.stream().filter(t -> t.is(Token.Kind.VALUE)).count();
    List<FormRow> printed = form.rows().stream().filter(r -> found.contains(r.id())).toList();
    int width = columns().size();
    return !printed.isEmpty()
            && printed.size() < form.rows().size()
            && values == (long) printed.size() * width
        ? printed
        : form.rows();
  }

  /**
   * The line of figures: from a grid its fullest row without labels, else everything behind the
   * last label.
   */
  private List<Token> values(List<Token> tokens) {
    Map<Integer, List<Token>> rows = new LinkedHashMap<>();
    Set<Integer> labelled = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (token.row()) {
        if (token.is(Token.Kind.LABEL)) {
          labelled.add(token.strip());
        } else {
          rows.computeIfAbsent(token.strip(), k -> new ArrayList<>()).add(token);
        }
      }
    }
    int lastLabel = labelled.stream().mapToInt(i -> i).max().orElse(-1);
    rows.keySet()
        .removeIf(
            i ->
                labelled.contains(i)
                    || i < lastLabel && count(rows.getOrDefault(i, List.of())) == 0);
    List<Token> figures = new ArrayList<>();
    for (List<Token> row : rows.values()) {
      if (count(row) > 0) {
        List<Token> from = new ArrayList<>(row);
        while (from.size() > form.rows().size() * columns().size()
            && from.get(0).is(Token.Kind.OTHER)) {
          from.remove(0);
        }
        figures.addAll(from);
      }
    }
    if (!figures.isEmpty()) {
      return figures;
    }
    if (!rows.isEmpty()) {
      return rows.values().iterator().next();
    }
    return behindLabels(tokens);
  }

  private static long count(List<Token> row) {
    return row.stream().filter(t -> t.is(Token.Kind.VALUE)).count();
  }

  private List<Token> behindLabels(List<Token> tokens) {
    List<Token> all = new ArrayList<>();
    boolean seen = false;
    for (Token token : tokens) {
      if (token.is(Token.Kind.LABEL)) {
        if (all.stream().noneMatch(t -> t.is(Token.Kind.VALUE))) {
          all.clear();
        }
        seen = true;
      } else if (seen && (token.is(Token.Kind.VALUE) || token.is(Token.Kind.BLANK))) {
        all.add(token);
      }
    }
    return all;
  }

  private Line line(List<FormRow> rows, Reading reading) {
    List<CellId> cells = new ArrayList<>();
    List<ValueKind> kinds = new ArrayList<>();
    for (FormRow row : rows) {
      for (FormColumn column : row.columns()) {
        cells.add(new CellId(form.id(), row.id(), column.id()));
        kinds.add(column.kind());
      }
    }
    return new Line(cells, kinds, reading);
  }

  private List<FormColumn> columns() {
    return form.rows().get(0).columns();
  }

  private static Headers noHeaders() {
    return new Headers("", Map.of(), Map.of(), Set.of(), "");
  }
}
