package org.gouji.rule;

/** What a rule looks at. */
public enum Scope {
  /** One report by itself. */
  REPORT,
  /** Several reports of a run. */
  RUN
}
