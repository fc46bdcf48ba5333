package org.gouji.read.pdf;

import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/** What interpreting one document may still cost. */
final class Budget {
  /** Characters and rules per table cell that the limits allow: generous for any report. */
  private static final int PER_CELL = 20;

  /** To open a form costs as much as so many operators. */
  private static final int PER_FORM = 50;

  private long left;

  Budget(Limits limits) {
    left = (long) limits.maxCells() * PER_CELL;
  }

  static UnreadableException tooMuch() {
    return new UnreadableException(Reason.TOO_LARGE, "PDF 内容过多", "the PDF has too much content");
  }

  /** Takes one operator, character or rule from the budget. */
  void spend() throws Stopped {
    spend(1);
  }

  /** Takes what it costs to show a form from the budget. */
  void spendForm() throws Stopped {
    spend(PER_FORM);
  }

  private void spend(int amount) throws Stopped {
    long before = left;
    left -= amount;
    if (left < 0) {
      throw new Stopped(tooMuch());
    }
    if ((before & ~0x3FFL) != (left & ~0x3FFL) && Thread.currentThread().isInterrupted()) {
      throw new Stopped(new UnreadableException(Reason.TIMED_OUT, "读取超时", "reading took too long"));
    }
  }
}
