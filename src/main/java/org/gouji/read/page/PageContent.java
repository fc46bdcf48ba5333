package org.gouji.read.page;

import java.util.List;

/**
 * What is printed on one page.
 *
 * @param number counts from 1
 * @param frame the page's size, and the way back to its stored coordinates
 * @param glyphs in the order in which they are drawn
 * @param rules in any order
 * @param picture whether a large part of the page is a picture or drawing that may show text
 * @param hiddenText whether the glyphs are not visible themselves but lie below a picture of them
 */
public record PageContent(
    int number,
    PageFrame frame,
    List<Glyph> glyphs,
    List<Rule> rules,
    boolean picture,
    boolean hiddenText) {
  public PageContent {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
  }

  float width() {
    return frame.seenWidth();
  }

  float height() {
    return frame.seenHeight();
  }

  /** The page turned so that most of its text reads from left to right. */
  PageContent upright() {
    int[] counts = new int[4];
    glyphs.stream().filter(g -> !g.blank()).forEach(g -> counts[g.turn()]++);
    int most = 0;
    for (int i = 1; i < 4; i++) {
      if (counts[i] > counts[most]) {
        most = i;
      }
    }
    return most == 0 ? this : turned(4 - most);
  }

  private PageContent turned(int turns) {
    List<Glyph> turnedGlyphs =
        glyphs.stream().map(g -> g.turned(turns, width(), height())).toList();
    List<Rule> turnedRules = rules.stream().map(r -> r.turned(turns, width(), height())).toList();
    return new PageContent(
        number, frame.turned(turns), turnedGlyphs, turnedRules, picture, hiddenText);
  }

  PageContent withGlyphs(List<Glyph> others) {
    return new PageContent(number, frame, others, rules, picture, hiddenText);
  }
}
