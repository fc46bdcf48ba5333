package org.gouji.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes of unknown encoding become text: byte-order mark first, then strict decodings, ranked by
 * how much of the result is ordinary Chinese. Never replaces a byte in silence except a character
 * cut at the very end.
 */
public final class Decoding {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** Frequent in these reports, in both scripts; what a wrong decoding hardly ever yields. */
  private static final String FREQUENT =
      "的一二三四五六七八年月日政府信息公开公開开報报告工作情况情況行政机关機關申请申請处理處本度主动動其他总计總計件不予法规規章条條第项項，。、：；（）";

  private Decoding() {}

  /**
   * The text, without byte-order mark; empty if the bytes are no text in any encoding known here.
   */
  public static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    boolean zeros = hasZero(bytes);
    if (!zeros) {
      Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
      if (utf8.isPresent()) {
        return utf8;
      }
    }
    List<Charset> candidates =
        zeros
            ? List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
            : List.of(GB18030, BIG5, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    Optional<String> best = Optional.empty();
    double bestScore = 0.05;
    for (Charset charset : candidates) {
      Optional<String> text = strict(bytes, 0, charset);
      double score = text.map(Decoding::score).orElse(-1.0);
      if (score > bestScore) {
        best = text;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean startsWith(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Strict decoding; only an unfinished character at the end is dropped. */
  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 8);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError() && in.remaining() >= 4) {
      return Optional.empty();
    }
    return Optional.of(out.flip().toString());
  }

  /** Share of frequent and ordinary characters among those that are not white space. */
  private static double score(String text) {
    int sample = Math.min(text.length(), 20_000);
    int seen = 0;
    double good = 0;
    for (int i = 0; i < sample; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        continue;
      }
      seen++;
      if (FREQUENT.indexOf(c) >= 0) {
        good += 1;
      } else if (c >= 0x4E00 && c <= 0x9FA5) {
        good += 0.2;
      } else if (c > 0x20 && c < 0x7F) {
        good += 0.3;
      } else if (c < 0x20 || (c >= 0xE000 && c < 0xF900) || !Character.isDefined(c)) {
        good -= 1;
      }
    }
    return seen == 0 ? 0 : good / seen;
  }
}
