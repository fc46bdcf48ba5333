package org.gouji.read.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.gouji.read.word.CountFormat;
import org.jsoup.nodes.Element;

/** The numbers that a browser writes before the items of lists. One instance per page. */
final class ListMarks {
  /** For each list the number of the item that comes next. */
  private final Map<Element, Integer> next = new IdentityHashMap<>();

  /** The number of the next list item with its mark; empty for a bullet. */
  String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    String style = Shown.style(item) + ";" + Shown.style(list);
    if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
      return "";
    }
    Integer counted = next.get(list);
    int n = counted != null ? counted : number(list.attr("start"), 1);
    n = item.hasAttr("value") ? number(item.attr("value"), n) : n;
    next.put(list, n + 1);
    if (style.contains("cjk-ideographic") || style.contains("chinese-informal")) {
      return CountFormat.format("chineseCounting", n) + "、";
    }
    return CountFormat.format(format(list.attr("type"), style), n) + ". ";
  }

  private static String format(String type, String style) {
    return switch (type) {
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default ->
          style.contains("lower-alpha") || style.contains("lower-latin")
              ? "lowerLetter"
              : style.contains("upper-alpha") || style.contains("upper-latin")
                  ? "upperLetter"
                  : style.contains("lower-roman")
                      ? "lowerRoman"
                      : style.contains("upper-roman") ? "upperRoman" : "decimal";
    };
  }

  private static int number(String text, int fallback) {
    String s = text.strip().toLowerCase(Locale.ROOT);
    return s.matches("-?\\d{1,6}") ? Integer.parseInt(s) : fallback;
  }
}
