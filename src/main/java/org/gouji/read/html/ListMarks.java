package org.gouji.read.html;

import java.util.Locale;
import org.gouji.read.word.CountFormat;
import org.jsoup.nodes.Element;

/** The numbers that a browser writes before the items of a list. */
final class ListMarks {
  private ListMarks() {}

  /** The number of a list item with its mark; empty for a bullet. */
  static String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    String style = Shown.style(item) + ";" + Shown.style(list);
    if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
      return "";
    }
    int n = number(list.attr("start"), 1);
    for (Element before = list.firstElementChild();
        before != null;
        before = before.nextElementSibling()) {
      if (before.normalName().equals("li")) {
        n = before.hasAttr("value") ? number(before.attr("value"), n) : n;
        if (before == item) {
          break;
        }
        n++;
      }
    }
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
