package org.gouji.interpret.base;

import java.util.regex.Pattern;

/**
 * The pieces of a line that spaces part; a unit of money behind its figure (94.76 元) is no piece,
 * nor is a sign in words before it (增加 3). Other units may begin a label.
 */
public final class Pieces {
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<!(?:增加|减少|上升|下降)了?[\\s\\u00a0\\u3000]{0,9})[\\s\\u00a0\\u3000]+(?!(?<=\\d[\\s\\u00a0\\u3000]{1,9})[万亿]?元(?:[\\s\\u00a0\\u3000]|$))");

  private Pieces() {}

  /** From left to right. */
  public static String[] of(String text) {
    return PARTED.split(text);
  }
}
