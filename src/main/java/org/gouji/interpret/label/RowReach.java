package org.gouji.interpret.label;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.gouji.document.Cell;

/** How far each row of a table reaches, with the cells of rows above that go on into it. */
final class RowReach {
  /** Cells that go on into the next row, the one that ends last at the head. */
  private final PriorityQueue<Cell> tall =
      new PriorityQueue<>(Comparator.comparingInt(RowReach::end).reversed());

  private int row;

  /** The first column behind the next row. */
  int next(List<Cell> cells) {
    cells.stream().filter(c -> c.rowSpan() > 1).forEach(tall::add);
    while (!tall.isEmpty() && tall.element().row() + tall.element().rowSpan() <= row) {
      tall.remove();
    }
    row++;
    int own = cells.stream().mapToInt(RowReach::end).max().orElse(0);
    return tall.isEmpty() ? own : Math.max(own, end(tall.element()));
  }

  private static int end(Cell cell) {
    return cell.column() + cell.columnSpan();
  }
}
