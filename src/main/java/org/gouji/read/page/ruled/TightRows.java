package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.drawn.Comparisons;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Rule;

/**
 * Rows that are hardly higher than their small print. Two rules so near each other look like one
 * drawn twice, but no text stands between the lines of a double rule.
 */
final class TightRows {
  /** Between lines nearer than this, in font sizes, no text has room. */
  private static final float ROOM = 0.7f;

  /** Comparing text with rules ends here: a drawing, or an attack. */
  private static final int MOST_COMPARISONS = 2_000_000;

  private final ByHeight<Rule> horizontals;
  private final float low;
  private final Comparisons comparisons = new Comparisons(MOST_COMPARISONS);

  private TightRows(List<Rule> group, float low) {
    this.horizontals = new ByHeight<>(group.stream().filter(Rule::horizontal).toList(), Rule::at);
    this.low = low;
  }

  /**
   * Where text stands closely between two rules.
   *
   * @param low rules nearer than this may be taken for one, in points
   */
  static List<Float> middles(List<Rule> group, List<Glyph> text, float low) {
    TightRows rows = new TightRows(group, low);
    List<Float> middles = new ArrayList<>();
    for (Glyph glyph : text) {
      if (!glyph.blank() && glyph.size() * ROOM < low && rows.tight(glyph)) {
        middles.add(glyph.box().centerY());
      }
    }
    return middles;
  }

  private boolean tight(Glyph glyph) {
    float y = glyph.box().centerY();
    float above = Float.NEGATIVE_INFINITY;
    int from = horizontals.first(y - low);
    List<Rule> rules = horizontals.things();
    for (int i = from; i < rules.size() && comparisons.next(); i++) {
      Rule rule = rules.get(i);
      if (rule.at() > above + low && rule.at() > y) {
        return false;
      }
      if (rule.from() < glyph.box().left() && rule.to() > glyph.box().right()) {
        if (rule.at() > y) {
          return rule.at() - above > ROOM * glyph.size();
        }
        above = rule.at();
      }
    }
    return false;
  }
}
