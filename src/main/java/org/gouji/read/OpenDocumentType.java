package org.gouji.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** The type that a file of OpenDocument gives itself; null where none that is read is found. */
final class OpenDocumentType {
  private static final Map<String, Format> TYPES =
      Map.of(
          "application/vnd.oasis.opendocument.text", Format.ODT,
          "application/vnd.oasis.opendocument.spreadsheet", Format.ODS);

  /** The entry in which a package says what it is. */
  private static final String ENTRY = "mimetype";

  /** Where the name of a package's first entry stands. */
  private static final int FIRST_NAME = 30;

  /** No type is longer. */
  private static final int LONGEST = 128;

  /** How far into a package its type is looked for. */
  private static final int FAR = 1 << 20;

  private OpenDocumentType() {}

  /** By the first entry of a package, which is where the type belongs. */
  static @Nullable Format first(String head) {
    return head.startsWith(ENTRY, FIRST_NAME) ? named(head, FIRST_NAME) : null;
  }

  /** By the entry of a package wherever it is. */
  static @Nullable Format anywhere(byte[] bytes) {
    int length = Math.min(bytes.length, FAR);
    String begin = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Format format = null;
    int name = begin.indexOf(ENTRY, FIRST_NAME);
    while (name >= 0 && format == null) {
      format = named(begin, name);
      name = begin.indexOf(ENTRY, name + 1);
    }
    return format;
  }

  /** By the beginning of a file that is one XML file. */
  static @Nullable Format in(String text) {
    return of(text::contains);
  }

  /** By the entry with a name that begins here; right before it stands the length of its notes. */
  private static @Nullable Format named(String packed, int name) {
    int begin = Math.min(packed.length(), name + ENTRY.length() + packed.charAt(name - 2));
    String stored = packed.substring(begin, Math.min(packed.length(), begin + LONGEST));
    Format format = of(stored::startsWith);
    // It is to be packed as it is; some programs compress it all the same.
    return format != null ? format : of(inflated(stored)::startsWith);
  }

  private static String inflated(String stored) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(stored.getBytes(StandardCharsets.ISO_8859_1));
      byte[] text = new byte[LONGEST];
      return new String(text, 0, inflater.inflate(text), StandardCharsets.ISO_8859_1);
    } catch (DataFormatException e) {
      return "";
    } finally {
      inflater.end();
    }
  }

  private static @Nullable Format of(Predicate<String> isType) {
    return TYPES.entrySet().stream()
        .filter(e -> isType.test(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
