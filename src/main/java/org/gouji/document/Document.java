package org.gouji.document;

import java.util.List;
import java.util.Objects;

/**
 * A document as it was read.
 *
 * @param format short name of the source's format as decided by its content: {@code text}, {@code
 *     docx}, {@code pdf}, …
 * @param blocks in reading order
 * @param notes what the reader had to do or could not do, for people; stable order
 * @param imprint what the source says of itself outside of its text
 * @param breaksOff whether the source ends within a line or a tag, as one does that was cut off
 */
public record Document(
    String format, List<Block> blocks, List<Note> notes, Imprint imprint, boolean breaksOff) {
  public Document {
    Objects.requireNonNull(format);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    Objects.requireNonNull(imprint);
  }

  /** A document whose source says nothing of itself, and is whole. */
  public Document(String format, List<Block> blocks, List<Note> notes) {
    this(format, blocks, notes, Imprint.NONE, false);
  }
}
