package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds pale words that lie behind or over the text of the pages and say nothing in it. */
public final class Watermarks {
  /** Words that repeat from page to page are larger than the text by this, or cross other print. */
  private static final float LARGER = 1.25f;

  /** Words on one page only are larger by this, and cross other print. */
  private static final float LARGE = 1.8f;

  private final float usual;
  private final Map<String, Set<Integer>> pagesByPlace = new HashMap<>();

  private Watermarks(List<PageContent> pages, float usual) {
    this.usual = usual;
    for (PageContent page : pages) {
      for (Glyph glyph : page.glyphs()) {
        if (glyph.pale() && !glyph.blank()) {
          pagesByPlace.computeIfAbsent(place(glyph), k -> new HashSet<>()).add(page.number());
        }
      }
    }
  }

  /**
   * The pages without watermarks.
   *
   * @param usual font size of most text
   */
  public static List<PageContent> removed(List<PageContent> pages, float usual) {
    Watermarks marks = new Watermarks(pages, usual);
    return marks.pagesByPlace.isEmpty() ? pages : pages.stream().map(marks::cleaned).toList();
  }

  private PageContent cleaned(PageContent page) {
    List<Glyph> dark = page.glyphs().stream().filter(g -> !g.pale() && !g.blank()).toList();
    Map<Integer, List<Glyph>> words = new HashMap<>();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.pale()) {
        words.computeIfAbsent(glyph.stretch(), k -> new ArrayList<>()).add(glyph);
      }
    }
    words.values().removeIf(word -> !isMark(word, dark, page.rules()));
    return page.withGlyphs(
        page.glyphs().stream().filter(g -> !g.pale() || !words.containsKey(g.stretch())).toList());
  }

  private boolean isMark(List<Glyph> word, List<Glyph> dark, List<Rule> rules) {
    boolean repeats =
        word.stream()
            .allMatch(g -> g.blank() || pagesByPlace.getOrDefault(place(g), Set.of()).size() > 1);
    float size = (float) word.stream().mapToDouble(Glyph::size).max().orElse(0);
    if (!repeats && size < LARGE * usual) {
      return false;
    }
    return repeats && size > LARGER * usual
        || word.stream()
            .anyMatch(
                g ->
                    dark.stream().anyMatch(d -> overlaps(g.box(), d.box()))
                        || rules.stream().anyMatch(r -> crosses(r, g.box())));
  }

  private static boolean overlaps(Box a, Box b) {
    Box common = a.intersection(b);
    return common.width() > 0.15f * b.width() && common.height() > 0.15f * b.height();
  }

  /** Whether a rule runs through a box, not along its edge. */
  static boolean crosses(Rule rule, Box box) {
    return rule.horizontal()
        ? rule.at() > box.top() + 0.2f * box.height()
            && rule.at() < box.bottom() - 0.2f * box.height()
            && rule.from() < box.right()
            && rule.to() > box.left()
        : rule.at() > box.left() + 0.2f * box.width()
            && rule.at() < box.right() - 0.2f * box.width()
            && rule.from() < box.bottom()
            && rule.to() > box.top();
  }

  private static String place(Glyph g) {
    return g.text() + Math.round(g.box().left() / 2) + "," + Math.round(g.box().bottom() / 2);
  }
}
