package org.gouji.document;

import java.util.Objects;

/**
 * One cell of a table, at the grid place of its upper left corner.
 *
 * @param row 0-based grid row
 * @param column 0-based grid column
 * @param rowSpan grid rows covered, at least 1
 * @param columnSpan grid columns covered, at least 1
 * @param text the text as printed, lines joined by a line feed; empty for a blank cell
 * @param location where the cell stands in the source
 */
public record Cell(
    int row, int column, int rowSpan, int columnSpan, String text, Location location) {
  public Cell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("cell outside the grid: " + row + "," + column);
    }
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
  }

  /** A cell that covers one place of the grid. */
  public static Cell single(int row, int column, String text, Location location) {
    return new Cell(row, column, 1, 1, text, location);
  }

  /** The same cell, standing elsewhere in its source. */
  public Cell at(Location other) {
    return new Cell(row, column, rowSpan, columnSpan, text, other);
  }
}
