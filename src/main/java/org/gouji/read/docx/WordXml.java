package org.gouji.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The vocabulary of WordprocessingML, transitional and strict alike. */
final class WordXml {
  /** Prefixes by namespace. Both editions of the standard name the same things. */
  static final Map<String, String> PREFIXES = prefixes();

  /**
   * Properties that say nothing of the text, and what was there before a tracked change of
   * properties. Left out while reading.
   */
  static final Set<String> LEFT_OUT =
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
          "w:color",
          "w:sz",
          "w:szCs",
          "w:kern",
          "w:lang",
          "w:shd",
          "w:spacing",
          "w:ind",
          "w:jc",
          "w:proofErr",
          "w:bookmarkStart",
          "w:bookmarkEnd",
          "w:binData",
          "a:blip",
          "?:pPr");

  private WordXml() {}

  private static Map<String, String> prefixes() {
    Map<String, String> m = new HashMap<>();
    String transitional = "http://schemas.openxmlformats.org/";
    String strict = "http://purl.oclc.org/ooxml/";
    m.put(transitional + "wordprocessingml/2006/main", "w");
    m.put(strict + "wordprocessingml/main", "w");
    m.put(transitional + "officeDocument/2006/relationships", "r");
    m.put(strict + "officeDocument/relationships", "r");
    m.put(transitional + "officeDocument/2006/math", "m");
    m.put(strict + "officeDocument/math", "m");
    m.put(transitional + "drawingml/2006/main", "a");
    m.put(strict + "drawingml/main", "a");
    m.put(transitional + "markup-compatibility/2006", "mc");
    m.put(transitional + "package/2006/relationships", "rel");
    m.put(transitional + "package/2006/content-types", "ct");
    return Map.copyOf(m);
  }

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
