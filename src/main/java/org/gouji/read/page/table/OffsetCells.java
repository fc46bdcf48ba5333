package org.gouji.read.page.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.drawn.Grid;

/**
 * Puts cells back into their row that a producer drew a little higher or lower than the others of
 * it: beside them an edge is left that parts nothing but a blank strip from its cell.
 */
public final class OffsetCells {
  private OffsetCells() {}

  /** The table without edges that part only blank strips. */
  public static PageTable putBack(PageTable table) {
    PageTable result = table;
    for (int edge = table.rows() - 1; edge > 0; edge--) {
      if (partsStrips(result.cells(), edge)) {
        result = without(result, edge);
      }
    }
    return result;
  }

  /**
   * Whether every cell that ends at an edge is blank or stands above a blank one, while a text
   * beside them reaches over just the rows on both sides.
   */
  private static boolean partsStrips(List<PageCell> cells, int edge) {
    List<PageCell> above = cells.stream().filter(c -> c.bottom() == edge).toList();
    if (above.isEmpty()) {
      return false;
    }
    for (PageCell upper : above) {
      PageCell lower = below(cells, upper);
      if (lower == null
          || !(upper.blank() || lower.blank())
          || cells.stream().noneMatch(c -> reachesOver(c, upper, lower))) {
        return false;
      }
    }
    return cells.stream()
        .filter(c -> c.place().row() == edge)
        .allMatch(c -> above.stream().anyMatch(a -> below(cells, a) == c));
  }

  /** The cell right below another, in the same columns; null if there is none. */
  private static @org.jspecify.annotations.Nullable PageCell below(
      List<PageCell> cells, PageCell upper) {
    return cells.stream()
        .filter(
            c ->
                c.place().row() == upper.bottom()
                    && c.place().column() == upper.place().column()
                    && c.right() == upper.right())
        .findFirst()
        .orElse(null);
  }

  private static boolean reachesOver(PageCell cell, PageCell upper, PageCell lower) {
    return !cell.blank()
        && cell.place().row() == upper.place().row()
        && cell.bottom() == lower.bottom();
  }

  private static PageTable without(PageTable table, int edge) {
    List<PageCell> cells = new ArrayList<>();
    for (PageCell cell : table.cells()) {
      Grid.Place p = cell.place();
      if (cell.bottom() == edge) {
        PageCell lower = below(table.cells(), cell);
        PageCell text = lower != null && cell.blank() ? lower : cell;
        int span = lower == null ? p.rowSpan() : p.rowSpan() + lower.place().rowSpan() - 1;
        cells.add(text.at(new Grid.Place(p.row(), p.column(), span, p.columnSpan())));
      } else if (p.row() < edge) {
        int span = cell.bottom() > edge ? p.rowSpan() - 1 : p.rowSpan();
        cells.add(cell.at(new Grid.Place(p.row(), p.column(), span, p.columnSpan())));
      } else if (p.row() > edge) {
        cells.add(cell.at(new Grid.Place(p.row() - 1, p.column(), p.rowSpan(), p.columnSpan())));
      }
    }
    return table.withRows(table.rows() - 1, cells);
  }
}
