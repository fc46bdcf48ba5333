package org.gouji.read.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;

/** The font size of a document's text, in points, to half a point. */
final class UsualSize {
  private UsualSize() {}

  /** The font size of most characters. */
  static float of(List<PageContent> pages) {
    Map<Integer, Integer> halfPoints = new HashMap<>();
    for (PageContent page : pages) {
      for (Glyph glyph : page.glyphs()) {
        if (glyph.han()) {
          halfPoints.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
        }
      }
    }
    return halfPoints.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(e -> Math.max(2, e.getKey()))
            .orElse(21)
        / 2f;
  }
}
