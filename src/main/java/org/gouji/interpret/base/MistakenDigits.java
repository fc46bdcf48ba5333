package org.gouji.interpret.base;

import java.util.regex.Pattern;

/**
 * Characters that stand for digits in tables which were scanned or typed by hand: 零, 〇 and the
 * letter O for 0, the letter l for 1, and I beside other digits.
 */
final class MistakenDigits {
  private static final String ZEROS = "零〇OoОо";
  private static final String ONES = "lI";

  private static final Pattern ZERO = Pattern.compile("[" + ZEROS + "]{1,3}(?:[件个项条元宗次]|万元)?");

  /** An I alone may be the number of a row. */
  private static final Pattern ONE = Pattern.compile("l{1,3}");

  /** At least one digit among them, and nothing else but what a figure has. */
  private static final Pattern FIGURE =
      Pattern.compile("[+-]?(?=\\D{0,15}\\d)[\\d" + ZEROS + ONES + ",.]{2,16}(?:[件个项条元宗次]|万元)?");

  private MistakenDigits() {}

  /**
   * The figure with digits in their place; the same text if it is none, or has no such character.
   */
  static String corrected(String plain) {
    if (!ZERO.matcher(plain).matches()
        && !ONE.matcher(plain).matches()
        && !FIGURE.matcher(plain).matches()) {
      return plain;
    }
    StringBuilder digits = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      digits.append(ZEROS.indexOf(c) >= 0 ? '0' : ONES.indexOf(c) >= 0 ? '1' : c);
    }
    return digits.toString();
  }
}
