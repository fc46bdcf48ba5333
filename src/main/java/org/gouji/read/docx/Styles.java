package org.gouji.read.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The styles of a document, with what they inherit. */
final class Styles {
  private static final int LONGEST_CHAIN = 30;

  /** Shades of a table style stand no deeper. */
  private static final int DEEPEST = 4;

  /** Text of so many half-points cannot be read. */
  private static final int TINY = 4;

  /** Half-points above the line from which text is raised. */
  private static final int RAISED = 4;

  private final Map<String, XmlElement> byId = new HashMap<>();
  private @Nullable String standard;

  Styles(@Nullable XmlElement root) {
    if (root == null) {
      return;
    }
    for (XmlElement e : root.children()) {
      String id = e.attribute("w:styleId");
      if (!e.is("w:style") || id == null) {
        continue;
      }
      byId.putIfAbsent(id, e);
      String chosen = e.attribute("w:default");
      if ("paragraph".equals(e.attribute("w:type"))
          && chosen != null
          && (chosen.equals("1") || chosen.equals("true") || chosen.equals("on"))) {
        standard = id;
      }
    }
  }

  /** Looks something up in the properties of a style and of those it is based on. */
  interface Lookup<T> {
    @Nullable T in(XmlElement style);
  }

  /** The first answer along the chain of styles, nearest first; null if none has one. */
  <T> @Nullable T inherited(@Nullable String style, Lookup<T> lookup) {
    String id = style;
    for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
      XmlElement e = byId.get(id);
      if (e == null) {
        return null;
      }
      T found = lookup.in(e);
      if (found != null) {
        return found;
      }
      id = WordXml.value(e, "w:basedOn");
    }
    return null;
  }

  /** The style of a paragraph: its own, or the default one. */
  @Nullable String paragraphStyle(@Nullable XmlElement properties) {
    String own = WordXml.value(properties, "w:pStyle");
    return own != null && byId.containsKey(own) ? own : standard;
  }

  /** A style's own element, or null. */
  @Nullable XmlElement style(String id) {
    return byId.get(id);
  }

  /** Whether text is hidden: by its own property, its character style or its paragraph's style. */
  boolean hidden(@Nullable XmlElement runProperties, @Nullable String paragraphStyle) {
    Boolean own = WordXml.toggle(runProperties, "w:vanish");
    if (own == null) {
      Lookup<Boolean> vanish = s -> WordXml.toggle(s.child("w:rPr"), "w:vanish");
      own = inherited(WordXml.value(runProperties, "w:rStyle"), vanish);
      if (own == null) {
        own = inherited(paragraphStyle, vanish);
      }
    }
    return Boolean.TRUE.equals(own);
  }

  /**
   * Whether text cannot be seen: it has the colour of what is behind it, or no size.
   *
   * @param ground the colour behind the paragraph, {@link Colours#UNKNOWN} if nobody can tell
   */
  boolean faded(@Nullable XmlElement runProperties, @Nullable String paragraphStyle, int ground) {
    Lookup<String> color = s -> WordXml.value(s.child("w:rPr"), "w:color");
    Lookup<String> fill = s -> fill(s.child("w:rPr"));
    if (WordXml.number(WordXml.value(runProperties, "w:sz"), TINY + 1) <= TINY) {
      return true;
    }
    String ink = WordXml.value(runProperties, "w:color");
    String behind = fill(runProperties);
    String style = WordXml.value(runProperties, "w:rStyle");
    ink = ink != null ? ink : inherited(style, color);
    ink = ink != null ? ink : inherited(paragraphStyle, color);
    if (ink == null || ink.equals("auto")) {
      return false;
    }
    behind = behind != null ? behind : inherited(style, fill);
    String marker = WordXml.value(runProperties, "w:highlight");
    boolean lit = marker != null && !marker.equals("none") && !marker.equals("white");
    return !lit && Colours.isUnseen(Colours.of(ink), behind == null ? ground : Colours.of(behind));
  }

  /** The colour behind a paragraph. */
  int ground(@Nullable XmlElement paragraphProperties, @Nullable String style, int around) {
    String own = fill(paragraphProperties);
    own = own != null ? own : inherited(style, s -> fill(s.child("w:pPr")));
    return own == null ? around : Colours.of(own);
  }

  /** The colour behind a cell. */
  int ground(@Nullable XmlElement cellProperties, int around) {
    String own = fill(cellProperties);
    return own == null ? around : Colours.of(own);
  }

  /** The colour behind a table: unknown if its style lays one behind some of its cells. */
  int tableGround(@Nullable XmlElement tableProperties, int around) {
    String own = fill(tableProperties);
    Boolean shades =
        inherited(
            WordXml.value(tableProperties, "w:tblStyle"), s -> shades(s, 0) ? Boolean.TRUE : null);
    return shades != null ? Colours.UNKNOWN : own == null ? around : Colours.of(own);
  }

  private static boolean shades(XmlElement e, int depth) {
    return fill(e) != null
        || depth < DEEPEST && e.children().stream().anyMatch(c -> shades(c, depth + 1));
  }

  /** The colour of a shade among properties; null if there is none. */
  private static @Nullable String fill(@Nullable XmlElement properties) {
    XmlElement shade = properties == null ? null : properties.child("w:shd");
    String fill = shade == null ? null : shade.attribute("w:fill");
    String pattern = shade == null ? null : shade.attribute("w:val");
    boolean patterned = pattern != null && !List.of("clear", "nil", "none").contains(pattern);
    return patterned ? "patterned" : fill == null || fill.equals("auto") ? null : fill;
  }

  /** How text is set apart from the line that it stands in, if it is. */
  Manner manner(@Nullable XmlElement runProperties) {
    if (runProperties == null) {
      return Manner.PLAIN;
    }
    String style = WordXml.value(runProperties, "w:rStyle");
    if (isStruck(runProperties, style)) {
      return Manner.STRUCK;
    }
    Lookup<String> align = s -> WordXml.value(s.child("w:rPr"), "w:vertAlign");
    String own = WordXml.value(runProperties, "w:vertAlign");
    String set = own != null ? own : inherited(style, align);
    int height = WordXml.number(WordXml.value(runProperties, "w:position"), 0);
    if ("superscript".equals(set)) {
      return Manner.RAISED;
    }
    if (height >= RAISED) {
      int size = WordXml.number(WordXml.value(runProperties, "w:sz"), 0);
      return Manner.ofMoved(height, size);
    }
    return "subscript".equals(set) || height <= -RAISED ? Manner.LOWERED : Manner.PLAIN;
  }

  private boolean isStruck(XmlElement runProperties, @Nullable String style) {
    for (String name : List.of("w:strike", "w:dstrike")) {
      Boolean own = WordXml.toggle(runProperties, name);
      Boolean struck =
          own != null ? own : inherited(style, s -> WordXml.toggle(s.child("w:rPr"), name));
      if (Boolean.TRUE.equals(struck)) {
        return true;
      }
    }
    return false;
  }
}
