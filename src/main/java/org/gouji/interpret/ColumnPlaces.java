package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table stand, learnt from its header and from the rows that print all of
 * their cells.
 *
 * @param spans start and end of each column; empty if they are not known or run into each other
 * @param header whether the spans are those of the header, and the full rows agree with it
 * @param start most usual first column of a full row, −1 if there is none
 * @param rowWidth how many places most rows of a grid have, labels included; −1 if there is no grid
 * @param uniform whether nearly all rows have that many
 * @param regular whether nearly every row prints all of its cells
 * @param leads how many blank places stand between a label and its first figure in full rows, by
 *     the label's column; −1 where rows differ
 * @param sizes how many places stand behind a label in full rows, by the label's column; −1 where
 *     rows differ
 */
record ColumnPlaces(
    List<int[]> spans,
    boolean header,
    int start,
    int rowWidth,
    boolean uniform,
    boolean regular,
    Map<Integer, Integer> leads,
    Map<Integer, Integer> sizes) {

  static ColumnPlaces of(List<Line> lines, int n, Headers headers) {
    List<Line> own = lines.stream().filter(l -> l.cells().size() == n).toList();
    List<List<Token>> full = full(own, n);
    List<int[]> fromRows = disjoint(spans(full, n));
    List<int[]> fromHeader = disjoint(header(own, headers));
    boolean agrees = !fromHeader.isEmpty() && full.stream().allMatch(row -> fits(row, fromHeader));
    Map<Integer, Integer> starts = new HashMap<>();
    full.forEach(row -> starts.merge(row.get(0).slot().start(), 1, Integer::sum));
    int start = mode(starts);
    Map<Integer, Integer> widths = new HashMap<>();
    lines.stream()
        .filter(l -> rowWidth(l) > 0)
        .forEach(l -> widths.merge(rowWidth(l), 1, Integer::sum));
    return new ColumnPlaces(
        agrees ? fromHeader : fromRows,
        agrees,
        start,
        mode(widths),
        widths.getOrDefault(mode(widths), 0) * 10
            >= widths.values().stream().mapToInt(i -> i).sum() * 8,
        own.size() >= 5 && full.size() + 2 >= own.size(),
        leads(own, n),
        sizes(own, n));
  }

  /** How many places the row of a separated grid has; 0 outside such grids. */
  static int rowWidth(Line line) {
    Reading reading = line.reading();
    return reading.separated() && reading.labelColumn() >= 0
        ? reading.labelColumn() + 1 + reading.values().size()
        : 0;
  }

  private static int mode(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private static List<List<Token>> full(List<Line> lines, int n) {
    List<List<Token>> full = new ArrayList<>();
    for (Line line : lines) {
      List<Token> filled = filled(line.reading());
      if (filled.size() == n && filled.stream().noneMatch(Token::run)) {
        full.add(filled);
      }
    }
    return full;
  }

  private static List<Token> filled(Reading reading) {
    return reading.values().stream().filter(v -> !v.is(Token.Kind.BLANK)).toList();
  }

  private static List<int[]> spans(List<List<Token>> full, int n) {
    List<int[]> spans = new ArrayList<>();
    for (List<Token> row : full) {
      for (int i = 0; i < n; i++) {
        Slot slot = row.get(i).slot();
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

  private static List<int[]> header(List<Line> lines, Headers headers) {
    List<int[]> spans = new ArrayList<>();
    if (!lines.isEmpty()) {
      for (CellId cell : lines.get(0).cells()) {
        int @Nullable [] place = headers.places().get(cell.column());
        if (place == null) {
          return List.of();
        }
        spans.add(place);
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

  private static boolean fits(List<Token> row, List<int[]> spans) {
    for (int i = 0; i < spans.size(); i++) {
      if (nearest(row.get(i).slot(), spans) != i) {
        return false;
      }
    }
    return true;
  }

  private static Map<Integer, Integer> leads(List<Line> lines, int n) {
    Map<Integer, Integer> leads = new HashMap<>();
    for (Line line : lines) {
      List<Token> values = line.reading().values();
      int first = 0;
      while (first < values.size() && values.get(first).is(Token.Kind.BLANK)) {
        first++;
      }
      if (first + n > values.size() || filled(line.reading()).size() != n) {
        continue;
      }
      boolean together =
          values.subList(first, first + n).stream().noneMatch(v -> v.is(Token.Kind.BLANK));
      if (together) {
        int lead = first;
        leads.merge(
            line.reading().labelColumn(), lead, (a, b) -> a.equals(b) ? a : Integer.valueOf(-1));
      }
    }
    return leads;
  }

  private static Map<Integer, Integer> sizes(List<Line> lines, int n) {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (Line line : lines) {
      if (filled(line.reading()).size() == n) {
        int size = line.reading().values().size();
        sizes.merge(
            line.reading().labelColumn(), size, (a, b) -> a.equals(b) ? a : Integer.valueOf(-1));
      }
    }
    return sizes;
  }

  /** The column whose middle is nearest to that of the slot; −1 if the columns are not known. */
  int column(Slot slot) {
    return nearest(slot, spans);
  }

  private static int nearest(Slot slot, List<int[]> spans) {
    int best = -1;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < spans.size(); i++) {
      int[] span = spans.get(i);
      int distance = Math.abs(slot.start() + slot.end() - span[0] - span[1]);
      if (distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    return best;
  }
}
