package org.gouji.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of a paragraph stands within fields: a field's code is not seen, its result is.
 * Some fields have no result, and show what their code tells to draw. Begins anew with each
 * paragraph, so that a field without an end cannot swallow the document.
 */
final class Fields {
  /** Fields that draw a text: an expression, or the chosen one of several. */
  private static final Pattern DRAWN = Pattern.compile("(?i)\\s*(?:EQ|FORMDROPDOWN)\\b");

  private final Deque<Boolean> inCode = new ArrayDeque<>();
  private boolean drawn;

  /**
   * A mark of a field's parts; tells whether a field ends that shows what is not stored as text.
   */
  boolean mark(@Nullable String type) {
    switch (type == null ? "" : type) {
      case "begin" -> {
        inCode.push(true);
        drawn = false;
      }
      case "separate" -> {
        if (!inCode.isEmpty()) {
          inCode.pop();
          inCode.push(false);
        }
      }
      case "end" -> {
        boolean unseen = inCode.poll() != null && drawn;
        drawn = false;
        return unseen;
      }
      default -> {}
    }
    return false;
  }

  /** A piece of a field's code. */
  void code(String piece) {
    drawn |= DRAWN.matcher(piece).lookingAt();
  }

  /** Text is shown: within a field, it has a result. */
  void result() {
    drawn = false;
  }

  /** Whether text here can be seen. */
  boolean shows() {
    return !inCode.contains(true);
  }
}
