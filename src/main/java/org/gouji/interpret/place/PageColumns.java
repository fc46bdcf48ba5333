package org.gouji.interpret.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;

/**
 * Where the columns of a table without rules stand on the page, learnt from the rows that print all
 * of their figures, and from the header where there are none. All places count twice the half-width
 * characters from the left, so that middles are whole numbers.
 */
final class PageColumns {
  /** In narrower rows a blank last cell is no rarity. */
  private static final int WIDE = 5;

  private static final int FAR = 100_000;

  /** Figures are drawn to a raster of characters: one more or less is no other place. */
  static final int JITTER = 2;

  /** How far the figures of one column may stand from each other. */
  private static final int WIDEST = 8;

  /** How many times as far as the nearest column the next one is from a figure. */
  private static final int CLEARLY = 2;

  /** One of so many figures may stand under no column, and the others are trusted. */
  private static final int FEW = 10;

  /** The middle of a piece, its left and its right edge. */
  static final List<ToIntFunction<Slot>> EDGES =
      List.of(s -> s.start() + s.end(), s -> 2 * s.start(), s -> 2 * s.end());

  private final List<Line> lines;
  private final int sure;
  private final int width;
  private final HeaderColumns titled;
  private final boolean shownByRows;
  private ToIntFunction<Slot> edge = EDGES.get(0);

  /** Whether more than a few of the figures stand under none of the columns that rows show. */
  private boolean strange;

  private final int[] least;
  private final int[] most;
  private final Set<Line> standApart;

  /**
   * @param lines laid-out rows with the same number of cells
   * @param sure how many of them were certainly laid out together; others may stand on another page
   */
  PageColumns(List<Line> lines, int sure, int width, HeaderPlaces headers) {
    this.lines = lines;
    this.sure = sure;
    this.width = width;
    this.titled = new HeaderColumns(lines, width, headers);
    this.least = new int[width];
    this.most = new int[width];
    List<List<Token>> full =
        lines.stream()
            .map(Line::reading)
            .filter(r -> r.filled() == width && r.figuresAt() != Reading.Standing.BROKEN)
            .map(Reading::figures)
            .toList();
    this.shownByRows = !full.isEmpty();
    if (shownByRows) {
      fromRows(full);
    }
    this.standApart = width >= WIDE ? RowsApart.of(lines, width, this::reachesLast) : Set.of();
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
    widen();
    long others = count(f -> true);
    strange = (others - count(f -> column(f.slot()) >= 0)) * FEW > others;
  }

  /** How many figures of rows that do not print all of theirs are so. */
  private long count(Predicate<Token> so) {
    return lines.stream()
        .map(l -> l.reading().figures())
        .filter(f -> f.size() < width)
        .flatMap(List::stream)
        .filter(so)
        .count();
  }

  /**
   * A row full of figures has less space between them, and gets them off their places: a column
   * reaches as far as the figures go to which it is clearly the nearest, if all columns stay apart.
   */
  private void widen() {
    int[] from = least.clone();
    int[] to = most.clone();
    for (Line line : lines.subList(0, sure)) {
      for (Token figure : line.reading().figures()) {
        int at = edge.applyAsInt(figure.slot());
        int column = nearest(at);
        if (column >= 0) {
          from[column] = Math.min(from[column], at);
          to[column] = Math.max(to[column], at);
        }
      }
    }
    for (int i = 0; i < width; i++) {
      if (to[i] - from[i] > WIDEST || i > 0 && from[i] - to[i - 1] <= 2 * JITTER) {
        return;
      }
    }
    System.arraycopy(from, 0, least, 0, width);
    System.arraycopy(to, 0, most, 0, width);
  }

  /** The column that is nearest, the next one being twice as far; −1 if there is none. */
  private int nearest(int at) {
    int found = -1;
    int near = FAR;
    int next = FAR;
    for (int i = 0; i < width; i++) {
      int distance = Math.max(0, Math.max(least[i] - at, at - most[i]));
      if (distance < near) {
        next = near;
        near = distance;
        found = i;
      } else {
        next = Math.min(next, distance);
      }
    }
    return near <= WIDEST && next >= CLEARLY * near ? found : -1;
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

  /** Whether rows show the columns, or they all stand exactly as the header shows. */
  boolean areCertain() {
    return shownByRows || titled.areCertain();
  }

  /**
   * The column of each figure of a row that does not print all of them; empty if a figure stands
   * under none, or the row may be one that lost a figure and whose others moved up.
   */
  Optional<int[]> place(Line line) {
    return strange || standApart.contains(line)
        ? Optional.empty()
        : under(line).filter(c -> !movedUp(line, c));
  }

  /** The column under which each figure stands; empty if one stands under none. */
  private Optional<int[]> under(Line line) {
    return increasing(line, this::column);
  }

  /** Whether each figure of a row stands under a column of its own. */
  boolean isUnder(Line line) {
    return under(line).isPresent();
  }

  /** Whether two rows with all of their figures have the same columns, at one edge of these. */
  static boolean areAlike(Line a, Line b) {
    List<Token> one = a.reading().figures();
    List<Token> other = b.reading().figures();
    return EDGES.stream()
        .anyMatch(
            e ->
                IntStream.range(0, one.size())
                    .allMatch(
                        i ->
                            Math.abs(
                                    e.applyAsInt(one.get(i).slot())
                                        - e.applyAsInt(other.get(i).slot()))
                                <= JITTER));
  }

  /** How little a row belongs here: not at all if its figures stand at least near the columns. */
  int oddness(Line line) {
    boolean near =
        under(line).isPresent()
            || increasing(line, slot -> nearest(edge.applyAsInt(slot))).isPresent();
    return near ? 0 : 1;
  }

  private static Optional<int[]> increasing(Line line, ToIntFunction<Slot> column) {
    List<Token> figures = line.reading().figures();
    int[] columns = new int[figures.size()];
    int before = -1;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = column.applyAsInt(figures.get(i).slot());
      if (columns[i] <= before) {
        return Optional.empty();
      }
      before = columns[i];
    }
    return Optional.of(columns);
  }

  private boolean movedUp(Line line, int[] columns) {
    boolean last = columns.length > 0 && columns[columns.length - 1] == width - 1;
    return width >= WIDE && !last && lastIsUsual(line);
  }

  private int column(Slot slot) {
    if (!shownByRows) {
      return titled.column(slot);
    }
    int at = edge.applyAsInt(slot);
    int found = -1;
    for (int i = 0; i < width; i++) {
      if (at >= least[i] - JITTER && at <= most[i] + JITTER) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /**
   * Whether a figure of a row is so wide that it stands in two columns: two may have run together.
   */
  boolean areJoined(Line line) {
    return shownByRows && line.reading().figures().stream().anyMatch(f -> isJoined(f.slot()));
  }

  private boolean isJoined(Slot slot) {
    return IntStream.range(0, width)
            .filter(i -> least[i] <= 2 * slot.end() && most[i] >= 2 * slot.start())
            .count()
        > 1;
  }

  /**
   * Whether the last column is printed in every other row that holds more than zeros. Where a
   * figure is lost and the others move up, the last place is the one that is left blank.
   */
  private boolean lastIsUsual(Line line) {
    List<Line> others = lines.stream().filter(l -> l != line && !l.reading().isZeros()).toList();
    boolean lone = line.reading().filled() == 1 && lines.indexOf(line) >= sure;
    if (line.reading().isZeros() && !lone || others.isEmpty()) {
      return !line.reading().isZeros() && line.reading().filled() == width - 1;
    }
    return others.stream().allMatch(this::reachesLast);
  }

  private boolean reachesLast(Line line) {
    List<Token> figures = line.reading().figures();
    return figures.size() == width || column(figures.get(figures.size() - 1).slot()) == width - 1;
  }
}
