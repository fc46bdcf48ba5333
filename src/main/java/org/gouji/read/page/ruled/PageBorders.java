package org.gouji.read.page.ruled;

import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.Rule;
import org.gouji.read.page.drawn.TextFlow;

/**
 * Lines around a whole page, or around each of two pages printed on one sheet. They part nothing:
 * what they hold is text and tables as on a page without them.
 */
public final class PageBorders {
  /** A border is at least this share of the sheet's height. */
  private static final float HIGH = 0.4f;

  /** Pages on one sheet are about equally large. */
  private static final float EQUAL = 0.9f;

  /** More pages on a sheet nobody can read. */
  private static final int MOST_PAGES = 4;

  /** A page holds so many lines of text. */
  private static final int LINES = 3;

  /** So much of the text stands within borders: a page's number may stand outside. */
  private static final float MOST_TEXT = 0.9f;

  /** A rule is the border's if it lies this near, in points. */
  private static final float NEAR = 2;

  private PageBorders() {}

  /** The page without them. */
  public static PageContent removed(PageContent page) {
    if (!surrounded(page)) {
      return page;
    }
    List<Grid> borders = PageGrids.of(page).stream().filter(g -> border(g, page)).toList();
    return borders.isEmpty()
        ? page
        : page.with(
            page.glyphs(),
            page.rules().stream()
                .filter(r -> borders.stream().noneMatch(b -> edge(r, b)))
                .toList());
  }

  /** Whether rules reach around the text: those of tables leave headings outside. */
  private static boolean surrounded(PageContent page) {
    Box ruled = page.rules().stream().map(Rule::box).reduce(Box::union).orElse(null);
    if (ruled == null || ruled.height() < HIGH * page.height()) {
      return false;
    }
    List<Glyph> inked = page.glyphs().stream().filter(g -> !g.blank()).toList();
    long inside =
        inked.stream().filter(g -> ruled.contains(g.box().centerX(), g.box().centerY(), 0)).count();
    return inside >= MOST_TEXT * inked.size();
  }

  private static boolean border(Grid grid, PageContent page) {
    List<Box> pages = grid.places().stream().map(grid::box).toList();
    Box first = pages.get(0);
    return pages.size() <= MOST_PAGES
        && pages.stream()
            .allMatch(
                p ->
                    p.height() >= HIGH * page.height()
                        && alike(p.width(), first.width())
                        && alike(p.height(), first.height()))
        && lines(first, page) >= LINES;
  }

  private static boolean alike(float a, float b) {
    return Math.min(a, b) >= EQUAL * Math.max(a, b);
  }

  private static int lines(Box box, PageContent page) {
    return TextFlow.lines(
            page.glyphs().stream()
                .filter(g -> box.contains(g.box().centerX(), g.box().centerY(), 0))
                .toList())
        .size();
  }

  private static boolean edge(Rule rule, Grid border) {
    List<Float> edges = rule.horizontal() ? border.ys() : border.xs();
    return border.box().contains(rule.box(), NEAR)
        && edges.stream().anyMatch(e -> Math.abs(e - rule.at()) <= NEAR);
  }
}
