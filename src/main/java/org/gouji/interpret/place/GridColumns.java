package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;
import org.gouji.interpret.base.ValueReader;

/**
 * Where the columns of a ruled table stand in its grid, learnt from the rows that print all of
 * their cells, else from the header. Rows with merged or spare cells find their columns by them.
 */
final class GridColumns {
  /** No column of the form. */
  static final int BESIDE = -1;

  private final int width;
  private final List<int[]> spans;
  private final int end;

  /**
   * @param all the rows of the table
   * @param like a row; asked for are those of such a grid that have as many cells
   */
  GridColumns(List<Line> all, Line like, HeaderPlaces headers) {
    int width = like.width();
    List<Line> ruled =
        all.stream()
            .filter(l -> l.separation() == Separation.RULED && l.gridWidth() == like.gridWidth())
            .toList();
    List<Line> lines = ruled.stream().filter(l -> l.width() == width).toList();
    this.width = width;
    List<int[]> fromRows = disjoint(spans(lines, width));
    this.spans = fromRows.isEmpty() ? disjoint(headers.of(lines.get(0))) : fromRows;
    this.end =
        ruled.size() == 1 && !spans.isEmpty() ? spans.get(spans.size() - 1)[1] : usualEnd(ruled);
  }

  private static int usualEnd(List<Line> ruled) {
    Map<Integer, Integer> ends = new TreeMap<>();
    ruled.forEach(l -> ends.merge(end(l), 1, Integer::sum));
    return ends.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private static int end(Line line) {
    List<Token> values = line.reading().values();
    return values.isEmpty() ? -1 : values.get(values.size() - 1).slot().end();
  }

  private static List<int[]> spans(List<Line> lines, int width) {
    List<int[]> spans = new ArrayList<>();
    for (Line line : lines) {
      // What cannot be read may stand beside the columns, where a page break cuts the table.
      List<Token> figures =
          line.reading().figures().stream()
              .filter(f -> !ValueReader.isUnreadable(f.text()))
              .toList();
      if (figures.size() != width
          || line.reading().hasRun()
          || figures.stream().anyMatch(f -> f.is(Token.Kind.OTHER))) {
        continue;
      }
      for (int i = 0; i < width; i++) {
        Slot slot = figures.get(i).slot();
        if (spans.size() <= i) {
          spans.add(new int[] {slot.start(), slot.end()});
        } else {
          spans.get(i)[0] = Math.min(spans.get(i)[0], slot.start());
          spans.get(i)[1] = Math.max(spans.get(i)[1], slot.end());
        }
      }
    }
    return spans;
  }

  /** The spans if they follow each other without touching; else none: then they tell nothing. */
  private static List<int[]> disjoint(List<int[]> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i - 1)[1] > spans.get(i)[0]) {
        return List.of();
      }
    }
    return spans;
  }

  /**
   * The column of each figure, {@link #BESIDE} for what stands beside all columns, such as remarks;
   * empty if the row does not end where the others do, or a figure stands under no column or under
   * that of another, or beside all of them while one of them is blank: then the row was shifted.
   */
  Optional<int[]> place(Line line) {
    if (spans.size() != width || end(line) != end || isLabelBelowFigures(line)) {
      return Optional.empty();
    }
    List<Token> figures = line.reading().figures();
    int[] columns = new int[figures.size()];
    int before = -1;
    for (int i = 0; i < columns.length; i++) {
      if (isBeside(figures.get(i).slot())) {
        if (figures.size() <= width && figures.get(i).is(Token.Kind.VALUE)) {
          return Optional.empty();
        }
        columns[i] = BESIDE;
        continue;
      }
      columns[i] = column(figures.get(i).slot());
      if (columns[i] <= before) {
        return Optional.empty();
      }
      before = columns[i];
    }
    return Optional.of(columns);
  }

  /** The columns that a cell covers at least half of. */
  List<Integer> below(Slot slot) {
    return IntStream.range(0, spans.size())
        .filter(i -> 2 * slot.start() <= spans.get(i)[0] + spans.get(i)[1] - 1)
        .filter(i -> 2 * slot.end() >= spans.get(i)[0] + spans.get(i)[1] + 1)
        .boxed()
        .toList();
  }

  /** Whether the label stands where figures do: then the whole row was shifted. */
  private boolean isLabelBelowFigures(Line line) {
    return line.reading().labelColumn() >= spans.get(0)[0];
  }

  private boolean isBeside(Slot slot) {
    return slot.end() <= spans.get(0)[0] || slot.start() >= spans.get(width - 1)[1];
  }

  /** The nearest column, if the slot touches it; below all columns if none. */
  private int column(Slot slot) {
    int best = BESIDE;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < width; i++) {
      int[] span = spans.get(i);
      int distance = Math.abs(slot.start() + slot.end() - span[0] - span[1]);
      if (distance < bestDistance && slot.start() <= span[1] && slot.end() >= span[0]) {
        best = i;
        bestDistance = distance;
      }
    }
    return best;
  }
}
