package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.document.Cell;
import org.gouji.document.Fragment;
import org.gouji.document.Table;
import org.gouji.document.Table.Geometry;

/** Rows of lines whose cells separators part become a table. */
final class SeparatedRows {
  /** What programs that calculate with tables print in place of a blank cell. */
  private static final Set<String> NO_VALUE = Set.of("NaN", "nan", "None", "<NA>", "NULL", "null");

  private SeparatedRows() {}

  static Table table(List<List<Fragment>> rows) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Fragment> row = rows.get(r);
      for (int c = 0; c < row.size(); c++) {
        String text = NO_VALUE.contains(row.get(c).text()) ? "" : row.get(c).text();
        cells.add(Cell.single(r, c, text, row.get(c).location()));
      }
    }
    return new Table(cells, Geometry.SEPARATED, rows.get(0).get(0).location());
  }
}
