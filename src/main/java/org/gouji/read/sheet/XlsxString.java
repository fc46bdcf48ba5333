package org.gouji.read.sheet;

import java.util.List;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A text that a workbook stores, its runs joined. It does not know the cells that show it.
 *
 * @param text without marks of notes; what is struck through or cannot be seen is marked
 * @param ownFonts whether all its pieces have a font of their own, whatever a cell's style says
 */
record XlsxString(String text, boolean ownFonts) {
  static XlsxString of(XmlElement string) {
    return new XlsxString(text(string), hasOwnFonts(string));
  }

  private static String text(XmlElement string) {
    StringBuilder s = new StringBuilder();
    Marks marks = new Marks();
    for (XmlElement e : string.children()) {
      if (e.is("x:t")) {
        s.append(e.text());
      } else if (e.is("x:r")) {
        XmlElement t = e.child("x:t");
        int from = s.length();
        s.append(t == null ? "" : t.text());
        XmlElement properties = e.child("x:rPr");
        marks.add(from, s.length(), manner(properties));
        if (Colours.isUnseen(XlsxColours.ink(properties), Colours.WHITE)) {
          marks.add(from, s.length(), Manner.FADED);
        }
      }
    }
    return marks.without(s);
  }

  private static Manner manner(@Nullable XmlElement properties) {
    if (XlsxStyles.strikes(properties)) {
      return Manner.STRUCK;
    }
    XmlElement align = properties == null ? null : properties.child("x:vertAlign");
    String set = align == null ? null : align.attribute("val");
    return "superscript".equals(set)
        ? Manner.RAISED
        : "subscript".equals(set) ? Manner.LOWERED : Manner.PLAIN;
  }

  private static boolean hasOwnFonts(XmlElement string) {
    List<XmlElement> runs = string.children().stream().filter(e -> e.is("x:r")).toList();
    return !runs.isEmpty() && runs.stream().allMatch(r -> r.child("x:rPr") != null);
  }
}
