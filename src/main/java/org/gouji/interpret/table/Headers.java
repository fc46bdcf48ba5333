package org.gouji.interpret.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.GridWidths;
import org.gouji.interpret.place.Line;
import org.gouji.interpret.place.Reading;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * What the column headers of a table tell: the edition of each band, the order and absence of
 * columns, units.
 *
 * @param edition the edition that most headers show; empty if none does
 * @param byRow the header above each row, by the row's place
 * @param first the first header
 * @param found ids of the columns printed
 * @param unread whether words stand among the headers of columns that are none of the form's
 * @param unit unit of the amount column; empty if the header names none
 */
record Headers(
    String edition,
    Map<Location, Band> byRow,
    Band first,
    Set<String> found,
    boolean unread,
    String unit) {
  private static final Band NO_BAND = new Band("", Map.of(), GridWidths.NONE);

  /**
   * The headers above some rows.
   *
   * @param edition the edition that they show, or that the headers before them do; empty if none
   * @param places columns of the grid or the page for each column id, where there is one
   * @param gridWidth how many columns the grid has that they are columns of
   */
  record Band(String edition, Map<String, int[]> places, int gridWidth) {}

  static Headers of(List<Token> tokens, GridWidths grids, EditionMarks marks, boolean laidOut) {
    Map<Location, Band> byRow = new HashMap<>();
    Set<Location> several = new HashSet<>();
    Set<String> found = new LinkedHashSet<>();
    List<String> byColumns = new ArrayList<>();
    List<String> byRows = new ArrayList<>();
    List<Token> header = new ArrayList<>();
    Band current = NO_BAND;
    Optional<Band> first = Optional.empty();
    String unit = "";
    boolean unread = false;
    for (Token token : tokens) {
      if (token.isLabel(Label.Kind.COLUMN) && token.label() != null) {
        header.add(token);
        found.add(token.label().id());
        unit = marks.isAmount(token.label().id()) ? unit(Plain.fold(token.text()), unit) : unit;
      } else if (!header.isEmpty() && token.is(Token.Kind.OTHER)) {
        unread = unread || Plain.han(token.text()).length() > 1;
      } else if (token.isLabel(Label.Kind.ROW) && token.label() != null) {
        if (!header.isEmpty()) {
          String shown = marks.ofHeader(header);
          byColumns.add(shown);
          Map<String, int[]> places = places(header, laidOut);
          int width = grids.of(header);
          current =
              new Band(
                  shown.isEmpty() ? current.edition() : shown,
                  places.isEmpty() ? current.places() : places,
                  places.isEmpty() ? current.gridWidth() : width);
          first = first.or(() -> Optional.of(new Band(shown, places, width)));
          header.clear();
        }
        byRows.add(marks.ofRow(token.label().id()));
        if (byRow.put(token.slot().location(), current) != null) {
          several.add(token.slot().location());
        }
      }
    }
    several.forEach(byRow::remove);
    String edition = EditionMarks.most(byColumns);
    return new Headers(
        edition.isEmpty() ? EditionMarks.most(byRows) : edition,
        byRow,
        first.orElse(NO_BAND),
        found,
        unread,
        unit);
  }

  private static Map<String, int[]> places(List<Token> header, boolean laidOut) {
    Map<String, int[]> places = new LinkedHashMap<>();
    for (Token token : header) {
      Slot slot = token.slot();
      if ((token.row() || laidOut) && slot.end() > slot.start() && token.label() != null) {
        places.putIfAbsent(token.label().id(), new int[] {slot.start(), slot.end()});
      }
    }
    return places;
  }

  private static String unit(String header, String before) {
    if (header.contains("万元")) {
      return "万元";
    }
    return header.contains("元") ? "元" : before;
  }

  Optional<String> editionAt(Reading reading) {
    return Optional.ofNullable(byRow.get(reading.location()))
        .map(Band::edition)
        .filter(e -> !e.isEmpty());
  }

  /**
   * Where the header above the row has the columns of these cells; empty if it lacks one, or if the
   * row stands in another grid, with other columns.
   */
  List<int[]> places(Line line) {
    Band band = byRow.getOrDefault(line.reading().location(), first);
    if (band.gridWidth() != line.gridWidth()) {
      return List.of();
    }
    Map<String, int[]> places = band.places();
    List<int[]> all = new ArrayList<>();
    for (CellId cell : line.cells()) {
      int @Nullable [] place = places.get(cell.column());
      if (place == null) {
        return List.of();
      }
      all.add(place);
    }
    return all;
  }

  /**
   * Columns that the table does not print: the header shows others and not these, and nearly all
   * rows have as many figures as the header has columns, or have them all under these columns.
   * Fewer say nothing: blanks may be lost. Nor does a header with other words, if columns behind
   * the missing ones are shown: one of them may be a misprint of what seems to be missing.
   *
   * @param laidOut whether figures stand under their headers on the page
   */
  Set<String> missing(List<FormColumn> columns, List<Reading> readings, boolean laidOut) {
    Set<String> missing = new HashSet<>();
    columns.stream().map(FormColumn::id).filter(c -> !found.contains(c)).forEach(missing::add);
    int shown = columns.size() - missing.size();
    boolean lastOnes = columns.stream().map(FormColumn::id).skip(shown).allMatch(missing::contains);
    if (missing.isEmpty() || shown < 3 || unread && !lastOnes) {
      return Set.of();
    }
    List<int[]> printed =
        columns.stream().map(FormColumn::id).filter(found::contains).map(this::place).toList();
    List<Reading> rows =
        readings.stream().filter(r -> r.row() != null && !r.values().isEmpty()).toList();
    long fitting =
        rows.stream()
            .filter(
                r ->
                    r.values().size() == shown
                        || shown(r, printed) == shown
                        || r.filled() > 0 && isWithin(r.figures(), printed))
            .count();
    boolean overfull =
        rows.stream().anyMatch(r -> shown(r, printed) > shown || laidOut && isBeside(r, printed));
    return fitting * 10 >= rows.size() * 8L && fitting >= 3 && !overfull ? missing : Set.of();
  }

  /** How many figures a row has, but for what cannot be read beside these columns of the grid. */
  private static long shown(Reading row, List<int[]> columns) {
    return row.figures().stream()
        .filter(f -> !f.row() || !ValueReader.isUnreadable(f.text()) || isWithin(f, columns))
        .count();
  }

  /**
   * Whether a row has a figure for each of these headers, and its first or its last stands beside
   * them: a header could not be read there.
   */
  private static boolean isBeside(Reading row, List<int[]> columns) {
    List<Token> figures = row.figures();
    if (figures.size() != columns.size()) {
      return false;
    }
    int[] first = columns.get(0);
    int[] last = columns.get(columns.size() - 1);
    return first[0] < first[1]
        && last[0] < last[1]
        && (figures.get(0).slot().end() <= first[0]
            || figures.get(figures.size() - 1).slot().start() >= last[1]);
  }

  /** Whether each figure of a grid's row stands in one of these columns of the grid. */
  private static boolean isWithin(List<Token> figures, List<int[]> columns) {
    return figures.stream().allMatch(f -> f.row() && isWithin(f, columns));
  }

  private static boolean isWithin(Token figure, List<int[]> columns) {
    return columns.stream()
        .anyMatch(c -> figure.slot().start() >= c[0] && figure.slot().end() <= c[1]);
  }

  /**
   * The columns in the order of print, where a grid shows all of them in another, and the rows that
   * print all of their cells, blank ones too, have them under these headers.
   */
  List<FormColumn> asPrinted(List<FormColumn> columns, List<Reading> readings) {
    if (!columns.stream().allMatch(c -> first.places().containsKey(c.id()))) {
      return columns;
    }
    List<FormColumn> printed = new ArrayList<>(columns);
    printed.sort(Comparator.comparingInt(c -> place(c)[0]));
    List<int[]> spans = printed.stream().map(this::place).toList();
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i - 1)[1] > spans.get(i)[0]) {
        return columns;
      }
    }
    List<List<Token>> full =
        readings.stream()
            .filter(r -> r.row() != null && r.filled() > 0)
            .map(r -> r.filled() == spans.size() ? r.figures() : r.values())
            .filter(cells -> cells.size() == spans.size())
            .toList();
    long under = full.stream().filter(row -> isUnder(row, spans)).count();
    return under >= 2 && under * 10 >= full.size() * 9L ? printed : columns;
  }

  private static boolean isUnder(List<Token> row, List<int[]> spans) {
    for (int i = 0; i < spans.size(); i++) {
      Slot slot = row.get(i).slot();
      if (slot.end() <= spans.get(i)[0] || slot.start() >= spans.get(i)[1]) {
        return false;
      }
    }
    return true;
  }

  private int[] place(FormColumn column) {
    return place(column.id());
  }

  private int[] place(String column) {
    int @Nullable [] place = first.places().get(column);
    return place == null ? new int[] {0, 0} : place;
  }

  /** Units of the amounts among these cells. */
  Map<CellId, String> units(List<Line> lines, Map<CellId, CellValue> values) {
    Map<CellId, String> units = new LinkedHashMap<>();
    for (Line line : lines) {
      for (int i = 0; i < line.cells().size(); i++) {
        CellId cell = line.cells().get(i);
        @Nullable CellValue value = values.get(cell);
        if (line.kinds().get(i) != ValueKind.AMOUNT || value == null) {
          continue;
        }
        String own = value.unit().contains("元") ? value.unit() : unit;
        if (!own.isEmpty()) {
          units.put(cell, own);
        }
      }
    }
    return units;
  }
}
