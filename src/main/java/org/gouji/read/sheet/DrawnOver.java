package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Unread;

/** Puts what is drawn over blank cells into them: a cell under a picture is not blank to see. */
final class DrawnOver {
  /** What stands over more rows or columns than this belongs to no cell: a seal, a chart. */
  private static final int MOST_CELLS = 2;

  /** More drawings than a report has; the rest of them is not looked at. */
  private static final int MOST = 1_000;

  private DrawnOver() {}

  /** Where something is drawn; all bounds are 0-based and inclusive. */
  record Drawing(int top, int left, int bottom, int right) {
    boolean isWithin(SheetPage.Merge m) {
      return top >= m.top() && left >= m.left() && bottom <= m.bottom() && right <= m.right();
    }
  }

  /** The page with pictures in its blank cells. */
  static SheetPage put(SheetPage page, List<Drawing> drawings) {
    if (drawings.isEmpty()) {
      return page;
    }
    Map<Long, SheetCell> cells = new HashMap<>();
    Set<Integer> texts = new HashSet<>();
    for (SheetCell c : page.cells()) {
      cells.put(key(c.row(), c.column()), c);
      if (!c.isBlank()) {
        texts.add(c.row());
      }
    }
    for (Drawing d : drawings.subList(0, Math.min(MOST, drawings.size()))) {
      for (Drawing place : places(d, page)) {
        SheetCell under = cells.get(key(place.top, place.left));
        // Without a frame only what stands beside text is part of a table.
        if (under == null ? texts.contains(place.top) : under.isBlank()) {
          cells.put(
              key(place.top, place.left),
              new SheetCell(
                  place.top, place.left, Unread.PICTURE, under != null && under.bordered()));
        }
      }
    }
    List<SheetCell> all = new ArrayList<>(cells.values());
    all.sort(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column));
    return new SheetPage(
        page.name(), all, page.merges(), page.hiddenRows(), page.hiddenColumns(), page.prepared());
  }

  /** The first cells of the regions that a drawing stands over. */
  private static List<Drawing> places(Drawing d, SheetPage page) {
    for (SheetPage.Merge m : page.merges()) {
      if (d.isWithin(m)) {
        return List.of(new Drawing(m.top(), m.left(), m.top(), m.left()));
      }
    }
    List<Drawing> places = new ArrayList<>();
    if (d.bottom - d.top < MOST_CELLS && d.right - d.left < MOST_CELLS) {
      for (int r = d.top; r <= d.bottom; r++) {
        for (int c = d.left; c <= d.right; c++) {
          places.add(new Drawing(r, c, r, c));
        }
      }
    }
    return places;
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }
}
