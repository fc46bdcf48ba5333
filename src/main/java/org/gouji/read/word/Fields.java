package org.gouji.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Where the text of a paragraph stands within fields: a field's code is not seen, its result is.
 * Some fields have no result, and show what their code tells to draw. Begins anew with each
 * paragraph, so that a field without an end cannot swallow the document.
 */
public final class Fields {
  /** Fields that draw a text: an expression, or the chosen one of several. */
  private static final Pattern DRAWN = Pattern.compile("(?i)\\s*(?:EQ|FORMDROPDOWN)\\b");

  private final Deque<Boolean> inCode = new ArrayDeque<>();

  /** The code of the field that began last, until something of its result is shown. */
  private final StringBuilder code = new StringBuilder();

  /** A field begins with its code. */
  public void begin() {
    inCode.push(true);
    code.setLength(0);
  }

  /** The result of a field begins. */
  public void separate() {
    if (!inCode.isEmpty()) {
      inCode.pop();
      inCode.push(false);
    }
  }

  /** A field ends; tells whether it shows what is not stored as text. */
  public boolean end() {
    boolean unseen = inCode.poll() != null && DRAWN.matcher(code).lookingAt();
    code.setLength(0);
    return unseen;
  }

  /** The code of the field that began last, without a result so far. */
  public String code() {
    return code.toString();
  }

  /** A piece of a field's code. */
  public void code(String piece) {
    code.append(piece);
  }

  /** Text is shown: within a field, it has a result. */
  public void result() {
    code.setLength(0);
  }

  /** Whether text here can be seen. */
  public boolean shows() {
    return !inCode.contains(true);
  }
}
