package org.gouji.document;

/**
 * Widths of text in half-width character cells, as a terminal or a fixed-width page counts them.
 */
public final class Columns {
  private Columns() {}

  /** The number of half-width cells that the text covers. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** 0 for marks and controls, 2 for CJK and full-width characters, 1 for the others. */
  public static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.CONTROL) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x2460 && c <= 0x24FF)
        || (c >= 0x3200 && c <= 0x33FF)
        || (c >= 0x2018 && c <= 0x201D)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
