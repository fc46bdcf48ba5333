package org.gouji.rule;

import java.util.Objects;

/**
 * A finding that is waived: it counts for nothing, but it is told.
 *
 * @param finding the finding
 * @param reason why it is waived
 * @param until last day on which the waiver holds, as {@code 2026-06-30}
 */
public record Waived(Finding finding, String reason, String until) {
  public Waived {
    Objects.requireNonNull(finding);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(until);
  }
}
