package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.TextLine;
import org.gouji.read.page.table.PageCell;
import org.gouji.read.page.table.PageTable;
import org.gouji.read.page.table.TableJoiner;

/**
 * Takes lines back into a table that ran out of its page: some producers cut a row at the page's
 * end with its rule and print what is left of the text below it.
 */
final class SpiltLines {
  /** The widest gap above a line that still belongs to the table, in font sizes. */
  private static final float FAR = 2.5f;

  private SpiltLines() {}

  /** The pages' items, with lines between two parts of one table put into their cell. */
  static List<List<PageItem>> takenBack(List<List<PageItem>> pages) {
    List<List<PageItem>> result = new ArrayList<>(pages);
    for (int i = 0; i + 1 < pages.size(); i++) {
      List<PageItem> next = pages.get(i + 1);
      if (!next.isEmpty() && next.get(0) instanceof PageItem.Ruled below) {
        result.set(i, takenBack(pages.get(i), below).orElse(pages.get(i)));
      }
    }
    return result;
  }

  private static Optional<List<PageItem>> takenBack(List<PageItem> page, PageItem.Ruled below) {
    int at = page.size() - 1;
    while (at >= 0 && page.get(at) instanceof PageItem.Line) {
      at--;
    }
    if (at < 0
        || at == page.size() - 1
        || !(page.get(at) instanceof PageItem.Ruled ruled)
        || TableJoiner.joined(ruled.table(), below.table()).isEmpty()) {
      return Optional.empty();
    }
    PageTable table = ruled.table();
    float bottom = table.box().bottom();
    for (PageItem item : page.subList(at + 1, page.size())) {
      TextLine line = ((PageItem.Line) item).line();
      if (line.box().top() > bottom + FAR * line.size()) {
        return Optional.empty();
      }
      for (TextLine.Piece piece : line.pieces()) {
        Optional<PageTable> with = with(table, piece, line.size());
        if (with.isEmpty()) {
          return Optional.empty();
        }
        table = with.get();
      }
      bottom = line.box().bottom();
    }
    List<PageItem> result = new ArrayList<>(page.subList(0, at));
    List<PageItem.Line> lines = new ArrayList<>(ruled.asLines());
    page.subList(at + 1, page.size()).forEach(item -> lines.add((PageItem.Line) item));
    result.add(new PageItem.Ruled(table, lines));
    return Optional.of(result);
  }

  private static Optional<PageTable> with(PageTable table, TextLine.Piece piece, float line) {
    if (piece.text().codePoints().noneMatch(Character::isIdeographic)) {
      return Optional.empty(); // a figure is never put together from pieces
    }
    List<PageCell> cells = new ArrayList<>(table.cells());
    for (int i = 0; i < cells.size(); i++) {
      PageCell c = cells.get(i);
      if (c.bottom() == table.rows()
          && c.place().columnSpan() < table.columns()
          && !c.figure()
          && (c.blank() || !PageCell.item(piece.text()))
          && piece.box().left() > c.box().left() - 1
          && piece.box().right() < c.box().right() + 1) {
        List<Box> lines = new ArrayList<>(c.lines());
        lines.add(piece.box());
        String text = c.text() + (c.down() || c.blank() ? "" : "\n") + piece.text();
        cells.set(
            i,
            new PageCell(
                c.place(),
                text,
                c.page(),
                c.box(),
                List.copyOf(lines),
                line,
                c.room(),
                c.down(),
                c.told()));
        return Optional.of(table.withCells(cells));
      }
    }
    return Optional.empty();
  }
}
