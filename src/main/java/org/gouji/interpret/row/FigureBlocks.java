package org.gouji.interpret.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.BrokenRows;
import org.gouji.interpret.place.Splits;

/**
 * Figures of rows that end in their total, printed apart from their labels: in blocks of some rows
 * and some columns, as they stood together on a page. Of the ways to part them into blocks the best
 * is the one in which the most rows tally, columns end where a stretch of lines does, and blocks
 * are few.
 */
final class FigureBlocks {
  private static final int ROW_BROKEN = 4;
  private static final int COLUMN_ENDS_WITHIN_LINES = 2;
  private static final int BLOCK = 1;

  /** Columns of a block beside each other, others below: rare. */
  private static final int MIXED = 1;

  /** Ways that cost so much more may be as true. */
  private static final int CLOSE = ROW_BROKEN;

  private static final int FAR = 1_000_000;

  private final List<Token> figures;
  private final long[] counts;
  private final int rows;
  private final int width;

  /** How a stretch of rows is printed: bit i parts column i from the next one. */
  private final int layouts;

  /** What each layout of the rows from one to another costs. */
  private final int[][][] costs;

  /** For each row what those before it cost at best, and those from it on. */
  private final int[] before;

  private final int[] behind;

  private FigureBlocks(List<Token> figures, int rows) {
    this.figures = figures;
    this.rows = rows;
    this.width = figures.size() / rows;
    this.layouts = 1 << width - 1;
    this.counts =
        figures.stream()
            .map(f -> ValueReader.read(f.text(), f.slot().location()))
            .mapToLong(Splits::count)
            .toArray();
    this.costs = new int[rows][rows + 1][layouts];
    this.before = new int[rows + 1];
    this.behind = new int[rows + 1];
    Arrays.fill(before, 1, rows + 1, FAR);
    Arrays.fill(behind, 0, rows, FAR);
    for (int from = 0; from < rows; from++) {
      for (int to = from + 1; to <= rows; to++) {
        for (int layout = 0; layout < layouts; layout++) {
          costs[from][to][layout] = cost(from, to, layout);
          before[to] = Math.min(before[to], before[from] + costs[from][to][layout]);
        }
      }
    }
    for (int from = rows - 1; from >= 0; from--) {
      for (int to = from + 1; to <= rows; to++) {
        for (int cost : costs[from][to]) {
          behind[from] = Math.min(behind[from], cost + behind[to]);
        }
      }
    }
  }

  /**
   * The figures of the rows in the best way.
   *
   * @param figures in the order of print, as many as the rows have cells
   */
  static List<List<Token>> best(List<Token> figures, int rows) {
    return new FigureBlocks(figures, rows).within(0).stream().map(w -> w.get(0)).toList();
  }

  /** The same, none for a row that another way, nearly as good, gives other figures. */
  static List<List<Token>> sure(List<Token> figures, int rows) {
    return new FigureBlocks(figures, rows)
        .within(CLOSE).stream().map(w -> w.size() == 1 ? w.get(0) : List.<Token>of()).toList();
  }

  /** The figures that each row has in any way that costs at most so much more than the best. */
  private List<List<List<Token>>> within(int more) {
    List<Map<List<String>, List<Token>>> ways = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      ways.add(new LinkedHashMap<>());
    }
    for (int from = 0; from < rows; from++) {
      for (int to = from + 1; to <= rows; to++) {
        for (int layout = 0; layout < layouts; layout++) {
          int cost = before[from] + costs[from][to][layout] + behind[to];
          for (int row = from; row < to && cost <= behind[0] + more; row++) {
            List<Token> own = row(from, to, layout, row);
            ways.get(row).putIfAbsent(own.stream().map(Token::text).toList(), own);
          }
        }
      }
    }
    return ways.stream().map(w -> List.copyOf(w.values())).toList();
  }

  private int cost(int from, int to, int layout) {
    int[] places = places(from, to, layout);
    int cost = BLOCK + (layout == 0 || layout == layouts - 1 ? 0 : MIXED);
    for (int row = 0; row < to - from; row++) {
      long sum = 0;
      for (int column = 0; column < width - 1; column++) {
        sum += counts[place(places, column, row)];
      }
      cost += sum == counts[place(places, width - 1, row)] ? 0 : ROW_BROKEN;
    }
    for (int column = 0; column < width; column++) {
      boolean begins = column == 0 || (layout >> column - 1 & 1) == 1;
      cost += begins && !beginsStretch(places[column]) ? COLUMN_ENDS_WITHIN_LINES : 0;
    }
    return cost;
  }

  /** Whether an empty line or words stand before a figure. */
  private boolean beginsStretch(int at) {
    return at == 0 || BrokenRows.line(figures.get(at)) - BrokenRows.line(figures.get(at - 1)) > 1;
  }

  private List<Token> row(int from, int to, int layout, int row) {
    int[] places = places(from, to, layout);
    List<Token> own = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      own.add(figures.get(place(places, column, row - from)));
    }
    return own;
  }

  private int place(int[] places, int column, int row) {
    return places[column] + row * places[width + column];
  }

  /** Where the first figure of each column stands; and how many places behind it the next one. */
  private int[] places(int from, int to, int layout) {
    int[] places = new int[2 * width];
    int at = from * width;
    for (int column = 0; column < width; ) {
      int end = column + 1;
      while (end < width && (layout >> end - 1 & 1) == 0) {
        end++;
      }
      for (int i = column; i < end; i++) {
        places[i] = at + i - column;
        places[width + i] = end - column;
      }
      at += (end - column) * (to - from);
      column = end;
    }
    return places;
  }
}
