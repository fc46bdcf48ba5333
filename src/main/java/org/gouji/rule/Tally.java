package org.gouji.rule;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * Both sides of an equation with their terms.
 *
 * @param left terms of the left side
 * @param right terms of the right side
 * @param leftSum sum of the left side
 * @param rightSum sum of the right side
 */
public record Tally(List<Entry> left, List<Entry> right, BigDecimal leftSum, BigDecimal rightSum) {
  public Tally {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Left minus right. */
  public BigDecimal difference() {
    return leftSum.subtract(rightSum);
  }

  /**
   * One term.
   *
   * @param cell the cell
   * @param coefficient its positive weight on its side
   * @param printed the value as printed; null if the cell is blank
   * @param counted the value that entered the sum: 0 for a blank addend, the sum of its parts for a
   *     blank total
   */
  public record Entry(
      CellId cell, int coefficient, @Nullable BigDecimal printed, BigDecimal counted) {}
}
