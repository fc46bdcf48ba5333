package org.gouji.read.docx;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Unread;
import org.gouji.read.grid.Lengths;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What of a document is drawn: pictures, charts, objects of other programs, shapes without text.
 * Lines are not, as they strike blank cells out or divide the corner of a header.
 */
final class Drawn {
  /** By local name: the namespaces of drawings have no prefix of their own here. */
  private static final Set<String> PICTURES =
      Set.of(
          "pic",
          "chart",
          "relIds",
          "contentPart",
          "wsp",
          "imagedata",
          "textpath",
          "OLEObject",
          "control",
          "shape",
          "rect",
          "roundrect",
          "oval",
          "polyline",
          "curve",
          "arc");

  private static final Set<String> LINES = Set.of("line", "cxnSp");

  /** What floats and is higher than this stands over several rows: a seal; in EMU. */
  private static final long TALL = (long) (Lengths.SEAL * 12_700);

  /** No larger than a pixel or two, in EMU. */
  private static final long SPACER = 20_000;

  private static final Pattern HEIGHT = Pattern.compile("(?:^|;)height:([^;]*)");

  /** Formulas whose text does not read in one line: what it says is not what it means. */
  private static final Set<String> FORMULAS =
      Set.of("m:f", "m:sSubSup", "m:sPre", "m:rad", "m:nary", "m:m", "m:limLow", "m:limUpp");

  private Drawn() {}

  static boolean isFormula(XmlElement e) {
    return FORMULAS.contains(e.name());
  }

  /** Whether text from an offset on is nothing, or pictures only. */
  static boolean isPicture(CharSequence text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) != Unread.PICTURE.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a {@code w:drawing}, {@code w:pict} or {@code w:object} without text shows anything.
   */
  static boolean showsPicture(XmlElement drawing) {
    for (XmlElement e : drawing.children()) {
      String name = e.localName();
      if (name.equals("anchor") && isTall(e) || isHidden(e) || isSpacer(e)) {
        return false;
      }
      if (PICTURES.contains(name)) {
        if (!isLine(e)) {
          return true;
        }
      } else if (!LINES.contains(name) && showsPicture(e)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTall(XmlElement anchor) {
    return anchor.children().stream()
        .anyMatch(e -> e.localName().equals("extent") && size(e, "cy") > TALL);
  }

  private static boolean isSpacer(XmlElement inlineOrAnchor) {
    return inlineOrAnchor.children().stream()
        .anyMatch(
            e ->
                e.localName().equals("extent") && Math.min(size(e, "cx"), size(e, "cy")) <= SPACER);
  }

  private static long size(XmlElement extent, String side) {
    String value = extent.attribute(side);
    return value != null && value.matches("\\d{1,12}") ? Long.parseLong(value) : SPACER + 1;
  }

  /** Whether a drawing, or a shape of the older kind, says that it is not shown. */
  private static boolean isHidden(XmlElement e) {
    boolean unshown =
        e.children().stream()
            .anyMatch(c -> c.localName().equals("docPr") && isOn(c.attribute("hidden")));
    String style = style(e);
    return unshown
        || style.contains("visibility:hidden")
        || style.contains("position:absolute") && height(style) > Lengths.SEAL
        || isOn(e.attribute("?:hr"));
  }

  private static boolean isOn(@Nullable String flag) {
    return flag != null && Set.of("1", "true", "t").contains(flag);
  }

  private static String style(XmlElement e) {
    String style = e.attribute("style");
    return style == null ? "" : style.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
  }

  private static double height(String style) {
    Matcher m = HEIGHT.matcher(style);
    return m.find() ? Lengths.points(m.group(1), 0) : 0;
  }

  /** Whether a shape is a straight line and no more. */
  private static boolean isLine(XmlElement shape) {
    String type = shape.attribute("type");
    if ("#_x0000_t32".equals(type) || "#_x0000_t20".equals(type)) {
      return true;
    }
    for (XmlElement e : shape.children()) {
      String geometry = e.is("a:prstGeom") ? e.attribute("prst") : null;
      if (geometry != null) {
        return geometry.equals("line") || geometry.startsWith("straightConnector");
      }
      if (e.localName().equals("spPr") && isLine(e) || e.localName().equals("cNvCnPr")) {
        return true;
      }
    }
    return false;
  }
}
