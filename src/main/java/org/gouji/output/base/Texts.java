package org.gouji.output.base;

/** Makes texts from documents harmless where they are shown or written. */
public final class Texts {
  private Texts() {}

  /**
   * For a terminal: one line, without controls, escape sequences, marks that turn the direction of
   * writing, and halves of surrogate pairs.
   */
  public static String line(String text) {
    return clean(text).replaceAll(" {2,}", " ").strip();
  }

  /** The same with its blanks as they are. */
  public static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(shown(c)));
    return out.toString();
  }

  private static int shown(int c) {
    int type = Character.getType(c);
    if (c == '\n' || c == '\r' || c == '\t' || type == Character.LINE_SEPARATOR) {
      return ' ';
    }
    return isHarmful(c) ? 0xFFFD : c;
  }

  /** Whether it is a control, a mark that turns the direction of writing, or half a pair. */
  public static boolean isHarmful(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F;
  }

  /** For files of texts: the same text with its lines, without what is harmful when it is shown. */
  public static String tame(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> out.appendCodePoint(c == '\n' || c == '\t' || !isHarmful(c) ? c : 0xFFFD));
    return out.toString();
  }

  /** Whether a spreadsheet might take it for a formula; some take full-width signs as well. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }

  /** For machine formats: the same text, halves of surrogate pairs replaced. */
  public static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaceHalves(text);
      }
    }
    return text;
  }

  private static String replaceHalves(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    return out.toString();
  }
}
