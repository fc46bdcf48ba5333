package org.gouji.interpret.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report: of whom, and of which year.
 *
 * @param text as printed, without spaces
 * @param organ the organ that it names; null if it names none
 * @param year the year that it names; null if it names none
 */
record Title(String text, @Nullable String organ, @Nullable Integer year) {
  private static final Pattern SENTENCE = Pattern.compile("^(?:现将|现就|兹将|将|为了?|按|本)|公布|发布|编制");

  /** The weight of a title with organ and year. */
  static final int BOTH = 3;

  private static final Pattern BARE_END = Pattern.compile("(?:报告|年报)(?:[（(][^（()）]*[）)])?$");

  /** Whether another year or organ is named; an organ without its place is the same. */
  boolean isOfAnotherReportThan(Title other) {
    String one = String.valueOf(organ);
    String two = String.valueOf(other.organ);
    return !Objects.equals(year, other.year) || !one.endsWith(two) && !two.endsWith(one);
  }

  /** Whether the same report may be meant, of which one does not name all. */
  boolean mayBe(Title other) {
    return Objects.equals(year, other.year)
        && (organ == null || other.organ == null || !isOfAnotherReportThan(other));
  }

  /** Whether nothing but the title stands there: no sentence about it, no words behind it. */
  boolean isBare() {
    return BARE_END.matcher(text).find() && !SENTENCE.matcher(text).find();
  }

  /** Whose report of which year it names. */
  List<@Nullable Object> whose() {
    return Arrays.asList(organ, year);
  }

  boolean saysTheSame(Title other) {
    return whose().equals(other.whose());
  }

  int weight() {
    return (year == null ? 0 : 2) + (organ == null ? 0 : 1);
  }
}
