package org.gouji.rule;

import java.util.Objects;
import org.gouji.document.Message;
import org.jspecify.annotations.Nullable;

/**
 * How a rule ended for one report.
 *
 * @param rule id of the rule
 * @param state how it ended
 * @param reason why it did not run; null if it ran
 */
public record RuleOutcome(String rule, State state, @Nullable Message reason) {

  /** How a rule ended. */
  public enum State {
    /** It looked and said what it found. */
    RAN,
    /** It does not apply to this report. */
    NOT_APPLICABLE,
    /** It applies, but something that it needs is wanting, or it crashed. */
    COULD_NOT_RUN
  }

  public RuleOutcome {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(state);
  }
}
