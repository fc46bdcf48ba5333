package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Closes the letter spacing of words: on a page with many of them that have the same gap between
 * all their characters, that gap is none between words or columns.
 */
public final class SpacedPrint {
  /** Print with less between its characters is read as it is, in font sizes. */
  private static final float LEAST = 0.06f;

  /** Characters of one line are no further apart, in font sizes. */
  private static final float MOST = 1;

  /** Gaps that differ by less are the same letter spacing, in points. */
  private static final float EVEN = 0.4f;

  /** So many characters with the same gap on both sides show the letter spacing of a page. */
  private static final int TELLING = 20;

  private SpacedPrint() {}

  /** The page as if its characters were so much wider; as it is if it shows no letter spacing. */
  public static PageContent closed(PageContent page) {
    List<Glyph> glyphs = new ArrayList<>(page.glyphs());
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i + 1 < glyphs.size(); i++) {
      float gap = gap(glyphs, i);
      if (gap > LEAST * glyphs.get(i).size() && Math.abs(gap - gap(glyphs, i + 1)) < EVEN) {
        gaps.add(gap);
      }
    }
    gaps.sort(Comparator.naturalOrder());
    if (gaps.size() < TELLING) {
      return page;
    }
    float usual = gaps.get(gaps.size() / 2);
    long even = gaps.stream().filter(g -> Math.abs(g - usual) < EVEN).count();
    if (2 * even < gaps.size()) {
      return page;
    }
    for (int i = glyphs.size() - 1; i > 0; i--) {
      if (spaced(glyphs, i, usual)) {
        close(glyphs, i);
      }
    }
    return page.withGlyphs(glyphs);
  }

  /** The gap before a character within a line of wide ones; not a number elsewhere. */
  private static float gap(List<Glyph> glyphs, int at) {
    return glyphs.get(at - 1).wide() && glyphs.get(at).wide() && beside(glyphs, at)
        ? TextFlow.gap(glyphs.get(at - 1), glyphs.get(at))
        : Float.NaN;
  }

  /** Whether a character stands on the line of the one drawn before it, and not far behind it. */
  private static boolean beside(List<Glyph> glyphs, int at) {
    Glyph a = glyphs.get(at - 1);
    Glyph b = glyphs.get(at);
    float gap = TextFlow.gap(a, b);
    return !a.blank()
        && !b.blank()
        && a.turn() == 0
        && b.turn() == 0
        && !a.vertical()
        && !b.vertical()
        && Math.abs(a.size() - b.size()) < 0.1f * a.size()
        && Math.abs(TextFlow.baseline(a) - TextFlow.baseline(b)) < 0.1f * a.size()
        && gap > -0.1f * a.size()
        && gap < MOST * a.size();
  }

  private static boolean spaced(List<Glyph> glyphs, int at, float usual) {
    Glyph a = glyphs.get(at - 1);
    Glyph b = glyphs.get(at);
    // Figures of two columns may stand so near to each other.
    boolean figures = FigureRuns.part(a) && FigureRuns.part(b);
    return !figures
        && beside(glyphs, at)
        && usual > LEAST * a.size()
        && Math.abs(TextFlow.gap(a, b) - usual) < EVEN;
  }

  /** Joins a character, and what was drawn in one go with it, to the one before. */
  private static void close(List<Glyph> glyphs, int at) {
    Glyph a = glyphs.get(at - 1);
    int old = glyphs.get(at).stretch();
    for (int i = at; i < glyphs.size() && glyphs.get(i).stretch() == old; i++) {
      Glyph glyph = glyphs.get(i);
      glyphs.set(i, glyph.reaching(glyph.box().right(), a.stretch()));
    }
    glyphs.set(at - 1, a.reaching(glyphs.get(at).box().left(), a.stretch()));
  }
}
