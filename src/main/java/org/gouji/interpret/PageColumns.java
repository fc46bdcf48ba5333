package org.gouji.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.gouji.report.CellValue;

/**
 * Where the columns of a table without rules stand on the page, learnt from the rows that print all
 * of their figures, and from the header where there are none. All places count twice the half-width
 * characters from the left, so that middles are whole numbers.
 */
final class PageColumns {
  /** In narrower rows a blank last cell is no rarity. */
  private static final int WIDE = 5;

  private static final int FAR = 100_000;

  /** Fewer rows in succession may be blank in their last column by chance. */
  private static final int FEWEST_ROWS = 3;

  /** Hundredths of the way from one header to the next. */
  private static final int NEARLY_HALF = 45;

  /** Figures are drawn to a raster of characters: one more or less is no other place. */
  private static final int JITTER = 2;

  private static final List<ToIntFunction<Slot>> EDGES =
      List.of(s -> s.start() + s.end(), s -> 2 * s.start(), s -> 2 * s.end());

  private final List<Line> lines;
  private final int width;
  private final HeaderPlaces headers;
  private final boolean shownByRows;
  private ToIntFunction<Slot> edge = EDGES.get(0);
  private final int[] least;
  private final int[] most;
  private final Set<Line> standApart;

  /**
   * @param lines laid-out rows with the same number of cells
   */
  PageColumns(List<Line> lines, int width, HeaderPlaces headers) {
    this.lines = lines;
    this.width = width;
    this.headers = headers;
    this.least = new int[width];
    this.most = new int[width];
    List<List<Token>> full =
        lines.stream().map(l -> l.reading().figures()).filter(f -> f.size() == width).toList();
    this.shownByRows = !full.isEmpty();
    if (full.isEmpty()) {
      fromHeader();
    } else {
      fromRows(full);
    }
    this.standApart = width >= WIDE ? standingApart() : Set.of();
  }

  /**
   * The edge at which the figures of a column stand closest together, left, middle or right: the
   * one at which most figures of all rows find a column; of several the one with the narrowest
   * columns.
   */
  private void fromRows(List<List<Token>> full) {
    long bestFound = -1;
    int bestSpread = 0;
    ToIntFunction<Slot> best = edge;
    for (ToIntFunction<Slot> candidate : EDGES) {
      int spread = learn(full, candidate);
      long found =
          lines.stream()
              .flatMap(l -> l.reading().figures().stream())
              .filter(f -> column(f.slot()) >= 0)
              .count();
      if (found > bestFound || found == bestFound && spread < bestSpread) {
        best = candidate;
        bestFound = found;
        bestSpread = spread;
      }
    }
    learn(full, best);
  }

  /** Where this edge of the figures lies in each column; how far all columns spread together. */
  private int learn(List<List<Token>> full, ToIntFunction<Slot> candidate) {
    edge = candidate;
    int spread = 0;
    for (int i = 0; i < width; i++) {
      int column = i;
      int[] at = full.stream().mapToInt(r -> candidate.applyAsInt(r.get(column).slot())).toArray();
      least[i] = Arrays.stream(at).min().orElse(0);
      most[i] = Arrays.stream(at).max().orElse(0);
      spread += most[i] - least[i];
    }
    return spread;
  }

  /**
   * Each column reaches nearly half-way to the headers beside its own, the last one to the edge;
   * what stands in the middle between two is under neither. Headers and figures stand one below the
   * other by the edge at which they are nearest to each other.
   */
  private void fromHeader() {
    List<int[]> spans =
        lines.stream()
            .map(headers::of)
            .filter(places -> places.size() == width)
            .findFirst()
            .filter(PageColumns::follow)
            .orElse(List.of());
    Arrays.fill(least, Integer.MAX_VALUE);
    Arrays.fill(most, Integer.MIN_VALUE);
    if (spans.isEmpty()) {
      return;
    }
    List<Slot> titles =
        spans.stream()
            .map(s -> new Slot("", s[0], s[1], lines.get(0).reading().location()))
            .toList();
    edge = EDGES.stream().min(Comparator.comparingLong(e -> distance(e, titles))).orElse(edge);
    int[] at = titles.stream().mapToInt(edge).toArray();
    for (int i = 0; i < width; i++) {
      int left = i > 0 ? at[i] - at[i - 1] : width > 1 ? at[1] - at[0] : FAR;
      least[i] = at[i] - left * NEARLY_HALF / 100;
      most[i] = i == width - 1 ? FAR : at[i] + (at[i + 1] - at[i]) * NEARLY_HALF / 100;
    }
  }

  private static boolean follow(List<int[]> spans) {
    return IntStream.range(1, spans.size()).allMatch(i -> spans.get(i - 1)[1] <= spans.get(i)[0]);
  }

  /** How far all figures are from the nearest title, by an edge. */
  private long distance(ToIntFunction<Slot> by, List<Slot> titles) {
    return lines.stream()
        .flatMap(l -> l.reading().figures().stream())
        .mapToLong(
            f ->
                titles.stream()
                    .mapToInt(t -> Math.abs(by.applyAsInt(t) - by.applyAsInt(f.slot())))
                    .min()
                    .orElse(0))
        .sum();
  }

  /** Whether rows show the columns, not only the header. */
  boolean shownByRows() {
    return shownByRows;
  }

  /**
   * The column of each figure of a row that does not print all of them; empty if a figure stands
   * under none, or the row may be one that lost a figure and whose others moved up.
   */
  Optional<int[]> place(Line line) {
    List<Token> figures = line.reading().figures();
    int[] columns = new int[figures.size()];
    int before = -1;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = column(figures.get(i).slot());
      if (columns[i] <= before) {
        return Optional.empty();
      }
      before = columns[i];
    }
    boolean movedUp = width >= WIDE && before < width - 1 && lastIsUsual(line);
    return movedUp || standApart.contains(line) ? Optional.empty() : Optional.of(columns);
  }

  private int column(Slot slot) {
    int at = edge.applyAsInt(slot);
    int jitter = shownByRows ? JITTER : 0;
    int found = -1;
    for (int i = 0; i < width; i++) {
      if (at >= least[i] - jitter && at <= most[i] + jitter) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /**
   * Whether the last column is printed in every other row that holds more than zeros. Where a
   * figure is lost and the others move up, the last place is the one that is left blank.
   */
  private boolean lastIsUsual(Line line) {
    List<Line> others = lines.stream().filter(l -> l != line && !isZeros(l)).toList();
    if (isZeros(line) || others.isEmpty()) {
      return !isZeros(line) && line.reading().filled() == width - 1;
    }
    return others.stream().allMatch(this::reachesLast);
  }

  /**
   * Rows in succession that all have figures and end before the last column, where all others reach
   * it: they were laid out on a page of their own, whose columns stand elsewhere. If most of them
   * do not end in the sum of their figures, it is only that nobody filled in their totals.
   */
  private Set<Line> standingApart() {
    Set<Line> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Line> filled = lines.stream().filter(l -> l.reading().filled() > 0).toList();
    List<Line> run = new ArrayList<>();
    int reaching = 0;
    for (Line line : filled) {
      if (reachesLast(line)) {
        reaching++;
        keep(run, apart);
      } else {
        run.add(line);
      }
    }
    keep(run, apart);
    return apart.size() + reaching == filled.size() && reaching >= FEWEST_ROWS ? apart : Set.of();
  }

  private void keep(List<Line> run, Set<Line> apart) {
    List<Line> telling = run.stream().filter(this::isTelling).toList();
    long totals = telling.stream().filter(PageColumns::mayEndInTotal).count();
    if (run.size() >= FEWEST_ROWS && totals * 2 >= telling.size()) {
      apart.addAll(run);
    }
    run.clear();
  }

  private static boolean mayEndInTotal(Line line) {
    return line.reading().filled() == 1 || line.reading().endsInSum() && !isZeros(line);
  }

  /** Whether it shows where it ends: by figures, or by printing all cells but one. */
  private boolean isTelling(Line line) {
    return !isZeros(line) || line.reading().filled() == width - 1;
  }

  private boolean reachesLast(Line line) {
    List<Token> figures = line.reading().figures();
    return figures.size() == width || column(figures.get(figures.size() - 1).slot()) == width - 1;
  }

  private static boolean isZeros(Line line) {
    return line.reading().figures().stream()
        .map(f -> ValueReader.read(f.text(), f.slot().location()))
        .map(CellValue::number)
        .allMatch(n -> n == null || n.signum() == 0);
  }
}
