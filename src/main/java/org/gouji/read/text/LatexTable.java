package org.gouji.read.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gouji.document.Cell;
import org.gouji.document.Location;

/**
 * A table as LaTeX writes it: <code>&amp;</code> parts the cells, two backslashes end a row, and a
 * cell says how many columns and rows it covers. The places that a cell from above covers are
 * written too, as empty cells. It may stand on one line.
 */
final class LatexTable {
  private static final Pattern START =
      Pattern.compile(
          "\\\\begin *\\{(tabular|tabularx|tabulary|tabu|array|longtable|longtblr|tblr)(\\*?)\\}");

  /** What the rest of a line is not, behind a sign that no stroke takes its meaning from. */
  private static final Pattern COMMENT = Pattern.compile("(?<!(?<!\\\\)\\\\)%.*$");

  /** Beside a table it is no sentence of the text. */
  private static final Pattern CAPTION =
      Pattern.compile("\\\\caption\\*? *(?:\\[[^\\]]{0,200}\\])? *\\{[^{}]{0,200}\\}");

  private static final Pattern END_OF_ROW =
      Pattern.compile("\\\\\\\\(?:\\*?(?: *\\[[^\\]]{0,40}\\])?)|\\\\tabularnewline(?![a-zA-Z])");

  /** What is written between rows and is no cell. */
  private static final Pattern BETWEEN_ROWS =
      Pattern.compile(
          "\\\\(?:hline|toprule|midrule|bottomrule|endfirsthead|endhead|endfoot|endlastfoot"
              + "|noalign *\\{[^{}]*\\}|(?:cline|cmidrule)(?: *\\([lr]*\\))? *\\{[^{}]*\\})"
              + "(?![a-zA-Z])");

  private static final Pattern COLUMNS =
      Pattern.compile(
          "\\\\multicolumn *\\{ *(\\d{1,2}) *\\}"
              + " *\\{(?:[^{}]{0,200}\\{[^{}]{0,200}\\}){0,20}[^{}]{0,200}\\} *(?=\\{)");
  private static final Pattern ROWS =
      Pattern.compile(
          "\\\\multirow *(?:\\[[^\\]]{0,40}\\])? *\\{ *(\\d{1,3}) *\\} *"
              + "(?:\\[[^\\]]{0,40}\\])? *\\{[^{}]{0,200}\\} *(?:\\[[^\\]]{0,40}\\])? *(?=\\{)");

  /** Commands with words that are none of the cell's: how it is set, and the marks of notes. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\\\(?:parbox|(?:begin|end) *\\{minipage\\})(?: *\\[[^\\]]{0,40}\\]){0,3}(?:"
              + " *\\{[^{}]{0,200}\\})?"
              + "|\\\\(?:(?:row|cell|text)?color|[hv]space\\*?|textsuperscript|footnote(?:mark)?|tnote)"
              + " *(?:\\[[^\\]]{0,40}\\])? *\\{[^{}]{0,200}\\}|\\$ *\\^ *(?:\\{[^{}]{0,20}\\}|\\w)"
              + " *\\$");

  /** A command that sets its words in some way, or stacks them. */
  private static final Pattern COMMAND =
      Pattern.compile("\\\\[a-zA-Z]+\\*? *(?:\\[[^\\]]{0,200}\\])?");

  private static final Pattern ESCAPED = Pattern.compile("\\\\([%&$#_{}])");

  private final SpannedCells cells = new SpannedCells();

  private LatexTable() {}

  /** The table that begins in a line; empty if none does, or if it does not end. */
  static Optional<DrawnTable> at(List<TextLine> lines, int from) {
    String first = written(lines.get(from));
    Matcher start = START.matcher(first);
    if (!start.find() || hasWords(first.substring(0, start.start()))) {
      return Optional.empty();
    }
    Pattern end = Pattern.compile("\\\\end *\\{" + start.group(1) + "\\*?\\}");
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      String line = written(lines.get(i));
      if (i > from && START.matcher(line).find()) {
        // The table did not end; whoever asks for the next one does not read all of it again.
        return Optional.empty();
      }
      starts.add(text.length());
      text.append(line).append('\n');
      Matcher m = end.matcher(text);
      if (m.find(starts.get(i - from))) {
        if (hasWords(text.substring(m.end()))) {
          return Optional.empty();
        }
        LatexTable table = new LatexTable();
        table.read(text.substring(0, m.start()), start.end(), lines.get(from).number(), starts);
        List<Cell> cells = table.cells.cells();
        return cells.isEmpty() ? Optional.empty() : Optional.of(new DrawnTable(cells, i + 1));
      }
    }
    return Optional.empty();
  }

  private static String written(TextLine line) {
    return line.text().indexOf('%') < 0
        ? line.text()
        : COMMENT.matcher(line.text()).replaceFirst("");
  }

  /** Whether a sentence stands beside the table, which would be lost. */
  private static boolean hasWords(String text) {
    return CAPTION.matcher(text).replaceAll("").codePoints().anyMatch(Character::isIdeographic);
  }

  private void read(String text, int begin, int firstLine, List<Integer> starts) {
    int row = behindColumns(text, begin);
    Matcher end = END_OF_ROW.matcher(text);
    while (end.find(row)) {
      row(text.substring(row, end.start()), firstLine + line(starts, row));
      row = end.end();
    }
    row(text.substring(row), firstLine + line(starts, row));
  }

  private static int line(List<Integer> starts, int at) {
    int found = Collections.binarySearch(starts, at);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Behind what says how the columns are set. */
  private static int behindColumns(String text, int begin) {
    int depth = 0;
    int i = begin;
    while (i < text.length()) {
      char c = text.charAt(i);
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      if (depth == 0 && c != '}' && c != ']' && !Character.isWhitespace(c)) {
        return i;
      }
      i++;
    }
    return begin;
  }

  private void row(String written, int line) {
    String row = BETWEEN_ROWS.matcher(written).replaceAll(m -> " ".repeat(m.group().length()));
    if (row.isBlank()) {
      return;
    }
    int column = 0;
    int lines = 0;
    for (String cell : row.split("(?<!\\\\)&", -1)) {
      String text = cell;
      Matcher across = COLUMNS.matcher(text);
      int columns = 1;
      if (across.find()) {
        columns = Math.max(1, Integer.parseInt(across.group(1)));
        text = text.substring(across.end());
      }
      Matcher down = ROWS.matcher(text);
      int rows = 1;
      if (down.find()) {
        rows = Math.max(1, Integer.parseInt(down.group(1)));
        text = text.substring(down.end());
      }
      lines += (int) text.chars().filter(c -> c == '\n').count();
      place(
          plain(text), columns, rows, column, new Location.Text(line + Math.max(0, lines - 1), 1));
      column += columns;
    }
    cells.endRow();
  }

  /** A blank cell at a place that one from above covers is none. */
  private void place(String text, int columns, int rows, int column, Location location) {
    boolean covered = IntStream.range(column, column + columns).anyMatch(cells::isCovered);
    if (!text.isEmpty() || !covered) {
      cells.add(text, columns, rows, location);
    }
  }

  private static String plain(String cell) {
    String text = ESCAPED.matcher(cell).replaceAll("$1").replace("``", "“").replace("''", "”");
    return COMMAND
        .matcher(ASIDE.matcher(text).replaceAll(""))
        .replaceAll("")
        .replaceAll("[{}$~]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
