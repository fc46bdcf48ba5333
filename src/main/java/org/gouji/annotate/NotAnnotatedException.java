package org.gouji.annotate;

import java.util.Objects;
import org.gouji.document.Message;

/** A document got no marked copy, and why. */
public final class NotAnnotatedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;
  private final boolean failure;

  NotAnnotatedException(boolean failure, String zh, String en) {
    super(en);
    this.reason = new Message(Objects.requireNonNull(zh), Objects.requireNonNull(en));
    this.failure = failure;
  }

  /** For people. */
  public Message reason() {
    return reason;
  }

  /** Whether a copy could have been expected: the document can be marked, but it went wrong. */
  public boolean isFailure() {
    return failure;
  }
}
