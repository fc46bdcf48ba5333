package org.gouji.read.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a page. What the bytes say comes first: a byte-order mark, then strict
 * UTF-8; what the page says of itself only chooses between encodings that both fit.
 */
final class PageCharset {
  private static final Pattern DECLARED =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  /** Characters of everyday text: the decoding that has more of them is the right one. */
  private static final String FREQUENT = "的一是在了和有年月日政府信息公開开情況况工作不人大中为為本其他總总數数行申請请";

  private static final int HEAD = 4096;

  private PageCharset() {}

  /** A page's source; {@code damaged} if some bytes fit no encoding. */
  record Decoded(String text, Charset charset, boolean damaged) {}

  static Decoded decode(byte[] bytes, @Nullable String hint) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return decoded(bytes, marked);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, StandardCharsets.UTF_8, false);
    }
    Charset gb = Charset.forName("GB18030");
    Charset big5 = Charset.forName("Big5");
    String mainland = strict(bytes, gb);
    String traditional = strict(bytes, big5);
    if (mainland != null && traditional != null) {
      boolean declared = declared(bytes, hint).startsWith("big5");
      int lead = frequent(traditional) - frequent(mainland);
      return lead > 0 || (lead == 0 && declared)
          ? new Decoded(traditional, big5, false)
          : new Decoded(mainland, gb, false);
    }
    if (mainland != null) {
      return new Decoded(mainland, gb, false);
    }
    if (traditional != null) {
      return new Decoded(traditional, big5, false);
    }
    Decoded a = decoded(bytes, StandardCharsets.UTF_8);
    Decoded b = decoded(bytes, gb);
    return replaced(a.text) <= replaced(b.text) ? a : b;
  }

  private static @Nullable Charset byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    int first = b.length < 2 ? 0 : (b[0] & 0xFF) << 8 | (b[1] & 0xFF);
    if (first == 0xFEFF || first == 0x003C) {
      return StandardCharsets.UTF_16BE;
    }
    return first == 0xFFFE || first == 0x3C00 ? StandardCharsets.UTF_16LE : null;
  }

  private static String declared(byte[] bytes, @Nullable String hint) {
    if (hint != null) {
      return hint.toLowerCase(Locale.ROOT);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static Decoded decoded(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return new Decoded(text, charset, replaced(text) > 0);
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static int frequent(String text) {
    return (int) text.chars().filter(c -> FREQUENT.indexOf(c) >= 0).count();
  }

  private static int replaced(String text) {
    return (int) text.chars().filter(c -> c == '\uFFFD').count();
  }
}
