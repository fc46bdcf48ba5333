package org.gouji.read.page.table;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.gouji.read.page.drawn.Box;

/**
 * The cells of a ruled table whose only text is a figure that is not to be seen, in white or below
 * something: whether it counts cannot be told. Beside what can be seen it counts for nothing.
 */
public final class UnseenFigures {
  /** Comparing cells with digits ends here: an attack. */
  private static final long MOST_COMPARISONS = 2_000_000;

  private UnseenFigures() {}

  /** Compared by identity, as those of a table are told apart. */
  public static Set<PageCell> of(PageTable table) {
    Set<PageCell> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    long left = MOST_COMPARISONS;
    for (PageCell cell : table.cells()) {
      List<Box> unseen = cell.blank() ? cell.page().unseen() : List.of();
      left -= unseen.size();
      if (left < 0) {
        break;
      }
      if (unseen.stream().anyMatch(u -> cell.box().contains(u.centerX(), u.centerY(), 0))) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
