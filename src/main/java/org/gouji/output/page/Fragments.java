package org.gouji.output.page;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pieces of a page that are made before the page's head can be: they wait in a temporary file,
 * which is made with the first piece, and are played back in order, some of them or all.
 */
final class Fragments implements AutoCloseable {
  private @Nullable Path file;
  private @Nullable DataOutputStream out;

  /** What a piece is for. */
  enum Kind {
    /** A line of the table of reports. */
    ROW,
    /** The same, in a page of few reports. */
    ROW_FEW,
    /** A piece of a report's part, in every page. */
    ALWAYS,
    /** The same, in a page of few reports. */
    FEW,
    /** The same, in a page of many reports. */
    MANY
  }

  void add(Kind kind, String text) throws IOException {
    DataOutputStream stream = out;
    if (stream == null) {
      Path made = Files.createTempFile("gouji-", ".part");
      made.toFile().deleteOnExit();
      file = made;
      stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(made), 1 << 16));
      out = stream;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    stream.writeByte(kind.ordinal());
    stream.writeInt(bytes.length);
    stream.write(bytes);
  }

  /** Writes all pieces of these kinds, in the order in which they came. */
  void play(Set<Kind> kinds, OutputStream target) throws IOException {
    Path from = file;
    DataOutputStream stream = out;
    if (from == null || stream == null) {
      return;
    }
    stream.flush();
    Kind[] all = Kind.values();
    try (InputStream bytes = Files.newInputStream(from);
        DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(bytes, 1 << 16))) {
      for (int kind = in.read(); kind >= 0; kind = in.read()) {
        int length = in.readInt();
        if (kinds.contains(all[kind])) {
          byte[] piece = in.readNBytes(length);
          if (piece.length < length) {
            throw new EOFException("the temporary file was cut: " + from);
          }
          target.write(piece);
        } else {
          in.skipNBytes(length);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (out != null) {
        out.close();
      }
    } finally {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    }
  }
}
