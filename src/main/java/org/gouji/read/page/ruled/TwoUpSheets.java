package org.gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.Rule;
import org.gouji.read.page.drawn.TextFlow;

/**
 * Broad sheets that each hold two pages beside each other: their halves become pages of their own.
 * They show themselves by all sheets together, since the half of one may hold a table only, or
 * little, or nothing.
 */
public final class TwoUpSheets {
  /** Two pages are no nearer to each other, in points. */
  private static final float GUTTER = 4;

  /** Sheets of one size differ by less, in points. */
  private static final float SIZE = 1;

  /** So many characters on one line are no label of a row. */
  private static final int SENTENCE = 20;

  private TwoUpSheets() {}

  /** The pages, from left to right on each sheet. */
  public static List<PageContent> parts(List<PageContent> sheets) {
    List<PageContent> upright = sheets.stream().map(PageContent::upright).toList();
    if (upright.isEmpty() || !upright.stream().allMatch(s -> inHalves(s, upright.get(0)))) {
      return sheets;
    }
    float seam = upright.get(0).width() / 2;
    if (!text(upright, x -> x < seam) || !text(upright, x -> x > seam)) {
      return sheets;
    }
    List<PageContent> pages = new ArrayList<>();
    for (PageContent sheet : upright) {
      pages.add(part(sheet, x -> x < seam));
      PageContent right = part(sheet, x -> x > seam);
      if (!right.glyphs().isEmpty() || !right.rules().isEmpty()) {
        pages.add(right.movedLeft(seam));
      }
    }
    return List.copyOf(pages);
  }

  /** Whether a sheet is broad, as large as another one, and free of print in its middle. */
  private static boolean inHalves(PageContent sheet, PageContent first) {
    float seam = sheet.width() / 2;
    return sheet.width() > sheet.height()
        && Math.abs(sheet.width() - first.width()) < SIZE
        && Math.abs(sheet.height() - first.height()) < SIZE
        && Stream.concat(
                sheet.glyphs().stream().filter(g -> !g.blank()).map(Glyph::box),
                sheet.rules().stream().filter(Rule::horizontal).map(Rule::box))
            .noneMatch(b -> b.left() < seam + GUTTER / 2 && b.right() > seam - GUTTER / 2);
  }

  /** Whether running text stands on one side; figures apart from their labels are none. */
  private static boolean text(List<PageContent> sheets, Predicate<Float> side) {
    return sheets.stream()
        .flatMap(s -> TextFlow.lines(part(s, side).glyphs()).stream())
        .flatMap(l -> TextFlow.pieces(l).stream())
        .anyMatch(p -> p.stream().filter(Glyph::han).count() >= SENTENCE);
  }

  private static PageContent part(PageContent sheet, Predicate<Float> side) {
    return sheet.with(
        sheet.glyphs().stream().filter(g -> side.test(g.box().centerX())).toList(),
        sheet.rules().stream().filter(r -> side.test(r.box().centerX())).toList());
  }
}
