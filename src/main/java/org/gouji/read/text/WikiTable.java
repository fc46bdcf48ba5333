package org.gouji.read.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * A table as MediaWiki writes it: <code>{|</code> begins it, <code>|-</code> a row, a pipe or an
 * exclamation mark a cell, two of them the next on the same line.
 */
final class WikiTable {
  private static final String START = "{|";
  private static final String END = "|}";
  private static final String ROW = "|-";
  private static final String CAPTION = "|+";

  private static final Pattern BETWEEN = Pattern.compile("\\|\\||!!");

  /** What stands before the text of a cell: its attributes, and a pipe that is not a link's. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile(
          "^\\s*+(?:[a-zA-Z-]++\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\\s|\"']++)\\s*+)++\\|");

  private static final Pattern SPAN =
      Pattern.compile("(?i)\\b(colspan|rowspan)\\s*=\\s*[\"']?\\s*(\\d{1,3})");

  /** Bold and slanted words. */
  private static final Pattern QUOTES = Pattern.compile("'{2,5}");

  private final SpannedCells cells = new SpannedCells();
  private final StringBuilder text = new StringBuilder();
  private String attributes = "";
  private @Nullable Location begun;
  private boolean anyInRow;

  private WikiTable() {}

  /** The table that begins in a line; empty if none does, or if it holds another. */
  static Optional<DrawnTable> at(List<TextLine> lines, int from) {
    if (!starts(lines.get(from))) {
      return Optional.empty();
    }
    WikiTable table = new WikiTable();
    for (int i = from + 1; i < lines.size() && !starts(lines.get(i)); i++) {
      if (lines.get(i).text().strip().startsWith(END)) {
        table.endCell();
        List<Cell> cells = table.cells.cells();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new DrawnTable(cells, i + 1));
      }
      table.add(lines.get(i));
    }
    return Optional.empty();
  }

  private static boolean starts(TextLine line) {
    return line.text().stripLeading().startsWith(START);
  }

  private void add(TextLine line) {
    String own = line.text().strip();
    if (own.startsWith(ROW)) {
      endCell();
      endRow();
    } else if (own.startsWith(CAPTION)) {
      endCell();
      begin(own.substring(CAPTION.length()), line);
      endCell();
      endRow();
    } else if (own.startsWith("|") || own.startsWith("!")) {
      for (String cell : BETWEEN.split(own.substring(1), -1)) {
        endCell();
        begin(cell, line);
      }
    } else if (begun != null && !own.isEmpty()) {
      text.append('\n').append(own);
    }
  }

  private void begin(String cell, TextLine line) {
    Matcher m = ATTRIBUTES.matcher(cell);
    boolean attributed = m.find();
    attributes = attributed ? m.group() : "";
    text.append(attributed ? cell.substring(m.end()) : cell);
    String plain = text.toString().strip();
    begun = new Location.Text(line.number(), Math.max(0, line.text().indexOf(plain)) + 1);
  }

  private void endCell() {
    if (begun == null) {
      return;
    }
    String plain = QUOTES.matcher(text).replaceAll("").strip();
    cells.add(plain, span("colspan"), span("rowspan"), begun);
    anyInRow = true;
    begun = null;
    text.setLength(0);
  }

  private void endRow() {
    if (anyInRow) {
      cells.endRow();
      anyInRow = false;
    }
  }

  private int span(String name) {
    Matcher m = SPAN.matcher(attributes);
    while (m.find()) {
      if (m.group(1).equalsIgnoreCase(name)) {
        return Integer.parseInt(m.group(2));
      }
    }
    return 1;
  }
}
