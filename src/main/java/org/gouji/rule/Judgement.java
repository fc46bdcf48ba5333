package org.gouji.rule;

import java.util.List;
import org.gouji.locate.Explanation;

/**
 * What the rules say of one report.
 *
 * @param findings in a stable order: by rule as the catalogue lists them, then by place in the form
 * @param untold equations that cannot be told, in the same order
 * @param outcomes how every rule ended, in the order of the catalogue
 * @param explanations which figures most likely are wrong, likeliest first; empty if no equation
 *     fails
 */
public record Judgement(
    List<Finding> findings,
    List<Untold> untold,
    List<RuleOutcome> outcomes,
    List<Explanation> explanations) {
  public Judgement {
    findings = List.copyOf(findings);
    untold = List.copyOf(untold);
    outcomes = List.copyOf(outcomes);
    explanations = List.copyOf(explanations);
  }
}
