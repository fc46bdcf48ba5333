package org.gouji.read.sheet;

import org.jspecify.annotations.Nullable;

/** Numbers as workbooks store them. */
final class Numbers {
  private Numbers() {}

  /** The number that is stored; null if it is none. */
  static @Nullable Double decimal(String stored) {
    try {
      return Double.valueOf(stored.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The whole number; the fallback if there is none. */
  static int of(@Nullable String text, int fallback) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : fallback;
  }
}
