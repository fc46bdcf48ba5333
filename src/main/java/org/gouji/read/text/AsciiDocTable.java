package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Cell;
import org.gouji.document.Location;

/**
 * A table as AsciiDoc writes it, between two lines of {@code |===}: a pipe begins a cell, and what
 * stands right before the pipe says how many columns and rows it covers ({@code 4+|}, {@code
 * .3+|}), how often it is repeated ({@code 7*|}), and how its text is set ({@code a|}). Lines are
 * nothing; the number of columns tells where a row ends.
 */
final class AsciiDocTable {
  private static final Pattern DELIMITER = Pattern.compile("\\|={3,}");

  /** What is said of a block in the lines above it. */
  private static final Pattern ABOUT = Pattern.compile("\\[.*\\]");

  private static final Pattern COLUMNS = Pattern.compile("\\bcols\\s*=\\s*(?:\"([^\"]*)\"|(\\d+))");
  private static final Pattern REPEATED = Pattern.compile("(\\d{1,2})\\*.*");

  private static final Pattern CELL =
      Pattern.compile(
          "(?:(?<=^|[\\s|])(?:(?<columns>\\d{1,2})?(?:\\.(?<rows>\\d{1,3}))?(?<kind>[+*]))?"
              + "(?:\\.?[<^>])*[adehlmsv]?)?(?<!\\\\)\\|");

  /**
   * A cell as written.
   *
   * @param columns how many it covers
   * @param rows how many it covers
   * @param times how often it is repeated
   */
  private record Written(int columns, int rows, int times, Location location, StringBuilder text) {}

  private AsciiDocTable() {}

  /** The table that begins in a line, or is spoken of there; empty if none does. */
  static Optional<DrawnTable> at(List<TextLine> lines, int from) {
    int start = from;
    if (ABOUT.matcher(text(lines, from)).matches()) {
      start++;
    }
    if (!isDelimiter(lines, start)) {
      return Optional.empty();
    }
    int end = start + 1;
    while (end < lines.size() && !isDelimiter(lines, end)) {
      end++;
    }
    List<List<Written>> written =
        lines.subList(start + 1, end).stream().map(l -> cells(l)).toList();
    int columns = columns(start > from ? text(lines, from) : "", written);
    if (end == lines.size() || columns < 2 || columns > SpannedCells.MOST_COLUMNS) {
      return Optional.empty();
    }
    List<Cell> cells = placed(joined(lines.subList(start + 1, end), written), columns);
    return cells.isEmpty() ? Optional.empty() : Optional.of(new DrawnTable(cells, end + 1));
  }

  private static String text(List<TextLine> lines, int at) {
    return at < lines.size() ? lines.get(at).text().strip() : "";
  }

  private static boolean isDelimiter(List<TextLine> lines, int at) {
    return DELIMITER.matcher(text(lines, at)).matches();
  }

  /** The cells that begin in a line; what stands before the first is not theirs. */
  private static List<Written> cells(TextLine line) {
    List<Written> cells = new ArrayList<>();
    Matcher m = CELL.matcher(line.text());
    int from = 0;
    while (m.find()) {
      addText(cells, line.text().substring(from, m.start()));
      from = m.end();
      boolean repeated = "*".equals(m.group("kind"));
      int first = m.group("columns") == null ? 1 : Integer.parseInt(m.group("columns"));
      int rows = m.group("rows") == null ? 1 : Integer.parseInt(m.group("rows"));
      Location location = new Location.Text(line.number(), m.end() + 1);
      cells.add(
          new Written(
              repeated ? 1 : first, rows, repeated ? first : 1, location, new StringBuilder()));
    }
    addText(cells, line.text().substring(from));
    return cells;
  }

  private static void addText(List<Written> cells, String text) {
    if (!cells.isEmpty()) {
      cells.get(cells.size() - 1).text().append(text.replace("\\|", "|").strip());
    }
  }

  /** The number of columns: as said above the table, else that of the first line of cells. */
  private static int columns(String about, List<List<Written>> lines) {
    Matcher said = COLUMNS.matcher(about);
    if (!said.find()) {
      return lines.stream()
          .filter(l -> !l.isEmpty())
          .findFirst()
          .map(l -> l.stream().mapToInt(c -> c.columns() * c.times()).sum())
          .orElse(0);
    }
    if (said.group(2) != null) {
      return said.group(2).length() > 2 ? 0 : Integer.parseInt(said.group(2));
    }
    int columns = 0;
    for (String one : said.group(1).split("[,;]", -1)) {
      Matcher repeated = REPEATED.matcher(one.strip());
      columns += repeated.matches() ? Integer.parseInt(repeated.group(1)) : 1;
    }
    return columns;
  }

  /** All cells, with the lines that go on below those in which they begin. */
  private static List<Written> joined(List<TextLine> lines, List<List<Written>> written) {
    List<Written> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Matcher first = CELL.matcher(text);
      String before = (first.find() ? text.substring(0, first.start()) : text).strip();
      if (!all.isEmpty() && !before.isEmpty()) {
        StringBuilder open = all.get(all.size() - 1).text();
        open.append(open.isEmpty() ? "" : "\n").append(before);
      }
      all.addAll(written.get(i));
    }
    return all;
  }

  private static List<Cell> placed(List<Written> written, int columns) {
    SpannedCells cells = new SpannedCells();
    for (Written cell : written) {
      for (int i = 0; i < cell.times(); i++) {
        if (cells.isFull(columns)) {
          cells.endRow();
        }
        cells.add(cell.text().toString(), cell.columns(), cell.rows(), cell.location());
      }
    }
    return cells.cells();
  }
}
