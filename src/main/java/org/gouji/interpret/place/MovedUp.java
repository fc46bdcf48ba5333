package org.gouji.interpret.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table whose writer left out blank cells: the figures behind them moved up, and the rows end
 * early, or in blank cells that only fill them up. It is known by its totals: they are the sums of
 * what stands before them, and some stand further from their label than others in rows of the same
 * kind. Of a row that lacks figures nothing but their order is certain then.
 */
final class MovedUp {
  /** So few rows may look so by chance. */
  private static final int FEW = 3;

  private final List<Line> lines;

  MovedUp(List<Line> lines) {
    this.lines = lines;
  }

  /** The lines; where rows moved up, the short ones as nothing but a stream of their figures. */
  static List<Line> asStreams(List<Line> lines) {
    return new MovedUp(lines).asStreams();
  }

  private List<Line> asStreams() {
    return isShown()
        ? lines.stream().map(l -> isShort(l) ? l.withReading(l.reading().asStream()) : l).toList()
        : lines;
  }

  /** Whether most of the rows that lack figures and count something end early in their totals. */
  boolean isShown() {
    List<Line> rows = lines.stream().filter(MovedUp::isShort).toList();
    if (rows.size() < FEW - 1) {
      return false;
    }
    Map<RowKin, Integer> ends = ends();
    List<Line> counting = rows.stream().filter(l -> !l.reading().isZeros()).toList();
    long moved = counting.stream().filter(l -> isMoved(l, ends)).count();
    long blank = counting.stream().filter(l -> !endsInTotal(l)).count();
    return moved >= FEW && moved > 2 * blank || isRagged();
  }

  /** Whether rows of nothing but zeros, no blank cell among them, end in three places or more. */
  private boolean isRagged() {
    List<Line> zeros = lines.stream().filter(l -> isMarked(l) && l.reading().isZeros()).toList();
    Map<RowKin, Set<Integer>> reach = new HashMap<>();
    for (Line line : zeros) {
      Reading reading = line.reading();
      if (reading.filled() > 0) {
        reach.computeIfAbsent(kin(line), k -> new HashSet<>()).add(reading.last());
      }
    }
    return zeros.stream().allMatch(MovedUp::isTogether)
        && reach.values().stream().anyMatch(e -> e.size() >= FEW);
  }

  private static boolean isTogether(Line line) {
    Reading reading = line.reading();
    return reading.last() - reading.first() + 1 == reading.filled() || reading.filled() == 0;
  }

  /** Whether a row that should end in its total has some figures, and fewer than cells. */
  private static boolean isShort(Line line) {
    int filled = line.reading().filled();
    return isMarked(line) && filled > 0 && filled < line.width();
  }

  private static boolean isMarked(Line line) {
    return line.width() >= Reading.WIDE
        && (line.separation() == Separation.SEPARATED || line.separation() == Separation.STREAM);
  }

  private static boolean endsInTotal(Line line) {
    Reading reading = line.reading();
    return isMarked(line) && reading.filled() > 1 && reading.endsInSum() && !reading.isZeros();
  }

  /** How far from their label the totals of each kind of row stand at most. */
  private Map<RowKin, Integer> ends() {
    Map<RowKin, Integer> ends = new HashMap<>();
    lines.stream()
        .filter(MovedUp::endsInTotal)
        .forEach(l -> ends.merge(kin(l), l.reading().last(), Math::max));
    return ends;
  }

  private static boolean isMoved(Line line, Map<RowKin, Integer> ends) {
    return endsInTotal(line) && line.reading().last() < ends.getOrDefault(kin(line), -1);
  }

  private static RowKin kin(Line line) {
    return RowKin.of(line, false);
  }
}
