package org.gouji.locate;

import java.util.List;

/**
 * What the redundancy of a report says of its figures.
 *
 * @param explanations which figures most likely are wrong, surest first; empty if no equation fails
 * @param filled values that follow for cells without a number, in the order of deduction
 * @param implied equations that can be told although their parts cannot
 * @param independentChecks how many checks that do not follow from each other carried evidence: had
 *     at least one printed number and could be told
 */
public record Localisation(
    List<Explanation> explanations,
    List<Deduced> filled,
    List<ImpliedEquation> implied,
    int independentChecks) {
  public Localisation {
    explanations = List.copyOf(explanations);
    filled = List.copyOf(filled);
    implied = List.copyOf(implied);
  }
}
