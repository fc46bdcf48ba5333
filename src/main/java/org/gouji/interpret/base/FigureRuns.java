package org.gouji.interpret.base;

/** Figures, and signs for none, that stand behind each other without anything between them. */
public final class FigureRuns {
  private static final int LONGEST_VALUE = 12;
  private static final int LONGEST_RUN = 400;
  private static final int FEWEST_SIGNS = 3;

  private FigureRuns() {}

  /**
   * Whether the text is digits and nothing else but signs for no figure, more of them than one
   * value has: the values of several cells run together. One or two signs may part a telephone
   * number.
   */
  public static boolean isRun(String text) {
    if (text.length() <= LONGEST_VALUE || !isOnlyFigures(text)) {
      return false;
    }
    long signs = text.chars().filter(FigureRuns::isSignForNone).count();
    return signs == 0 || signs >= FEWEST_SIGNS;
  }

  /** Whether the text is digits and signs for no figure, not more than a row may have. */
  public static boolean isOnlyFigures(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_RUN
        && text.chars().allMatch(c -> isFigure(c) || isSignForNone(c));
  }

  /** The text without the signs for no figure behind its words. */
  public static String withoutSigns(String text) {
    int end = text.length();
    while (end > 0 && isSpaceOrSign(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? text : text.substring(0, end);
  }

  private static boolean isFigure(int c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static boolean isSpaceOrSign(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || isSignForNone(c);
  }

  /** Whether the character alone stands for no figure. */
  public static boolean isSignForNone(int c) {
    return "/／-－—–−无無".indexOf(c) >= 0;
  }
}
