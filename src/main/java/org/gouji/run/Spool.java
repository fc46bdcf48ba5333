package org.gouji.run;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that wait for their turn: in memory while they are few, else in a temporary file that is
 * gone when the process is. Serves all threads. A plain file is used, not a channel: an interrupt
 * meant for one hung worker would close a channel for all.
 */
final class Spool implements AutoCloseable {
  private final int memoryLimit;
  private byte[] memory = new byte[0];
  private long end;
  private @Nullable File name;
  private @Nullable RandomAccessFile file;

  /** Where a piece lies. */
  record Slot(long offset, int length) {}

  /**
   * @param memoryLimit bytes kept in memory before a file is made
   */
  Spool(int memoryLimit) {
    this.memoryLimit = memoryLimit;
  }

  synchronized Slot put(byte[] bytes) throws IOException {
    RandomAccessFile out = file;
    if (out == null && end + bytes.length > memoryLimit) {
      out = open();
    }
    if (out != null) {
      out.seek(end);
      out.write(bytes);
    } else {
      int needed = (int) end + bytes.length;
      if (needed > memory.length) {
        memory = Arrays.copyOf(memory, Math.min(memoryLimit, Math.max(needed, memory.length * 2)));
      }
      System.arraycopy(bytes, 0, memory, (int) end, bytes.length);
    }
    Slot slot = new Slot(end, bytes.length);
    end += bytes.length;
    return slot;
  }

  synchronized byte[] get(Slot slot) throws IOException {
    byte[] bytes = new byte[slot.length()];
    RandomAccessFile in = file;
    if (in != null) {
      in.seek(slot.offset());
      in.readFully(bytes);
    } else {
      System.arraycopy(memory, (int) slot.offset(), bytes, 0, bytes.length);
    }
    return bytes;
  }

  /** Forgets everything put so far; its place is used again. */
  synchronized void clear() {
    end = 0;
  }

  private RandomAccessFile open() throws IOException {
    File temp = Files.createTempFile("gouji-", ".spool").toFile(); // readable by its owner only
    RandomAccessFile opened = new RandomAccessFile(temp, "rw");
    // Where an open file may lose its name it does so at once, and even a kill leaves nothing.
    if (!temp.delete()) {
      temp.deleteOnExit();
      name = temp;
    }
    opened.write(memory, 0, (int) end);
    memory = new byte[0];
    file = opened;
    return opened;
  }

  @Override
  public synchronized void close() throws IOException {
    if (file != null) {
      file.close();
    }
    if (name != null && !name.delete()) {
      name.deleteOnExit();
    }
  }
}
