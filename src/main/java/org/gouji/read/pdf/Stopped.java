package org.gouji.read.pdf;

import java.io.IOException;
import org.gouji.read.UnreadableException;

/** Ends the interpretation of a document that goes beyond its limits. */
final class Stopped extends IOException {
  private static final long serialVersionUID = 1L;
  private final UnreadableException cause;

  Stopped(UnreadableException cause) {
    super(cause);
    this.cause = cause;
  }

  UnreadableException cause() {
    return cause;
  }
}
