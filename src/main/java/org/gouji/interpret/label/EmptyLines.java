package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gouji.document.Location;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;

/**
 * A text with one cell on a line, or in a paragraph, in which blank cells are empty lines. They are
 * known by the width of the form: from the label of a row to what follows it there are as many
 * lines as the row has cells. Where empty lines are nothing but air this is so by chance, and not
 * in nearly all rows.
 */
public final class EmptyLines {
  /** So few rows show nothing. */
  private static final int FEW = 4;

  /**
   * A row of the form.
   *
   * @param from index of the strip with its label
   * @param to index of the next strip that holds no figure
   * @param widths how many cells it has, in each edition
   */
  private record Row(int from, int to, Set<Integer> widths) {
    int figures() {
      return to - from - 1;
    }
  }

  private final LabelBook book;
  private final List<Strip> strips;
  private final Function<String, Set<Integer>> widths;

  private EmptyLines(LabelBook book, List<Strip> strips, Function<String, Set<Integer>> widths) {
    this.book = book;
    this.strips = strips;
    this.widths = widths;
  }

  /**
   * The strips with a blank cell for each empty line that is one.
   *
   * @param widths how many cells a row of the form may have
   */
  public static List<Strip> asCells(
      LabelBook book, List<Strip> strips, Function<String, Set<Integer>> widths) {
    return new EmptyLines(book, strips, widths).asCells();
  }

  private List<Strip> asCells() {
    if (!strips.stream().allMatch(EmptyLines::isLine)) {
      return strips;
    }
    List<Row> rows = rows();
    if (rows.isEmpty() || areInFront(rows.get(0))) {
      return strips;
    }
    for (int step = 2; step > 0; step--) {
      Map<Row, Integer> whole = whole(rows, step);
      boolean blank = whole.entrySet().stream().anyMatch(e -> e.getKey().figures() < e.getValue());
      if (blank && isEven(step) && whole.size() >= FEW && whole.size() * 10 >= rows.size() * 8) {
        return filled(whole, step);
      }
    }
    return strips;
  }

  /** Whether figures stand before the first label, so that all may be those of the label below. */
  private boolean areInFront(Row first) {
    return strips.subList(0, first.from).stream().anyMatch(EmptyLines::isFigure);
  }

  /** Whether nearly all headers and labels stand that many lines below the header before. */
  private boolean isEven(int step) {
    int even = 0;
    int all = 0;
    for (int i = 1; i < strips.size(); i++) {
      if (!isFigure(strips.get(i)) && isHeader(strips.get(i - 1))) {
        all++;
        even += line(i) - line(i - 1) == step ? 1 : 0;
      }
    }
    return all >= FEW && even * 10 >= all * 9;
  }

  private boolean isHeader(Strip strip) {
    return !isFigure(strip) && cells(strip).isEmpty();
  }

  private static boolean isLine(Strip strip) {
    return strip.isLine() && strip.slots().size() == 1 && strip.location() instanceof Location.Text;
  }

  /** The rows whose label stands on a line, with nothing but figures up to the next words. */
  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      Set<Integer> cells = cells(strips.get(i));
      if (!cells.isEmpty()) {
        int to = i + 1;
        while (to < strips.size() && isFigure(strips.get(to))) {
          to++;
        }
        rows.add(new Row(i, to, cells));
      }
    }
    return rows;
  }

  /** How many cells the row has whose label the line prints; none if it prints another thing. */
  private Set<Integer> cells(Strip strip) {
    return isFigure(strip)
        ? Set.of()
        : book.exact(strip.slots().get(0).text(), true)
            .filter(l -> l.is(Label.Kind.ROW))
            .map(l -> widths.apply(l.id()))
            .orElse(Set.of());
  }

  private static boolean isFigure(Strip strip) {
    return ValueReader.isValue(strip.slots().get(0).text());
  }

  private int line(int strip) {
    return ((Location.Text) strips.get(strip).location()).line();
  }

  /**
   * The rows all of whose figures stand on lines of cells, with the number of their cells. Nothing
   * shows where the cells of the last row end but its total.
   */
  private Map<Row, Integer> whole(List<Row> rows, int step) {
    Map<Row, Integer> whole = new LinkedHashMap<>();
    for (Row row : rows) {
      boolean last = row.to == strips.size();
      for (int width : row.widths) {
        int lines = last ? line(row.to - 1) : line(row.to) - step;
        boolean fits = lines - line(row.from) == step * width;
        if (fits && areCells(row.from, row.to, step, width)) {
          whole.put(row, width);
        }
      }
    }
    return whole;
  }

  private boolean areCells(int label, int to, int step, int width) {
    for (int i = label + 1; i < to; i++) {
      int behind = line(i) - line(label);
      if (behind % step != 0 || behind / step > width) {
        return false;
      }
    }
    return true;
  }

  private List<Strip> filled(Map<Row, Integer> whole, int step) {
    List<Strip> all = new ArrayList<>();
    int at = 0;
    for (Map.Entry<Row, Integer> row : whole.entrySet()) {
      all.addAll(strips.subList(at, row.getKey().from + 1));
      fill(row.getKey().from, row.getKey().to, step, row.getValue(), all);
      at = row.getKey().to;
    }
    all.addAll(strips.subList(at, strips.size()));
    return all;
  }

  private void fill(int label, int to, int step, int width, List<Strip> all) {
    int next = label + 1;
    for (int cell = 1; cell <= width; cell++) {
      int line = line(label) + step * cell;
      if (next < to && line(next) == line) {
        all.add(strips.get(next++));
      } else {
        all.add(new Strip(List.of(), Strip.Kind.CELL, -1, new Location.Text(line, 1)));
      }
    }
  }

  /**
   * The cells of a table whose headers stand before all of them, a blank cell for each empty line
   * between two figures and behind the last; none if the lines do not show them.
   *
   * @param width how many cells the table has
   */
  public static List<Strip> behindHeaders(LabelBook book, List<Strip> strips, int width) {
    return strips.stream().allMatch(EmptyLines::isLine)
        ? new EmptyLines(book, strips, r -> Set.of()).behindHeaders(width)
        : List.of();
  }

  private List<Strip> behindHeaders(int width) {
    int header = strips.size() - 1;
    while (header >= 0 && isFigure(strips.get(header))) {
      header--;
    }
    int figures = strips.size() - 1 - header;
    if (header < FEW || figures == 0 || figures >= width) {
      return List.of();
    }
    int step = line(header) - line(header - 1);
    boolean even = step == 1 || step == 2;
    for (int i = 1; i <= header; i++) {
      even &= line(i) - line(i - 1) == step;
    }
    boolean gap = line(strips.size() - 1) - line(header + 1) > step * (figures - 1);
    List<Strip> cells = new ArrayList<>();
    if (even && gap && areCells(header, strips.size(), step, width)) {
      fill(header, strips.size(), step, width, cells);
    }
    return cells;
  }
}
