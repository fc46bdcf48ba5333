package org.gouji.interpret.base;

import java.text.Normalizer;
import org.gouji.document.Unseen;

/** The characters of a value: of one width, one kind of minus and comma, one script, no spaces. */
final class ValueCharacters {
  private ValueCharacters() {}

  static String plain(String text) {
    String folded = Unseen.without(Normalizer.normalize(text, Normalizer.Form.NFKC));
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!isUnseen(c)) {
        plain.append(plain(c));
      }
    }
    return plain.toString();
  }

  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFFFC';
  }

  /** One kind of minus, whatever its length, one kind of comma, simplified script. */
  private static char plain(char c) {
    return switch (c) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '，' -> ',';
      case '減' -> '减';
      case '萬' -> '万';
      case '無' -> '无';
      case '個' -> '个';
      case '項' -> '项';
      case '條' -> '条';
      default -> c;
    };
  }
}
