package org.gouji.cli;

/** A report with a text that tries to become something else in every format. */
final class HostileReport {
  private HostileReport() {}

  /** Stands in a cell, so that a finding quotes it. */
  static final String CELL =
      "<b>&amp;&#x41;]]>\u001B[31m\u0007\u009B2J%0A::error::]({0})\uD83D\uDE00";

  /** The name of the document. */
  static final String FILE = "a\n::error::b,c%.txt";

  static String text() {
    return ReportFiles.faulty().replace("\t53\n", "\t" + CELL + "\n");
  }
}
