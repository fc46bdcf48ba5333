package org.gouji.run;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be read.
 *
 * @param name as shown: the path as given, with {@code /}
 * @param content where its bytes are
 * @param named whether the user named this very file
 */
public record Found(String name, Content content, boolean named) {
  public Found {
    Objects.requireNonNull(name);
    Objects.requireNonNull(content);
  }

  static Found file(String name, Path path, boolean named) {
    return new Found(name, new Content.OnDisk(path), named);
  }

  static Found problem(String name, Reason reason) {
    return new Found(name, new Content.Wanting(reason), true);
  }

  /** A document that came on a stream. */
  public static Found bytes(String name, byte[] bytes) {
    return new Found(name, new Content.InMemory(bytes), true);
  }
}
