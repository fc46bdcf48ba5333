package org.gouji.read.docx;

import java.util.Set;
import org.gouji.read.ooxml.Vocabulary;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The vocabulary of WordprocessingML, transitional and strict alike. */
final class WordXml {
  /**
   * Properties that say nothing of the text, and what was there before a tracked change of
   * properties. Left out while reading.
   */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "w:rPrChange",
          "w:pPrChange",
          "w:tblPrChange",
          "w:trPrChange",
          "w:tcPrChange",
          "w:tblPrExChange",
          "w:tblGridChange",
          "w:sectPr",
          "w:sectPrChange",
          "w:numberingChange",
          "w:tblGrid",
          "w:tblPrEx",
          "w:tblBorders",
          "w:tblCellMar",
          "w:tblLook",
          "w:tcBorders",
          "w:tcMar",
          "w:tcW",
          "w:pBdr",
          "w:tabs",
          "w:rFonts",
          "w:szCs",
          "w:kern",
          "w:lang",
          "w:spacing",
          "w:ind",
          "w:jc",
          "w:proofErr",
          "w:bookmarkStart",
          "w:bookmarkEnd",
          "w:binData",
          "a:blip");

  static final Vocabulary WORDS = Vocabulary.of("wordprocessingml", "w", LEFT_OUT);

  private WordXml() {}

  /** The value of a child's {@code w:val}; null if there is no such child or value. */
  static @Nullable String value(@Nullable XmlElement parent, String child) {
    XmlElement e = parent == null ? null : parent.child(child);
    return e == null ? null : e.attribute("w:val");
  }

  /** An on/off property: TRUE, FALSE, or null if it is not said. */
  static @Nullable Boolean toggle(@Nullable XmlElement properties, String name) {
    XmlElement e = properties == null ? null : properties.child(name);
    if (e == null) {
      return null;
    }
    String value = e.attribute("w:val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** A whole number; the fallback if there is none. */
  static int number(@Nullable String value, int fallback) {
    if (value == null || !value.matches("[+-]?\\d{1,9}")) {
      return fallback;
    }
    return Integer.parseInt(value);
  }
}
