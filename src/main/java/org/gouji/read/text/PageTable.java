package org.gouji.read.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Flow;
import org.gouji.read.html.HtmlReader;

/**
 * A table in the markup of web pages that stands in a text: so Markdown has those with merged
 * cells, which its own cannot say.
 */
final class PageTable {
  private static final String START = "<table";
  private static final String END = "</table>";

  private PageTable() {}

  /** The table that begins in a line; empty if none does, or more than one. */
  static Optional<DrawnTable> at(List<TextLine> lines, int from, Limits limits)
      throws UnreadableException {
    int end = starts(lines.get(from)) ? end(lines, from) : from;
    if (end == from) {
      return Optional.empty();
    }
    List<TextLine> own = lines.subList(from, end);
    String markup = own.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    List<Block> blocks =
        Flow.blocks(HtmlReader.items(markup.getBytes(StandardCharsets.UTF_8), limits), limits);
    return blocks.size() == 1 && blocks.get(0) instanceof Table table
        ? Optional.of(new DrawnTable(located(table.cells(), own), end))
        : Optional.empty();
  }

  private static boolean starts(TextLine line) {
    String text = line.text().stripLeading();
    return text.regionMatches(true, 0, START, 0, START.length());
  }

  /**
   * The line behind the end of the table that begins in a line; the same if it does not end before
   * another begins.
   */
  private static int end(List<TextLine> lines, int from) {
    for (int i = from; i < lines.size() && (i == from || !starts(lines.get(i))); i++) {
      if (lines.get(i).text().toLowerCase(Locale.ROOT).contains(END)) {
        return i + 1;
      }
    }
    return from;
  }

  private static List<Cell> located(List<Cell> cells, List<TextLine> lines) {
    int[] starts = new int[lines.size()];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + lines.get(i - 1).text().length() + 1;
    }
    return cells.stream().map(c -> c.at(located(c.location(), starts, lines))).toList();
  }

  private static Location located(Location inMarkup, int[] starts, List<TextLine> lines) {
    int offset = inMarkup instanceof Location.Html html ? html.start() : 0;
    int at = Arrays.binarySearch(starts, offset);
    int line = at >= 0 ? at : -at - 2;
    return new Location.Text(lines.get(line).number(), offset - starts[line] + 1);
  }
}
