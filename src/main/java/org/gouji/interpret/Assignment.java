package org.gouji.interpret;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.report.CellValue;

/**
 * One way to give a row's print to its cells.
 *
 * @param values one for each cell, from left to right
 */
record Assignment(List<CellValue> values) {
  Assignment {
    values = List.copyOf(values);
  }

  /** The value of a cell for sums: 0 for a blank one. */
  BigDecimal counted(int cell) {
    BigDecimal number = values.get(cell).number();
    return number == null ? BigDecimal.ZERO : number;
  }
}
