package org.gouji.run;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be read.
 *
 * @param name as shown: the path as given, with {@code /}
 * @param content where its bytes are
 * @param named whether the user named this very file
 * @param context whether it is read only for the sake of others: it is not judged
 */
public record Found(String name, Content content, boolean named, boolean context) {
  public Found {
    Objects.requireNonNull(name);
    Objects.requireNonNull(content);
  }

  static Found file(String name, Path path, boolean named) {
    return new Found(name, new Content.OnDisk(path), named, false);
  }

  static Found problem(String name, Reason reason) {
    return new Found(name, new Content.Wanting(reason), true, false);
  }

  Found asContext() {
    return new Found(name, content, named, true);
  }

  /** A document that came on a stream. */
  public static Found bytes(String name, byte[] bytes) {
    return new Found(name, new Content.InMemory(bytes), true, false);
  }
}
