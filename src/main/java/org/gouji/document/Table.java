package org.gouji.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A table as a grid with spans.
 *
 * @param cells in row order, then column order; no two cover the same place
 * @param geometry how far the columns of the grid may be trusted
 * @param location where the table begins
 */
public record Table(List<Cell> cells, Geometry geometry, Location location) implements Block {

  /** How far the columns of a grid may be trusted. */
  public enum Geometry {
    /** Real cells: a column of the grid is a column of the page (DOCX, HTML, XLSX, ruled PDF). */
    RULED,
    /**
     * Cells were separated by marks; spans are lost, and rows may be shifted against each other
     * (tabs, pipes).
     */
    SEPARATED
  }

  public Table {
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    Objects.requireNonNull(geometry);
    Objects.requireNonNull(location);
  }

  /** The number of grid rows. */
  public int rowCount() {
    return cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(0);
  }

  /** The number of grid columns. */
  public int columnCount() {
    return cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(0);
  }

  /** The cells that begin in each grid row, from left to right. */
  public List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = rowCount(); i > 0; i--) {
      rows.add(new ArrayList<>());
    }
    cells.forEach(c -> rows.get(c.row()).add(c));
    return rows;
  }
}
