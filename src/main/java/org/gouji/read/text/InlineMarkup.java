package org.gouji.read.text;

import java.util.regex.Pattern;

/**
 * What Markdown writes beside the text itself: how a piece is set ({@code [12]{style="…"}}), marks
 * of notes ({@code [^1]}, {@code 12^1^}), and the stroke before a sign that is to be read as it is
 * ({@code \-5}).
 */
final class InlineMarkup {
  private static final Pattern SPAN =
      Pattern.compile("\\[([^\\[\\]]*)\\]\\{[^{}=.#]{0,200}[=.#][^{}]{0,200}\\}");

  /** So many pieces stand in each other at most. */
  private static final int MOST_NESTED = 9;

  private static final Pattern NOTE =
      Pattern.compile("(?<=\\S)(?:\\[\\^[\\w-]+\\](?!:)|\\^\\[?\\d{1,3}\\]?\\^)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([-+.*_#\\[\\](){}~^<>$'\"`])");

  private InlineMarkup() {}

  static String without(String line) {
    String text = line;
    if (text.contains("]{")) {
      // Pieces stand in each other; each round takes the innermost.
      for (int i = 0; i < MOST_NESTED; i++) {
        text = SPAN.matcher(text).replaceAll("$1");
      }
    }
    if (text.indexOf('^') >= 0) {
      text = NOTE.matcher(text).replaceAll("");
    }
    return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
  }
}
