package org.gouji.read.sheet;

import org.gouji.read.grid.Colours;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The colours of fonts and of what is behind cells, by their own values or by the usual theme. */
final class XlsxColours {
  private XlsxColours() {}

  /** The colour of a font or of the properties of a run; black if it has none of its own. */
  static int ink(@Nullable XmlElement font) {
    XmlElement colour = font == null ? null : font.child("x:color");
    return colour == null ? 0 : of(colour);
  }

  /** The colour of a fill; that of the paper if it is none. */
  static int ground(XmlElement fill) {
    XmlElement pattern = fill.child("x:patternFill");
    String type = pattern == null ? null : pattern.attribute("patternType");
    if (pattern != null && (type == null || type.equals("none"))) {
      return Colours.WHITE;
    }
    XmlElement colour = pattern == null ? null : pattern.child("x:fgColor");
    return colour == null || !"solid".equals(type) ? Colours.UNKNOWN : of(colour);
  }

  private static int of(XmlElement colour) {
    String rgb = colour.attribute("rgb");
    if (rgb != null) {
      return Colours.of(rgb.length() == 8 ? rgb.substring(2) : rgb);
    }
    String tint = colour.attribute("tint");
    if (tint != null && !tint.matches("-?0(\\.0*)?")) {
      return Colours.UNKNOWN;
    }
    int theme = Numbers.of(colour.attribute("theme"), -1);
    return switch (theme >= 0 ? -theme : Numbers.of(colour.attribute("indexed"), -1)) {
      case 1, 9, 65 -> Colours.WHITE;
      case 8, 64 -> 0;
      default -> theme == 0 ? Colours.WHITE : theme == 1 ? 0 : Colours.UNKNOWN;
    };
  }
}
