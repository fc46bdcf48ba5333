package org.gouji.read.sheet;

import org.jspecify.annotations.Nullable;

/** Whole numbers in attributes. */
final class Numbers {
  private Numbers() {}

  /** The number; the fallback if there is none. */
  static int of(@Nullable String text, int fallback) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : fallback;
  }
}
