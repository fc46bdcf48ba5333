package org.gouji.read.grid;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Fragment;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;

/**
 * Paragraphs that are the lines of a table pasted as text: tabs, pipes or wide gaps stand between
 * the cells. They are read as plain text is.
 */
final class PastedText {
  /** Spaces in a row that part two cells; an ideographic space counts twice. */
  private static final int GAP = 3;

  /** Separated lines that must follow one another nearly at once. */
  private static final int FEWEST = 3;

  /** Lines without separators that may stand between: labels broken over lines. */
  private static final int WIDEST_GAP = 2;

  private static final int LABEL = 30;

  private PastedText() {}

  /**
   * One line of a paragraph as stored, spaces and all.
   *
   * @param paragraph which of the paragraphs at hand it belongs to
   */
  record RawLine(String text, Location location, int paragraph) {

    /** Whether tabs, pipes or two wide gaps part the line; a tab that indents does not. */
    boolean isSeparated() {
      String s = text.stripTrailing();
      int start = text.length() - text.stripLeading().length();
      int pipes = 0;
      int gaps = 0;
      int spaces = 0;
      boolean tab = text.indexOf('\t', start) >= 0 || text.indexOf('\t') != text.lastIndexOf('\t');
      for (int i = start; i < s.length(); i++) {
        char c = s.charAt(i);
        pipes += c == '|' ? 1 : 0;
        if (c == ' ' || c == '\u3000') {
          spaces += c == ' ' ? 1 : 2;
        } else {
          gaps += spaces >= GAP ? 1 : 0;
          spaces = 0;
        }
      }
      return !s.isEmpty()
          && !isContentsLine()
          && (tab || pipes >= 2 || s.endsWith("|") || gaps >= 2);
    }

    /** A heading with the number of its page, as in a list of contents. */
    private boolean isContentsLine() {
      int tab = text.lastIndexOf('\t');
      return tab > 0
          && text.substring(tab + 1).strip().matches("\\d{1,3}")
          && text.substring(0, tab).strip().indexOf('\t') < 0
          && Texts.isNumbered(text.strip());
    }
  }

  /**
   * The number of lines from an index on that belong to a table pasted as text; 0 if none begins
   * there.
   */
  static int length(List<RawLine> lines, int from) {
    int separated = 0;
    int last = from - 1;
    for (int i = from; i < lines.size() && i - last <= WIDEST_GAP + 1; i++) {
      if (lines.get(i).isSeparated()) {
        separated++;
        last = i;
      } else if (i == from || lines.get(i).text().strip().length() > LABEL) {
        break;
      }
    }
    return separated >= FEWEST ? last + 1 - from : 0;
  }

  /** Reads the lines as text; every place is that of the paragraph that the line comes from. */
  static List<Block> blocks(List<RawLine> lines, Limits limits) throws UnreadableException {
    String text = String.join("\n", lines.stream().map(RawLine::text).toList());
    List<Block> blocks = new ArrayList<>();
    for (Block block : TextReader.read(text, limits).blocks()) {
      blocks.add(moved(block, lines));
    }
    return blocks;
  }

  private static Block moved(Block block, List<RawLine> lines) {
    Location place = place(block.location(), lines);
    if (block instanceof Paragraph p) {
      List<Fragment> fragments =
          p.fragments().stream()
              .map(f -> new Fragment(f.text(), f.start(), f.end(), place(f.location(), lines)))
              .toList();
      return new Paragraph(fragments, place, p.kind());
    }
    Table t = (Table) block;
    List<Cell> cells =
        t.cells().stream()
            .map(
                c ->
                    new Cell(
                        c.row(),
                        c.column(),
                        c.rowSpan(),
                        c.columnSpan(),
                        c.text(),
                        place(c.location(), lines)))
            .toList();
    return new Table(cells, t.geometry(), place);
  }

  private static Location place(Location location, List<RawLine> lines) {
    return location instanceof Location.Text t && t.line() >= 1 && t.line() <= lines.size()
        ? lines.get(t.line() - 1).location()
        : location;
  }
}
