package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.word.ListCounters;
import org.gouji.read.word.ListLevel;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The numbers that an office program writes before headings and items. One per document. */
final class OdtNumbers {
  private static final int LEVELS = 9;

  private final OdtStyles styles;
  private final ListCounters counters = new ListCounters();
  private final Map<XmlElement, List<ListLevel>> known = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private int lists;

  OdtNumbers(OdtStyles styles) {
    this.styles = styles;
  }

  /**
   * A list that paragraphs are items of.
   *
   * @param family what its numbers go on from
   * @param style name of its style, null if it has none
   * @param level 0-based depth
   */
  record Place(String family, @Nullable String style, int level) {}

  /** The place of the items of a list within another one, or within none. */
  Place within(XmlElement list, @Nullable Place outer) {
    String own = list.attribute("text:style-name");
    if (outer != null) {
      return new Place(outer.family, own == null ? outer.style : own, outer.level + 1);
    }
    String before = list.attribute("text:continue-list");
    String family = before == null ? null : families.get(before);
    if (family == null && "true".equals(list.attribute("text:continue-numbering"))) {
      family = "list " + lists;
    }
    if (family == null) {
      family = "list " + ++lists;
    }
    String id = list.attribute("xml:id");
    if (id != null) {
      families.put(id, family);
    }
    return new Place(family, own, 0);
  }

  /** Counts a heading, and gives its number as shown; empty if it has none. */
  String heading(XmlElement heading) {
    String level = heading.attribute("text:outline-level");
    XmlElement outline = styles.outline();
    boolean numbered = !"true".equals(heading.attribute("text:is-list-header"));
    return outline == null || !numbered || level == null || !level.matches("[1-9]")
        ? ""
        : next(outline, "outline", Integer.parseInt(level) - 1);
  }

  /** Counts an item, and gives its number as shown; empty if it has none. */
  String item(Place place, @Nullable String paragraphStyle) {
    String name = styles.listOf(paragraphStyle);
    XmlElement style = styles.list(name == null || name.isEmpty() ? place.style : name);
    return style == null ? "" : next(style, place.family, place.level);
  }

  private String next(XmlElement style, String family, int level) {
    List<ListLevel> levels = known.computeIfAbsent(style, OdtNumbers::levels);
    return counters.next(family, family, levels, Map.of(), Math.min(level, LEVELS - 1));
  }

  private static List<ListLevel> levels(XmlElement style) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 1; i <= LEVELS; i++) {
      ListLevel level = new ListLevel(1, "bullet", "", "", false, -1);
      for (XmlElement e : style.children()) {
        boolean number = e.is("text:list-level-style-number") || e.is("text:outline-level-style");
        if (number && String.valueOf(i).equals(e.attribute("text:level"))) {
          level = level(e, i);
        }
      }
      levels.add(level);
    }
    return List.copyOf(levels);
  }

  private static ListLevel level(XmlElement e, int level) {
    String format = text(e, "style:num-format");
    if (format.isEmpty()) {
      return new ListLevel(1, "bullet", "", "", false, -1);
    }
    String start = text(e, "text:start-value");
    return new ListLevel(
        start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1,
        format(format),
        pattern(e, level),
        "",
        false,
        -1);
  }

  /** LibreOffice says what is shown in its own words; the standard's cannot say all of it. */
  private static String pattern(XmlElement e, int level) {
    String own = text(e, "loext:num-list-format");
    if (!own.isEmpty()) {
      return own.replaceAll("%([1-9])%", "%$1");
    }
    String shown = text(e, "text:display-levels");
    int first = shown.matches("[2-9]") ? Math.max(1, level - Integer.parseInt(shown) + 1) : level;
    StringBuilder pattern = new StringBuilder(text(e, "style:num-prefix"));
    for (int i = first; i <= level; i++) {
      pattern.append(i > first ? "." : "").append('%').append(i);
    }
    return pattern.append(text(e, "style:num-suffix")).toString();
  }

  private static String text(XmlElement e, String attribute) {
    String value = e.attribute(attribute);
    return value == null ? "" : value;
  }

  /** The format in the words of the other office formats. */
  private static String format(String odf) {
    return switch (odf.charAt(0)) {
      case 'a' -> "lowerLetter";
      case 'A' -> "upperLetter";
      case 'i' -> "lowerRoman";
      case 'I' -> "upperRoman";
      case '一' -> "chineseCounting";
      case '壹' -> "chineseLegalSimplified";
      case '甲' -> "ideographTraditional";
      case '子' -> "ideographZodiac";
      case '①' -> "decimalEnclosedCircle";
      case '１' -> "decimalFullWidth";
      default -> "decimal";
    };
  }
}
