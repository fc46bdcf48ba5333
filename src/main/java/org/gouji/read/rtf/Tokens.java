package org.gouji.read.rtf;

import java.nio.charset.StandardCharsets;

/**
 * The pieces of an RTF source, one after the other: braces, control words with their numbers,
 * control symbols, and single bytes of text. Nothing is an error; what makes no sense is passed
 * over, and binary data that claims to be longer than the source is none.
 *
 * <p>Read here and not by a library, because RTF Parser Kit takes bytes of Chinese text behind a
 * control word for letters of the word, which are lost with it, tells nothing of words that it does
 * not know, and gives up at each small fault.
 */
final class Tokens {
  /** What a piece is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word; see {@link #word} and {@link #number}. */
    WORD,
    /** A control symbol, such as {@code \~}; see {@link #value}. */
    SYMBOL,
    /** A byte of text as it stands; see {@link #value}. */
    BYTE,
    /** A byte of text written as {@code \'hh}; see {@link #value}. */
    ESCAPED,
    END
  }

  private static final int LONGEST_NUMBER = 10;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private long number;
  private boolean numbered;
  private int value;

  /**
   * The pieces from an offset on.
   *
   * @param bytes not copied, not changed
   */
  Tokens(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          Kind kind = control();
          if (kind != Kind.END) {
            return kind;
          }
        }
        case '\r', '\n', 0 -> {}
        default -> {
          value = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  /** The name of the control word. */
  String word() {
    return word;
  }

  /** The number behind the control word, or another one if it has none. */
  int number(int otherwise) {
    return numbered
        ? (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, number))
        : otherwise;
  }

  /** The byte, or the sign of the control symbol. */
  int value() {
    return value;
  }

  /** The byte that comes next as it stands in the source, −1 at its end; it is not taken. */
  int peek(int ahead) {
    return at + ahead < bytes.length ? bytes[at + ahead] & 0xFF : -1;
  }

  /** The pieces that are still to come, to look at without taking them. */
  Tokens ahead() {
    return new Tokens(bytes, at);
  }

  /** Takes the next byte as it stands in the source. */
  void take() {
    at++;
  }

  /** Passes over the rest of a group, up to the brace that closes it, which comes next. */
  void skipGroup() {
    int depth = 0;
    while (at < bytes.length) {
      switch (bytes[at]) {
        case '{' -> depth++;
        case '}' -> {
          if (depth-- == 0) {
            return;
          }
        }
        case '\\' -> {
          at++;
          control();
          continue;
        }
        default -> {}
      }
      at++;
    }
  }

  /** Passes over the group that begins next, if one does. */
  void skipNextGroup() {
    while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
      at++;
    }
    if (peek(0) == '{') {
      at++;
      skipGroup();
      at++;
    }
  }

  /** Whether anything but white space is left. */
  boolean hasMore() {
    for (int i = at; i < bytes.length; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  /** What follows a backslash; {@link Kind#END} if it is nothing to tell of. */
  private Kind control() {
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at] & 0xFF;
    if (isLetter(c)) {
      return word(c);
    }
    at++;
    if (c != '\'') {
      value = c;
      return Kind.SYMBOL;
    }
    int high = digit();
    if (high < 0) {
      return Kind.END;
    }
    int low = digit();
    value = low < 0 ? high : high << 4 | low;
    return Kind.ESCAPED;
  }

  private int digit() {
    int d = at < bytes.length && bytes[at] > 0 ? Character.digit(bytes[at], 16) : -1;
    at += d < 0 ? 0 : 1;
    return d;
  }

  private Kind word(int first) {
    int from = at;
    for (int c = first; isLetter(c); ) {
      at++;
      c = peek(0);
    }
    word = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    boolean negative = peek(0) == '-' && isDigit(peek(1));
    at += negative ? 1 : 0;
    numbered = isDigit(peek(0));
    number = 0;
    for (int digits = 0; isDigit(peek(0)); at++, digits++) {
      number = digits < LONGEST_NUMBER ? 10 * number + peek(0) - '0' : number;
    }
    number = negative ? -number : number;
    at += peek(0) == ' ' ? 1 : 0;
    if (word.equals("bin")) {
      at += number > 0 && number <= bytes.length - at ? (int) number : 0;
      return Kind.END;
    }
    return Kind.WORD;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
