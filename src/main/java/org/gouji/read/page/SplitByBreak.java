package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.TextLine;
import org.gouji.read.page.open.DrawnCell;
import org.gouji.read.page.open.DrawnRow;

/**
 * Figures in the last row of a page whose last digits stand at the top of the next page, below each
 * other and maybe beside the end of their label: a narrow column without rules broke them over
 * lines, and the page break came between.
 */
final class SplitByBreak {
  /** Places that differ by less are the same, in font sizes. */
  private static final float SAME = 0.15f;

  private SplitByBreak() {}

  /** Whether a line at the top of a page holds nothing but the ends of figures of a table. */
  static boolean goesOn(PageItem.Open table, PageItem item) {
    return item instanceof PageItem.Line line
        && line.page().number() == row(table).last().page().number() + 1
        && ends(line.line()).allMatch(e -> row(table).values().stream().anyMatch(e::endOf));
  }

  /**
   * Whether the first row of a page holds the ends of some figures of the row before and nothing
   * else but words. A row of its own has as many figures as that before it.
   */
  static boolean goesOn(DrawnRow last, DrawnRow first) {
    return first.values().size() < last.values().size()
        && first.values().stream()
            .map(SplitByBreak::end)
            .allMatch(e -> last.values().stream().anyMatch(e::endOf));
  }

  /** The table with such figures as something that cannot be read for certain. */
  static PageItem.Open marked(PageItem.Open table, PageItem.Line ends) {
    List<DrawnRow> rows = new ArrayList<>(table.rows());
    DrawnRow last = row(table);
    List<DrawnCell> cells = marked(last.cells(), ends(ends.line()).toList());
    rows.set(rows.size() - 1, new DrawnRow(cells, last.cut(), last.told()));
    return new PageItem.Open(rows, table.asLines());
  }

  private static DrawnRow row(PageItem.Open table) {
    return table.rows().get(table.rows().size() - 1);
  }

  /** The figures of a row whose ends the next page's first row holds. */
  static List<DrawnCell> marked(DrawnRow last, DrawnRow first) {
    return marked(last.values(), first.values().stream().map(SplitByBreak::end).toList());
  }

  private static List<DrawnCell> marked(List<DrawnCell> cells, List<End> ends) {
    return cells.stream()
        .map(c -> c.figure() && ends.stream().anyMatch(e -> e.endOf(c)) ? c.illegible() : c)
        .toList();
  }

  static Stream<End> ends(TextLine line) {
    return line.pieces().stream().map(p -> new End(p.text(), p.box(), line.size()));
  }

  private static End end(DrawnCell cell) {
    return new End(cell.text(), cell.box(), cell.size());
  }

  /** What may be the last digits of a figure. */
  record End(String text, Box box, float size) {
    boolean endOf(DrawnCell begin) {
      return begin.figure() && endOf(begin.box(), begin.size());
    }

    /** Whether it may be that of a figure by the place and the size of this. */
    boolean endOf(Box begin, float other) {
      float same = SAME * size;
      return figures()
          && Math.abs(other - size) < same
          && box.width() < begin.width() + same
          && begin.alignedWith(box, same);
    }

    /** Whether it holds nothing but digits and what parts them. */
    boolean figures() {
      return text.codePoints().allMatch(c -> Character.isDigit(c) || ".,".indexOf(c) >= 0);
    }
  }
}
