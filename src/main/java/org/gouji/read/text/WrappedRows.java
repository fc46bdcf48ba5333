package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.gouji.document.Columns;
import org.gouji.read.text.QuotedBreaks.Joined;

/**
 * Rows between pipes in a text that was broken at a fixed width, as mail programs do: the lines of
 * a row become one again. A line was broken if it does not end with a pipe, as the rows of the text
 * do, and what stands below would not have fitted on it.
 */
final class WrappedRows {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 120;

  /** So many lines go up to the width at which a text was broken. */
  private static final int FEWEST_FULL = 3;

  /** Programs differ in how wide quotation marks are, and a wide character may not have fitted. */
  private static final int SLACK = 2;

  private static final int FEWEST_ROWS = 5;

  /** More lines than a row was broken into. */
  private static final int MOST_LINES = 6;

  private final List<Joined> lines;
  private final ToIntFunction<String> measure;
  private final int width;
  private final boolean framed;

  private WrappedRows(List<Joined> lines, ToIntFunction<String> measure, int width) {
    this.lines = lines;
    this.measure = measure;
    this.width = width;
    this.framed =
        lines.stream().filter(l -> startsRow(l.text())).count() * 2
            > lines.stream().filter(l -> hasPipe(l.text())).count();
  }

  /** The lines, those of one row joined. */
  static List<Joined> joined(List<Joined> lines) {
    if (!endWithPipes(lines)) {
      return lines;
    }
    for (ToIntFunction<String> measure :
        List.<ToIntFunction<String>>of(Columns::width, String::length)) {
      int width = lines.stream().map(Joined::text).mapToInt(measure).max().orElse(0);
      long full = lines.stream().filter(l -> measure.applyAsInt(l.text()) >= width - SLACK).count();
      if (width >= NARROWEST && width <= WIDEST && full >= FEWEST_FULL) {
        return new WrappedRows(lines, measure, width).joined();
      }
    }
    return lines;
  }

  private static boolean endWithPipes(List<Joined> lines) {
    long ended = lines.stream().filter(l -> endsRow(l.text())).count();
    long open = lines.stream().filter(l -> isRow(l.text()) && !endsRow(l.text())).count();
    return open > 0 && ended >= FEWEST_ROWS && ended >= open;
  }

  private List<Joined> joined() {
    List<Joined> joined = new ArrayList<>(lines.size());
    int from = 0;
    while (from < lines.size()) {
      int end = end(from);
      StringBuilder row = new StringBuilder();
      lines.subList(from, end).forEach(l -> row.append(l.text()));
      joined.add(new Joined(lines.get(from).number(), row.toString()));
      from = end;
    }
    return joined;
  }

  /** Index of the line behind the row that begins in a line. */
  private int end(int from) {
    if (!isRow(lines.get(from).text()) || framed && !startsRow(lines.get(from).text())) {
      return from + 1;
    }
    for (int i = from; i + 1 < lines.size() && i - from < MOST_LINES; i++) {
      String text = lines.get(i).text();
      String below = lines.get(i + 1).text();
      boolean whole = endsRow(text) && (!framed || startsRow(below) || !endsRow(below));
      if (whole) {
        return i + 1;
      }
      if (below.isBlank() || !isBrokenBefore(text, below)) {
        return from + 1;
      }
    }
    return from + 1;
  }

  /** Whether the first word of the line below would not have fitted. */
  private boolean isBrokenBefore(String text, String below) {
    String rest = below.stripLeading();
    int space = rest.indexOf(' ');
    String word = space < 0 ? rest : rest.substring(0, space);
    return measure.applyAsInt(text) + measure.applyAsInt(word) > width - SLACK;
  }

  private static boolean isRow(String text) {
    return text.chars().filter(c -> c == '|').count() > 1;
  }

  private static boolean hasPipe(String text) {
    return text.indexOf('|') >= 0;
  }

  private static boolean startsRow(String text) {
    return text.stripLeading().startsWith("|");
  }

  private static boolean endsRow(String text) {
    return text.stripTrailing().endsWith("|");
  }
}
