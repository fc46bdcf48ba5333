package org.gouji.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years, dates and periods in plain text. */
final class Dates {
  private static final Pattern HAN_YEAR = Pattern.compile("二[〇○零0O][〇○零0O一二三四五六七八九]{2}年");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)(?:年|[-/.])(0?[1-9]|1[0-2])(?:月|[-/.])(0?[1-9]|[12]\\d|3[01])(?=\\D|$|\\d\\d:)日?");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<!\\d)(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日[^。,;]{0,4}?(?:至|到|[-—–―~]+)"
              + "(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日");

  private Dates() {}

  /**
   * From one day to another as printed.
   *
   * @param text the words
   * @param startYear year of the first day
   * @param start first day as month × 100 + day
   * @param endYear year of the last day; where it is left out that of the first, or the next one if
   *     the last day would come before the first
   * @param end last day as month × 100 + day
   */
  record Period(String text, int startYear, int start, int endYear, int end) {
    boolean isImpossible() {
      return endYear < startYear || (endYear == startYear && end < start);
    }

    boolean isWholeYear(int year) {
      return startYear == year && endYear == year;
    }
  }

  /** Years written with Chinese digits as the others are. */
  static String withDigits(String plain) {
    return HAN_YEAR.matcher(plain).replaceAll(m -> digits(m.group()));
  }

  private static String digits(String han) {
    StringBuilder text = new StringBuilder();
    for (char c : han.toCharArray()) {
      int digit = "零一二三四五六七八九".indexOf(c);
      text.append(digit >= 0 ? (char) ('0' + digit) : "〇○O".indexOf(c) >= 0 ? '0' : c);
    }
    return text.toString();
  }

  /** The years named, each as often as it is. */
  static List<Integer> years(String plain) {
    return YEAR.matcher(plain).results().map(m -> Integer.valueOf(m.group(1))).toList();
  }

  static List<Period> periods(String plain) {
    List<Period> periods = new ArrayList<>();
    Matcher m = PERIOD.matcher(plain);
    while (m.find()) {
      int startYear = Integer.parseInt(m.group(1));
      int start = day(m, 2);
      int end = day(m, 5);
      int next = end < start ? startYear + 1 : startYear;
      int endYear = m.group(4) == null ? next : Integer.parseInt(m.group(4));
      periods.add(new Period(m.group(), startYear, start, endYear, end));
    }
    return periods;
  }

  private static int day(MatchResult m, int month) {
    return Integer.parseInt(m.group(month)) * 100 + Integer.parseInt(m.group(month + 1));
  }

  /** The first date of the text. */
  static Optional<LocalDate> first(String plain) {
    Matcher m = DATE.matcher(plain);
    while (m.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3))));
      } catch (DateTimeException notADay) {
        // 2月30日 is no day: the next one may be.
      }
    }
    return Optional.empty();
  }
}
