package org.gouji.read.docx;

import org.gouji.document.Document;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
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
    try (OfficePackage parts = open(source.bytes(), limits)) {
      Inclusions inclusions = new Inclusions(parts, limits);
      return inclusions.told(words(parts).document("docx", inclusions, limits));
    }
  }

  static OfficePackage open(byte[] bytes, Limits limits) throws UnreadableException {
    return OfficePackage.open(bytes, "word/document.xml", WordXml.WORDS, limits);
  }

  static WordParts words(OfficePackage parts) throws UnreadableException {
    return new WordParts(
        parts.main(),
        parts.related("styles"),
        parts.related("numbering"),
        parts.related("footnotes"),
        parts.related("endnotes"));
  }
}
