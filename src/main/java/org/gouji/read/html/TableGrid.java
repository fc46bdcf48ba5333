package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.FreePlaces;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Slot;
import org.jsoup.nodes.Element;

/** Lays a table of a page out on its grid, as the HTML standard forms tables. */
final class TableGrid {
  private static final int WIDEST = 1000;
  private static final int MOST_COLUMNS = 20_000;
  private static final int HIGHEST = 65_534;

  private final PageWalk walk;
  private final int depth;
  private final List<Slot> slots = new ArrayList<>();
  private final FreePlaces free = new FreePlaces();

  TableGrid(PageWalk walk, int depth) {
    this.walk = walk;
    this.depth = depth;
  }

  /** The table, its caption before it. */
  List<Item> read(Element table) throws UnreadableException {
    List<Item> items = new ArrayList<>();
    List<List<Element>> groups = groups(table, items);
    int row = 0;
    for (List<Element> group : groups) {
      int end = row + group.size();
      for (Element tr : group) {
        row(tr, row++, end);
      }
    }
    items.addAll(LinkList.of(slots).orElseGet(() -> List.of(new Grid(slots, Extent.of(table)))));
    return items;
  }

  /** The groups of rows as shown: the head first, the foot last. */
  private List<List<Element>> groups(Element table, List<Item> items) throws UnreadableException {
    List<List<Element>> heads = new ArrayList<>();
    List<List<Element>> bodies = new ArrayList<>();
    List<List<Element>> feet = new ArrayList<>();
    for (Element e : table.children()) {
      if (walk.isHidden(e)) {
        continue;
      }
      switch (e.normalName()) {
        case "caption" -> items.addAll(walk.items(e, depth));
        case "thead" -> heads.add(rows(e));
        case "tfoot" -> feet.add(rows(e));
        case "tbody" -> bodies.add(rows(e));
        case "tr" -> bodies.add(List.of(e));
        default -> {}
      }
    }
    heads.addAll(bodies);
    heads.addAll(feet);
    return heads;
  }

  private List<Element> rows(Element group) {
    return group.children().stream()
        .filter(e -> e.normalName().equals("tr") && !walk.isHidden(e))
        .toList();
  }

  private void row(Element tr, int row, int groupEnd) throws UnreadableException {
    int column = 0;
    for (Element cell : tr.children()) {
      if (!Shown.isCell(cell) || walk.isHidden(cell)) {
        continue;
      }
      walk.spend();
      column = free.column(row, column);
      // Where a cell from above stands in the way, the cell ends before it.
      int width = free.width(row, column, span(cell.attr("colspan"), 1, WIDEST));
      if (column + width > MOST_COLUMNS) {
        throw PageWalk.tooLarge();
      }
      int high = span(cell.attr("rowspan"), 0, HIGHEST);
      // No cell reaches out of its group of rows.
      int height = high == 0 ? groupEnd - row : Math.min(high, groupEnd - row);
      slots.add(new Slot(row, column, height, width, walk.items(cell, depth), Extent.of(cell)));
      free.take(column, width, row + height);
      column += width;
    }
  }

  /** A span as browsers take it: 1 if it is no number; {@code 0} only where it is allowed. */
  private static int span(String text, int least, int most) {
    String digits = text.strip().replaceFirst("^\\+?(\\d{1,9}).*$", "$1");
    if (!digits.matches("\\d{1,9}")) {
      return 1;
    }
    int n = Integer.parseInt(digits);
    return n < least ? 1 : Math.min(n, most);
  }
}
