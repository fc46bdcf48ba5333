package org.gouji.read.page.tagged;

import java.util.List;

/**
 * A table of a file's own structure.
 *
 * @param rows from top to bottom, the cells of each from left to right as far as the file names
 *     them: some producers leave blank cells out
 */
public record TagTable(List<List<Cell>> rows) {

  /** A cell's spans, at least 1 each. */
  public record Cell(int rowSpan, int columnSpan) {}

  private static final int MOST_ROWS = 2_000;

  private static final int MOST_CELLS = 100;

  public TagTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Whether a report can have such a table; more would cost more than it tells. */
  public boolean likely() {
    return rows.size() <= MOST_ROWS && rows.stream().allMatch(r -> r.size() <= MOST_CELLS);
  }

  /** Whether all rows have as many cells. */
  boolean even() {
    return rows.stream().mapToInt(List::size).distinct().count() == 1;
  }

  /** Whether the file names a cell that reaches over several rows or columns. */
  boolean spanning() {
    return rows.stream().flatMap(List::stream).anyMatch(c -> c.rowSpan() > 1 || c.columnSpan() > 1);
  }
}
