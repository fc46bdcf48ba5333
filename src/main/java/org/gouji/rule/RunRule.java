package org.gouji.rule;

/** A rule over several reports of a run; it judges one of them in the sight of all. Stateless. */
interface RunRule {
  /** Its id in the catalogue. */
  String id();

  /** Looks at one report and says what it found. */
  Result judge(RunSubject subject);
}
