package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  /** How many columns a character for drawing boxes covers. */
  private final int line;

  private final List<Integer> borders;
  private final List<Open> open = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private int row;
  private boolean begun;

  /**
   * @param drawn the lines, their boxes drawn with the signs of a typewriter
   */
  private GridTable(List<TextLine> lines, List<String> drawn, int line) {
    this.lines = lines;
    this.drawn = drawn;
    this.line = line;
    TreeSet<Integer> places = new TreeSet<>();
    for (int i = 0; i < drawn.size(); i++) {
      String text = drawn.get(i);
      boolean whole = BoxLines.isBorder(text);
      int column = 0;
      for (int at = 0; at < text.length(); at++) {
        if (text.charAt(at) == '+' && (whole || isCorner(text, at))) {
          places.add(column);
        }
        column += width(i, at, 2);
      }
    }
    this.borders = List.copyOf(places);
  }

  /** How many columns a character of a line covers; nothing for the second half of one. */
  private int width(int of, int at, int quote) {
    String text = lines.get(of).text();
    if (Character.isLowSurrogate(text.charAt(at))) {
      return 0;
    }
    int c = text.codePointAt(at);
    return c >= '\u2500' && c <= '\u257f'
        ? line
        : c >= '\u2018' && c <= '\u201d' ? quote : Columns.width(c);
  }

  private static boolean isCorner(String text, int i) {
    return text.startsWith("+--", i) || i >= 2 && text.startsWith("--+", i - 2);
  }

  /** The table that begins in a line; empty if none does. */
  static Optional<DrawnTable> at(List<TextLine> lines, int from) {
    Optional<BoxLines> own = BoxLines.at(lines, from);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<TextLine> ruled = UnruledRows.ruled(own.get().lines());
    GridTable table = drawn(ruled, ruled.stream().map(BoxLines::drawn).toList());
    return !table.isTooWide() && table.read()
        ? Optional.of(new DrawnTable(table.cells, own.get().end()))
        : Optional.empty();
  }

  /** By the width of its lines by which more bars stand below the corners. */
  private static GridTable drawn(List<TextLine> lines, List<String> drawn) {
    GridTable narrow = new GridTable(lines, drawn, 1);
    GridTable wide = new GridTable(lines, drawn, 2);
    return wide.fitting() > narrow.fitting() ? wide : narrow;
  }

  /** Into how many stretches the lines can be cut where the borders stand. */
  private int fitting() {
    return isTooWide() ? 0 : IntStream.range(0, lines.size()).map(i -> byPlace(i).size()).sum();
  }

  private boolean isTooWide() {
    return borders.size() > MOST_COLUMNS;
  }

  /** Whether every line could be cut at the borders. */
  private boolean read() {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      List<Stretch> stretches = stretches(i);
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
   * The line cut where the borders stand; else, its characters being of another width than the
   * writer thought, at its bars, if there is one for each border.
   */
  private List<Stretch> stretches(int of) {
    List<Stretch> byPlace = byPlace(of);
    if (!byPlace.isEmpty()) {
      return byPlace;
    }
    List<Stretch> byOrder = cut(of, false, 2);
    return byOrder.size() == borders.size() - 1 ? byOrder : List.of();
  }

  /** The line cut where the borders stand; for some writers quotation marks are narrow. */
  private List<Stretch> byPlace(int of) {
    for (int quote = 2; quote > 0; quote--) {
      List<Stretch> byPlace = cut(of, true, quote);
      if (!byPlace.isEmpty() && byPlace.get(byPlace.size() - 1).to == borders.size() - 1) {
        return byPlace;
      }
    }
    return List.of();
  }

  private List<Stretch> cut(int of, boolean byPlace, int quote) {
    String text = drawn.get(of);
    List<Stretch> stretches = new ArrayList<>();
    int column = 0;
    int before = -1;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int border = byPlace ? borders.indexOf(column) : before + 1;
      if (c == '|' && border >= 0 || c == '+' && byPlace && border >= 0) {
        if (before >= 0) {
          stretches.add(new Stretch(before, border, text.substring(from, i), from));
        } else if (border != 0) {
          return List.of();
        }
        before = border;
        from = i + 1;
      }
      column += width(of, i, quote);
    }
    return stretches;
  }
}
