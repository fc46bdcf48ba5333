package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Closes figures whose digits letter spacing sets apart: 1 6 5 with the same small gap twice is one
 * figure. Columns of figures are further apart than that, or a rule parts them.
 */
public final class SpacedFigures {
  /** Letter spacing beyond this parts words, in font sizes. */
  private static final float WIDEST = 0.45f;

  /** The gaps within one figure differ by less, in font sizes. */
  private static final float EVEN = 0.05f;

  /** Comparing figures with rules ends here: a drawing, or an attack. */
  private static final int MOST_COMPARISONS = 5_000_000;

  private final List<Glyph> glyphs;
  private final NavigableMap<Float, List<Rule>> verticals = new TreeMap<>();
  private final Comparisons comparisons = new Comparisons(MOST_COMPARISONS);

  private SpacedFigures(List<Glyph> glyphs, List<Rule> rules) {
    this.glyphs = new ArrayList<>(glyphs);
    for (Rule rule : rules) {
      if (!rule.horizontal()) {
        verticals.computeIfAbsent(rule.at(), k -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** The page with each such figure as if its digits were so much wider. */
  public static PageContent closed(PageContent page) {
    return page.withGlyphs(new SpacedFigures(page.glyphs(), page.rules()).closed());
  }

  private List<Glyph> closed() {
    int from = 0;
    while (from < glyphs.size()) {
      int to = from + 1;
      while (to < glyphs.size() && spaced(glyphs.get(to - 1), glyphs.get(to))) {
        to++;
      }
      if (to > from + 1 && whole(from, to)) {
        close(from, to);
      }
      from = to;
    }
    return glyphs;
  }

  private boolean spaced(Glyph a, Glyph b) {
    float gap = TextFlow.gap(a, b);
    return FigureRuns.part(a)
        && FigureRuns.part(b)
        && TextFlow.level(a, b)
        && !FigureRuns.goesOn(a, b)
        && gap > 0
        && gap <= WIDEST * a.size()
        && !ruleBetween(a, b);
  }

  private boolean ruleBetween(Glyph a, Glyph b) {
    float y = a.box().centerY();
    for (List<Rule> rules : verticals.subMap(a.box().right(), b.box().left()).values()) {
      for (Rule rule : rules) {
        if (!comparisons.next() || rule.from() <= y && rule.to() >= y) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all gaps are alike, and no digit is printed close to another one. */
  private boolean whole(int from, int to) {
    float least = Float.POSITIVE_INFINITY;
    float most = 0;
    for (int i = from + 1; i < to; i++) {
      float gap = TextFlow.gap(glyphs.get(i - 1), glyphs.get(i));
      least = Math.min(least, gap);
      most = Math.max(most, gap);
    }
    return most - least < EVEN * glyphs.get(from).size()
        && (from == 0 || !FigureRuns.goesOn(glyphs.get(from - 1), glyphs.get(from)))
        && (to == glyphs.size() || !FigureRuns.goesOn(glyphs.get(to - 1), glyphs.get(to)));
  }

  private void close(int from, int to) {
    int stretch = glyphs.get(from).stretch();
    for (int i = from; i < to; i++) {
      Glyph glyph = glyphs.get(i);
      float right = i + 1 < to ? glyphs.get(i + 1).box().left() : glyph.box().right();
      glyphs.set(i, glyph.reaching(right, stretch));
    }
  }
}
