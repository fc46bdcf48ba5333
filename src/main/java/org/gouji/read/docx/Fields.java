package org.gouji.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a paragraph stands within fields: a field's code is not seen, its result is.
 * Begins anew with each paragraph, so that a field without an end cannot swallow the document.
 */
final class Fields {
  private final Deque<Boolean> inCode = new ArrayDeque<>();

  void mark(@Nullable String type) {
    switch (type == null ? "" : type) {
      case "begin" -> inCode.push(true);
      case "separate" -> {
        if (!inCode.isEmpty()) {
          inCode.pop();
          inCode.push(false);
        }
      }
      case "end" -> inCode.poll();
      default -> {}
    }
  }

  /** Whether text here can be seen. */
  boolean shows() {
    return !inCode.contains(true);
  }
}
