package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.TextLine;
import org.gouji.read.page.open.DrawnCell;
import org.gouji.read.page.open.DrawnRow;

/**
 * Figures in the last row of a page whose last digits stand at the top of the next page, below each
 * other: a narrow column without rules broke them over lines, and the page break came between.
 */
final class SplitByBreak {
  /** Places that differ by less are the same, in font sizes. */
  private static final float SAME = 0.15f;

  private SplitByBreak() {}

  /** Whether a line at the top of a page holds nothing but the ends of figures of a table. */
  static boolean goesOn(PageItem.Open table, PageItem item) {
    return item instanceof PageItem.Line line
        && line.page().number() == row(table).last().page().number() + 1
        && line.line().pieces().stream()
            .allMatch(p -> row(table).values().stream().anyMatch(v -> ends(v, p, line.line())));
  }

  /** The table with such figures as something that cannot be read for certain. */
  static PageItem.Open marked(PageItem.Open table, PageItem.Line ends) {
    List<DrawnCell> cells = new ArrayList<>();
    for (DrawnCell cell : row(table).cells()) {
      boolean cut =
          cell.figure() && ends.line().pieces().stream().anyMatch(p -> ends(cell, p, ends.line()));
      cells.add(cut ? cell.illegible() : cell);
    }
    List<DrawnRow> rows = new ArrayList<>(table.rows());
    DrawnRow last = row(table);
    rows.set(rows.size() - 1, new DrawnRow(cells, last.cut(), last.told()));
    return new PageItem.Open(rows, table.asLines());
  }

  private static DrawnRow row(PageItem.Open table) {
    return table.rows().get(table.rows().size() - 1);
  }

  private static boolean ends(DrawnCell begin, TextLine.Piece end, TextLine line) {
    Box a = begin.box();
    Box b = end.box();
    float same = SAME * line.size();
    return begin.figure()
        && end.text().codePoints().allMatch(c -> Character.isDigit(c) || ".,".indexOf(c) >= 0)
        && Math.abs(begin.size() - line.size()) < same
        && b.width() < a.width() + same
        && a.alignedWith(b, same);
  }
}
