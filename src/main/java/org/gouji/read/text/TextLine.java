package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Fragment;
import org.gouji.document.Location;

/**
 * One line of a plain text, with what its separators say.
 *
 * @param number counting from 1
 * @param text without the line's end
 * @param measure how its columns are counted
 */
record TextLine(int number, String text, Measure measure) {
  private static final Pattern PIECE =
      Pattern.compile("[^\\s\\u3000\\u00a0]++(?:[ \\u00a0][^\\s\\u3000\\u00a0]++)*+");

  /** Rows and cells with sentences are shorter. */
  private static final int SHORTEST_PAGE = 400;

  /** The widest row of the form has fifteen cells, each of which may span several columns. */
  private static final int WIDEST_ROW = 40;

  private static final Pattern DELIMITER = Pattern.compile(":?-+:?");
  private static final Pattern FILLING = Pattern.compile("(?<=\\|) \\|{2,}+\\s*+$");
  private static final Pattern PIPES_INSIDE = Pattern.compile("(?<!\\|)\\|{2,}+\\s*+[^|\\s]");
  private static final Pattern FIGURE = Pattern.compile("\\s*[+-]?\\d[\\d.,]*\\s*\\|\\s*");
  private static final Pattern RULE = Pattern.compile("[\\s|:+─━═┌┐└┘├┤┬┴┼│-]+");

  boolean isBlank() {
    return text.isBlank();
  }

  boolean hasTab() {
    return text.indexOf('\t') >= 0;
  }

  /** A tab separates or opens a cell; tabs and nothing else are blank cells. */
  boolean isTabbed() {
    return hasTab() && !hasPipe();
  }

  boolean hasPipe() {
    return text.indexOf('|') >= 0 || text.indexOf('│') >= 0;
  }

  /** Nothing but pipes. */
  boolean isPipesOnly() {
    return hasPipe()
        && text.chars().allMatch(c -> c == '|' || c == '│' || Character.isWhitespace(c));
  }

  /** The line under a Markdown header, or a border drawn with characters. */
  boolean isRule() {
    return RULE.matcher(text).matches()
        && (text.contains("--")
            || text.contains("──")
            || text.contains("━━")
            || text.contains("=="));
  }

  /** The line below the first row of a Markdown table, which may have one dash for each cell. */
  boolean isDelimiter(int cells) {
    List<Fragment> marks = pipeCells(startsWithPipe());
    return marks.size() == cells
        && cells > 1
        && marks.stream().allMatch(m -> DELIMITER.matcher(m.text()).matches());
  }

  /** Whether pipes without a space between them stand behind the last cell's own. */
  boolean isFilledUp() {
    return !isPipesOnly() && FILLING.matcher(text).find();
  }

  /** The line up to its last cell's own pipe, if what stands behind it is no cell. */
  TextLine withoutFilling(boolean filled) {
    return filled ? new TextLine(number, FILLING.matcher(text).replaceFirst(""), measure) : this;
  }

  /** Whether it holds one cell, and that a figure. */
  boolean isFigureBeforePipe() {
    return FIGURE.matcher(text).matches();
  }

  /** Whether pipes without a space between them stand before a cell. */
  boolean hasPipesTogetherInside() {
    return PIPES_INSIDE.matcher(text).find();
  }

  int pipes() {
    return (int) text.chars().filter(c -> c == '|' || c == '│').count();
  }

  /** The cells between tabs; a leading tab opens a first blank cell. */
  List<Fragment> tabCells() {
    return split("\t").stream().map(QuotedCell::bare).toList();
  }

  /** The cells between pipes, without the empty ones outside the outer pipes of a framed line. */
  List<Fragment> pipeCells(boolean framed) {
    List<Fragment> cells = new ArrayList<>(split("|│"));
    if (!cells.isEmpty() && cells.get(cells.size() - 1).text().isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    if (framed && startsWithPipe() && !cells.isEmpty()) {
      cells.remove(0);
    }
    return cells;
  }

  /** What stands before, between and behind the pipes. */
  List<Fragment> betweenPipes() {
    return split("|│");
  }

  /**
   * The cells of a line with more of them than any row has: whole tables, one cell behind another.
   */
  Optional<List<Fragment>> manyRows() {
    List<Fragment> cells = hasPipe() ? betweenPipes() : tabCells();
    long filled = cells.stream().filter(c -> !c.text().isEmpty()).count();
    return filled > WIDEST_ROW ? Optional.of(cells) : Optional.empty();
  }

  boolean startsWithPipe() {
    String start = text.stripLeading();
    return start.startsWith("|") || start.startsWith("│");
  }

  boolean endsWithPipe() {
    String end = text.stripTrailing();
    return end.endsWith("|") || end.endsWith("│");
  }

  private List<Fragment> split(String separators) {
    List<Fragment> cells = new ArrayList<>();
    Cutter cutter = new Cutter();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        cells.add(cutter.fragment(from, i));
        from = i + 1;
      }
    }
    return cells;
  }

  /** The pieces of a laid-out line: two spaces, a full-width space or a tab part them. */
  List<Fragment> pieces() {
    List<Fragment> pieces = new ArrayList<>();
    Matcher m = PIECE.matcher(text);
    Cutter cutter = new Cutter();
    while (m.find()) {
      pieces.add(cutter.fragment(m.start(), m.end()));
    }
    return pieces;
  }

  /**
   * Whether the line is so long, and so little of it is gaps or so much stands between them, that
   * it is a page or a table that ran together: then a gap is no more than a wide space, and where
   * something stands on the line says nothing of its column.
   */
  boolean isRunTogether() {
    if (text.length() < SHORTEST_PAGE) {
      return false;
    }
    if (pieces().size() > WIDEST_ROW) {
      return true;
    }
    int gaps = 0;
    for (int i = 1; i < text.length(); i++) {
      gaps += isSpace(text.charAt(i)) && isSpace(text.charAt(i - 1)) ? 1 : 0;
    }
    return gaps * 20 < text.length();
  }

  /** The whole line as one piece. */
  Fragment whole() {
    return new Cutter().fragment(0, text.length());
  }

  /** Cuts the line from left to right; each character is measured once. */
  final class Cutter {
    private int at;
    private int column;

    /** A stretch without the spaces around it; it begins behind the one before. */
    Fragment fragment(int from, int to) {
      int start = from;
      int end = to;
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      column += measure.width(text.substring(at, start));
      int left = column;
      String piece = text.substring(start, end);
      column += measure.width(piece);
      at = end;
      return new Fragment(piece, left, column, new Location.Text(number, start + 1));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
