package org.gouji.read.word;

import java.util.Objects;

/**
 * One level of a list.
 *
 * @param start the first number
 * @param format see {@link CountFormat#format}; {@code bullet} for a level without numbers
 * @param pattern the text, with {@code %1} … {@code %9} for the numbers of the levels
 * @param suffix what stands between number and text
 * @param legal all numbers in digits, whatever the levels' own format
 * @param restart 1-based level whose number sets this one back; 0 never; −1 any higher level
 */
public record ListLevel(
    int start, String format, String pattern, String suffix, boolean legal, int restart) {
  public ListLevel {
    Objects.requireNonNull(format);
    Objects.requireNonNull(pattern);
    Objects.requireNonNull(suffix);
  }
}
