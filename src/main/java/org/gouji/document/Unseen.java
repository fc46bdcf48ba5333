package org.gouji.document;

/**
 * Characters that print nothing: joiners and non-joiners, marks of direction, soft hyphens, byte
 * order marks, selectors of a variant of the character before them, fillers.
 */
public final class Unseen {
  private static final int FIRST = 0xAD;

  private Unseen() {}

  /**
   * @param c a code point
   */
  public static boolean is(int c) {
    return c >= FIRST
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
    if (text.codePoints().noneMatch(Unseen::is)) {
      return text;
    }
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints().filter(c -> !is(c)).forEach(seen::appendCodePoint);
    return seen.toString();
  }
}
