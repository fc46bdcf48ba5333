package org.gouji.read.page;

import java.util.Objects;

/**
 * One printed character.
 *
 * @param text what it reads as: mostly one character; {@link #UNKNOWN} if the source does not say
 * @param box from the pen's place over the advance, {@link #DESCENT} of the size below the baseline
 *     and the rest above it (for text that reads downwards, turned accordingly)
 * @param size effective font size in points
 * @param turn direction of the text in quarter turns clockwise: 0 reads to the right, 1 downwards,
 *     2 upside down, 3 upwards
 * @param vertical whether it is upright in a line that runs downwards (vertical writing mode)
 */
public record Glyph(String text, Box box, float size, int turn, boolean vertical) {

  /** Stands for a character that the source draws but does not name. */
  public static final String UNKNOWN = "\uFFFD";

  /** The share of the font size that lies below the baseline. */
  public static final float DESCENT = 0.12f;

  public Glyph {
    Objects.requireNonNull(text);
    Objects.requireNonNull(box);
  }

  /** The same place with another reading. */
  Glyph withText(String other) {
    return other.equals(text) ? this : new Glyph(other, box, size, turn, vertical);
  }

  /** Whether it leaves no ink. */
  boolean blank() {
    return text.codePoints()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
  }

  /** Whether it is a Chinese character (not punctuation). */
  boolean han() {
    return Character.isIdeographic(text.codePointAt(0));
  }

  /** Whether it takes a full square, as Chinese characters and their punctuation do. */
  boolean wide() {
    int c = text.codePointAt(0);
    return c >= 0x2E80 && c < 0xFB00 || c >= 0xFE30 && c < 0xFFE7 || c >= 0x20000;
  }
}
