package org.gouji.run;

import java.nio.file.Path;

/** Where the bytes of a file are. */
public sealed interface Content {
  /** A file on disk. */
  record OnDisk(Path path) implements Content {}

  /** In memory; not copied, not to be changed. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never changed
  record InMemory(byte[] bytes) implements Content {}

  /** A member of an archive, unpacked by a run. */
  record Unpacked(Piece piece) implements Content {}

  /** Not to be had, and why. */
  record Wanting(Reason reason) implements Content {}

  /** Bytes that wait in a spool. */
  interface Piece {
    byte[] bytes() throws java.io.IOException;
  }
}
