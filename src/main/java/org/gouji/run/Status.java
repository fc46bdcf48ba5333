package org.gouji.run;

import java.util.Locale;

/** How one report, or one file that holds none, ended in {@code check}. */
public enum Status {
  /** Nothing was found at all, and every equation was told. */
  CLEAN,
  /** Nothing was found, and some equations cannot be told. */
  INCOMPLETE,
  /** Something was found, however light, known from before or waived. */
  FINDINGS,
  /** Could not be read or judged: broken, encrypted, too large, timed out. */
  NOT_CHECKED,
  /** Was read, and is no report of the editions that are checked. */
  NOT_A_REPORT;

  /** The word used in machine output. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
