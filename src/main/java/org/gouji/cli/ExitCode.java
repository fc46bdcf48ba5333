package org.gouji.cli;

import org.gouji.rule.Severity;
import org.gouji.run.Status;
import org.gouji.run.Summary;

/** What the process tells its caller. The numbers are a contract. */
public enum ExitCode {
  /** Every report was read, and nothing reaches the level of {@code --fail-on}. */
  OK(0),
  /** Findings at or above that level; wins over {@link #UNREAD}. */
  FINDINGS(1),
  /** Wrong usage or configuration; nothing was checked. */
  USAGE(2),
  /**
   * Some input could not be read, an input named on the command line or in a list is no report, or
   * no report was found at all.
   */
  UNREAD(3),
  /** Internal error, or a result could not be written. */
  FAILED(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number. */
  public int code() {
    return code;
  }

  /** How a check ends. */
  static ExitCode ofCheck(Summary summary, FailOn failOn, boolean failOnUntold) {
    for (Severity severity : Severity.values()) {
      if (failOn.reaches(severity) && summary.count(severity) > 0) {
        return FINDINGS;
      }
    }
    return failOnUntold && summary.untold() > 0 ? FINDINGS : ofReading(summary);
  }

  /** How reading alone ends. */
  static ExitCode ofReading(Summary summary) {
    boolean unread =
        summary.count(Status.NOT_CHECKED) > 0
            || summary.refused() > 0
            || summary.reports() == 0
            || !summary.context().unread().isEmpty();
    return unread ? UNREAD : OK;
  }
}
