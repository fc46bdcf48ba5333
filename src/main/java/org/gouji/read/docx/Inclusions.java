package org.gouji.read.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.read.Format;
import org.gouji.read.Limits;
import org.gouji.read.Sniffer;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Placeless;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.ooxml.OfficePackage;

/**
 * Parts of other formats that a document includes in its text; Word shows them as its own. Some
 * programs store the whole text as a web page, others paste documents together.
 */
final class Inclusions implements StoryReader.Inclusions {
  private final OfficePackage parts;
  private final Limits limits;

  Inclusions(OfficePackage parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  @Override
  public List<Item> read(String relation) throws UnreadableException {
    byte[] bytes = parts.bytes(relation);
    Format format = bytes == null ? Format.EMPTY : Sniffer.sniff(bytes);
    if (bytes == null || format == Format.EMPTY) {
      return List.of();
    }
    return switch (format) {
      case HTML, MHTML -> Placeless.of(HtmlReader.items(bytes, limits));
      case DOCX -> Placeless.of(document(bytes));
      default -> throw unread(bytes);
    };
  }

  /** What documents inside an included one would include is left out. */
  private List<Item> document(byte[] bytes) throws UnreadableException {
    try (OfficePackage inner = DocxReader.open(bytes, limits)) {
      return DocxReader.words(inner).items(relation -> List.of(), limits);
    }
  }

  /** Text that is there and cannot be read must not look as if it were missing. */
  private static UnreadableException unread(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1);
    String kind = head.equals("{\\rtf") ? "RTF" : "";
    return new UnreadableException(
        Reason.UNKNOWN_FORMAT,
        "正文中嵌入了不能读取的" + kind + "内容，请用 Word 打开后另存为 DOCX",
        "the text includes a part"
            + (kind.isEmpty() ? "" : " in " + kind)
            + " that cannot be read; open it in Word and save it as DOCX");
  }
}
