package org.gouji.narrative;

import org.jspecify.annotations.Nullable;

/** Reads years, months and spans of them: 2023年, 二〇二三年度, 2023年1月1日至12月31日, 1-12月, 2019年至2023年. */
final class Years {
  private static final String RANGE = "至到-—–~";
  private final String text;
  private final @Nullable Integer own;

  Years(String text, @Nullable Integer own) {
    this.text = text;
    this.own = own;
  }

  /**
   * A stretch of time.
   *
   * @param kind which time, seen from the year reported on
   * @param end index behind it
   */
  record Time(Kind kind, int end) {}

  /** The time named at this index, or null. */
  @Nullable Time read(int start) {
    Point from = point(start);
    if (from == null) {
      return bareRange(start);
    }
    int end = from.end;
    if (end < text.length() && RANGE.indexOf(text.charAt(end)) >= 0) {
      Point to = point(end + 1);
      if (to != null) {
        return new Time(span(from, to), to.end);
      }
    }
    boolean part = from.month > 0 && !until(start);
    return new Time(part ? Kind.OTHER_TIME : relation(from.year), end);
  }

  /** A year with a month, or one of them; 0 for what is not said. */
  private record Point(int year, int month, int end) {}

  private @Nullable Point point(int start) {
    int i = start;
    int year = 0;
    int digits = yearDigits(i);
    if (digits > 0 && i + 4 < text.length() && text.charAt(i + 4) == '年') {
      year = digits;
      i += 5;
      if (i < text.length() && text.charAt(i) == '度') {
        i++;
      }
    }
    int month = 0;
    Numerals.Numeral number = Numerals.read(text, i);
    if (number != null && small(number) && at(number.end(), '月')) {
      month = value(number);
      i = number.end() + 1;
      i = skip(i, '份');
      Numerals.Numeral day = Numerals.read(text, i);
      if (day != null && small(day) && (at(day.end(), '日') || at(day.end(), '号'))) {
        i = day.end() + 1;
      }
    }
    return year == 0 && month == 0 ? null : new Point(year, month, i);
  }

  /** 2019-2023年, 1-12月. */
  private @Nullable Time bareRange(int start) {
    Numerals.Numeral from = Numerals.read(text, start);
    if (from == null || from.value() == null) {
      return null;
    }
    int mark = from.end();
    if (mark < text.length() && RANGE.indexOf(text.charAt(mark)) >= 0) {
      Point to = point(mark + 1);
      if (to != null && to.year > 0 && from.end() - start == 4) {
        return new Time(Kind.OTHER_TIME, to.end);
      }
      if (to != null && to.year == 0 && small(from)) {
        boolean whole = value(from) == 1 && to.month == 12;
        return new Time(whole ? Kind.WHOLE_YEAR : Kind.OTHER_TIME, to.end);
      }
    }
    if (small(from) && at(mark, '年')) {
      return new Time(Kind.OTHER_TIME, mark + 1);
    }
    return null;
  }

  private Kind span(Point from, Point to) {
    if (to.year > 0 && from.year > 0 && to.year != from.year) {
      return Kind.OTHER_TIME;
    }
    boolean whole = from.month == 0 && to.month == 0 || from.month == 1 && to.month == 12;
    if (!whole) {
      return Kind.OTHER_TIME;
    }
    int year = Math.max(from.year, to.year);
    return year == 0 ? Kind.WHOLE_YEAR : relation(year);
  }

  private Kind relation(int year) {
    if (own == null || Math.abs(year - own) > 1) {
      return Kind.OTHER_TIME;
    }
    return year == own ? Kind.OWN_YEAR : year < own ? Kind.LAST_YEAR : Kind.NEXT_YEAR;
  }

  /** Whether 截至 or 至 goes before: then the month is an end, not a part of the year. */
  private boolean until(int start) {
    return start > 0 && "至止到".indexOf(text.charAt(start - 1)) >= 0;
  }

  private int yearDigits(int start) {
    if (start + 4 > text.length()) {
      return 0;
    }
    int year = 0;
    for (int i = start; i < start + 4; i++) {
      char c = text.charAt(i);
      int digit = Numerals.isDigit(c) ? c - '0' : Numerals.digit(c);
      if (digit < 0) {
        return 0;
      }
      year = year * 10 + digit;
    }
    boolean inside = start > 0 && Numerals.isDigit(text.charAt(start - 1));
    return !inside && year >= 1949 && year <= 2100 ? year : 0;
  }

  private boolean at(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }

  private int skip(int index, char c) {
    return at(index, c) ? index + 1 : index;
  }

  private static boolean small(Numerals.Numeral number) {
    return number.value() != null
        && number.value().scale() == 0
        && number.value().signum() > 0
        && number.value().intValue() <= 31;
  }

  private static int value(Numerals.Numeral number) {
    return number.value() == null ? 0 : number.value().intValue();
  }
}
