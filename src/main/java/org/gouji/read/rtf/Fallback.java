package org.gouji.read.rtf;

import org.gouji.read.rtf.Encodings.Encoding;

/** What stands behind a character of Unicode for programs that know none; it is passed over. */
final class Fallback {
  private int left;
  private int lead = -1;
  private String shown = "";

  /** A character was shown, and as many follow in its place. */
  void begin(String character, int count) {
    shown = character;
    left = Math.max(0, count);
    lead = -1;
  }

  /** Braces and control words end it. */
  void end() {
    left = 0;
    lead = -1;
  }

  /**
   * Whether a byte is part of it. Programs count a character of two bytes as one: then the second
   * is part of it too.
   */
  boolean takes(int b, Encoding encoding) {
    if (left > 0) {
      left--;
      lead = left == 0 && b > 0x80 ? b : -1;
      return true;
    }
    if (lead < 0) {
      return false;
    }
    byte[] pair = {(byte) lead, (byte) b};
    lead = -1;
    return new String(pair, encoding.charset()).equals(shown);
  }
}
