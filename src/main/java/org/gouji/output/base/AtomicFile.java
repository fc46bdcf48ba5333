package org.gouji.output.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is there whole or not at all: it is written under another name in the same folder and
 * takes its own name when it is complete. What is no ordinary file, such as a device, is written
 * directly.
 */
public final class AtomicFile implements AutoCloseable {
  private final Path target;
  private final Path written;
  private final OutputStream stream;
  private boolean open = true;

  /**
   * Opens it for writing.
   *
   * @throws IOException if its folder is not there or may not be written to
   */
  public AtomicFile(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder: " + file);
    }
    // A pipe has no real path of its own, so links are followed to ordinary files only.
    target = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      written = target;
      stream = new BufferedOutputStream(Files.newOutputStream(target));
    } else {
      Path folder = target.getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new IOException("there is no such folder: " + folder);
      }
      // Its own name may be one that the locale cannot spell.
      String id = Integer.toHexString(target.hashCode());
      written = folder.resolve(".gouji-" + ProcessHandle.current().pid() + "-" + id + ".part");
      stream = new BufferedOutputStream(Files.newOutputStream(written), 1 << 16);
    }
  }

  /** Where to write. */
  public OutputStream stream() {
    return stream;
  }

  /** Completes the file and gives it its name. */
  public void commit() throws IOException {
    stream.close();
    if (written.equals(target)) {
      open = false;
      return;
    }
    try {
      Files.move(
          written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
    open = false;
  }

  /** Leaves no trace unless it was committed. */
  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    open = false;
    try {
      stream.close();
    } finally {
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
      }
    }
  }
}
