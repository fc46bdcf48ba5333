package org.gouji.rule;

/** Quotations from reports in sentences for people: one line, not too long. */
final class Quote {
  private static final int LONGEST = 60;

  private Quote() {}

  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int[] points = line.codePoints().toArray();
    return points.length <= LONGEST ? line : new String(points, 0, LONGEST) + "…";
  }
}
