package org.gouji.interpret.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * The spare places at the ends of a table's rows. Some writers fill every row up to the columns of
 * the grid, however many labels it prints: a row that begins a group of the form, and prints its
 * label besides its own, then has a spare place less than those below it. In a stream of cells the
 * spare places of the others are known as marks, and it alone keeps one that looks like a cell.
 */
final class RowEnds {
  /** So few rows show nothing. */
  private static final int FEW = 3;

  private final int fewerForLabel;
  private final int spare;

  /**
   * @param lines the rows whose places can be counted
   */
  RowEnds(List<Line> lines) {
    this.fewerForLabel = fewerForLabel(lines);
    this.spare = usual(lines, this::spareOf);
  }

  /** How many spare places less most rows have that begin a group; 0 if as many as others. */
  private static int fewerForLabel(List<Line> lines) {
    List<Line> grouped = lines.stream().filter(l -> l.depth() > 0).toList();
    List<Line> beginning = grouped.stream().filter(l -> l.begun() == 1).toList();
    List<Line> inside = grouped.stream().filter(l -> l.begun() == 0).toList();
    int first = usual(beginning, RowEnds::spares);
    int below = usual(inside, RowEnds::spares);
    boolean stream = lines.stream().allMatch(l -> l.separation() == Separation.STREAM);
    boolean shown =
        beginning.size() >= FEW
            && inside.size() >= FEW
            && (first >= 0 && below == first + 1 || stream && below == 0 && first == 1);
    return shown ? below - first : 0;
  }

  /** Whether rows that begin a group have other spare places than those below them. */
  boolean differInGroups() {
    return fewerForLabel != 0;
  }

  /** How many places more than cells most rows of such a kind have, by all rows of the table. */
  int spare(RowKin kin) {
    return spare - fewerForLabel * kin.begun();
  }

  /** Whether it is filled up as most rows are; false where all rows are to be filled up alike. */
  boolean isUsual(Line line) {
    return differInGroups() && spareOf(line) == spare;
  }

  private int spareOf(Line line) {
    return spares(line) + fewerForLabel * line.begun();
  }

  private static int spares(Line line) {
    return line.places() - line.width();
  }

  /** What most rows have; the least of several; 0 without rows. */
  private static int usual(List<Line> lines, ToIntFunction<Line> count) {
    Map<Integer, Integer> counts = new TreeMap<>();
    lines.forEach(l -> counts.merge(count.applyAsInt(l), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(i -> i).max().orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }
}
