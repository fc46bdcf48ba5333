package org.gouji.document;

/**
 * Characters that print nothing: joiners and non-joiners, marks of direction, soft hyphens, byte
 * order marks, selectors of a variant of the character before them, fillers.
 */
public final class Unseen {
  private static final int FIRST = 0xAD;

  /** Most of what is asked about: the answer is known without a look at its kind. */
  private static final int FIRST_IDEOGRAPH = 0x3400;

  private static final int LAST_IDEOGRAPH = 0x9FFF;

  private Unseen() {}

  /**
   * @param c a code point
   */
  public static boolean is(int c) {
    return c >= FIRST
        && !(c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH)
        && (Character.getType(c) == Character.FORMAT
            || c == 0x34F
            || c == 0x115F
            || c == 0x1160
            || c == 0x3164
            || c == 0xFFA0
            || c >= 0xFE00 && c <= 0xFE0F
            || c >= 0xE0100 && c <= 0xE01EF);
  }

  /** The text without them. */
  public static String without(String text) {
    int at = 0;
    while (at < text.length() && !is(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length()).append(text, 0, at);
    text.codePoints()
        .skip(text.codePointCount(0, at))
        .filter(c -> !is(c))
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }
}
