package org.gouji.read.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How Word writes the number of a list level; the names are those of Office Open XML. */
public final class CountFormat {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  private CountFormat() {}

  /**
   * The number as shown.
   *
   * @param format an {@code ST_NumberFormat} value such as {@code chineseCounting}; unknown ones
   *     count in digits
   * @param n the number; below 1 and beyond a format's range it is written in digits
   */
  public static String format(String format, int n) {
    if (format.equals("none")) {
      return "";
    }
    String special = n < 1 || n > 99_999 ? null : special(format, n);
    return special != null ? special : Integer.toString(n);
  }

  private static @Nullable String special(String format, int n) {
    return switch (format) {
      case "decimalZero" -> n < 10 ? "0" + n : null;
      case "upperRoman" -> roman(n);
      case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(n);
      case "lowerLetter" -> letter(n).toLowerCase(Locale.ROOT);
      case "ordinal" -> ordinal(n);
      case "decimalFullWidth", "decimalFullWidth2" -> shift(n, '０');
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(n);
      case "decimalEnclosedFullstop" -> n <= 20 ? at(0x2488, n) : n + ".";
      case "decimalEnclosedParen" -> n <= 20 ? at(0x2474, n) : "(" + n + ")";
      case "ideographEnclosedCircle" -> n <= 10 ? at(0x3280, n) : null;
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "koreanCounting" ->
          counting(n, DIGITS, "十百千", "万", false);
      case "japaneseCounting" -> counting(n, DIGITS, "十百千", "万", true);
      case "chineseLegalSimplified" -> counting(n, LEGAL, "拾佰仟", "万", false);
      case "ideographLegalTraditional", "japaneseLegal" ->
          counting(n, LEGAL_TRADITIONAL, "拾佰仟", "萬", false);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digitwise(n);
      case "ideographTraditional" -> n <= 10 ? one(STEMS, n) : null;
      case "ideographZodiac" -> n <= 12 ? one(BRANCHES, n) : null;
      default -> null;
    };
  }

  private static String one(String signs, int n) {
    return String.valueOf(signs.charAt(n - 1));
  }

  private static String at(int first, int n) {
    return Character.toString(first + n - 1);
  }

  private static @Nullable String circled(int n) {
    if (n <= 20) {
      return at(0x2460, n);
    }
    return n <= 35 ? at(0x3251, n - 20) : n <= 50 ? at(0x32B1, n - 35) : null;
  }

  private static String shift(int n, char zero) {
    StringBuilder s = new StringBuilder();
    Integer.toString(n).chars().forEach(c -> s.append((char) (c - '0' + zero)));
    return s.toString();
  }

  private static String digitwise(int n) {
    StringBuilder s = new StringBuilder();
    Integer.toString(n).chars().forEach(c -> s.append(DIGITS.charAt(c - '0')));
    return s.toString();
  }

  private static String ordinal(int n) {
    String end =
        n % 100 / 10 == 1
            ? "th"
            : switch (n % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return n + end;
  }

  /** a … z, aa … zz: the letter is repeated. */
  private static String letter(int n) {
    return String.valueOf((char) ('A' + (n - 1) % 26)).repeat(Math.min(10, (n - 1) / 26 + 1));
  }

  private static String roman(int n) {
    if (n > 3999) {
      return Integer.toString(n);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder s = new StringBuilder();
    int rest = n;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        s.append(signs[i]);
      }
    }
    return s.toString();
  }

  /** 十一, 二十, 一百〇一; the one is not said before a leading ten, nor before any in Japanese. */
  private static String counting(int n, String digits, String units, String myriad, boolean bare) {
    if (n >= 10_000) {
      int rest = n % 10_000;
      String tail =
          rest == 0
              ? ""
              : (rest < 1000 && !bare ? digits.substring(0, 1) : "")
                  + below(rest, digits, units, bare, false);
      return below(n / 10_000, digits, units, bare, true) + myriad + tail;
    }
    return below(n, digits, units, bare, true);
  }

  private static String below(int n, String digits, String units, boolean bare, boolean leading) {
    StringBuilder s = new StringBuilder();
    String number = Integer.toString(n);
    boolean gap = false;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      int unit = number.length() - 1 - i;
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap && !bare) {
        s.append(digits.charAt(0));
      }
      gap = false;
      boolean silent = digit == 1 && unit > 0 && (bare || (leading && unit == 1 && i == 0));
      if (!silent) {
        s.append(digits.charAt(digit));
      }
      if (unit > 0) {
        s.append(units.charAt(unit - 1));
      }
    }
    return s.toString();
  }
}
