package org.gouji.rule;

/** A rule over one report. Stateless; one instance serves all threads. */
interface ReportRule {
  /** Its id in the catalogue. */
  String id();

  /** Looks at the report and says what it found. */
  Result judge(Subject subject);
}
