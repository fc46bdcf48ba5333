package org.gouji.read.sheet;

import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/** How many cells a workbook may still have. */
final class CellBudget {
  private int left;

  CellBudget(Limits limits) {
    left = limits.maxCells();
  }

  /** Takes one cell. */
  void spend() throws UnreadableException {
    if (--left < 0) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "工作簿的单元格过多", "the workbook has too many cells");
    }
  }
}
