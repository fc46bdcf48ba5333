package org.gouji.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gouji.read.Sniffer;

/** Walks over the members of ZIP and TAR archives. */
final class ArchiveMembers {
  private ArchiveMembers() {}

  /** Takes the members one by one. */
  interface Taker {
    /**
     * @param name with {@code /} between its parts
     * @param encrypted whether the content cannot be had without a password
     * @param in the content; not closed by the taker
     */
    void take(String name, boolean encrypted, InputStream in) throws IOException;
  }

  /** Whether it is an archive; a package that is one document is none. */
  static boolean ofZip(SeekableByteChannel channel, Taker taker) throws IOException {
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(channel)
            .setCharset(StandardCharsets.UTF_8)
            .get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      Set<String> names =
          entries.stream()
              .map(e -> e.getName().toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      if (names.contains("[content_types].xml")
          || names.contains("ofd.xml")
          || Sniffer.isTypedPackage(names)) {
        return false;
      }
      for (ZipArchiveEntry entry : entries) {
        if (entry.isDirectory() || entry.isUnixSymlink()) {
          continue;
        }
        boolean encrypted = entry.getGeneralPurposeBit().usesEncryption();
        if (encrypted || !zip.canReadEntryData(entry)) {
          taker.take(name(entry), true, InputStream.nullInputStream());
        } else {
          try (InputStream in = zip.getInputStream(entry)) {
            taker.take(name(entry), false, in);
          }
        }
      }
      return true;
    }
  }

  static boolean ofTar(InputStream in, Taker taker) throws IOException {
    // Each byte as one character: the encoding of names is told from the names themselves.
    TarArchiveInputStream tar = new TarArchiveInputStream(in, StandardCharsets.ISO_8859_1.name());
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (isContent(entry)) {
        String name = entry.getName();
        boolean bytes = name.chars().allMatch(c -> c < 0x100);
        taker.take(
            clean(bytes ? decode(name.getBytes(StandardCharsets.ISO_8859_1)) : name), false, tar);
      }
    }
    return true;
  }

  /** Whether an entry holds a file, and is no link to one and no device. */
  private static boolean isContent(TarArchiveEntry entry) {
    boolean link = entry.isSymbolicLink() || entry.isLink();
    boolean device = entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO();
    return entry.isFile() && !link && !device;
  }

  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean settled = raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames();
    return clean(settled ? entry.getName() : decode(raw));
  }

  /** UTF-8 if the bytes are, else GB18030, as Windows in China writes names. */
  private static String decode(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, Charset.forName("GB18030"));
    }
  }

  private static String clean(String name) {
    String clean = name.replace('\\', '/');
    while (clean.startsWith("/") || clean.startsWith("./")) {
      clean = clean.substring(clean.indexOf('/') + 1);
    }
    return clean;
  }
}
