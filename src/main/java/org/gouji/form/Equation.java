package org.gouji.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A linear equation over cells: the sum of all terms is 0, tolerance 0. For people the terms with
 * positive coefficients are the left side, the others the right.
 *
 * @param rule id of the rule that it belongs to
 * @param where the instance: a row id or a column id
 * @param terms in the order of the form, left side first
 * @param defines the cell that the equation defines as the sum of the others (a total); empty for a
 *     balance
 */
public record Equation(String rule, String where, List<Term> terms, Optional<CellId> defines) {
  public Equation {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(where);
    Objects.requireNonNull(defines);
    terms = List.copyOf(terms);
  }

  /** {@code rule/where}, as findings are named in explanations. */
  public String id() {
    return rule + "/" + where;
  }
}
