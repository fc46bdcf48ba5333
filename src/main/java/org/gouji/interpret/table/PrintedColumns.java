package org.gouji.interpret.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.form.FormColumn;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.Reading;
import org.jspecify.annotations.Nullable;

/** Which columns a table prints, and in which order: its headers, held against its rows. */
final class PrintedColumns {
  private final Headers headers;

  PrintedColumns(Headers headers) {
    this.headers = headers;
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
    columns.stream()
        .map(FormColumn::id)
        .filter(c -> !headers.found().contains(c))
        .forEach(missing::add);
    int shown = columns.size() - missing.size();
    boolean lastOnes = columns.stream().map(FormColumn::id).skip(shown).allMatch(missing::contains);
    if (missing.isEmpty() || shown < 3 || headers.unread() && !lastOnes) {
      return Set.of();
    }
    List<int[]> printed =
        columns.stream()
            .map(FormColumn::id)
            .filter(headers.found()::contains)
            .map(this::place)
            .toList();
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
    if (!columns.stream().allMatch(c -> headers.first().places().containsKey(c.id()))) {
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
    int @Nullable [] place = headers.first().places().get(column);
    return place == null ? new int[] {0, 0} : place;
  }
}
