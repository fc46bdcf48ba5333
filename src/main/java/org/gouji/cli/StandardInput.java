package org.gouji.cli;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a process was given to read. Where nothing was ({@code <&-}), the first file that the Java
 * machine opens takes the place, and what is read is its own library.
 */
final class StandardInput {
  private static final Path LINK = Path.of("/proc/self/fd/0");

  private StandardInput() {}

  /**
   * The stream; reading it throws {@link ClosedException} if there is none. It is buffered: in JDK
   * 17 a bare FileInputStream cannot read all of a pipe ("Illegal seek").
   */
  static InputStream open() {
    return isOwn() ? new Closed() : new BufferedInputStream(new FileInputStream(FileDescriptor.in));
  }

  private static final class Closed extends InputStream {
    @Override
    public int read() throws IOException {
      throw new ClosedException();
    }
  }

  /** Tells that there is no standard input. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Whether the process reads a file of the Java machine or of its class path. */
  private static boolean isOwn() {
    try {
      Path file = Files.readSymbolicLink(LINK);
      Path home = Path.of(System.getProperty("java.home", "/")).toRealPath();
      return file.startsWith(home) || isOnClassPath(file);
    } catch (IOException | RuntimeException e) {
      return false; // a system that does not tell
    }
  }

  private static boolean isOnClassPath(Path file) throws IOException {
    for (String entry :
        System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator))) {
      if (!entry.isEmpty()
          && Files.exists(Path.of(entry))
          && Path.of(entry).toRealPath().equals(file)) {
        return true;
      }
    }
    return false;
  }
}
