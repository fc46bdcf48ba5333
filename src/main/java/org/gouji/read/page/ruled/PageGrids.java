package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.Rule;
import org.gouji.read.page.drawn.RuleMerger;
import org.gouji.read.page.drawn.TextFlow;

/** The grids that the rules of a page draw. */
public final class PageGrids {
  /** A rule shorter than this is a dot, a dash or a corner, in points. */
  private static final float SHORT = 4;

  private PageGrids() {}

  public static List<Grid> of(PageContent page) {
    List<Grid> coarse = of(page, Lattice.NEAR);
    // Cells that are drawn as boxes of their own with a space between them: look less sharply.
    long boxes = coarse.stream().filter(g -> g.places().size() == 1).count();
    return boxes >= 8 ? of(page, 2 * Lattice.NEAR) : coarse;
  }

  private static List<Grid> of(PageContent page, float near) {
    List<Rule> rules = new ArrayList<>(RuleMerger.merged(page.rules(), true, near));
    rules.addAll(RuleMerger.merged(page.rules(), false, near));
    rules.removeIf(r -> r.length() < SHORT);
    List<Grid> grids = new ArrayList<>();
    CrossingText words = new CrossingText(page.glyphs());
    for (List<Rule> group : RuleGroups.of(rules, near)) {
      float low = lowestRow(group, page);
      List<Rule> strokes = LowRows.strokes(page.rules(), low + near);
      List<Float> tight = TightRows.middles(group, page.glyphs(), Math.max(low, near));
      Lattice.of(group, near, low, strokes, tight, words, r -> underlines(r, page))
          .ifPresent(grids::add);
    }
    return grids;
  }

  /**
   * What is lower than most text inside holds no row, but shows cells that were shifted a little.
   */
  private static float lowestRow(List<Rule> group, PageContent page) {
    Box area = group.stream().map(Rule::box).reduce(Box::union).orElseThrow();
    double[] sizes =
        page.glyphs().stream()
            .filter(g -> g.han() && area.contains(g.box().centerX(), g.box().centerY(), 0))
            .mapToDouble(Glyph::size)
            .sorted()
            .toArray();
    // The smaller text counts: a large heading inside must not join the rows below it.
    double usual = sizes.length == 0 ? 0 : sizes[sizes.length / 4];
    return (float) Math.min(9, Math.max(4.6, 0.9 * usual));
  }

  /** Whether text sits closely on a horizontal rule. */
  private static boolean underlines(Rule rule, PageContent page) {
    return page.glyphs().stream()
        .anyMatch(
            g ->
                !g.blank()
                    && g.turn() == 0
                    && g.box().centerX() > rule.from()
                    && g.box().centerX() < rule.to()
                    && rule.at() > TextFlow.baseline(g) - 0.1f * g.size()
                    && rule.at() < TextFlow.baseline(g) + 0.35f * g.size());
  }
}
