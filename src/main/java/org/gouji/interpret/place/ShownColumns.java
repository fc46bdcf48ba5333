package org.gouji.interpret.place;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Token;

/**
 * Where the columns of a table without rules stand, as the rows show them that print all of their
 * figures. All places count twice the half-width characters from the left, so that middles are
 * whole numbers.
 */
final class ShownColumns {
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

  private final ToIntFunction<Slot> edge;
  private final int[] least;
  private final int[] most;

  private ShownColumns(ToIntFunction<Slot> edge, int[] least, int[] most) {
    this.edge = edge;
    this.least = least;
    this.most = most;
  }

  /**
   * The columns at that edge of the figures at which they stand closest together, left, middle or
   * right: the one at which most figures of all rows find a column; of several the one with the
   * narrowest columns.
   *
   * @param full the figures of rows that print all of theirs
   * @param lines all rows
   * @param sure how many of them were certainly laid out together
   * @param width how many columns there are
   */
  static ShownColumns of(List<List<Token>> full, List<Line> lines, int sure, int width) {
    ShownColumns best = at(EDGES.get(0), full, width);
    for (ToIntFunction<Slot> other : EDGES.subList(1, EDGES.size())) {
      ShownColumns columns = at(other, full, width);
      long more = columns.found(lines, f -> true) - best.found(lines, f -> true);
      if (more > 0 || more == 0 && columns.spread() < best.spread()) {
        best = columns;
      }
    }
    return best.widened(lines.subList(0, sure));
  }

  private static ShownColumns at(ToIntFunction<Slot> edge, List<List<Token>> full, int width) {
    int[] least = new int[width];
    int[] most = new int[width];
    for (int i = 0; i < width; i++) {
      int column = i;
      int[] at = full.stream().mapToInt(r -> edge.applyAsInt(r.get(column).slot())).toArray();
      least[i] = Arrays.stream(at).min().orElse(0);
      most[i] = Arrays.stream(at).max().orElse(0);
    }
    return new ShownColumns(edge, least, most);
  }

  /** How far all columns spread together. */
  private int spread() {
    return IntStream.range(0, least.length).map(i -> most[i] - least[i]).sum();
  }

  /** How many figures stand under a column, of the rows that are so. */
  private long found(List<Line> lines, Predicate<List<Token>> so) {
    return lines.stream()
        .map(l -> l.reading().figures())
        .filter(so)
        .flatMap(List::stream)
        .filter(f -> column(f.slot()) >= 0)
        .count();
  }

  /**
   * A row full of figures has less space between them, and gets them off their places: a column
   * reaches as far as the figures go to which it is clearly the nearest, if all columns stay apart.
   */
  private ShownColumns widened(List<Line> together) {
    int[] from = least.clone();
    int[] to = most.clone();
    for (Line line : together) {
      for (Token figure : line.reading().figures()) {
        int column = nearest(figure.slot());
        if (column >= 0) {
          int at = edge.applyAsInt(figure.slot());
          from[column] = Math.min(from[column], at);
          to[column] = Math.max(to[column], at);
        }
      }
    }
    for (int i = 0; i < from.length; i++) {
      if (to[i] - from[i] > WIDEST || i > 0 && from[i] - to[i - 1] <= 2 * JITTER) {
        return this;
      }
    }
    return new ShownColumns(edge, from, to);
  }

  /** Whether more than a few figures of rows that lack some stand under none of the columns. */
  boolean areStrangeTo(List<Line> lines) {
    Predicate<List<Token>> lacking = figures -> figures.size() < least.length;
    long all =
        lines.stream().map(l -> l.reading().figures()).filter(lacking).mapToLong(List::size).sum();
    return (all - found(lines, lacking)) * FEW > all;
  }

  /** The column that is nearest, the next one being twice as far; −1 if there is none. */
  int nearest(Slot slot) {
    int at = edge.applyAsInt(slot);
    int found = -1;
    int near = FAR;
    int next = FAR;
    for (int i = 0; i < least.length; i++) {
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

  /** The one column under which a piece stands; −1 if there is none or more than one. */
  int column(Slot slot) {
    int at = edge.applyAsInt(slot);
    int found = -1;
    for (int i = 0; i < least.length; i++) {
      if (at >= least[i] - JITTER && at <= most[i] + JITTER) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Whether a piece is so wide that it stands in two columns: two may have run together. */
  boolean areJoinedIn(Slot slot) {
    return IntStream.range(0, least.length)
            .filter(i -> least[i] <= 2 * slot.end() && most[i] >= 2 * slot.start())
            .count()
        > 1;
  }
}
