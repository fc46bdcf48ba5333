package org.gouji.read.sheet;

import java.util.List;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Table;

/** The tables of a workbook as lines that a test can compare. */
final class SheetTables {
  private SheetTables() {}

  /** All cells in order: row, column, spans if there are any, text. */
  static List<String> cells(Document d) {
    return d.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(b -> ((Table) b).cells().stream())
        .map(SheetTables::describe)
        .toList();
  }

  private static String describe(Cell c) {
    String size = c.rowSpan() == 1 && c.columnSpan() == 1 ? "" : c.rowSpan() + "x" + c.columnSpan();
    return "%d,%d%s %s".formatted(c.row(), c.column(), size, c.text());
  }
}
