package org.gouji.read.rtf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Unread;
import org.gouji.read.word.Symbols;

/** A field that shows one character by its number, as Word writes characters of other fonts. */
final class SymbolField {
  private static final Pattern CODE =
      Pattern.compile("(?i)\\s*SYMBOL\\s+(0x[0-9a-f]{1,5}|\\d{1,6})(.*)", Pattern.DOTALL);

  private static final Pattern FONT = Pattern.compile("\\\\f\\s*\"?([^\"\\\\]+)");

  private SymbolField() {}

  /** The character; empty if the field is another. */
  static String text(String code) {
    Matcher m = CODE.matcher(code);
    if (!m.matches()) {
      return "";
    }
    int number = Integer.decode(m.group(1).replaceFirst("^0+(?=\\d)", ""));
    Matcher font = FONT.matcher(m.group(2));
    String name = font.find() ? font.group(1).strip() : "";
    boolean unicode = m.group(2).contains("\\u") || number > 0xFF;
    if (!unicode) {
      return Symbols.text(name, Integer.toHexString(0xF000 + number));
    }
    return Character.isValidCodePoint(number) ? Character.toString(number) : Unread.CHARACTER;
  }
}
