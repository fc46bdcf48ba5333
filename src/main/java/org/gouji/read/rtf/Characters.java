package org.gouji.read.rtf;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.gouji.read.rtf.Encodings.Encoding;
import org.gouji.read.word.Symbols;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of text become characters. A character whose bytes are parted by braces or control words is
 * one nevertheless; it is read in the encoding of its first byte.
 */
final class Characters {
  private byte[] bytes = new byte[64];
  private int length;
  private @Nullable Encoding encoding;

  /** Adds a byte; gives the characters before it that are in another encoding. */
  String add(int b, Encoding of) {
    String before = "";
    if (length > 0 && b >= 0x80 && !of.equals(encoding)) {
      // A byte of a western font is a letter; it begins no character that another font ends.
      before = encoding != null && encoding.western() != null ? end() : take();
    }
    if (length == 0) {
      encoding = of;
    } else if (encoding != null && b < 0x80 && encoding.symbols() != null) {
      before = end();
      encoding = of;
    }
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) b;
    return before;
  }

  /** Whether the last byte begins a character that is not finished. */
  boolean isOpen() {
    return length > 0 && decode(false, false).open > 0;
  }

  /** The characters that are finished. */
  String take() {
    return length == 0 ? "" : decode(false, true).text;
  }

  /** All characters. */
  String end() {
    return length == 0 ? "" : decode(true, true).text;
  }

  /**
   * What bytes say.
   *
   * @param open how many bytes at their end are the beginning of a character
   */
  private record Decoded(String text, int open) {}

  private Decoded decode(boolean all, boolean takes) {
    Encoding e = encoding == null ? Encodings.NAMES : encoding;
    Decoded decoded;
    if (e.symbols() != null) {
      decoded = new Decoded(symbols(e.symbols()), 0);
    } else if (e.western() != null && !isPaired(e.charset(), all)) {
      decoded = decode(e.western(), all);
    } else {
      decoded = decode(e.charset(), all);
    }
    if (takes) {
      System.arraycopy(bytes, length - decoded.open, bytes, 0, decoded.open);
      length = decoded.open;
    }
    return decoded;
  }

  private Decoded decode(Charset charset, boolean all) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    CharBuffer out = CharBuffer.allocate((int) (length * (double) decoder.maxCharsPerByte()) + 2);
    decoder.decode(in, out, all);
    return new Decoded(out.flip().toString(), all ? 0 : in.remaining());
  }

  /**
   * Whether all bytes beyond ASCII belong to pairs, each of them a character, and most pairs have
   * no byte of ASCII in them, as those of frequent Chinese characters.
   */
  private boolean isPaired(Charset charset, boolean all) {
    int pairs = 0;
    int mixed = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] < 0 && i + 1 < length) {
        i++;
        pairs += bytes[i] < 0 ? 1 : 0;
        mixed += bytes[i] < 0 ? 0 : 1;
      }
    }
    return pairs >= mixed
        && (pairs + mixed > 0 || !all)
        && decode(charset, all).text.indexOf('\uFFFD') < 0;
  }

  private String symbols(String font) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      s.append(Symbols.text(font, Integer.toHexString(0xF000 + b)));
    }
    return s.toString();
  }
}
