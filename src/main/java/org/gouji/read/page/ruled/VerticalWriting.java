package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;

/**
 * A page in vertical writing: its lines run downwards and follow each other to the left, or, more
 * rarely, to the right. Chinese characters stand upright in them and figures lie on their side. The
 * page is laid out as if the lines ran to the right, so that the rows of its tables are rows.
 */
public final class VerticalWriting {
  /** So many neighbours below each other are no accident. */
  private static final int LEAST = 20;

  /** Neighbours below each other for one beside the other. */
  private static final int SHARE = 3;

  /** The letters of a label are set below each other in a narrow cell, but no more than so many. */
  private static final int NARROW = 12;

  private VerticalWriting() {}

  /** The pages, those in vertical writing as if their lines ran to the right, below each other. */
  public static List<PageContent> asLines(List<PageContent> pages) {
    List<Direction> directions = pages.stream().map(Direction::of).toList();
    if (directions.stream().noneMatch(Direction::vertical)) {
      return pages;
    }
    return IntStream.range(0, pages.size())
        .mapToObj(i -> directions.get(i).mayBeVertical() ? asLines(pages.get(i)) : pages.get(i))
        .toList();
  }

  /** Whether so many characters follow below each other that a part may be in vertical writing. */
  static boolean isLikely(PageContent page) {
    return Direction.of(page).down >= LEAST;
  }

  /** Whether more characters follow below each other than beside. */
  static boolean mayBe(PageContent page) {
    return Direction.of(page).mayBeVertical();
  }

  /** One table, as if its lines ran to the right if they run downwards. */
  static PageContent tableAsLines(PageContent table) {
    Direction direction = Direction.of(table);
    return direction.vertical() || direction.figuresLie() ? asLines(table) : table;
  }

  /**
   * Where the characters of a page stand to those before them.
   *
   * @param down Chinese characters below the one before
   * @param right Chinese characters beside the one before
   * @param lying digits on their side
   * @param standing other digits
   * @param far Chinese characters below so many others as no narrow cell holds
   */
  private record Direction(int down, int right, int lying, int standing, int far) {
    static Direction of(PageContent page) {
      int down = 0;
      int right = 0;
      int lying = 0;
      int standing = 0;
      int far = 0;
      int run = 0;
      Glyph last = null;
      for (Glyph glyph : page.glyphs()) {
        if (glyph.blank()) {
          continue;
        }
        if (glyph.digit()) {
          lying += glyph.turn() == 1 ? 1 : 0;
          standing += glyph.turn() == 1 ? 0 : 1;
        } else if (last != null && last.wide() && glyph.wide() && glyph.turn() == 0) {
          Box from = last.box();
          Box to = glyph.box();
          float size = glyph.size();
          boolean below = next(from.centerX(), to.centerX(), from.centerY(), to.centerY(), size);
          run = below ? run + 1 : 0;
          far += run > NARROW ? 1 : 0;
          down += below ? 1 : 0;
          right += next(from.centerY(), to.centerY(), from.centerX(), to.centerX(), size) ? 1 : 0;
        }
        last = glyph;
      }
      return new Direction(down, right, lying, standing, far);
    }

    /** Whether one stands in line with the other, and next behind it. */
    private static boolean next(float across, float to, float along, float end, float size) {
      return Math.abs(to - across) < size / 4 && end - along > size / 8 && end - along < 2 * size;
    }

    /**
     * Most Chinese characters follow below each other, and this not for narrow cells alone: most
     * figures lie on their side, or lines are long.
     */
    boolean vertical() {
      return down >= LEAST && (figuresLie() || mayBeVertical() && far >= LEAST);
    }

    /** Figures lie on their side, and Chinese characters stand below each other. */
    boolean figuresLie() {
      return mayBeVertical() && lying > SHARE * standing;
    }

    /** As a page of such a document is that has neither long lines nor figures. */
    boolean mayBeVertical() {
      return down > SHARE * right;
    }
  }

  private static PageContent asLines(PageContent page) {
    List<Glyph> onTheirSide =
        unpacked(page.glyphs()).stream().map(g -> g.turn() == 0 ? g.turnedInPlace(1) : g).toList();
    PageContent lines = page.withGlyphs(onTheirSide).turned(3);
    return leftwards(page) ? lines : lines.flipped();
  }

  /** With figures that stand across their line laid along it, in the same place. */
  private static List<Glyph> unpacked(List<Glyph> glyphs) {
    List<Glyph> along = new ArrayList<>(glyphs.size());
    for (int from = 0; from < glyphs.size(); ) {
      int to = from + 1;
      while (to < glyphs.size() && across(glyphs.get(to - 1), glyphs.get(to))) {
        to++;
      }
      List<Glyph> packed = glyphs.subList(from, to);
      Box box = Box.around(packed);
      float height = box.height() / packed.size();
      for (int i = 0; i < packed.size(); i++) {
        float top = box.top() + i * height;
        Box place = new Box(box.left(), top, box.right(), top + height);
        along.add(packed.size() == 1 ? packed.get(i) : packed.get(i).movedTo(place));
      }
      from = to;
    }
    return along;
  }

  private static boolean across(Glyph a, Glyph b) {
    return a.turn() == 0
        && b.turn() == 0
        && !a.wide()
        && !b.wide()
        && a.stretch() == b.stretch()
        && Math.abs(a.box().centerY() - b.box().centerY()) < b.size() / 4
        && b.box().centerX() > a.box().centerX();
  }

  /** Whether the lines follow each other to the left, by the order of printing. */
  private static boolean leftwards(PageContent page) {
    int left = 0;
    Glyph last = null;
    for (Glyph glyph : page.glyphs()) {
      if (glyph.blank()) {
        continue;
      }
      if (last != null) {
        float step = glyph.box().centerX() - last.box().centerX();
        left += step < -glyph.size() ? 1 : step > glyph.size() ? -1 : 0;
      }
      last = glyph;
    }
    return left >= 0;
  }
}
