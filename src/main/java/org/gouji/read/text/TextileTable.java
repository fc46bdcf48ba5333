package org.gouji.read.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * A table as Textile writes it: rows between pipes whose cells begin with the columns and rows that
 * they cover ({@code \\3/2. }), and with a low line if they are headers ({@code _. }).
 */
final class TextileTable {
  private static final int FEWEST_ROWS = 3;

  private static final Pattern ABOUT =
      Pattern.compile(
          "^(?=[_\\\\/<>=^~({\\[-])_?(?:\\\\(?<columns>\\d{1,2})|/(?<rows>\\d{1,3})|[<>=^~-]"
              + "|\\{[^{}|]*\\}|\\([^()|]*\\)|\\[[^\\[\\]|]*\\])*+\\.(?: |$)");

  /** Only Textile writes a cell so. */
  private static final Pattern SPAN = Pattern.compile("\\|_?(?:\\\\\\d{1,2}|/\\d{1,3})++\\. ");

  private TextileTable() {}

  /** The table that begins in a line; empty if none with spans does. */
  static Optional<DrawnTable> at(List<TextLine> lines, int from) {
    if (from > 0 && isRow(lines.get(from - 1))) {
      // It has been looked at from its first row on.
      return Optional.empty();
    }
    int end = from;
    boolean spans = false;
    while (end < lines.size() && isRow(lines.get(end))) {
      spans |= SPAN.matcher(lines.get(end).text()).find();
      end++;
    }
    if (!spans || end - from < FEWEST_ROWS) {
      return Optional.empty();
    }
    SpannedCells cells = new SpannedCells();
    for (TextLine line : lines.subList(from, end)) {
      row(cells, line);
      cells.endRow();
    }
    List<Cell> placed = cells.cells();
    return placed.isEmpty() ? Optional.empty() : Optional.of(new DrawnTable(placed, end));
  }

  private static boolean isRow(TextLine line) {
    return line.startsWithPipe() && line.endsWithPipe() && line.pipes() > 1;
  }

  private static void row(SpannedCells cells, TextLine line) {
    int from = line.text().indexOf('|') + 1;
    for (int to = line.text().indexOf('|', from); to >= 0; to = line.text().indexOf('|', from)) {
      String cell = line.text().substring(from, to);
      Matcher about = ABOUT.matcher(cell.stripLeading());
      boolean said = about.find();
      cells.add(
          (said ? cell.stripLeading().substring(about.end()) : cell).strip(),
          said ? number(about.group("columns")) : 1,
          said ? number(about.group("rows")) : 1,
          new Location.Text(line.number(), from + 1));
      from = to + 1;
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
