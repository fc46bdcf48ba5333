package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.sheet.DrawnOver.Drawing;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** What is drawn over the cells of a sheet: pictures, charts and shapes, but no lines. */
final class XlsxDrawings {
  /** What reaches no further than this into a cell does not stand over it, in EMU. */
  private static final int SLACK = 60_000;

  /** What is higher than this stands over several rows; in EMU. */
  private static final int TALL = 900_000;

  private XlsxDrawings() {}

  static List<Drawing> of(List<XmlElement> parts) {
    List<Drawing> drawings = new ArrayList<>();
    for (XmlElement part : parts) {
      for (XmlElement anchor : part.children()) {
        Drawing d = shows(anchor) ? place(anchor) : null;
        if (d != null) {
          drawings.add(d);
        }
      }
    }
    return drawings;
  }

  private static boolean shows(XmlElement parent) {
    for (XmlElement e : parent.children()) {
      boolean found =
          switch (e.localName()) {
            case "pic", "graphicFrame" -> !isHidden(e);
            case "sp" -> !isHidden(e) && !isLine(e);
            case "grpSp", "AlternateContent", "Choice" -> shows(e);
            default -> false;
          };
      if (found) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(XmlElement e) {
    if ("1".equals(e.attribute("hidden"))) {
      return true;
    }
    return e.children().stream()
        .anyMatch(c -> c.localName().matches("nv.*Pr|cNvPr") && isHidden(c));
  }

  private static boolean isLine(XmlElement shape) {
    for (XmlElement e : shape.children()) {
      String geometry = e.is("a:prstGeom") ? e.attribute("prst") : null;
      if ("line".equals(geometry) || e.localName().equals("spPr") && isLine(e)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Drawing place(XmlElement anchor) {
    XmlElement from = child(anchor, "from");
    if (from == null) {
      return null;
    }
    int top = number(from, "row");
    int left = number(from, "col");
    XmlElement to = child(anchor, "to");
    if (to == null) {
      XmlElement size = child(anchor, "ext");
      boolean tall = size != null && Numbers.of(size.attribute("cy"), 0) > TALL;
      return tall ? null : new Drawing(top, left, top, left);
    }
    int bottom = number(to, "row") - (number(to, "rowOff") > SLACK ? 0 : 1);
    int right = number(to, "col") - (number(to, "colOff") > SLACK ? 0 : 1);
    return new Drawing(top, left, Math.max(top, bottom), Math.max(left, right));
  }

  private static @Nullable XmlElement child(XmlElement parent, String name) {
    return parent.children().stream()
        .filter(e -> e.localName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static int number(XmlElement place, String name) {
    XmlElement e = child(place, name);
    return e == null ? 0 : Numbers.of(e.text().strip(), 0);
  }
}
