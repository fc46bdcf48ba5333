package org.gouji.read.page.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.read.page.drawn.Grid;

/** Tables whose columns run from right to left: every row of figures ends in its label. */
public final class RightToLeft {
  /** Fewer rows show no direction. */
  private static final int ROWS = 3;

  private RightToLeft() {}

  /** Whether the rows of a table show that its columns run so; the tables beside it do as well. */
  public static boolean runs(PageTable table) {
    Map<Integer, List<PageCell>> rows =
        table.cells().stream()
            .filter(c -> !c.blank())
            .collect(Collectors.groupingBy(c -> c.place().row()));
    rows.values().removeIf(r -> r.stream().noneMatch(PageCell::figure));
    return rows.size() >= ROWS && rows.values().stream().allMatch(RightToLeft::endsInLabel);
  }

  /** Whether a row has a word on the left of a figure: then columns run from left to right. */
  public static boolean runsNot(PageTable table) {
    Map<Integer, Integer> firstWords = new HashMap<>();
    for (PageCell c : table.cells()) {
      if (c.words()) {
        firstWords.merge(c.place().row(), c.place().column(), Math::min);
      }
    }
    return table.cells().stream()
        .filter(PageCell::figure)
        .anyMatch(
            f -> f.place().column() > firstWords.getOrDefault(f.place().row(), Integer.MAX_VALUE));
  }

  /** The table with its columns from left to right. */
  public static PageTable turned(PageTable table) {
    return table.withCells(
        table.cells().stream()
            .map(c -> c.at(mirrored(c.place(), table.columns())))
            .sorted(
                Comparator.comparingInt((PageCell c) -> c.place().row())
                    .thenComparingInt(c -> c.place().column()))
            .toList());
  }

  private static Grid.Place mirrored(Grid.Place p, int columns) {
    return new Grid.Place(
        p.row(), columns - p.column() - p.columnSpan(), p.rowSpan(), p.columnSpan());
  }

  /** Whether a row has all its figures on the left of all its words. */
  private static boolean endsInLabel(List<PageCell> row) {
    int figures =
        row.stream().filter(PageCell::figure).mapToInt(c -> c.place().column()).max().orElse(0);
    return row.stream().filter(PageCell::figure).count() > 1
        && row.stream().anyMatch(PageCell::words)
        && row.stream().filter(PageCell::words).allMatch(c -> c.place().column() > figures);
  }
}
