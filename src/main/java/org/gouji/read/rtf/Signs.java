package org.gouji.read.rtf;

import java.util.Map;
import org.gouji.read.grid.Texts;

/** Characters that have a control word or a control symbol of their own. */
final class Signs {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("lbr", "\n"),
          Map.entry("page", "\n"),
          Map.entry("column", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"),
          Map.entry("bullet", "•"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"));

  private Signs() {}

  /** What a control word shows; empty if it shows nothing. */
  static String ofWord(String word) {
    return WORDS.getOrDefault(word, "");
  }

  /** What a control symbol shows; empty if it shows nothing. */
  static String ofSymbol(int symbol) {
    return switch (symbol) {
      case '~' -> "\u00A0";
      case '_' -> "-";
      case '\t' -> "\t";
      default -> "";
    };
  }

  /** The number before a paragraph; a bullet says nothing, and a dash would look like a sign. */
  static String number(String shown) {
    boolean counts =
        shown.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || isEnclosed(c));
    return counts ? Texts.tidy(shown.replace('\t', ' ')) + " " : "";
  }

  private static boolean isEnclosed(int c) {
    return c >= 0x2460 && c <= 0x24FF || c >= 0x2776 && c <= 0x2793 || c >= 0x3220 && c <= 0x32FF;
  }
}
