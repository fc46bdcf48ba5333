package org.gouji.rule;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** Wrong: a figure or a part of the form that cannot be right. */
  ERROR,
  /** Probably wrong, or to be looked at before publication. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The word used in machine output and configuration. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
