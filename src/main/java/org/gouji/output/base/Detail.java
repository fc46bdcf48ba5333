package org.gouji.output.base;

/** How much people want to read. */
public enum Detail {
  /** Findings and what could not be read, and the summary. */
  QUIET,
  /** A line for every file. */
  USUAL,
  /** Notes of the reader and every equation that cannot be told as well. */
  VERBOSE
}
