package org.gouji.narrative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits (with separators of thousands) and in Chinese numerals. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String TENS = "十百千";

  private Numerals() {}

  /**
   * A number in a text.
   *
   * @param value null if the signs make no exact number (三五)
   * @param end index behind it
   */
  record Numeral(@Nullable BigDecimal value, int end) {}

  /** Whether a number may begin with this character. */
  static boolean begins(char c) {
    return isDigit(c) || isChinese(c);
  }

  /** The number at this index, or null. */
  static @Nullable Numeral read(String text, int start) {
    if (start >= text.length()) {
      return null;
    }
    if (isDigit(text.charAt(start))) {
      return digits(text, start);
    }
    return isChinese(text.charAt(start)) ? chinese(text, start) : null;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 0 to 9 of a Chinese digit, or −1. */
  static int digit(char c) {
    if (c == '〇' || c == '○') {
      return 0;
    }
    return c == '两' ? 2 : DIGITS.indexOf(c);
  }

  private static boolean isChinese(char c) {
    return digit(c) >= 0 || TENS.indexOf(c) >= 0;
  }

  private static Numeral digits(String text, int start) {
    int i = run(text, start);
    StringBuilder number = new StringBuilder(text.substring(start, i));
    if (i - start <= 3) {
      while (i < text.length() && text.charAt(i) == ',' && run(text, i + 1) == i + 4) {
        number.append(text, i + 1, i + 4);
        i += 4;
      }
    }
    if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      int end = run(text, i + 1);
      number.append(text, i, end);
      i = end;
    }
    boolean tooLong = number.length() > 18;
    return new Numeral(tooLong ? null : new BigDecimal(number.toString()), i);
  }

  private static int run(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static Numeral chinese(String text, int start) {
    int i = start;
    while (i < text.length() && (isChinese(text.charAt(i)) || text.charAt(i) == '万')) {
      i++;
    }
    return new Numeral(i - start > 16 ? null : value(text.substring(start, i)), i);
  }

  /** 一百零五, 一万二千, 二〇二三; null for what is none of these. */
  private static @Nullable BigDecimal value(String signs) {
    long total = 0;
    long section = 0;
    int pending = -1;
    int unit = 10_000;
    boolean zero = false;
    for (char c : signs.toCharArray()) {
      int digit = digit(c);
      if (digit == 0 && signs.length() > 1) {
        if (pending >= 0) {
          return null;
        }
        zero = true;
      } else if (digit >= 0) {
        if (pending >= 0) {
          return null;
        }
        pending = digit;
      } else if (c == '万') {
        if (pending < 0 && section == 0 || total > 0) {
          return null;
        }
        total = (section + Math.max(pending, 0)) * 10_000;
        section = 0;
        pending = -1;
        unit = 10_000;
        zero = false;
      } else {
        int power = c == '十' ? 10 : c == '百' ? 100 : 1000;
        boolean bareTen = pending < 0 && power == 10 && section == 0 && total == 0;
        if (pending < 0 && !bareTen || power >= unit) {
          return null;
        }
        section += (bareTen ? 1 : pending) * (long) power;
        unit = power;
        pending = -1;
        zero = false;
      }
    }
    // 一百五 is one hundred and fifty in speech: no exact reading.
    boolean spoken = pending > 0 && unit > 10 && unit < 10_000 && !zero;
    return spoken ? null : BigDecimal.valueOf(total + section + Math.max(pending, 0));
  }
}
