package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;

/**
 * The digits that are printed beside a table without rules and taken into none of its rows, as the
 * pieces of figures that a narrow column broke. A cell in whose place one of them stands is not
 * blank.
 */
final class Leftovers {
  /** More digits than this on one page are an attack. */
  private static final int MOST = 2_000;

  /** Comparing digits with cells ends here: an attack. */
  private static final long MOST_COMPARISONS = 5_000_000;

  private final Map<PageContent, List<Box>> byPage = new IdentityHashMap<>();
  private long left = MOST_COMPARISONS;

  Leftovers(List<DrawnRow> rows) {
    Set<Glyph> taken = OpenTables.glyphs(rows);
    rows.stream()
        .flatMap(r -> r.cells().stream())
        .map(DrawnCell::page)
        .forEach(p -> byPage.computeIfAbsent(p, k -> digits(p, taken, rows)));
  }

  private static List<Box> digits(PageContent page, Set<Glyph> taken, Collection<DrawnRow> rows) {
    Box table =
        rows.stream()
            .flatMap(r -> r.cells().stream())
            .filter(c -> c.page() == page)
            .map(DrawnCell::box)
            .reduce(Box::union)
            .orElseThrow();
    List<Box> digits = new ArrayList<>();
    for (Glyph glyph : page.glyphs()) {
      Box box = glyph.box();
      if (digits.size() < MOST
          && glyph.digit()
          && !taken.contains(glyph)
          && box.centerX() > table.left() - glyph.size()
          && box.centerY() > table.top() - glyph.size()
          && box.centerY() < table.bottom() + glyph.size()) {
        digits.add(box);
      }
    }
    return digits;
  }

  /** Whether such a digit has its middle in a place of a page. */
  boolean in(Box place, PageContent page) {
    List<Box> digits = byPage.getOrDefault(page, List.of());
    left -= digits.size();
    return left > 0 && digits.stream().anyMatch(d -> place.contains(d.centerX(), d.centerY(), 0));
  }
}
