package org.gouji.read.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which bytes mean which characters: by the code page of the document, by that of its fonts. */
final class Encodings {
  private static final Charset WESTERN = charset(1252, StandardCharsets.ISO_8859_1);

  /** Names of fonts are not written in the fonts that they name; of symbol fonts they are ASCII. */
  static final Encoding NAMES = new Encoding(WESTERN, null, null);

  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int SYMBOLS = 2;

  /** Code pages by the number of a font's character set; 0 and 1 are those of the system. */
  private static final Map<Integer, Integer> OF_CHARACTER_SET =
      Map.ofEntries(
          Map.entry(77, 10_000),
          Map.entry(128, 932),
          Map.entry(129, 949),
          Map.entry(130, 949),
          Map.entry(134, 936),
          Map.entry(136, 950),
          Map.entry(161, 1253),
          Map.entry(162, 1254),
          Map.entry(163, 1258),
          Map.entry(177, 1255),
          Map.entry(178, 1256),
          Map.entry(186, 1257),
          Map.entry(204, 1251),
          Map.entry(222, 874),
          Map.entry(238, 1250),
          Map.entry(255, 437));

  private static final Encoding RAW_UTF8 = new Encoding(StandardCharsets.UTF_8, null, null);

  /** By font; of a symbol font without its name. */
  private final Map<Integer, Encoding> fonts = new HashMap<>();

  private final Map<Integer, String> names = new HashMap<>();
  private final boolean utf8;

  /** That of fonts of the system's own character set. */
  private Encoding system = ofSystem(WESTERN);

  /**
   * Those of one document.
   *
   * @param utf8 whether bytes that stand as they are, are UTF-8
   */
  Encodings(boolean utf8) {
    this.utf8 = utf8;
  }

  /**
   * How bytes are read.
   *
   * @param charset as declared
   * @param western what else they may be if they are not all pairs of that one; null if the
   *     declaration counts
   * @param symbols the name of the symbol font whose places they are; null for characters
   */
  record Encoding(Charset charset, @Nullable Charset western, @Nullable String symbols) {}

  /** The document's code page is named. */
  void page(int page) {
    system = ofSystem(charset(page, WESTERN));
  }

  void characterSet(int font, int set) {
    Integer page = OF_CHARACTER_SET.get(set);
    if (page != null) {
      fontPage(font, page);
    } else if (set == SYMBOLS) {
      fonts.put(font, new Encoding(WESTERN, null, ""));
    }
  }

  void fontPage(int font, int page) {
    fonts.put(font, new Encoding(charset(page, WESTERN), null, null));
  }

  void name(int font, String name) {
    names.putIfAbsent(font, name.strip());
  }

  /** The encoding of text in a font; {@code escaped} if it is not written as it stands. */
  Encoding of(int font, boolean escaped) {
    if (utf8 && !escaped) {
      return RAW_UTF8;
    }
    Encoding own = fonts.getOrDefault(font, system);
    return own.symbols == null ? own : new Encoding(own.charset, null, name(font));
  }

  /**
   * Fonts of the system's own character set. Programs name it for Chinese text too, and name no
   * code page or a western one: pairs of Chinese characters are what they look like.
   */
  private static Encoding ofSystem(Charset declared) {
    if (declared.equals(StandardCharsets.UTF_8)) {
      return new Encoding(declared, null, null);
    }
    return isWide(declared)
        ? new Encoding(declared, WESTERN, null)
        : new Encoding(CHINESE, declared, null);
  }

  private static boolean isWide(Charset charset) {
    return charset.newEncoder().maxBytesPerChar() > 1;
  }

  /** The name of a font; empty if it has none. */
  String name(int font) {
    return names.getOrDefault(font, "");
  }

  private static Charset charset(int page, Charset otherwise) {
    String name =
        switch (page) {
          case 936, 54_936 -> "GB18030";
          case 950 -> "Big5";
          case 932 -> "windows-31j";
          case 949 -> "x-windows-949";
          case 65_001 -> "UTF-8";
          case 10_000 -> "x-MacRoman";
          default -> page >= 1250 && page <= 1258 || page == 874 ? "windows-" + page : "IBM" + page;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }
}
