package org.gouji.read.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP in memory whose entries are looked up by name. Names are compared without regard to case,
 * to the kind of slash and to a leading slash, as office programs do.
 */
public final class ZipPackage implements AutoCloseable {
  private static final int MAX_ENTRIES = 20_000;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
  private long left;

  private ZipPackage(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.left = limits.maxExpandedBytes();
  }

  /**
   * Opens a package.
   *
   * @throws UnreadableException if the directory of the ZIP is damaged or has too many entries
   */
  public static ZipPackage open(byte[] bytes, Limits limits) throws UnreadableException {
    try {
      ZipPackage p =
          new ZipPackage(
              ZipFile.builder()
                  .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                  .get(),
              limits);
      for (ZipArchiveEntry e : Collections.list(p.zip.getEntries())) {
        if (p.entries.size() >= MAX_ENTRIES) {
          throw new UnreadableException(
              Reason.TOO_LARGE, "压缩包内文件过多", "the package has too many entries");
        }
        p.entries.putIfAbsent(key(e.getName()), e);
      }
      return p;
    } catch (IOException | IllegalArgumentException e) {
      throw broken();
    }
  }

  private static String key(String name) {
    String s = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    while (s.startsWith("/")) {
      s = s.substring(1);
    }
    return s;
  }

  private static UnreadableException broken() {
    return new UnreadableException(
        Reason.BROKEN, "文件的压缩结构已损坏", "the ZIP structure of the file is damaged");
  }

  /** The names of the entries, lower case, in alphabetical order. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** Whether an entry of that name exists. */
  public boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /**
   * Opens an entry, or gives null if there is none of that name. Everything read through the
   * package counts against one limit on expanded bytes; beyond it the stream throws {@link
   * TooLarge}.
   */
  public @Nullable InputStream stream(String name) throws UnreadableException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      return null;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw UnreadableException.encrypted();
    }
    try {
      InputStream in = zip.getInputStream(entry);
      if (in == null) {
        throw broken();
      }
      return new Counted(in);
    } catch (IOException | UncheckedIOException e) {
      throw broken();
    }
  }

  /** Turns trouble met while reading a stream of this package into the reason for refusal. */
  public static UnreadableException refusal(IOException e) {
    return e instanceof TooLarge
        ? new UnreadableException(
            Reason.TOO_LARGE, "文件解压后过大", "the file is too large when unpacked")
        : broken();
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory behind it
    }
  }

  /** More was unpacked than the limits allow. */
  public static final class TooLarge extends ZipException {
    private static final long serialVersionUID = 1L;
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      if (b >= 0) {
        count(1);
      }
      return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      int n = in.read(b, off, len);
      if (n > 0) {
        count(n);
      }
      return n;
    }

    private void count(int n) throws TooLarge {
      left -= n;
      if (left < 0) {
        throw new TooLarge();
      }
    }
  }
}
