package org.gouji.narrative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or mark in its place.
 *
 * @param start index of its first character in the folded text
 * @param end index behind its last
 * @param text the folded characters
 * @param amount the number; null for words, and for numbers that are rounded or a range
 * @param money whether the number's unit is money; the amount is in 万元 then
 */
record Token(
    Word word, int start, int end, String text, @Nullable BigDecimal amount, boolean money) {

  static Token word(Word word, int start, int end, String text) {
    return new Token(word, start, end, text, null, false);
  }

  Kind kind() {
    return word.kind();
  }

  boolean is(Kind kind) {
    return word.kind() == kind;
  }

  boolean isZero() {
    return amount != null && amount.signum() == 0;
  }
}
