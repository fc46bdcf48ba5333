package org.gouji.read.html;

import org.jsoup.nodes.Element;

/** Counts how much of a line leads to other pages. */
final class Links {
  /** A line of a list says so many letters beside its link: 上一篇, 发布日期. */
  private static final int MOST_BESIDE = 6;

  private int depth;
  private int inside;
  private int outside;

  /** Whether the element leads to another page; a heading of the first rank is the page's own. */
  static boolean isLink(Element e) {
    String target = e.attr("href").strip();
    return e.normalName().equals("a")
        && !target.isEmpty()
        && (target.length() == 1 || target.charAt(0) != '#')
        && e.closest("h1") == null
        && e.selectFirst("h1") == null;
  }

  void open() {
    depth++;
  }

  void close() {
    depth--;
  }

  void add(String text) {
    int letters = (int) text.codePoints().filter(Character::isAlphabetic).count();
    inside += depth > 0 ? letters : 0;
    outside += depth > 0 ? 0 : letters;
  }

  /** Whether the line that ends here is a link and no more; a new one begins. */
  boolean end() {
    boolean link = inside > outside && outside <= MOST_BESIDE;
    inside = 0;
    outside = 0;
    return link;
  }
}
