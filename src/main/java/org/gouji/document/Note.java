package org.gouji.document;

import java.util.Objects;

/**
 * Something that a reader tells about a document, in both languages.
 *
 * @param code stable kebab-case word, such as {@code scanned-page}
 * @param zh the Chinese sentence
 * @param en the English sentence
 */
public record Note(String code, String zh, String en) {
  public Note {
    Objects.requireNonNull(code);
    Objects.requireNonNull(zh);
    Objects.requireNonNull(en);
  }
}
