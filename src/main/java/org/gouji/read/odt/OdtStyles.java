package org.gouji.read.odt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The styles of a document, its own and those that its paragraphs were given by hand. */
final class OdtStyles {
  /** Styles that rest on others further than this rest on themselves. */
  private static final int LONGEST_CHAIN = 20;

  private static final List<String> BORDERS =
      List.of(
          "fo:border", "fo:border-left", "fo:border-right", "fo:border-top", "fo:border-bottom");

  private final Map<String, XmlElement> styles = new HashMap<>();
  private final Map<String, XmlElement> lists = new HashMap<>();
  private @Nullable XmlElement outline;

  OdtStyles(XmlElement content, @Nullable XmlElement named) {
    add(content.child("office:automatic-styles"));
    add(content.child("office:styles"));
    if (named != null) {
      add(named.child("office:styles"));
      add(named.child("office:automatic-styles"));
    }
  }

  private void add(@Nullable XmlElement container) {
    if (container == null) {
      return;
    }
    for (XmlElement e : container.children()) {
      String name = e.attribute("style:name");
      if (e.is("style:style") && name != null) {
        styles.putIfAbsent(e.attribute("style:family") + " " + name, e);
      } else if (e.is("text:list-style") && name != null) {
        lists.putIfAbsent(name, e);
      } else if (e.is("text:outline-style") && outline == null) {
        outline = e;
      }
    }
  }

  /** The levels of a list style; null if there is none of that name. */
  @Nullable XmlElement list(@Nullable String name) {
    return name == null ? null : lists.get(name);
  }

  /** The levels of the numbers of headings. */
  @Nullable XmlElement outline() {
    return outline;
  }

  /** The list style that a paragraph style brings with it; null if it says nothing. */
  @Nullable String listOf(@Nullable String paragraphStyle) {
    return inherited("paragraph", paragraphStyle, null, "style:list-style-name");
  }

  /** Whether text of this style is not shown. */
  boolean isHidden(String family, @Nullable String style) {
    return "none".equals(inherited(family, style, "style:text-properties", "text:display"));
  }

  /** The colour of text of this style; null if it does not say. */
  @Nullable Integer ink(String family, @Nullable String style) {
    String colour = inherited(family, style, "style:text-properties", "fo:color");
    return colour == null ? null : Integer.valueOf(Colours.of(colour));
  }

  /** Whether text of this style is too small to be seen. */
  boolean isTiny(@Nullable String style) {
    String size = inherited("text", style, "style:text-properties", "fo:font-size");
    return size != null && size.matches("[0-2](\\.\\d+)?pt");
  }

  /**
   * The colour behind what has this style.
   *
   * @param properties the name of the properties that tell it
   * @param around the colour behind what it stands in
   */
  int ground(String family, @Nullable String style, String properties, int around) {
    String colour = inherited(family, style, properties, "fo:background-color");
    return colour == null || colour.equals("transparent") ? around : Colours.of(colour);
  }

  /** How text of this style is set. */
  Manner manner(String family, @Nullable String style) {
    String line =
        inherited(family, style, "style:text-properties", "style:text-line-through-style");
    if (line != null && !line.equals("none")) {
      return Manner.STRUCK;
    }
    String position = inherited(family, style, "style:text-properties", "style:text-position");
    if (position == null || position.startsWith("0%")) {
      return Manner.PLAIN;
    }
    if (position.endsWith(" 100%") && !position.startsWith("-")) {
      return Manner.LIFTED;
    }
    return position.startsWith("super") || position.matches("\\d.*")
        ? Manner.RAISED
        : Manner.LOWERED;
  }

  /** Whether a line is drawn along any side of a cell of this style. */
  boolean isBordered(@Nullable String style) {
    return BORDERS.stream()
        .map(side -> inherited("table-cell", style, "style:table-cell-properties", side))
        .anyMatch(line -> line != null && !line.startsWith("none"));
  }

  /** Whether a table of this style, a sheet, is not shown. */
  boolean hidesTable(@Nullable String style) {
    return "false".equals(inherited("table", style, "style:table-properties", "table:display"));
  }

  /** Whether rows or columns of this style have no height or width. */
  boolean hasNoSize(@Nullable String style) {
    return isNothing(
            inherited("table-row", style, "style:table-row-properties", "style:row-height"))
        || isNothing(
            inherited(
                "table-column", style, "style:table-column-properties", "style:column-width"));
  }

  private static boolean isNothing(@Nullable String length) {
    return length != null && length.matches("0(?:\\.0*)?[a-z]*");
  }

  private @Nullable String inherited(
      String family, @Nullable String style, @Nullable String child, String attribute) {
    XmlElement e = style(family, style);
    for (int i = 0; e != null && i < LONGEST_CHAIN; i++) {
      XmlElement properties = child == null ? e : e.child(child);
      String value = properties == null ? null : properties.attribute(attribute);
      if (value != null) {
        return value;
      }
      e = style(family, e.attribute("style:parent-style-name"));
    }
    return null;
  }

  private @Nullable XmlElement style(String family, @Nullable String name) {
    return name == null ? null : styles.get(family + " " + name);
  }
}
