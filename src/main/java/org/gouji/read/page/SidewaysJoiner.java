package org.gouji.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.read.page.drawn.PageContent;

/**
 * Lays pages side by side again that a printer parted because their table is wider than the paper,
 * in whichever order it printed them.
 */
final class SidewaysJoiner {
  private SidewaysJoiner() {}

  /** The pages in order; those that go on to the right of another one are laid beside it. */
  static List<PageLayout> joined(List<PageLayout> pages) {
    Set<PageLayout> unlabelled = new HashSet<>(pages);
    unlabelled.removeIf(p -> !WidePage.unlabelled(p));
    Map<PageLayout, WidePage> right = new HashMap<>();
    Set<PageLayout> moved = new HashSet<>();
    for (int i = 1; i < pages.size(); i++) {
      PageLayout page = pages.get(i);
      if (!unlabelled.contains(page)) {
        continue;
      }
      List<WidePage> fitting =
          pages.subList(0, i).stream()
              .filter(p -> !right.containsKey(p))
              .flatMap(p -> WidePage.of(p, page).stream())
              .toList();
      if (fitting.size() == 1) {
        right.put(fitting.get(0).left(), fitting.get(0));
        moved.add(page);
      }
    }
    // Columns that found no place would make those that did look like the whole table.
    if (moved.isEmpty()
        || unlabelled.stream().anyMatch(p -> !moved.contains(p) && !right.containsKey(p))) {
      return pages;
    }
    List<PageLayout> result = new ArrayList<>();
    for (PageLayout page : pages) {
      if (!moved.contains(page)) {
        result.add(right.containsKey(page) ? new PageLayout(whole(page, right)) : page);
      }
    }
    return List.copyOf(result);
  }

  private static PageContent whole(PageLayout first, Map<PageLayout, WidePage> right) {
    PageContent whole = first.page();
    float by = 0;
    for (WidePage w = right.get(first); w != null; w = right.get(w.right())) {
      float seam = by + w.seam();
      by += w.shift();
      whole = whole.without(w.numbers()).beside(w.rest(), seam, by);
    }
    return whole;
  }
}
