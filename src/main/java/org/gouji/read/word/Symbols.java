package org.gouji.read.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Characters inserted by their place in a symbol font. */
public final class Symbols {
  private Symbols() {}

  /** The character shown; U+FFFD if the font is not known. */
  public static String text(@Nullable String font, @Nullable String code) {
    int c;
    try {
      c = code == null ? 0xFFFD : Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      c = 0xFFFD;
    }
    if (c < 0xF000 || c > 0xF0FF) {
      return Character.isValidCodePoint(c) && c >= ' ' ? Character.toString(c) : "\uFFFD";
    }
    int place = c - 0xF000;
    String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
    int shown = name.startsWith("wingdings") ? wingdings(place) : symbol(place);
    return Character.toString(shown);
  }

  private static int wingdings(int place) {
    if (place >= 0x81 && place <= 0x8A) {
      return '①' + place - 0x81;
    }
    if (place >= 0x8C && place <= 0x95) {
      return '❶' + place - 0x8C;
    }
    return switch (place) {
      case 0x20 -> ' ';
      case 0x6C -> '●';
      case 0x6E -> '■';
      case 0x6F, 0xA8 -> '□';
      case 0x75 -> '◆';
      case 0xFB, 0xFD -> '☒';
      case 0xFC -> '✓';
      case 0xFE, 0x52 -> '☑';
      default -> '\uFFFD';
    };
  }

  private static int symbol(int place) {
    return switch (place) {
      case 0xB7 -> '•';
      case 0x2D -> '-';
      case 0xB1 -> '±';
      case 0xB4 -> '×';
      case 0xB8 -> '÷';
      case 0xA3 -> '≤';
      case 0xB3 -> '≥';
      case 0xB9 -> '≠';
      default -> place >= 0x20 && place < 0x40 ? place : '\uFFFD';
    };
  }
}
