package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.table.PageCell;
import org.gouji.read.page.table.PageTable;
import org.gouji.read.page.table.TableJoiner;

/**
 * Puts the items of all pages in one row, tables that a page break has cut made whole. It knows
 * which items can be parts of one table, and not how their cells go together.
 */
final class PageBreaks {
  private PageBreaks() {}

  /**
   * The items in reading order.
   *
   * @param pages the items of each page, from top to bottom
   */
  static List<PageItem> joined(List<List<PageItem>> pages) {
    List<PageItem> items = new ArrayList<>();
    for (List<PageItem> printed : pages) {
      List<PageItem> page = new ArrayList<>(printed);
      int from = 0;
      dropReprinted(items, page);
      LinesSplitByBreak.mark(items, page);
      if (!items.isEmpty()
          && !page.isEmpty()
          && items.get(items.size() - 1) instanceof PageItem.Ruled last
          && page.get(0) instanceof PageItem.Ruled first) {
        Optional<PageTable> whole = TableJoiner.joined(last.table(), first.table());
        if (whole.isPresent()) {
          List<PageItem.Line> lines = new ArrayList<>(last.asLines());
          lines.addAll(first.asLines());
          items.set(items.size() - 1, new PageItem.Ruled(whole.get(), lines));
          from = 1;
        }
      } else if (!items.isEmpty() && items.get(items.size() - 1) instanceof PageItem.Open upper) {
        PageItem.Open last = upper;
        while (from < page.size() && SplitByBreak.goesOn(last, page.get(from))) {
          last = SplitByBreak.marked(last, (PageItem.Line) page.get(from));
          items.set(items.size() - 1, last);
          from++;
        }
        int at = firstTable(page, from);
        if (at < page.size()
            && page.get(at) instanceof PageItem.Open next
            && OpenBreak.joins(last, next)) {
          items.addAll(items.size() - 1, page.subList(from, at));
          items.set(items.size() - 1, OpenBreak.joined(last, next));
          from = at + 1;
        }
      }
      items.addAll(page.subList(from, page.size()));
    }
    return items;
  }

  /** Where the first item stands, but for lines inside a table without rules, which it is then. */
  private static int firstTable(List<PageItem> page, int from) {
    int at = from;
    while (at < page.size() && page.get(at) instanceof PageItem.Line) {
      at++;
    }
    if (at == page.size()) {
      return at;
    }
    Box table = page.get(at).box();
    boolean inside = page.subList(from, at).stream().allMatch(l -> l.box().top() >= table.top());
    return inside ? at : from;
  }

  /** Drops lines below a table that the next page prints again as the table's next row. */
  private static void dropReprinted(List<PageItem> items, List<PageItem> page) {
    if (page.isEmpty() || !(page.get(0) instanceof PageItem.Ruled next)) {
      return;
    }
    List<String> row =
        next.table().cells().stream()
            .filter(c -> c.place().row() == 0 && !c.blank())
            .map(PageCell::text)
            .toList();
    int keep = items.size();
    while (keep > 0
        && items.get(keep - 1) instanceof PageItem.Line line
        && line.page().number() == page.get(0).page().number() - 1
        && line.line().pieces().stream().allMatch(p -> row.contains(p.text()))) {
      keep--;
    }
    if (keep > 0 && items.get(keep - 1) instanceof PageItem.Ruled) {
      items.subList(keep, items.size()).clear();
    }
  }
}
