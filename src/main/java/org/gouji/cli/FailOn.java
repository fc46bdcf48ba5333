package org.gouji.cli;

import org.gouji.rule.Severity;

/** From which weight on a finding fails the run. */
enum FailOn {
  ERROR,
  WARNING,
  INFO,
  NEVER;

  boolean reaches(Severity severity) {
    return this != NEVER && severity.ordinal() <= ordinal();
  }
}
