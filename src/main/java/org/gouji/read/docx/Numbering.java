package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.word.ListCounters;
import org.gouji.read.word.ListLevel;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The numbers that Word itself writes before paragraphs. One instance per document. */
final class Numbering {
  private static final int LONGEST_CHAIN = 5;

  private final Styles styles;
  private final Map<String, XmlElement> abstracts = new HashMap<>();
  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, NumberedList> known = new HashMap<>();
  private final ListCounters counters = new ListCounters();

  /** A list with its levels; {@code styles} are those bound to a level, by level. */
  private record NumberedList(
      String family,
      List<ListLevel> levels,
      Map<Integer, Integer> restarts,
      Map<String, Integer> styles) {}

  /** What a paragraph or a style says: list and level; null where it does not say. */
  private record Reference(@Nullable String list, @Nullable Integer level, boolean byStyle) {}

  Numbering(@Nullable XmlElement root, Styles styles) {
    this.styles = styles;
    if (root == null) {
      return;
    }
    for (XmlElement e : root.children()) {
      String num = e.attribute("w:numId");
      String id = e.attribute("w:abstractNumId");
      if (e.is("w:num") && num != null) {
        lists.putIfAbsent(num, e);
      } else if (e.is("w:abstractNum") && id != null) {
        abstracts.putIfAbsent(id, e);
      }
    }
  }

  /** Counts a paragraph and gives the number shown before it; empty if it has none. */
  String next(@Nullable XmlElement properties) {
    if (lists.isEmpty()) {
      return "";
    }
    String style = styles.paragraphStyle(properties);
    Reference own = reference(properties, false);
    Reference inherited = styles.inherited(style, s -> reference(s.child("w:pPr"), true));
    Reference r = own != null && own.list != null ? own : inherited;
    if (r == null || r.list == null || r.list.equals("0")) {
      return "";
    }
    NumberedList list = known.computeIfAbsent(r.list, this::list);
    Integer level = own != null && own.level != null ? own.level : r.level;
    if (r.byStyle && style != null && (own == null || own.level == null)) {
      Integer bound = styles.inherited(style, s -> list.styles.get(id(s)));
      level = bound != null ? bound : level;
    }
    return counters.next(
        list.family, r.list, list.levels, list.restarts, level == null ? 0 : level);
  }

  private static String id(XmlElement style) {
    String id = style.attribute("w:styleId");
    return id == null ? "" : id;
  }

  private static @Nullable Reference reference(@Nullable XmlElement properties, boolean byStyle) {
    XmlElement numbering = properties == null ? null : properties.child("w:numPr");
    if (numbering == null) {
      return null;
    }
    String list = WordXml.value(numbering, "w:numId");
    String level = WordXml.value(numbering, "w:ilvl");
    return new Reference(list, level == null ? null : WordXml.number(level, 0), byStyle);
  }

  private NumberedList list(String id) {
    XmlElement num = lists.get(id);
    XmlElement definition = definition(num, 0);
    if (num == null || definition == null) {
      return new NumberedList("none " + id, List.of(), Map.of(), Map.of());
    }
    Map<Integer, XmlElement> levels = new HashMap<>();
    levels(definition, levels);
    Map<Integer, Integer> restarts = new HashMap<>();
    for (XmlElement o : num.children()) {
      if (o.is("w:lvlOverride")) {
        int level = WordXml.number(o.attribute("w:ilvl"), 0);
        levels(o, levels);
        String start = WordXml.value(o, "w:startOverride");
        if (start != null) {
          restarts.put(level, WordXml.number(start, 1));
        }
      }
    }
    List<ListLevel> all = new ArrayList<>();
    Map<String, Integer> bound = new HashMap<>();
    for (int i = 0; i < 9; i++) {
      XmlElement e = levels.get(i);
      all.add(level(e));
      String style = WordXml.value(e, "w:pStyle");
      if (style != null) {
        bound.putIfAbsent(style, i);
      }
    }
    String family = definition.attribute("w:abstractNumId");
    return new NumberedList(family == null ? "" : family, List.copyOf(all), restarts, bound);
  }

  private static void levels(XmlElement parent, Map<Integer, XmlElement> levels) {
    for (XmlElement e : parent.children()) {
      if (e.is("w:lvl")) {
        levels.put(WordXml.number(e.attribute("w:ilvl"), 0), e);
      }
    }
  }

  /** The definition of a list, which may stand in the list of a numbering style. */
  private @Nullable XmlElement definition(@Nullable XmlElement num, int steps) {
    String id = WordXml.value(num, "w:abstractNumId");
    XmlElement definition = id == null ? null : abstracts.get(id);
    String link = WordXml.value(definition, "w:numStyleLink");
    if (definition == null || link == null || steps >= LONGEST_CHAIN) {
      return definition;
    }
    XmlElement style = styles.style(link);
    XmlElement numbering = style == null ? null : style.path("w:pPr", "w:numPr");
    String target = WordXml.value(numbering, "w:numId");
    XmlElement found = target == null ? null : definition(lists.get(target), steps + 1);
    return found == null ? definition : found;
  }

  private static ListLevel level(@Nullable XmlElement e) {
    if (e == null) {
      return new ListLevel(1, "none", "", "", false, -1);
    }
    String format = WordXml.value(e, "w:numFmt");
    XmlElement alternative = e.path("mc:AlternateContent", "mc:Fallback");
    if (format == null) {
      format = WordXml.value(alternative, "w:numFmt");
    }
    String pattern = WordXml.value(e, "w:lvlText");
    return new ListLevel(
        WordXml.number(WordXml.value(e, "w:start"), 0),
        format == null ? "decimal" : format,
        pattern == null ? "" : pattern,
        "nothing".equals(WordXml.value(e, "w:suff")) ? "" : " ",
        Boolean.TRUE.equals(WordXml.toggle(e, "w:isLgl")),
        WordXml.number(WordXml.value(e, "w:lvlRestart"), -1));
  }
}
