package org.gouji.read.ofd;

import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/** What interpreting one file may still cost. */
final class OfdBudget {
  /** Characters and path parts per table cell that the limits allow: generous for any report. */
  private static final int PER_CELL = 20;

  private static final int PER_GRAPHIC = 50;

  private long left;

  OfdBudget(Limits limits) {
    left = (long) limits.maxCells() * PER_CELL;
  }

  /** Spends on the drawing of a graphic, which may draw many others. */
  void spendOnGraphic() throws UnreadableException {
    left -= PER_GRAPHIC;
    spend();
  }

  void spend() throws UnreadableException {
    left--;
    if (left < 0) {
      throw new UnreadableException(Reason.TOO_LARGE, "OFD 内容过多", "the OFD has too much content");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new UnreadableException(Reason.TIMED_OUT, "读取超时", "reading took too long");
    }
  }
}
