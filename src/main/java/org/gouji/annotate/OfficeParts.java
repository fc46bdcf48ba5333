package org.gouji.annotate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gouji.read.Limits;
import org.jspecify.annotations.Nullable;

/** The parts of an office package, of which some are changed; the others are copied as packed. */
final class OfficeParts implements AutoCloseable {
  /** The first moment that a ZIP can name: 1980-01-01; the clock has no say in a copy. */
  private static final long BEGINNING = 315_532_800_000L;

  private final ZipFile zip;
  private final Map<String, String> changed = new LinkedHashMap<>();

  OfficeParts(byte[] bytes) throws IOException {
    zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
  }

  private static String key(String name) {
    String s = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return s.startsWith("/") ? s.substring(1) : s;
  }

  private @Nullable ZipArchiveEntry entry(String name) {
    for (ZipArchiveEntry e : Collections.list(zip.getEntries())) {
      if (key(e.getName()).equals(key(name))) {
        return e;
      }
    }
    return null;
  }

  boolean has(String name) {
    return changed.containsKey(key(name)) || entry(name) != null;
  }

  /** A part's text; null if there is no such part. */
  @Nullable String text(String name) throws IOException, NotAnnotatedException {
    String now = changed.get(key(name));
    ZipArchiveEntry entry = now == null ? entry(name) : null;
    if (entry == null) {
      return now;
    }
    byte[] bytes;
    try (InputStream in = zip.getInputStream(entry)) {
      bytes = in.readNBytes((int) Math.min(1 << 30, Limits.DEFAULT.maxExpandedBytes()));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    String head = text.substring(0, Math.min(200, text.length())).toLowerCase(Locale.ROOT);
    boolean other =
        head.indexOf('\0') >= 0
            || (head.contains("encoding=") && !head.matches("(?s).*encoding=[\"']utf-8[\"'].*"));
    if (other) {
      throw new NotAnnotatedException(
          false, "文件内部的编码少见，不能标注", "the parts of the file are in an unusual encoding");
    }
    return text;
  }

  void put(String name, String text) {
    changed.put(key(name), text);
  }

  /** Puts a piece before the end of the root element of a part. */
  static String append(String xml, java.util.function.Function<Tags.Tag, String> piece)
      throws IOException {
    Insertions insertions = new Insertions();
    Tags.visit(
        xml,
        new Tags.Visitor() {
          private int depth;

          @Override
          public void start(Tags.Tag tag) {
            depth++;
          }

          @Override
          public void end(Tags.Tag tag, int endTag, int after) {
            if (--depth == 0) {
              String text = piece.apply(tag);
              if (tag.empty()) {
                insertions.add(tag.to() - 2, ">" + text + "<");
                insertions.add(tag.to() - 1, tag.prefix() + tag.local());
              } else {
                insertions.add(endTag, text);
              }
            }
          }
        });
    return insertions.into(xml);
  }

  /** The package with its changes. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out)) {
      Map<String, String> left = new LinkedHashMap<>(changed);
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        String text = left.remove(key(entry.getName()));
        if (text == null) {
          try (InputStream raw = zip.getRawInputStream(entry)) {
            copy.addRawArchiveEntry(entry, raw);
          }
        } else {
          write(copy, entry.getName(), text);
        }
      }
      for (Map.Entry<String, String> added : left.entrySet()) {
        write(copy, added.getKey(), added.getValue());
      }
    }
    return out.toByteArray();
  }

  /** The same parts as they are, none of them with a time of its own. */
  byte[] timeless() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream copy = new ZipArchiveOutputStream(out)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        ZipArchiveEntry same = new ZipArchiveEntry(entry.getName());
        same.setTime(BEGINNING);
        copy.putArchiveEntry(same);
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(copy);
        }
        copy.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private static void write(ZipArchiveOutputStream copy, String name, String text)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(BEGINNING);
    copy.putArchiveEntry(entry);
    copy.write(text.getBytes(StandardCharsets.UTF_8));
    copy.closeArchiveEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
