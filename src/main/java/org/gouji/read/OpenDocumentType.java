package org.gouji.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
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

  /** How far into a package its type is looked for. */
  private static final int FAR = 1 << 20;

  private OpenDocumentType() {}

  /** By the first entry of a package, which is where the type belongs. */
  static @Nullable Format first(String head) {
    return head.startsWith(ENTRY, FIRST_NAME)
        ? at(head, FIRST_NAME + ENTRY.length() + head.charAt(28))
        : null;
  }

  /** By the entry of a package wherever it is. */
  static @Nullable Format anywhere(byte[] bytes) {
    int length = Math.min(bytes.length, FAR);
    String begin = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Format format = null;
    int at = begin.indexOf(ENTRY);
    while (at >= 0 && format == null) {
      format = at(begin, at + ENTRY.length());
      at = begin.indexOf(ENTRY, at + 1);
    }
    return format;
  }

  /** By the beginning of a file that is one XML file. */
  static @Nullable Format in(String text) {
    return of(text::contains);
  }

  private static @Nullable Format at(String packed, int at) {
    // Some programs pack it without making it smaller, which puts five bytes before it.
    return of(type -> packed.startsWith(type, at) || packed.startsWith(type, at + 5));
  }

  private static @Nullable Format of(Predicate<String> isType) {
    return TYPES.entrySet().stream()
        .filter(e -> isType.test(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
