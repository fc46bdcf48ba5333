package org.gouji.document;

import java.util.Objects;

/**
 * A sentence for people in both languages.
 *
 * @param zh the Chinese sentence
 * @param en the English sentence
 */
public record Message(String zh, String en) {
  public Message {
    Objects.requireNonNull(zh);
    Objects.requireNonNull(en);
  }
}
