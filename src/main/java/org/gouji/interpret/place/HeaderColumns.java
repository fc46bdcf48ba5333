package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;

/**
 * Where the columns of a table without rules stand if no row prints all of its figures: as the
 * header shows, whose titles stand above or below their figures by one of their edges.
 *
 * <p>Programs that take text off a page keep the places of titles and figures only roughly, and
 * those of the next page not at all. A table of many rows is read so only if each figure stands
 * right below a title; else, and where titles were drawn together, a figure is of the column that
 * it is nearest to by all edges and wherever the titles may have stood, or of none.
 */
final class HeaderColumns {
  private static final int FAR = 100_000;

  /** Hundredths of the way from one header to the next. */
  private static final int NEARLY_HALF = 45;

  private final List<Line> lines;
  private final int width;
  private final List<Slot> titles;
  private final List<Slot> freed;
  private final ToIntFunction<Slot> edge;
  private final boolean exact;

  /**
   * @param lines laid-out rows with the same number of cells
   */
  HeaderColumns(List<Line> lines, int width, HeaderPlaces headers) {
    this.lines = lines;
    this.width = width;
    this.titles = titles(headers);
    this.freed = freed();
    this.edge =
        ShownColumns.EDGES.stream()
            .min(Comparator.comparingLong(this::distance))
            .orElse(ShownColumns.EDGES.get(0));
    this.exact =
        !titles.isEmpty()
            && figures()
                .allMatch(
                    f ->
                        distance(f, edge, titles.get(nearest(f, edge, titles)))
                            <= ShownColumns.JITTER);
  }

  /** The title of each column; none if there are not as many as cells, one behind the other. */
  private List<Slot> titles(HeaderPlaces headers) {
    List<int[]> spans =
        lines.stream()
            .map(headers::of)
            .filter(places -> places.size() == width)
            .findFirst()
            .filter(HeaderColumns::follow)
            .orElse(List.of());
    return spans.stream()
        .map(s -> new Slot("", s[0], s[1], lines.get(0).reading().location()))
        .toList();
  }

  private static boolean follow(List<int[]> spans) {
    return IntStream.range(1, spans.size()).allMatch(i -> spans.get(i - 1)[1] <= spans.get(i)[0]);
  }

  /**
   * The titles as far to the right as each may have stood: one that a single space parts from the
   * title before it may have been drawn to it.
   */
  private List<Slot> freed() {
    List<Slot> all = new ArrayList<>(titles);
    int limit = figures().mapToInt(Slot::end).max().orElse(0);
    for (int i = all.size() - 1; i > 0; i--) {
      Slot title = titles.get(i);
      boolean drawn = title.start() - titles.get(i - 1).end() <= 1;
      int by = drawn ? Math.max(0, limit - title.end()) : 0;
      all.set(i, new Slot("", title.start() + by, title.end() + by, title.location()));
      limit = title.start() + by - 1;
    }
    return all;
  }

  private Stream<Slot> figures() {
    return lines.stream().flatMap(l -> l.reading().figures().stream()).map(Token::slot);
  }

  /** How far all figures are from the nearest title, by an edge. */
  private long distance(ToIntFunction<Slot> by) {
    return figures()
        .mapToLong(f -> titles.stream().mapToInt(t -> distance(f, by, t)).min().orElse(0))
        .sum();
  }

  private static int nearest(Slot figure, ToIntFunction<Slot> by, List<Slot> titles) {
    return IntStream.range(0, titles.size())
        .boxed()
        .min(Comparator.comparingInt(i -> distance(figure, by, titles.get(i))))
        .orElse(0);
  }

  private static int distance(Slot one, ToIntFunction<Slot> by, Slot other) {
    return Math.abs(by.applyAsInt(one) - by.applyAsInt(other));
  }

  /** Whether all figures of many rows stand right below titles that stand apart. */
  boolean areCertain() {
    return exact && freed.equals(titles) && isLong();
  }

  private boolean isLong() {
    return width >= Reading.WIDE && lines.size() > 1;
  }

  /** The column of a figure; −1 if it is of none, or cannot be told. */
  int column(Slot figure) {
    return titles.isEmpty() || !isTold(figure) ? -1 : column(figure, edge);
  }

  /** The column under whose title a figure stands by an edge; −1 if it is of none. */
  private int column(Slot figure, ToIntFunction<Slot> by) {
    int at = by.applyAsInt(figure);
    for (int i = 0; i < width; i++) {
      int own = by.applyAsInt(titles.get(i));
      int before = i == 0 ? 2 * own - place(1, by) : place(i - 1, by);
      if (at >= own - (own - before) * NEARLY_HALF / 100
          && (i == width - 1 || at <= own + (place(i + 1, by) - own) * NEARLY_HALF / 100)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the title of a column stands; far away if there is no such column. */
  private int place(int column, ToIntFunction<Slot> by) {
    return column < width ? by.applyAsInt(titles.get(column)) : FAR;
  }

  private boolean isTold(Slot figure) {
    if (exact && freed.equals(titles)) {
      return true;
    }
    return (exact || !isLong())
        && ShownColumns.EDGES.stream().map(e -> column(figure, e)).distinct().count() == 1
        && ShownColumns.EDGES.stream()
                .flatMap(e -> Stream.of(nearest(figure, e, titles), nearest(figure, e, freed)))
                .distinct()
                .count()
            == 1;
  }
}
