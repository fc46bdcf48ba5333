package org.gouji.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table of the sample report as the form draws it.
 *
 * @param name of the form's table, such as {@code requests}
 * @param boxes row by row, from left to right
 */
public record SampleGrid(String name, List<Box> boxes) implements SampleReport.Part {

  /**
   * A cell with its spans; row and column count from 0.
   *
   * @param cell the cell of the form whose value it prints, empty if it prints a label
   */
  public record Box(int row, int column, int rowSpan, int columnSpan, String text, String cell) {
    public Box(int row, int column, int rowSpan, int columnSpan, String text) {
      this(row, column, rowSpan, columnSpan, text, "");
    }

    public boolean isFigure() {
      return !cell.isEmpty();
    }

    public Box withText(String newText) {
      return new Box(row, column, rowSpan, columnSpan, newText, cell);
    }
  }

  public SampleGrid {
    boxes = List.copyOf(boxes);
  }

  /** With other figures; the boxes that hold a whole number are these cells, in order. */
  SampleGrid printing(List<String> cells, Map<String, String> figures) {
    List<Box> printed = new ArrayList<>();
    int next = 0;
    for (Box b : boxes) {
      boolean figure = b.text().matches("[0-9]+");
      String text = figure ? figures.getOrDefault(cells.get(next++), b.text()) : b.text();
      printed.add(new Box(b.row(), b.column(), b.rowSpan(), b.columnSpan(), text));
    }
    return new SampleGrid(name, printed);
  }

  public int rowCount() {
    return boxes.stream().mapToInt(b -> b.row() + b.rowSpan()).max().orElse(0);
  }

  public int columnCount() {
    return boxes.stream().mapToInt(b -> b.column() + b.columnSpan()).max().orElse(0);
  }

  /** The boxes that begin in each row. */
  public List<List<Box>> rows() {
    List<List<Box>> rows = new ArrayList<>();
    for (int i = 0; i < rowCount(); i++) {
      rows.add(new ArrayList<>());
    }
    boxes.forEach(b -> rows.get(b.row()).add(b));
    return rows;
  }

  /** The box that covers each place: {@code [row][column]}. */
  public Box[][] covers() {
    Box[][] grid = new Box[rowCount()][columnCount()];
    for (Box b : boxes) {
      for (int r = b.row(); r < b.row() + b.rowSpan(); r++) {
        for (int c = b.column(); c < b.column() + b.columnSpan(); c++) {
          grid[r][c] = b;
        }
      }
    }
    return grid;
  }
}
