package org.gouji.read.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Document;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word document that is one XML file: Word 2003 XML, as many office systems write it under
 * the name of DOC, and flat OPC, the parts of a DOCX one after the other.
 */
public final class WordXmlReader implements Reader {
  private static final Map<String, String> PREFIXES = prefixes();

  private static Map<String, String> prefixes() {
    Map<String, String> all = new HashMap<>(WordXml.WORDS.prefixes());
    all.put("http://schemas.microsoft.com/office/2006/xmlPackage", "pkg");
    all.put("http://schemas.microsoft.com/office/word/2003/wordml", "w");
    all.put("http://schemas.microsoft.com/office/word/2003/auxHint", "wx");
    all.put("http://schemas.microsoft.com/aml/2001/core", "aml");
    return Map.copyOf(all);
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    XmlElement root;
    try {
      root =
          XmlPart.read(
              new ByteArrayInputStream(source.bytes()), PREFIXES, WordXml.WORDS.leftOut(), limits);
    } catch (IOException e) {
      throw new UnreadableException(
          Reason.BROKEN, "XML 文件已损坏，无法读取", "the XML file is damaged and cannot be read");
    }
    WordParts parts = root.is("pkg:package") ? packed(root) : Word2003.parts(root);
    return parts.document("word-xml", relation -> List.of(), limits);
  }

  private static WordParts packed(XmlElement root) {
    XmlElement main = part(root, "document.xml");
    return new WordParts(
        main == null ? root : main,
        part(root, "styles.xml"),
        part(root, "numbering.xml"),
        part(root, "footnotes.xml"),
        part(root, "endnotes.xml"));
  }

  private static @Nullable XmlElement part(XmlElement root, String file) {
    for (XmlElement e : root.children()) {
      String name = e.attribute("pkg:name");
      XmlElement data = e.child("pkg:xmlData");
      if (name != null && name.endsWith("/" + file) && data != null) {
        return data.children().isEmpty() ? null : data.children().get(0);
      }
    }
    return null;
  }
}
