package org.gouji.read.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** How the cells of an Excel 2003 workbook in XML are set. */
final class XmlSheetStyles {
  /** Styles that rest on others further than this rest on themselves. */
  private static final int LONGEST_CHAIN = 20;

  /** The formats that have a name. */
  private static final Map<String, String> NAMED =
      Map.of(
          "General Number", "General",
          "Fixed", "0.00",
          "Standard", "#,##0.00",
          "Percent", "0.00%",
          "Scientific", "0.00E+00",
          "General Date", "yyyy-m-d h:mm",
          "Long Date", "yyyy-m-d",
          "Medium Date", "yyyy-m-d",
          "Short Date", "yyyy-m-d");

  private final Map<String, XmlElement> styles = new HashMap<>();

  XmlSheetStyles(List<XmlElement> stored) {
    for (XmlElement style : stored) {
      String id = style.attribute("ss:ID");
      if (id != null) {
        styles.putIfAbsent(id, style);
      }
    }
  }

  boolean isBordered(@Nullable String style) {
    XmlElement borders = part(style, "ss:Borders");
    return borders != null
        && borders.children().stream()
            .filter(b -> !String.valueOf(b.attribute("ss:Position")).startsWith("Diagonal"))
            .map(b -> b.attribute("ss:LineStyle"))
            .anyMatch(line -> line != null && !line.equals("None"));
  }

  /** The format of numbers, in the notation of Excel. */
  String format(@Nullable String style) {
    XmlElement format = part(style, "ss:NumberFormat");
    String code = format == null ? null : format.attribute("ss:Format");
    return code == null ? "General" : NAMED.getOrDefault(code, code);
  }

  /** A text of a style, with a mark if it is struck through as a whole or cannot be seen. */
  String kept(String text, @Nullable String style) {
    String kept = isStruck(style) ? Marks.struck(text) : text;
    return Colours.isUnseen(ink(style), ground(style)) ? Marks.faded(kept) : kept;
  }

  boolean isStruck(@Nullable String style) {
    XmlElement font = part(style, "ss:Font");
    return font != null && XlsxLayout.isOn(font.attribute("ss:StrikeThrough"));
  }

  /** The colour of text; black if the style does not say. */
  int ink(@Nullable String style) {
    XmlElement font = part(style, "ss:Font");
    String ink = font == null ? null : font.attribute("ss:Color");
    return ink == null || ink.equals("Automatic") ? 0 : Colours.of(ink);
  }

  /** The colour behind a cell. */
  int ground(@Nullable String style) {
    XmlElement interior = part(style, "ss:Interior");
    String pattern = interior == null ? null : interior.attribute("ss:Pattern");
    String colour = interior == null ? null : interior.attribute("ss:Color");
    if (pattern == null || pattern.equals("None")) {
      return Colours.WHITE;
    }
    return colour == null || !pattern.equals("Solid") ? Colours.UNKNOWN : Colours.of(colour);
  }

  private @Nullable XmlElement part(@Nullable String style, String name) {
    XmlElement e = style == null ? null : styles.get(style);
    for (int i = 0; e != null && i < LONGEST_CHAIN; i++) {
      XmlElement part = e.child(name);
      if (part != null) {
        return part;
      }
      String parent = e.attribute("ss:Parent");
      boolean standard = parent == null && !"Default".equals(e.attribute("ss:ID"));
      e = styles.get(standard ? "Default" : String.valueOf(parent));
    }
    return null;
  }
}
