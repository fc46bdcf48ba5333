package org.gouji.read;

import java.io.IOException;
import org.gouji.document.Document;

/** Turns the bytes of one format into a document. Stateless; one instance serves all threads. */
public interface Reader {
  /**
   * Reads a whole source.
   *
   * @throws UnreadableException if the source is broken, encrypted, too large or of another kind
   *     than it seemed
   * @throws IOException if the bytes could not be had
   */
  Document read(Source source, Limits limits) throws IOException, UnreadableException;
}
