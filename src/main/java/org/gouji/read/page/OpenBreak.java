package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.open.DrawnCell;
import org.gouji.read.page.open.DrawnRow;

/** Joins the parts of a table without rules that a page break has cut. */
final class OpenBreak {
  private OpenBreak() {}

  /** Whether the part on the next page goes on with the table. */
  static boolean joins(PageItem.Open upper, PageItem.Open lower) {
    return lower.asLines().isEmpty()
        && (upper.asLines().isEmpty() || !lower.rows().get(0).header());
  }

  static PageItem.Open joined(PageItem.Open upper, PageItem.Open lower) {
    List<DrawnRow> rows = new ArrayList<>(upper.rows());
    List<DrawnRow> next = new ArrayList<>(lower.rows());
    int header = repeatedHeader(rows, next);
    List<DrawnCell> whole = whole(rows.get(rows.size() - 1), next.get(header));
    if (!whole.isEmpty()) {
      next.subList(0, header).clear();
      rows.set(rows.size() - 1, new DrawnRow(whole, true, false));
      next.remove(0);
    }
    rows.addAll(next);
    return new PageItem.Open(rows, List.of());
  }

  /** How many rows at the top of the lower part are the header of the upper part again. */
  private static int repeatedHeader(List<DrawnRow> upper, List<DrawnRow> lower) {
    for (int first = 0; first < upper.size(); first++) {
      int n = 0;
      while (first + n < upper.size()
          && n < lower.size() - 1
          && lower.get(n).values().isEmpty()
          && text(upper.get(first + n)).equals(text(lower.get(n)))) {
        n++;
      }
      if (lower.subList(0, n).stream().anyMatch(DrawnRow::header)) {
        return n;
      }
    }
    return 0;
  }

  private static List<String> text(DrawnRow row) {
    return row.cells().stream().map(DrawnCell::text).toList();
  }

  /** The cells of a row that begins on one page and ends on the next; empty if these are two. */
  private static List<DrawnCell> whole(DrawnRow last, DrawnRow first) {
    List<DrawnCell> cells = new ArrayList<>(last.labels());
    if (last.header() || first.header()) {
      return List.of();
    }
    if (wantsFigures(last, first)) {
      cells.addAll(first.cells());
    } else if (wantsLabel(last, first)) {
      cells.addAll(first.cells());
      cells.addAll(last.values());
    } else if (goesOn(last, first)) {
      DrawnCell label = cells.remove(cells.size() - 1);
      List<DrawnCell> more = new ArrayList<>(first.labels());
      DrawnCell rest = more.remove(more.size() - 1);
      cells.addAll(more);
      cells.add(label.with(rest));
      cells.addAll(last.values().isEmpty() ? first.values() : SplitByBreak.marked(last, first));
    } else {
      return List.of();
    }
    return cells;
  }

  /** Whether figures without a label stand at the top of a page, and one without figures before. */
  private static boolean wantsFigures(DrawnRow last, DrawnRow first) {
    return last.values().isEmpty() && first.labels().isEmpty();
  }

  /**
   * Whether figures at the end of a page stand beside no label, or beside that of a group only, and
   * the next page begins with a label that has no figures.
   */
  private static boolean wantsLabel(DrawnRow last, DrawnRow first) {
    if (last.values().isEmpty() || !first.values().isEmpty()) {
      return false;
    }
    int n = last.labels().size();
    DrawnCell label = first.cells().get(0);
    return n == 0 || label.item() && label.box().left() > last.labels().get(n - 1).box().right();
  }

  /** Whether a row's numbered label goes on at the top of the next page. */
  private static boolean goesOn(DrawnRow last, DrawnRow first) {
    if (last.labels().isEmpty()
        || first.labels().isEmpty()
        || !last.values().isEmpty() && !SplitByBreak.goesOn(last, first)) {
      return false;
    }
    DrawnCell above = last.labels().get(last.labels().size() - 1);
    DrawnCell below = first.labels().get(first.labels().size() - 1);
    return above.item()
        && !below.item()
        && Math.abs(above.size() - below.size()) < 0.3f
        && above.box().alignedWith(below.box(), 0.6f * above.size());
  }
}
