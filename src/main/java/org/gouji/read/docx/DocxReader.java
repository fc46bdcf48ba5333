package org.gouji.read.docx;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.read.Format;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Sniffer;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Placeless;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.ooxml.OfficePackage;

/**
 * Reads DOCX, from whatever program: the body with tracked changes accepted, list numbers as Word
 * writes them, fields by their results, footnotes behind the block that refers to them; without
 * headers, footers, comments and hidden text.
 */
public final class DocxReader implements Reader {
  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    if (source.bytes().length > limits.maxBytes()) {
      throw new UnreadableException(Reason.TOO_LARGE, "文件过大", "the file is too large");
    }
    try (OfficePackage parts =
        OfficePackage.open(source.bytes(), "word/document.xml", WordXml.WORDS, limits)) {
      return new WordParts(
              parts.main(),
              parts.related("styles"),
              parts.related("numbering"),
              parts.related("footnotes"),
              parts.related("endnotes"))
          .document("docx", relation -> page(parts, relation, limits), limits);
    }
  }

  /** Some programs store the whole text as a web page inside the package. */
  private static List<Item> page(OfficePackage parts, String relation, Limits limits)
      throws UnreadableException {
    byte[] bytes = parts.bytes(relation);
    Format format = bytes == null ? Format.EMPTY : Sniffer.sniff(bytes);
    return bytes != null && (format == Format.HTML || format == Format.MHTML)
        ? Placeless.of(HtmlReader.items(bytes, limits))
        : List.of();
  }
}
