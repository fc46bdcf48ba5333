package org.gouji.rule;

import java.util.List;

/** The rules over several reports. */
final class RunRules {
  private RunRules() {}

  static List<RunRule> all() {
    return List.of(
        new CarryOver(), new InForceContinuity(), new DuplicateReport(), new NearDuplicate());
  }
}
