package org.gouji.read.text;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Table;

/**
 * Columns that are blank in every table of a text, as where a spreadsheet whose tables begin in its
 * third column is saved as text: no row begins before them, and no cell of a table stands in them.
 */
final class BlankMargin {
  /** In fewer rows a blank first cell is that of a group. */
  private static final int FEWEST_ROWS = 10;

  private BlankMargin() {}

  /** The blocks, their tables without the margin. */
  static List<Block> without(List<Block> blocks) {
    int margin = width(blocks);
    return margin == 0
        ? blocks
        : blocks.stream().map(b -> b instanceof Table t ? moved(t, margin) : b).toList();
  }

  private static int width(List<Block> blocks) {
    List<Integer> begins = rows(blocks).map(BlankMargin::begin).toList();
    return begins.size() < FEWEST_ROWS
        ? 0
        : begins.stream().mapToInt(Integer::intValue).min().orElse(0);
  }

  /** The rows of all tables that hold several cells with text. */
  private static Stream<List<Cell>> rows(List<Block> blocks) {
    return blocks.stream()
        .filter(Table.class::isInstance)
        .flatMap(t -> ((Table) t).rows().stream())
        .filter(r -> r.stream().filter(c -> !c.text().isBlank()).count() > 1);
  }

  private static int begin(List<Cell> row) {
    return row.stream().filter(c -> !c.text().isBlank()).findFirst().map(Cell::column).orElse(0);
  }

  private static Table moved(Table table, int margin) {
    List<Cell> cells =
        table.cells().stream()
            .filter(c -> c.column() >= margin || !c.text().isBlank())
            .map(c -> at(c, Math.max(0, c.column() - margin)))
            .toList();
    return new Table(cells, table.geometry(), table.location());
  }

  private static Cell at(Cell c, int column) {
    return new Cell(c.row(), column, c.rowSpan(), c.columnSpan(), c.text(), c.location());
  }
}
