package org.gouji.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.EdgeTable;
import org.gouji.read.grid.EdgeTable.Merge;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Item;

/** A table of which rows may still come. */
final class OpenTable {
  private final int number;
  private final EdgeTable rows = new EdgeTable();
  private final List<List<Item>> cells = new ArrayList<>();
  private List<Item> cell = new ArrayList<>();

  /** A table without rows; {@code number} counts the document's tables from 0. */
  OpenTable(int number) {
    this.number = number;
  }

  /** What the cell that is not ended holds. */
  List<Item> cell() {
    return cell;
  }

  /** How many cells of the row are ended. */
  int cells() {
    return cells.size();
  }

  boolean hasRows() {
    return rows.rowNumber() >= 0;
  }

  /** The place of the cell that is not ended. */
  Location.Word place() {
    return place(rows.rowNumber() + 1, cells.size());
  }

  private Location.Word place(int row, int ofCell) {
    return new Location.Word("document", -1, number, row, ofCell);
  }

  void endCell() throws UnreadableException {
    if (cells.size() == RowShape.MOST_CELLS) {
      throw RowShape.tooWide();
    }
    cells.add(cell);
    cell = new ArrayList<>();
  }

  /** Ends the row; what stands behind its last cell is one more. */
  void endRow(RowShape shape) throws UnreadableException {
    if (!isBlank(cell)) {
      endCell();
    }
    if (cells.isEmpty()) {
      return;
    }
    rows.row();
    for (int c = 0; c < cells.size(); c++) {
      List<Item> items = cells.get(c);
      Merge across = shape.across(c);
      if (rows.begins(shape.left(c), shape.width(c), across, shape.down(c))) {
        rows.fill(items, place(rows.rowNumber(), c));
      } else if (across == Merge.CONTINUES && !isBlank(items)) {
        // Cells beside one another that are merged show the text of them all.
        rows.extend(items);
      }
    }
    cells.clear();
    cell.clear();
  }

  /** Takes what stands in a cell though no cell of its row has ended. */
  List<Item> takeLoose() {
    List<Item> loose = cell;
    cell = new ArrayList<>();
    return loose;
  }

  private static boolean isBlank(List<Item> items) {
    return items.stream().allMatch(Item::isBlank);
  }

  /** Whether lines that are not blank, and nothing else, stand before the first cell of a row. */
  boolean hasLoose() {
    return cells.isEmpty() && !isBlank(cell) && cell.stream().noneMatch(Grid.class::isInstance);
  }

  Grid grid() {
    return rows.grid(place(-1, -1));
  }
}
