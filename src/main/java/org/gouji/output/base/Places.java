package org.gouji.output.base;

import org.gouji.document.Location;

/** Places in words for people; everything counts from 1. */
public final class Places {
  private Places() {}

  /** Empty if the place has nothing to say. */
  public static String words(Location location, Language language) {
    if (location instanceof Location.Text t) {
      return language.pick(
          "第" + t.line() + "行第" + t.column() + "列", "line " + t.line() + ", column " + t.column());
    }
    if (location instanceof Location.Page p) {
      return language.pick("第" + p.page() + "页", "page " + p.page());
    }
    if (location instanceof Location.Word w) {
      return word(w, language);
    }
    if (location instanceof Location.Html h) {
      return language.pick("源码第" + (h.start() + 1) + "个字符", "character " + (h.start() + 1));
    }
    if (location instanceof Location.Sheet s) {
      return Texts.line(s.sheet()) + "!" + s.reference();
    }
    return "";
  }

  private static String word(Location.Word w, Language language) {
    String part = w.part().equals("document") ? "" : Texts.line(w.part()) + " ";
    if (w.table() >= 0) {
      return part
          + language.pick(
              "表" + (w.table() + 1) + "第" + (w.row() + 1) + "行第" + (w.cell() + 1) + "格",
              "table " + (w.table() + 1) + ", row " + (w.row() + 1) + ", cell " + (w.cell() + 1));
    }
    if (w.paragraph() >= 0) {
      return part
          + language.pick("第" + (w.paragraph() + 1) + "段", "paragraph " + (w.paragraph() + 1));
    }
    return part.strip();
  }
}
