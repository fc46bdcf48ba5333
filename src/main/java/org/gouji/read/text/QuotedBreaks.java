package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Line breaks inside quoted cells, as spreadsheets save and copy them (RFC 4180): the row becomes
 * one line again, with a space for each break.
 */
final class QuotedBreaks {
  /** More lines than the cells of one row have. */
  private static final int MOST_LINES = 40;

  /** Fewer separators make no row. */
  private static final int FEWEST_SEPARATORS = 3;

  private static final String SEPARATORS = ",\t;";

  private final int[] separators = new int[SEPARATORS.length()];
  private final StringBuilder row = new StringBuilder();
  private boolean quoted;

  private QuotedBreaks() {}

  /**
   * A line of the source, or several joined.
   *
   * @param number of the first of them, counting from 1
   */
  record Joined(int number, String text) {}

  /** The lines, those of one row joined. */
  static List<Joined> joined(List<String> lines) {
    List<Joined> joined = new ArrayList<>(lines.size());
    int from = 0;
    while (from < lines.size()) {
      int end = from;
      QuotedBreaks cells = new QuotedBreaks();
      String row = cells.add(lines.get(end++));
      while (row == null && end < lines.size() && end - from < MOST_LINES) {
        row = cells.add(lines.get(end++));
      }
      if (row == null || end == from + 1 || !cells.isRow()) {
        row = lines.get(from);
        end = from + 1;
      }
      joined.add(new Joined(from + 1, row));
      from = end;
    }
    return joined;
  }

  /** Goes on with a line; the whole row if it ends here, null if a cell is still open. */
  private @Nullable String add(String line) {
    boolean opens = !quoted;
    if (quoted) {
      row.append(' ');
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      row.append(c);
      if (c == '"' && (quoted || opens)) {
        quoted = !quoted;
      }
      int separator = quoted ? -1 : SEPARATORS.indexOf(c);
      if (separator >= 0) {
        separators[separator]++;
      }
      // A quote inside a quoted cell is doubled: it closes the cell and opens it again.
      opens = separator >= 0 || c == '"' && !quoted || opens && c == ' ';
    }
    if (quoted) {
      return null;
    }
    return withoutQuotes();
  }

  private boolean isRow() {
    for (int count : separators) {
      if (count >= FEWEST_SEPARATORS) {
        return true;
      }
    }
    return false;
  }

  /** Rows with tabs are not unquoted later. */
  private String withoutQuotes() {
    boolean tabs = separators[SEPARATORS.indexOf('\t')] >= FEWEST_SEPARATORS;
    String text = row.toString();
    return tabs ? text.replace("\"\"", "\u0000").replace("\"", "").replace('\u0000', '"') : text;
  }
}
