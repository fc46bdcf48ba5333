package org.gouji.interpret.base;

import java.util.regex.Pattern;

/**
 * The pieces of a line that spaces part; a unit behind its figure (94.76 元) is no piece, nor is a
 * sign in words before it (增加 3). Units but those of money may begin a label, whose other
 * characters follow them.
 */
public final class Pieces {
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<!(?:增加|减少|上升|下降)了?[\\s\\u00a0\\u3000]{0,9})[\\s\\u00a0\\u3000]+(?!(?<=\\d[\\s\\u00a0\\u3000]{1,9})(?:[万亿]?元(?:[\\s\\u00a0\\u3000]|$)|[件个项条份宗次]"
              + "(?:[\\s\\u00a0\\u3000]{1,9}[\\d/—+-]|$)))");

  private Pieces() {}

  /** From left to right. */
  public static String[] of(String text) {
    return PARTED.split(text);
  }
}
