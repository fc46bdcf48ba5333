package org.gouji.read.page;

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

  public TagTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Whether all rows have as many cells. */
  boolean even() {
    return rows.stream().mapToInt(List::size).distinct().count() == 1;
  }

  /** Whether the file names a cell that reaches over several rows or columns. */
  boolean spanning() {
    return rows.stream()
        .flatMap(List::stream)
        .anyMatch(c -> c.rowSpan() > 1 || c.columnSpan() > 1);
  }
}
