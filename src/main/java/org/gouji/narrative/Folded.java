package org.gouji.narrative;

import org.gouji.document.Script;

/**
 * A text made even for matching: full-width forms of ASCII are half-width, the script is
 * simplified, spaces and quotation marks are gone (a space between two digits stays), every
 * character knows where it came from.
 *
 * @param text the folded text
 * @param origin index into {@code source} of every character
 * @param source the text as printed
 */
record Folded(String text, int[] origin, String source) {

  static Folded of(String source) {
    StringBuilder out = new StringBuilder(source.length());
    int[] origin = new int[source.length()];
    for (int i = Script.behindReading(source, 0);
        i < source.length();
        i = Script.behindReading(source, i + 1)) {
      char c = fold(source.charAt(i));
      if (c == ' ' && !betweenDigits(source, i) || "\"'“”‘’「」『』\u200b\ufeff".indexOf(c) >= 0) {
        continue;
      }
      origin[out.length()] = i;
      out.append(c);
    }
    return new Folded(out.toString(), origin, source);
  }

  /** What was printed from the folded index {@code start} to before {@code end}, trimmed. */
  String printed(int start, int end) {
    return start >= end ? "" : source.substring(origin[start], origin[end - 1] + 1).strip();
  }

  private static boolean betweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && isDigit(text.charAt(i - 1))
        && isDigit(text.charAt(i + 1));
  }

  private static boolean isDigit(char c) {
    char folded = fold(c);
    return folded >= '0' && folded <= '9';
  }

  private static char fold(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    if (c == '\u3000' || c == '\u00a0' || c == '\t' || c == '\r' || c == '\f') {
      return ' ';
    }
    return Script.simple(c);
  }
}
