package org.gouji.read.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the page in a MIME message: of the parts that are HTML the first, unless one that it does
 * not show in a frame of its own holds more tables. The text of a message that has no page is one.
 */
final class Mhtml {
  private static final Pattern HEADER = Pattern.compile("^\\s*[A-Za-z-]{3,40}:[ \\t]");
  private static final Pattern GAP = Pattern.compile("\\r?\\n\\r?\\n");
  private static final Pattern SHOWN = Pattern.compile("(?i)html|text/css");
  private static final int HEAD = 8192;
  private static final int MOST_PAGES = 100;

  private Mhtml() {}

  /**
   * A page as the message carries it.
   *
   * @param charset the encoding that the message gives for it
   * @param parts the pages and style sheets of the message by the names that pages use for them
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Page(byte[] bytes, @Nullable String charset, Map<String, Page> parts) {

    /** The text of a page or style sheet that comes with this one; null if there is none. */
    @Nullable String part(String name) {
      Page part = parts.get(name);
      return part == null || part == this
          ? null
          : PageCharset.decode(part.bytes, part.charset).text();
    }
  }

  /** What a message holds; {@code named} are pages and style sheets by the names pages use. */
  private record Parts(List<Page> pages, List<Page> texts, Map<String, Page> named) {}

  /** Whether the bytes begin as a message does. */
  static boolean isMessage(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return HEADER.matcher(head).find() && head.toLowerCase(Locale.ROOT).contains("mime-version:");
  }

  static Page page(byte[] bytes, Limits limits) throws UnreadableException {
    Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    find(new String(bytes, StandardCharsets.ISO_8859_1), limits.maxDepth(), parts);
    Page page =
        !parts.pages.isEmpty()
            ? MessagePages.fullest(parts.pages, limits)
            : parts.texts.isEmpty() ? null : parts.texts.get(0);
    if (page == null) {
      throw new UnreadableException(
          Reason.BROKEN,
          "MHTML 文件或邮件中没有网页；报告若在附件里，请先把附件存出来",
          "the MHTML file or e-mail holds no page; if the report is attached, save the attachment"
              + " first");
    }
    return page;
  }

  /** Looks for HTML and text in a part; the string holds one byte per character. */
  private static void find(String part, int depth, Parts found) {
    Matcher gap = GAP.matcher(part);
    if (depth < 0 || found.pages.size() >= MOST_PAGES || !gap.find()) {
      return;
    }
    Map<String, String> headers = headers(part.substring(0, gap.start()));
    String body = part.substring(gap.end());
    String given = headers.getOrDefault("content-type", "text/plain");
    String type = given.toLowerCase(Locale.ROOT);
    if (type.contains("multipart/")) {
      String boundary = parameter(given, "boundary");
      for (String inner : boundary == null ? new String[0] : parts(body, "--" + boundary)) {
        find(inner, depth - 1, found);
      }
      return;
    }
    String encoding = headers.getOrDefault("content-transfer-encoding", "").strip();
    byte[] content = decode(body, encoding.toLowerCase(Locale.ROOT));
    String charset = parameter(given, "charset");
    if (SHOWN.matcher(type).find()) {
      boolean sheet = !type.contains("html");
      Page page = new Page(content, sheet && charset == null ? "utf-8" : charset, found.named);
      String id = headers.getOrDefault("content-id", "").strip();
      found.named.putIfAbsent("cid:" + id.replaceAll("^<|>$", ""), page);
      found.named.putIfAbsent(headers.getOrDefault("content-location", "").strip(), page);
      if (!sheet) {
        found.pages.add(page);
      }
    } else if (type.contains("text/plain")
        && !headers.getOrDefault("content-disposition", "").contains("attachment")) {
      found.texts.add(new Page(asPage(content), charset, found.named));
    }
  }

  /** A page that shows the text as it stands. */
  private static byte[] asPage(byte[] text) {
    String written = new String(text, StandardCharsets.ISO_8859_1);
    String shown = "<pre>" + written.replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
    return shown.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String[] parts(String body, String delimiter) {
    String[] parts = body.split("(?:^|\\r?\\n)" + Pattern.quote(delimiter), -1);
    String[] inner = new String[Math.max(0, parts.length - 1)];
    for (int i = 1; i < parts.length; i++) {
      // What follows the delimiter on its line, if anything, is blank; "--" ends the message.
      inner[i - 1] = parts[i].startsWith("--") ? "" : parts[i].replaceFirst("^[ \\t]*\\r?\\n", "");
    }
    return inner;
  }

  private static Map<String, String> headers(String block) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : block.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static @Nullable String parameter(String header, String name) {
    Matcher m =
        Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))")
            .matcher(header);
    return m.find() ? (m.group(1) != null ? m.group(1) : m.group(2)) : null;
  }

  private static byte[] decode(String body, String encoding) {
    if (encoding.equals("base64")) {
      return Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
    }
    byte[] raw = body.getBytes(StandardCharsets.ISO_8859_1);
    return encoding.equals("quoted-printable") ? unquote(raw) : raw;
  }

  private static byte[] unquote(byte[] raw) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '=') {
        out.write(raw[i]);
        continue;
      }
      int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
      if (low >= 0) {
        out.write(high << 4 | low);
        i += 2;
      } else if (i + 1 < raw.length && raw[i + 1] == '\n') {
        i++;
      } else if (i + 2 < raw.length && raw[i + 1] == '\r' && raw[i + 2] == '\n') {
        i += 2;
      } else {
        out.write('=');
      }
    }
    return out.toByteArray();
  }
}
