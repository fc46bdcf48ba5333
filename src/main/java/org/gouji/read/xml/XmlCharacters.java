package org.gouji.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a part strictly by its byte-order mark or declaration. The parser of the JDK could do so,
 * but writes to the console when it meets bytes that are no characters.
 */
final class XmlCharacters {
  private static final int HEAD = 256;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private XmlCharacters() {}

  /** The characters; bytes that are none throw {@link java.nio.charset.MalformedInputException}. */
  static Reader of(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    String start = new String(head, StandardCharsets.ISO_8859_1);
    int mark = start.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    Charset charset = charset(start, mark);
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
      mark = 2;
    }
    bytes.unread(head, mark, head.length - mark);
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(String start, int mark) throws IOException {
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (start.startsWith("\u00FF\u00FE") || start.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(start.substring(mark));
    if (mark > 0 || !declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      // GB18030 holds GBK and GB2312, and what producers really write under those names.
      return charset.name().matches("GBK|GB2312|x-mswin-936")
          ? Charset.forName("GB18030")
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IOException("unknown charset", e);
    }
  }
}
