package org.gouji.locate;

import java.util.List;
import java.util.Objects;
import org.gouji.form.CellId;

/**
 * An equation that follows from several that cannot be told by themselves: their sum, in which the
 * wanting cells cancel.
 *
 * @param verdict the sum as an equation of its own (rule {@code implied-balance}), judged: it holds
 *     or fails
 * @param parts the equations that were added up, in their order
 * @param eliminated the wanting cells that cancel
 */
public record ImpliedEquation(Verdict verdict, List<Part> parts, List<CellId> eliminated) {
  /** The rule whose findings are failing implied equations. */
  public static final String RULE = "implied-balance";

  public ImpliedEquation {
    Objects.requireNonNull(verdict);
    parts = List.copyOf(parts);
    eliminated = List.copyOf(eliminated);
  }

  /**
   * One equation of the sum.
   *
   * @param equation its id
   * @param factor by which it is multiplied
   */
  public record Part(String equation, int factor) {}
}
