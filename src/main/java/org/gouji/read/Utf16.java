package org.gouji.read;

/** Recognises UTF-16 without a byte-order mark. */
final class Utf16 {
  private static final int SAMPLE = 4096;

  private Utf16() {}

  /**
   * Whether the bytes look like UTF-16 of Chinese text: read two by two in one of the orders,
   * nearly all of them are Han, ASCII or Chinese punctuation.
   */
  static boolean isLikely(byte[] bytes) {
    return share(bytes, 0) > 0.9 || share(bytes, 1) > 0.9;
  }

  private static double share(byte[] bytes, int high) {
    int n = Math.min(bytes.length, SAMPLE) / 2;
    int good = 0;
    for (int i = 0; i < n; i++) {
      int c = (bytes[2 * i + high] & 0xFF) << 8 | (bytes[2 * i + 1 - high] & 0xFF);
      boolean plain = c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 0x7F);
      boolean chinese = (c >= 0x4E00 && c < 0xA000) || (c >= 0x3000 && c < 0x3020);
      boolean wide = (c >= 0xFF00 && c < 0xFF60) || (c >= 0x2010 && c < 0x2030);
      good += plain || chinese || wide ? 1 : 0;
    }
    return n == 0 ? 0 : (double) good / n;
  }
}
