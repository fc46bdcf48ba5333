package org.gouji.interpret.table;

import java.util.ArrayList;
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
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.place.GridWidths;
import org.gouji.interpret.place.Line;
import org.gouji.interpret.place.Reading;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * What the column headers of a table tell: the edition of each band, where its columns stand,
 * units.
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
