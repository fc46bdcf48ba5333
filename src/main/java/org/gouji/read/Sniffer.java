package org.gouji.read;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells formats apart by their bytes. */
public final class Sniffer {
  private static final int HEAD = 8192;

  /** Kinds that are not read, by their first bytes; most others show themselves by zero bytes. */
  private static final List<String> FOREIGN =
      List.of(
          "\u0089PNG",
          "\u00FF\u00D8\u00FF",
          "GIF8",
          "II*\0",
          "%!PS",
          "7z\u00BC\u00AF",
          "Rar!",
          "\u00FD7zXZ",
          "BZh9",
          "<svg");

  /** A byte-order mark and white space may stand before it. */
  private static final Pattern RTF_START =
      Pattern.compile("^(?:\u00EF\u00BB\u00BF)?\\s*\\{\\\\rtf");

  private static final Pattern HTML_START =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|(?:html|head|body|meta|title|div|p|table|span|center|font|h[1-6]"
              + "|style|script|link|article|section|main|input|form|ul|a|br|base|!\\[if)[\\s>/:\\]])",
          Pattern.DOTALL);

  /** A heading or the line under a table's header, as Markdown and its kin have them. */
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "^(?:#{1,6} |h[1-6](?:\\([^()]{0,200}\\))?\\. |\\|[ :|-]*-{3}[ :|-]*$)",
          Pattern.MULTILINE);

  private static final Pattern PAGE = Pattern.compile("<(?:!doctype|html|body|t[dh])[\\s>]");

  /** How Markdown says in which way the piece at the end of a line is set. */
  private static final Pattern ATTRIBUTES = Pattern.compile("\\]\\{[^{}]*\\}$");

  private static final Pattern MAIL_START = Pattern.compile("^\\s*[a-z][a-z-]{2,30}:[ \\t]");

  private Sniffer() {}

  /**
   * The format of a file.
   *
   * @param bytes the file, or its beginning; what a beginning tells is said at {@link
   *     Formats#sniff}
   */
  public static Format sniff(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      Format open = OpenDocumentType.first(head);
      return open != null ? open : zip(bytes, head);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return compound(bytes);
    }
    if (head.substring(0, Math.min(1024, length)).contains("%PDF-")) {
      return Format.PDF;
    }
    if (length > 262 && head.startsWith("ustar", 257)) {
      return Format.TAR;
    }
    if (head.startsWith("\u001F\u008B")) {
      return Format.GZIP;
    }
    if (RTF_START.matcher(head).lookingAt()) {
      return Format.RTF;
    }
    return FOREIGN.stream().anyMatch(head::startsWith) ? Format.UNKNOWN : characters(bytes, head);
  }

  /**
   * Whether a ZIP is one document of a format that names itself in a file {@code mimetype}; such a
   * file may also lie beside reports.
   *
   * @param names of its entries, in lower case
   */
  public static boolean isTypedPackage(Collection<String> names) {
    return names.contains("mimetype")
        && names.stream().anyMatch(n -> n.startsWith("meta-inf/") || n.equals("content.xml"));
  }

  private static Format zip(byte[] bytes, String head) {
    List<String> names = ZipNames.of(bytes);
    if (names.contains("ofd.xml")) {
      return Format.OFD;
    }
    if (names.contains("[content_types].xml")) {
      if (names.stream().anyMatch(n -> n.startsWith("xl/"))) {
        return names.contains("xl/workbook.bin") ? Format.UNKNOWN : Format.XLSX;
      }
      if (names.stream().anyMatch(n -> n.startsWith("word/") || n.endsWith("/document.xml"))) {
        return Format.DOCX;
      }
      return names.stream().anyMatch(n -> n.startsWith("ppt/")) ? Format.UNKNOWN : Format.ZIP;
    }
    boolean typed = head.startsWith("mimetypeapplication/", 30) || isTypedPackage(names);
    Format open = typed ? OpenDocumentType.anywhere(bytes) : null;
    if (open != null) {
      return open;
    }
    return typed || names.contains("meta-inf/manifest.mf") ? Format.UNKNOWN : Format.ZIP;
  }

  private static Format compound(byte[] bytes) {
    if (has(bytes, "EncryptedPackage")) {
      return Format.ENCRYPTED_OFFICE;
    }
    if (has(bytes, "WordDocument")) {
      return Format.DOC;
    }
    if (has(bytes, "Workbook") || has(bytes, "Book\0")) {
      return Format.XLS;
    }
    // The directory begins in the sector named at offset 48; sectors have 512 bytes or 4096.
    boolean big = bytes.length > 31 && bytes[30] == 12;
    long sector = 0;
    for (int i = 51; i >= 48 && bytes.length > 51; i--) {
      sector = sector << 8 | (bytes[i] & 0xFF);
    }
    return (sector + 2) * (big ? 4096 : 512) > bytes.length ? Format.COMPOUND : Format.UNKNOWN;
  }

  /** Whether a directory entry of that name stands in the bytes, at an entry's boundary. */
  private static boolean has(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    for (int at = 512; at + wanted.length <= bytes.length; at += 128) {
      int i = 0;
      while (i < wanted.length && bytes[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private static Format characters(byte[] bytes, String head) {
    String text = head;
    boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    if (wide || head.indexOf('\0') >= 0) {
      // UTF-16 has a zero in every other byte of its ASCII part; anything else is binary.
      if (!wide && !Utf16.isLikely(bytes)) {
        return Format.UNKNOWN;
      }
      text = head.replace("\0", "");
    }
    text = text.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    text = text.toLowerCase(Locale.ROOT);
    if (text.isBlank() && bytes.length <= HEAD) {
      return Format.EMPTY;
    }
    if (MAIL_START.matcher(text).find() && text.contains("mime-version:")) {
      return Format.MHTML;
    }
    if (HTML_START.matcher(text).find() || (text.contains("<table") && text.contains("<td"))) {
      // Markdown may hold tags, and begin with one.
      boolean page = PAGE.matcher(text).find() || !MARKDOWN.matcher(text).find();
      return page ? Format.HTML : Format.TEXT;
    }
    if (text.contains("<w:worddocument") || text.contains("<pkg:package")) {
      return Format.WORD_XML;
    }
    if (text.contains("workbook")
        && text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return Format.EXCEL_XML;
    }
    Format open = text.contains("<office:document") ? OpenDocumentType.in(text) : null;
    if (open != null) {
      return open;
    }
    boolean xml = text.stripLeading().startsWith("<?xml");
    return xml || isControl(head, wide) || isCode(text) ? Format.UNKNOWN : Format.TEXT;
  }

  private static boolean isControl(String head, boolean wide) {
    long controls = head.chars().filter(c -> c < 32 && !Character.isWhitespace(c)).count();
    return !wide && head.indexOf('\0') < 0 && controls * 20 > head.length();
  }

  /**
   * Style sheets, scripts and data: most lines end as statements do. Only in data is a comma such
   * an end; in rows of a table it stands before a blank cell.
   */
  private static boolean isCode(String text) {
    String start = text.stripLeading();
    String ends = start.startsWith("{") || start.startsWith("[") ? "{};," : "{};";
    int lines = 0;
    int statements = 0;
    for (String line : text.split("[\\r\\n]+")) {
      String s = line.strip();
      if (!s.isEmpty()) {
        lines++;
        boolean statement = ends.indexOf(s.charAt(s.length() - 1)) >= 0;
        statements += statement && !ATTRIBUTES.matcher(s).find() ? 1 : 0;
      }
    }
    return statements > 3 && statements * 10 > lines * 6;
  }
}
