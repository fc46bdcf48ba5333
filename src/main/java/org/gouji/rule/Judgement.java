package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.locate.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one report.
 *
 * @param findings in a stable order: by rule as the catalogue lists them, then by place in the form
 * @param untold equations that cannot be told, in the same order
 * @param outcomes how every rule ended, in the order of the catalogue
 * @param explanations which figures most likely are wrong, likeliest first; empty if no equation
 *     fails
 * @param waived findings that somebody answers for; they are not among {@code findings}
 * @param independentChecks how many checks that do not follow from each other carried evidence: had
 *     at least one printed number and could be told
 */
public record Judgement(
    List<Finding> findings,
    List<Untold> untold,
    List<RuleOutcome> outcomes,
    List<Explanation> explanations,
    List<Waived> waived,
    int independentChecks) {
  public Judgement {
    findings = List.copyOf(findings);
    untold = List.copyOf(untold);
    outcomes = List.copyOf(outcomes);
    explanations = List.copyOf(explanations);
    waived = List.copyOf(waived);
  }

  /** A judgement without waived findings and without evidence. */
  public Judgement(
      List<Finding> findings,
      List<Untold> untold,
      List<RuleOutcome> outcomes,
      List<Explanation> explanations) {
    this(findings, untold, outcomes, explanations, List.of(), 0);
  }

  /** The same with the findings set aside that are known from before; asked once for each. */
  public Judgement setAside(Predicate<Finding> isKnown) {
    List<Finding> fresh = new ArrayList<>();
    List<Waived> aside = new ArrayList<>(waived);
    for (Finding finding : findings) {
      if (isKnown.test(finding)) {
        aside.add(Waived.known(finding));
      } else {
        fresh.add(finding);
      }
    }
    return new Judgement(fresh, untold, outcomes, explanations, aside, independentChecks);
  }

  /** The same with the findings set aside that these waivers cover. */
  Judgement waive(List<Waiver> waivers, @Nullable Integer year) {
    List<Finding> standing = new ArrayList<>();
    List<Waived> aside = new ArrayList<>(waived);
    for (Finding finding : findings) {
      waivers.stream()
          .filter(w -> w.covers(finding, year))
          .findFirst()
          .ifPresentOrElse(
              w -> aside.add(new Waived(finding, w.reason(), w.until().toString())),
              () -> standing.add(finding));
    }
    return new Judgement(standing, untold, outcomes, explanations, aside, independentChecks);
  }
}
