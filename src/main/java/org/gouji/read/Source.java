package org.gouji.read;

import java.util.Objects;

/**
 * The bytes of one document and the name they came under.
 *
 * @param name as shown to people; formats are decided by content, never by this name
 * @param bytes the whole content; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a copy of each file would double the memory
public record Source(String name, byte[] bytes) {
  public Source {
    Objects.requireNonNull(name);
    Objects.requireNonNull(bytes);
  }
}
