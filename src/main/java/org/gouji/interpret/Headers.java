package org.gouji.interpret;

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
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.ValueKind;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * What the column headers of a table tell: the edition of each band, the order and absence of
 * columns, units.
 *
 * @param edition the edition that most headers show; empty if none does
 * @param byRow edition of the header above each row, by the row's place
 * @param places grid columns of each column id, where a grid has them
 * @param found ids of the columns printed
 * @param unit unit of the amount column; empty if the header names none
 */
record Headers(
    String edition,
    Map<Location, String> byRow,
    Map<String, int[]> places,
    Set<String> found,
    String unit) {
  private static final Pattern NEW = Pattern.compile("制发件|制发数|废止|现行有效|本年(?:度)?处理决定|收费金额");
  private static final Pattern OLD =
      Pattern.compile("新制作|新公开|对外公开|上一?年(?:度)?项目|本年(?:度)?增|采购|其他对外管理服务");

  static Headers of(List<Token> tokens, String table, boolean laidOut) {
    Map<Location, String> byRow = new HashMap<>();
    Set<Location> several = new HashSet<>();
    Map<String, int[]> places = new LinkedHashMap<>();
    Set<String> found = new LinkedHashSet<>();
    int newer = 0;
    int older = 0;
    String current = "";
    String unit = "";
    for (Token token : tokens) {
      if (!token.is(Token.Kind.LABEL) || token.label() == null) {
        continue;
      }
      String text = Plain.fold(token.text());
      if (table.equals("disclosure")) {
        if (OLD.matcher(text).find()) {
          older++;
          current = "2019";
        } else if (NEW.matcher(text).find() && token.label().is(Label.Kind.COLUMN)) {
          newer++;
          current = "2021";
        }
        if (token.label().is(Label.Kind.ROW) && !current.isEmpty()) {
          Location place = token.slot().location();
          if (byRow.put(place, current) != null) {
            several.add(place);
          }
        }
        if (token.label().is(Label.Kind.COLUMN) && token.label().id().equals("amount")) {
          unit = unit(text, unit);
        }
      }
      if (token.label().is(Label.Kind.COLUMN)) {
        found.add(token.label().id());
        boolean ruled = (token.row() || laidOut) && token.slot().end() > token.slot().start();
        if (ruled && table.equals("requests")) {
          places.putIfAbsent(
              token.label().id(), new int[] {token.slot().start(), token.slot().end()});
        }
      }
    }
    several.forEach(byRow::remove);
    String edition = newer == 0 && older == 0 ? "" : newer >= older ? "2021" : "2019";
    return new Headers(edition, byRow, places, found, unit);
  }

  private static String unit(String header, String before) {
    if (header.contains("万元")) {
      return "万元";
    }
    return header.contains("元") ? "元" : before;
  }

  Optional<String> editionAt(Reading reading) {
    return Optional.ofNullable(byRow.get(reading.location()));
  }

  /**
   * Columns that the table does not print: the header shows others and not these, and the rows have
   * as many figures as the header has columns.
   */
  Set<String> missing(List<FormColumn> columns, List<Reading> readings) {
    Set<String> missing = new HashSet<>();
    columns.stream().map(FormColumn::id).filter(c -> !found.contains(c)).forEach(missing::add);
    int shown = columns.size() - missing.size();
    if (missing.isEmpty() || shown < 3) {
      return Set.of();
    }
    long fitting =
        readings.stream().filter(r -> r.row() != null && r.values().size() == shown).count();
    long full =
        readings.stream()
            .filter(r -> r.row() != null && r.values().size() >= columns.size())
            .count();
    return fitting > full && fitting >= 3 ? missing : Set.of();
  }

  /** The columns in the order of print, where a grid shows all of them in another. */
  List<FormColumn> asPrinted(List<FormColumn> columns) {
    List<FormColumn> sorted = new ArrayList<>(columns);
    if (columns.stream().allMatch(c -> places.containsKey(c.id()))
        && columns.stream().map(c -> place(c)[0]).distinct().count() == columns.size()) {
      boolean exclusive = true;
      List<int[]> spans = new ArrayList<>(columns.stream().map(this::place).toList());
      spans.sort(Comparator.comparingInt(s -> s[0]));
      for (int i = 1; i < spans.size(); i++) {
        exclusive &= spans.get(i - 1)[1] <= spans.get(i)[0];
      }
      if (exclusive && ruled()) {
        sorted.sort(Comparator.comparingInt(c -> place(c)[0]));
      }
    }
    return sorted;
  }

  private int[] place(FormColumn column) {
    int @Nullable [] place = places.get(column.id());
    return place == null ? new int[] {0, 0} : place;
  }

  /**
   * Whether the places come from a grid that can be trusted: in a shifted one, columns of two
   * header rows collide.
   */
  private boolean ruled() {
    return places.values().stream().map(p -> p[0]).distinct().count() == places.size();
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
