package org.gouji.rule;

import java.util.Objects;

/**
 * A finding that is waived: it counts for nothing, but it is told.
 *
 * @param finding the finding
 * @param reason why it is waived; empty if it stands in the baseline
 * @param until last day on which the waiver holds, as {@code 2026-06-30}; empty if it stands in the
 *     baseline
 */
public record Waived(Finding finding, String reason, String until) {
  public Waived {
    Objects.requireNonNull(finding);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(until);
  }

  /** A finding that stands in the baseline: nobody answers for it, but it is not new. */
  static Waived known(Finding finding) {
    return new Waived(finding, "", "");
  }

  /** Whether it is set aside because it stands in the baseline. */
  public boolean isKnown() {
    return until.isEmpty();
  }
}
