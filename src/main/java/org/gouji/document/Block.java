package org.gouji.document;

/** One block of a document, in reading order. */
public sealed interface Block permits Paragraph, Table {
  /** Where the block begins in the source. */
  Location location();
}
