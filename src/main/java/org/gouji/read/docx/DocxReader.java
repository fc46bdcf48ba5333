package org.gouji.read.docx;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.read.Format;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Flow;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Placeless;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.ooxml.OfficePackage;
import org.gouji.read.xml.XmlElement;

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
      XmlElement root = parts.main();
      XmlElement body = root.child("w:body");
      if (!root.is("w:document") || body == null) {
        throw new UnreadableException(
            Reason.BROKEN, "文件的正文部件不是 Word 正文", "the main part is no word-processing document");
      }
      Styles styles = new Styles(parts.related("styles"));
      Numbering numbering = new Numbering(parts.related("numbering"), styles);
      StoryReader story =
          new StoryReader(
              styles,
              numbering,
              new Places(root),
              relation -> page(parts, relation, limits),
              new Notes(parts.related("footnotes"), parts.related("endnotes"), styles),
              limits);
      return new Document("docx", Flow.blocks(story.body(body), limits), List.of());
    }
  }

  /** Some programs store the whole text as a web page inside the package. */
  private static List<Item> page(OfficePackage parts, String relation, Limits limits)
      throws UnreadableException {
    byte[] bytes = parts.bytes(relation);
    Format format = bytes == null ? Format.EMPTY : Formats.sniff(bytes);
    return bytes != null && (format == Format.HTML || format == Format.MHTML)
        ? Placeless.of(HtmlReader.items(bytes, limits))
        : List.of();
  }
}
