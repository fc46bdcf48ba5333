package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The columns of a table that goes on on the next page, which was laid out on its own: they may
 * stand elsewhere there. Rows with all of their figures show it. The rows between two of these that
 * disagree stand under the first up to some place, and under the second from there on.
 */
final class PageParts {
  /** Headers drawn below each other are not further from each other. */
  private static final int APART = 2 * ShownColumns.JITTER;

  private final List<Line> lines;
  private final int width;
  private final HeaderPlaces headers;
  private final Map<Line, PageColumns> columns = new IdentityHashMap<>();

  /** Rows of a page whose columns no row shows. */
  private final Set<Line> strange = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param lines laid-out rows with the same number of cells, from top to bottom
   */
  PageParts(List<Line> lines, int width, HeaderPlaces headers) {
    this.lines = lines;
    this.width = width;
    this.headers = headers;
    if (width < Reading.WIDE) {
      giveBelowHeaders();
      return;
    }
    List<int[]> full = alike();
    if (full.size() < 2 || !part(full)) {
      give(0, lines.size());
    }
    if (!full.isEmpty()) {
      doubt(lines.subList(0, full.get(0)[0]));
      doubt(lines.subList(full.get(full.size() - 1)[1], lines.size()));
    }
  }

  /**
   * The rows before the first that shows the columns, or behind the last, may stand on another
   * page: they do if the figures of one stand under other places.
   */
  private void doubt(List<Line> outer) {
    if (outer.stream()
        .anyMatch(
            l -> Optional.ofNullable(columns.get(l)).filter(c -> !c.isUnder(l)).isPresent())) {
      strange.addAll(outer);
    }
  }

  /** Rows of few columns have headers of their own, which may stand elsewhere than those above. */
  private void giveBelowHeaders() {
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !areAlike(headers.of(lines.get(i - 1)), headers.of(lines.get(i)))) {
        give(from, i);
        from = i;
      }
    }
  }

  private static boolean areAlike(List<int[]> above, List<int[]> below) {
    return above.size() != below.size()
        || IntStream.range(0, above.size())
            .allMatch(i -> Math.abs(middle(above.get(i)) - middle(below.get(i))) <= APART);
  }

  /** Twice the place in the middle of a header. */
  private static int middle(int[] header) {
    return header[0] + header[1];
  }

  /** The column of each figure of a row that does not print all of them; empty if one has none. */
  Optional<int[]> place(Line line) {
    return strange.contains(line)
        ? Optional.empty()
        : Optional.ofNullable(columns.get(line)).flatMap(c -> c.place(line));
  }

  /** Whether figures of two columns have run together in a row that wants some. */
  boolean areJoined(Line line) {
    return Optional.ofNullable(columns.get(line)).filter(c -> c.areJoined(line)).isPresent();
  }

  /** Whether the columns of the row's page are certain, whatever its figures sum up to. */
  boolean areCertain(Line line) {
    return Optional.ofNullable(columns.get(line)).filter(PageColumns::areCertain).isPresent();
  }

  private PageColumns of(int from, int to) {
    int sure = to;
    while (to == lines.size() && sure > from && lines.get(sure - 1).reading().filled() < width) {
      sure--;
    }
    return new PageColumns(lines.subList(from, to), sure - from, width, headers);
  }

  private void give(int from, int to) {
    PageColumns own = of(from, to);
    lines.subList(from, to).forEach(l -> columns.put(l, own));
  }

  /** Where stretches begin and end whose rows with all of their figures have the same columns. */
  private List<int[]> alike() {
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Reading row = lines.get(i).reading();
      if (row.filled() == width && row.figuresAt() != Reading.Standing.BROKEN) {
        int[] last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null && PageColumns.areAlike(lines.get(last[1] - 1), lines.get(i))) {
          last[1] = i + 1;
        } else {
          all.add(new int[] {i, i + 1});
        }
      }
    }
    return all;
  }

  /** Gives each page its rows; false if there is no place where one page may end. */
  private boolean part(List<int[]> full) {
    int from = 0;
    List<int[]> pages = new ArrayList<>();
    for (int p = 0; p + 1 < full.size(); p++) {
      Optional<int[]> end = end(full.get(p), full.get(p + 1));
      if (end.isEmpty()) {
        return false;
      }
      pages.add(new int[] {from, end.get()[0]});
      from = end.get()[1];
    }
    pages.add(new int[] {from, lines.size()});
    pages.forEach(p -> give(p[0], p[1]));
    return true;
  }

  /**
   * Where the first page ends and the second begins, so that as many rows as can be stand in their
   * columns. Rows between the two may belong to either.
   */
  private Optional<int[]> end(int[] first, int[] second) {
    PageColumns above = of(first[0], first[1]);
    PageColumns below = of(second[0], second[1]);
    int rows = second[0] - first[1];
    int[] odd = new int[rows + 1];
    for (int i = 0; i < rows; i++) {
      int over = above.oddness(lines.get(first[1] + i));
      int under = below.oddness(lines.get(first[1] + i));
      for (int k = 0; k <= rows; k++) {
        odd[k] += k > i ? over : under;
      }
    }
    int least = Arrays.stream(odd).min().orElse(0);
    int from = 0;
    while (odd[from] > least) {
      from++;
    }
    int to = rows;
    while (odd[to] > least) {
      to--;
    }
    return least <= rows
        ? Optional.of(new int[] {first[1] + from, first[1] + to})
        : Optional.empty();
  }
}
