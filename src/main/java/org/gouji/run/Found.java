package org.gouji.run;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read.
 *
 * @param name as shown: the path as given, with {@code /}
 * @param path where it is; null if {@code bytes} or {@code problem} is given
 * @param bytes its content if it came on stdin; not copied, not to be changed
 * @param problem why it cannot be read; null if nothing is known against it
 * @param named whether the user named this very file
 */
@SuppressWarnings("ArrayRecordComponent") // a document from stdin is handed on, not kept
public record Found(
    String name,
    @Nullable Path path,
    byte @Nullable [] bytes,
    @Nullable Reason problem,
    boolean named) {
  public Found {
    Objects.requireNonNull(name);
  }

  static Found file(String name, Path path, boolean named) {
    return new Found(name, path, null, null, named);
  }

  static Found problem(String name, Reason reason) {
    return new Found(name, null, null, reason, true);
  }

  /** A document that came on a stream. */
  public static Found bytes(String name, byte[] bytes) {
    return new Found(name, null, bytes, null, true);
  }
}
