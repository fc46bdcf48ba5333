package org.gouji.cli;

import org.gouji.rule.Severity;
import org.jspecify.annotations.Nullable;

/** From which weight on a finding fails the run. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  /** The lightest severity that does; null if none does. */
  @Nullable Severity from() {
    return this == NEVER ? null : Severity.values()[ordinal()];
  }

  boolean reaches(Severity severity) {
    return this != NEVER && severity.ordinal() <= ordinal();
  }
}
