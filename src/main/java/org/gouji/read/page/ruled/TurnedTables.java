package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.PageContent;

/**
 * Ruled tables that lie on their side, or are in vertical writing, on a page that does not: each
 * becomes a page of its own that reads from left to right, between what stands above and below.
 */
public final class TurnedTables {
  /** This share of a table that lies on its side does. */
  private static final float MOST = 0.9f;

  /** With fewer characters around its table a page lies on its side as a whole. */
  private static final int LEAST = 5;

  private TurnedTables() {}

  /** The page, or its parts in the order of reading. */
  public static List<PageContent> parts(PageContent page) {
    if (page.glyphs().stream().allMatch(g -> g.turn() == 0) && !VerticalWriting.isLikely(page)) {
      return List.of(page);
    }
    List<Part> turned = new ArrayList<>();
    for (Grid grid : PageGrids.of(page)) {
      PageContent content = within(page, grid.box());
      PageContent lines = asLines(content);
      if (lines != content) {
        boolean cut = grid.openTop() || grid.openBottom();
        PageContent shown = cut ? illegible(asLines(filled(content, grid))) : lines;
        turned.add(new Part(grid.box(), shown));
      }
    }
    PageContent rest = without(page, turned);
    List<Glyph> around = rest.glyphs().stream().filter(Glyph::han).toList();
    long lying = around.stream().filter(g -> g.turn() != 0).count();
    if (turned.isEmpty()
        || around.size() < LEAST
        || 2 * lying > around.size()
        || VerticalWriting.mayBe(rest)) {
      return List.of(page);
    }
    turned.sort(Comparator.comparingDouble(p -> p.box.top()));
    List<PageContent> parts = new ArrayList<>();
    float from = Float.NEGATIVE_INFINITY;
    for (Part part : turned) {
      float to = part.box.top();
      parts.add(between(rest, from, to));
      parts.add(part.content);
      from = to;
    }
    parts.add(between(rest, from, Float.POSITIVE_INFINITY));
    parts.removeIf(p -> p.glyphs().isEmpty() && p.rules().isEmpty());
    return List.copyOf(parts);
  }

  /** What stands in a table, laid out to be read from left to right. */
  private record Part(Box box, PageContent content) {}

  private static PageContent asLines(PageContent table) {
    PageContent lines = VerticalWriting.tableAsLines(table);
    return lines == table && lying(table) ? table.upright() : lines;
  }

  /** Names of columns that run downwards lay no table on its side: figures must, if it has any. */
  private static boolean lying(PageContent table) {
    return lying(table, g -> !g.blank())
        && (table.glyphs().stream().noneMatch(Glyph::digit) || lying(table, Glyph::digit));
  }

  private static boolean lying(PageContent table, Predicate<Glyph> which) {
    List<Glyph> glyphs = table.glyphs().stream().filter(which).toList();
    return glyphs.stream().filter(g -> g.turn() != 0).count() > MOST * glyphs.size();
  }

  /**
   * With something in blank cells at the page break: what they held may stand on the other page.
   */
  private static PageContent filled(PageContent table, Grid grid) {
    List<Glyph> inked = table.glyphs().stream().filter(g -> !g.blank()).toList();
    List<Glyph> all = new ArrayList<>(table.glyphs());
    int stretch = inked.stream().mapToInt(Glyph::stretch).max().orElse(0);
    for (Grid.Place place : grid.places()) {
      Box cell = grid.box(place);
      boolean atCut =
          place.row() == 0 && grid.openTop()
              || place.row() + place.rowSpan() == grid.ys().size() - 1 && grid.openBottom();
      if (atCut
          && inked.stream()
              .noneMatch(g -> cell.contains(g.box().centerX(), g.box().centerY(), 0))) {
        Glyph any = inked.get(0);
        float half = any.size() / 2;
        Box middle =
            new Box(
                cell.centerX() - half,
                cell.centerY() - half,
                cell.centerX() + half,
                cell.centerY() + half);
        all.add(any.squeezedTo(middle, ++stretch).withText(Glyph.UNKNOWN));
      }
    }
    return table.withGlyphs(all);
  }

  /** A page break that cuts through the rows of a table leaves no figure in its place. */
  private static PageContent illegible(PageContent table) {
    return table.withGlyphs(
        table.glyphs().stream()
            .filter(g -> !g.blank())
            .map(g -> g.han() ? g : g.withText(Glyph.UNKNOWN))
            .toList());
  }

  private static PageContent within(PageContent page, Box box) {
    return page.with(
        page.glyphs().stream().filter(g -> has(box, g.box())).toList(),
        page.rules().stream().filter(r -> has(box, r.box())).toList());
  }

  private static PageContent without(PageContent page, List<Part> parts) {
    return page.with(
        page.glyphs().stream()
            .filter(g -> parts.stream().noneMatch(p -> has(p.box, g.box())))
            .toList(),
        page.rules().stream()
            .filter(r -> parts.stream().noneMatch(p -> has(p.box, r.box())))
            .toList());
  }

  private static boolean has(Box box, Box other) {
    return box.contains(other.centerX(), other.centerY(), 1);
  }

  private static PageContent between(PageContent page, float top, float bottom) {
    return page.with(
        page.glyphs().stream().filter(g -> in(g.box().centerY(), top, bottom)).toList(),
        page.rules().stream().filter(r -> in(r.box().centerY(), top, bottom)).toList());
  }

  private static boolean in(float y, float top, float bottom) {
    return y >= top && y < bottom;
  }
}
