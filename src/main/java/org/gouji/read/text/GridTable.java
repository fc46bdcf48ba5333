package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gouji.document.Cell;
import org.gouji.document.Columns;
import org.gouji.document.Location;

/**
 * A table drawn with {@code +---+} between its rows and {@code |} between its cells, as Markdown
 * and reStructuredText write what does not fit on lines, or with the characters for drawing boxes,
 * as browsers on terminals show it: a cell takes several lines, and may reach over several columns
 * and rows, where the border is left out.
 */
final class GridTable {
  /** More columns than any form has. */
  private static final int MOST_COLUMNS = 64;

  /** How reStructuredText says what the lines below it are. */
  private static final Pattern DIRECTIVE = Pattern.compile("\\.\\. [a-z-]+::.*");

  private static final String CORNERS = "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝";

  /** A stretch of a line between two borders; they are numbered from the left. */
  private record Stretch(int from, int to, String text, int at) {
    boolean isBorder() {
      return !text.isEmpty() && text.chars().allMatch(c -> c == '-' || c == '=' || c == ':');
    }
  }

  /** A cell whose lower border has not come yet. */
  private static final class Open {
    final int row;
    final Stretch first;
    final Location location;
    final List<String> lines = new ArrayList<>();

    Open(int row, Stretch first, Location location) {
      this.row = row;
      this.first = first;
      this.location = location;
    }

    boolean isAt(Stretch s) {
      return first.from == s.from && first.to == s.to;
    }

    boolean isWithin(Stretch s) {
      return first.from >= s.from && first.to <= s.to;
    }
  }

  private final List<TextLine> lines;
  private final List<String> drawn;
  private final List<Integer> borders;
  private final List<Open> open = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private int row;
  private boolean begun;

  /**
   * @param drawn the lines, their boxes drawn with the signs of a typewriter
   */
  private GridTable(List<TextLine> lines, List<String> drawn) {
    this.lines = lines;
    this.drawn = drawn;
    TreeSet<Integer> places = new TreeSet<>();
    for (String text : drawn) {
      boolean whole = isBorder(text);
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == '+' && (whole || isCorner(text, i))) {
          places.add(Columns.width(text.substring(0, i)));
        }
      }
    }
    this.borders = List.copyOf(places);
  }

  private static boolean isCorner(String text, int i) {
    return text.startsWith("+--", i) || i >= 2 && text.startsWith("--+", i - 2);
  }

  /** The table that begins in a line; empty if none does. */
  static Optional<DrawnTable> at(List<TextLine> lines, int from) {
    String first = lines.get(from).text().stripLeading();
    boolean corner = !first.isEmpty() && ("+" + CORNERS).indexOf(first.charAt(0)) >= 0;
    boolean begins = corner && isBorder(drawn(lines.get(from)));
    if (!begins || from > 0 && isPart(drawn(lines.get(from - 1)))) {
      return Optional.empty();
    }
    List<String> drawn = new ArrayList<>();
    for (TextLine line : lines.subList(from, lines.size())) {
      String text = drawn(line);
      if (!isPart(text)) {
        break;
      }
      drawn.add(text);
    }
    int end = from + drawn.size();
    boolean closed = drawn.size() > 2 && drawn.get(drawn.size() - 1).stripLeading().startsWith("+");
    if (!closed) {
      return Optional.empty();
    }
    GridTable table = new GridTable(lines.subList(from, end), drawn);
    return table.borders.size() <= MOST_COLUMNS && table.read()
        ? Optional.of(new DrawnTable(table.cells, end))
        : Optional.empty();
  }

  private static boolean isBorder(String line) {
    String border = line.strip();
    return border.length() > 2
        && border.startsWith("+")
        && border.endsWith("+")
        && !border.contains("++")
        && border.chars().allMatch(c -> "+-=:".indexOf(c) >= 0);
  }

  private static boolean isPart(String text) {
    String line = text.stripLeading();
    return line.startsWith("|") || line.startsWith("+");
  }

  /** The line, its box drawn with the signs of a typewriter; every character stays where it is. */
  private static String drawn(TextLine line) {
    String text = line.text();
    StringBuilder drawn = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      drawn.append(
          switch (c) {
            case '│', '┃', '║' -> '|';
            case '─', '━', '═' -> '-';
            default -> CORNERS.indexOf(c) >= 0 ? '+' : c;
          });
    }
    return drawn.toString();
  }

  /** Whether every line could be cut at the borders. */
  private boolean read() {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      List<Stretch> stretches = stretches(drawn.get(i));
      if (stretches.isEmpty()) {
        return false;
      }
      boolean border = stretches.stream().anyMatch(Stretch::isBorder);
      borders(stretches).forEach(s -> close(s, row + 1));
      if (border && begun) {
        row++;
        begun = false;
      }
      stretches.stream().filter(s -> !s.isBorder()).forEach(s -> text(s, line));
    }
    close(new Stretch(0, borders.size(), "", 0), row);
    return true;
  }

  /** The borders of a line; those beside each other are one, whatever meets them from below. */
  private static List<Stretch> borders(List<Stretch> stretches) {
    List<Stretch> borders = new ArrayList<>();
    for (Stretch s : stretches) {
      int last = borders.size() - 1;
      if (s.isBorder() && last >= 0 && borders.get(last).to == s.from) {
        borders.set(last, new Stretch(borders.get(last).from, s.to, s.text, s.at));
      } else if (s.isBorder()) {
        borders.add(s);
      }
    }
    return borders;
  }

  private void text(Stretch stretch, TextLine line) {
    Open cell = open.stream().filter(o -> o.isAt(stretch)).findFirst().orElse(null);
    if (cell == null) {
      cell = new Open(row, stretch, new Location.Text(line.number(), stretch.at + 1));
      open.add(cell);
      begun = true;
    }
    if (!stretch.text.isBlank() && !DIRECTIVE.matcher(stretch.text.strip()).matches()) {
      cell.lines.add(stretch.text.strip());
    }
  }

  private void close(Stretch border, int below) {
    for (Open o : open.stream().filter(o -> o.isWithin(border)).toList()) {
      open.remove(o);
      cells.add(
          new Cell(
              o.row,
              o.first.from,
              Math.max(1, below - o.row),
              o.first.to - o.first.from,
              String.join("\n", o.lines),
              o.location));
    }
  }

  /**
   * The line cut where the borders stand, for some writers quotation marks being narrow; else, its
   * characters being of another width than the writer thought, at its bars, if there is one for
   * each border.
   */
  private List<Stretch> stretches(String line) {
    for (int quote = 2; quote > 0; quote--) {
      List<Stretch> byPlace = cut(line, true, quote);
      if (!byPlace.isEmpty() && byPlace.get(byPlace.size() - 1).to == borders.size() - 1) {
        return byPlace;
      }
    }
    List<Stretch> byOrder = cut(line, false, 2);
    return byOrder.size() == borders.size() - 1 ? byOrder : List.of();
  }

  private List<Stretch> cut(String line, boolean byPlace, int quote) {
    List<Stretch> stretches = new ArrayList<>();
    int column = 0;
    int before = -1;
    int from = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      char c = line.charAt(i);
      int border = byPlace ? borders.indexOf(column) : before + 1;
      if (c == '|' && border >= 0 || c == '+' && byPlace && border >= 0) {
        if (before >= 0) {
          stretches.add(new Stretch(before, border, line.substring(from, i), from));
        } else if (border != 0) {
          return List.of();
        }
        before = border;
        from = i + 1;
      }
      column += c >= '\u2018' && c <= '\u201d' ? quote : Columns.width(line.codePointAt(i));
    }
    return stretches;
  }
}
