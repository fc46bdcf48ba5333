package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.document.Location;

/**
 * What is printed on one page.
 *
 * @param number counts from 1
 * @param frame the page's size, and the way back to its stored coordinates
 * @param glyphs in the order in which they are drawn
 * @param rules in any order
 * @param picture whether a large part of the page is a picture or drawing that may show text
 * @param hiddenText whether the glyphs are not visible themselves but lie below a picture of them
 * @param drawn where pictures stand, other than grounds of one colour
 * @param unseen where digits stand that are printed, but not to be seen, on the paper or beyond it
 * @param beyond whether text stands beyond the edges of the paper, where nobody sees it
 * @param unread whether a picture without text in it is large enough to show a table
 * @param beside pages whose print was moved into this one, from left to right
 */
public record PageContent(
    int number,
    PageFrame frame,
    List<Glyph> glyphs,
    List<Rule> rules,
    boolean picture,
    boolean hiddenText,
    List<Box> drawn,
    List<Box> unseen,
    boolean beyond,
    boolean unread,
    List<Beside> beside) {
  /**
   * A page that was laid to the right of another one.
   *
   * @param from where it begins there
   * @param shift how far it was moved to the right
   */
  record Beside(PageContent page, float from, float shift) {}

  public PageContent {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    drawn = List.copyOf(drawn);
    unseen = List.copyOf(unseen);
    beside = List.copyOf(beside);
  }

  /** A page as it is printed. */
  public PageContent(
      int number,
      PageFrame frame,
      List<Glyph> glyphs,
      List<Rule> rules,
      boolean picture,
      boolean hiddenText,
      List<Box> drawn,
      List<Box> unseen,
      boolean beyond,
      boolean unread) {
    this(
        number,
        frame,
        glyphs,
        rules,
        picture,
        hiddenText,
        drawn,
        unseen,
        beyond,
        unread,
        List.of());
  }

  /** That of the number: what holds a page, such as a cell in a set, need not count its glyphs. */
  @Override
  public int hashCode() {
    return Integer.hashCode(number);
  }

  /** Whether the middle of a box lies on the paper. */
  boolean holds(Box box) {
    return new Box(0, 0, width(), height()).contains(box.centerX(), box.centerY(), 0);
  }

  public float width() {
    return frame.seenWidth();
  }

  public float height() {
    return frame.seenHeight();
  }

  /** The page turned so that most of its text reads from left to right. */
  public PageContent upright() {
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

  /** The page after so many quarter turns clockwise. */
  public PageContent turned(int turns) {
    List<Glyph> turnedGlyphs =
        glyphs.stream().map(g -> g.turned(turns, width(), height())).toList();
    List<Rule> turnedRules = rules.stream().map(r -> r.turned(turns, width(), height())).toList();
    return new PageContent(
        number,
        frame.turned(turns),
        turnedGlyphs,
        turnedRules,
        picture,
        hiddenText,
        drawn.stream().map(b -> b.turned(turns, width(), height())).toList(),
        unseen.stream().map(b -> b.turned(turns, width(), height())).toList(),
        beyond,
        unread,
        beside);
  }

  /** The page with what was below above; every glyph reads as before. */
  public PageContent flipped() {
    return new PageContent(
        number,
        frame.flip(),
        glyphs.stream().map(g -> g.flipped(height())).toList(),
        rules.stream().map(r -> r.flipped(height())).toList(),
        picture,
        hiddenText,
        drawn.stream().map(b -> b.flipped(height())).toList(),
        unseen.stream().map(b -> b.flipped(height())).toList(),
        beyond,
        unread,
        beside);
  }

  public PageContent withGlyphs(List<Glyph> others) {
    return with(others, rules);
  }

  public PageContent with(List<Glyph> others, List<Rule> otherRules) {
    return new PageContent(
        number,
        frame,
        others,
        otherRules,
        picture,
        hiddenText,
        drawn,
        unseen,
        beyond,
        unread,
        beside);
  }

  public PageContent without(Set<Glyph> others) {
    return withGlyphs(glyphs.stream().filter(g -> !others.contains(g)).toList());
  }

  /** With another page laid to its right. */
  public PageContent beside(PageContent other, float from, float shift) {
    List<Glyph> allGlyphs = new ArrayList<>(glyphs);
    int stretch = glyphs.stream().mapToInt(Glyph::stretch).max().orElse(0) + 1;
    other.glyphs.forEach(g -> allGlyphs.add(g.movedRight(shift, stretch)));
    List<Rule> allRules = new ArrayList<>(rules);
    other.rules.forEach(r -> allRules.add(r.movedRight(shift)));
    List<Box> allDrawn = new ArrayList<>(drawn);
    other.drawn.forEach(b -> allDrawn.add(b.movedRight(shift)));
    List<Box> allUnseen = new ArrayList<>(unseen);
    other.unseen.forEach(b -> allUnseen.add(b.movedRight(shift)));
    List<Beside> all = new ArrayList<>(beside);
    all.add(new Beside(other, from, shift));
    return new PageContent(
        number,
        frame,
        allGlyphs,
        allRules,
        picture || other.picture,
        hiddenText || other.hiddenText,
        allDrawn,
        allUnseen,
        beyond || other.beyond,
        unread || other.unread,
        all);
  }

  /** The page with all that it prints moved to the left; it is where it was in the file. */
  public PageContent movedLeft(float by) {
    return new PageContent(
        number,
        frame,
        glyphs.stream().map(g -> g.movedRight(-by, 0)).toList(),
        rules.stream().map(r -> r.movedRight(-by)).toList(),
        picture,
        hiddenText,
        drawn.stream().map(b -> b.movedRight(-by)).toList(),
        unseen.stream().map(b -> b.movedRight(-by)).toList(),
        beyond,
        unread,
        List.of(new Beside(this, Float.NEGATIVE_INFINITY, -by)));
  }

  /** Where an area stands in the file: on the page that shows its left side. */
  public Location.Page location(Box box) {
    for (int i = beside.size() - 1; i >= 0; i--) {
      Beside right = beside.get(i);
      if (box.left() > right.from - 1) {
        return right.page.location(box.movedRight(-right.shift));
      }
    }
    return new Location.Page(number, List.of(frame.stored(box)));
  }
}
