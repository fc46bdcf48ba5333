package org.gouji.annotate;

import java.io.IOException;
import java.util.List;
import org.gouji.output.Remark;

/**
 * Writes remarks into documents of one format. The same original and the same remarks give the same
 * bytes, unless the original is encrypted. Stateless.
 */
interface Annotator {
  /**
   * A copy with the remarks.
   *
   * @param original not to be changed
   * @param marks at most one for a place, and at most one without a place
   * @throws NotAnnotatedException if this document cannot have remarks
   * @throws IOException if the document is damaged
   */
  byte[] annotate(byte[] original, List<Remark> marks) throws IOException, NotAnnotatedException;
}
