package org.gouji.locate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.jspecify.annotations.Nullable;

/**
 * How one equation ended.
 *
 * @param equation the equation
 * @param state holds, fails or cannot be told
 * @param left the terms of the left side that were counted; without those of {@code missing}
 * @param right the same of the right side
 * @param leftSum sum of the counted terms of the left side
 * @param rightSum sum of the counted terms of the right side
 * @param missing the cells of the equation that are wanting, in the order of its terms: never empty
 *     if it cannot be told; if it fails, the addends that the document does not have, without which
 *     the others already exceed the total
 */
public record Verdict(
    Equation equation,
    State state,
    List<Counted> left,
    List<Counted> right,
    BigDecimal leftSum,
    BigDecimal rightSum,
    List<CellId> missing) {

  /** Three values, never two. */
  public enum State {
    HOLDS,
    FAILS,
    UNTOLD
  }

  public Verdict {
    Objects.requireNonNull(equation);
    Objects.requireNonNull(state);
    left = List.copyOf(left);
    right = List.copyOf(right);
    missing = List.copyOf(missing);
  }

  public boolean holds() {
    return state == State.HOLDS;
  }

  public boolean fails() {
    return state == State.FAILS;
  }

  public boolean untold() {
    return state == State.UNTOLD;
  }

  /** Left minus right, of what was counted. */
  public BigDecimal difference() {
    return leftSum.subtract(rightSum);
  }

  /**
   * One counted term.
   *
   * @param cell the cell
   * @param coefficient its positive weight on its side
   * @param printed the value as printed; null if the cell is blank
   * @param counted the value that entered the sum: 0 for a blank addend, the sum of its parts for a
   *     blank total
   */
  public record Counted(
      CellId cell, int coefficient, @Nullable BigDecimal printed, BigDecimal counted) {}
}
