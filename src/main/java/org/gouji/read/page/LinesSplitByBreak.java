package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.read.page.SplitByBreak.End;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.TextLine;
import org.gouji.read.page.table.PageCell;

/**
 * Figures in the last line of a page whose last digits stand at the top of the next page, as in
 * {@link SplitByBreak}, in a table that is read line by line. Where nothing tells columns, the end
 * of a figure looks like a row with few figures: a figure that was broken fills its column.
 */
final class LinesSplitByBreak {
  /** Ends of labels stand below their beginnings but for this, in font sizes. */
  private static final float BELOW = 0.6f;

  /** The narrowest digit is wider, in font sizes. */
  private static final float DIGIT = 0.25f;

  private LinesSplitByBreak() {}

  /** Marks both parts of such figures: neither is what was printed. */
  static void mark(List<PageItem> above, List<PageItem> page) {
    if (above.isEmpty()
        || page.isEmpty()
        || !(above.get(above.size() - 1) instanceof PageItem.Line last)
        || !(page.get(0) instanceof PageItem.Line first)
        || first.page().number() != last.page().number() + 1) {
      return;
    }
    List<End> begins = SplitByBreak.ends(last.line()).filter(End::figures).toList();
    List<End> ends = SplitByBreak.ends(first.line()).filter(End::figures).toList();
    boolean goesOn =
        !ends.isEmpty()
            && ends.size() < begins.size()
            && ends.stream().allMatch(e -> begins.stream().anyMatch(b -> isEnd(e, b)))
            && begins.stream()
                .filter(b -> ends.stream().anyMatch(e -> isEnd(e, b)))
                .allMatch(b -> fills(b, above, last))
            && first.line().pieces().stream().allMatch(p -> figures(p) || goesOn(p, last));
    if (goesOn) {
      above.set(
          above.size() - 1,
          marked(last, p -> ends.stream().anyMatch(e -> e.endOf(p.box(), last.line().size()))));
      page.set(0, marked(first, LinesSplitByBreak::figures));
    }
  }

  private static boolean isEnd(End end, End begin) {
    return end.endOf(begin.box(), begin.size());
  }

  private static boolean figures(TextLine.Piece piece) {
    return new End(piece.text(), piece.box(), 0).figures();
  }

  /** Whether no figure of its column is wider on the page, and one digit is not all it has. */
  private static boolean fills(End begin, List<PageItem> items, PageItem.Line last) {
    return begin.text().length() > 1
        && items.stream()
            .filter(i -> i instanceof PageItem.Line line && line.page() == last.page())
            .flatMap(i -> SplitByBreak.ends(((PageItem.Line) i).line()))
            .filter(End::figures)
            .filter(o -> o.box().left() < begin.box().right())
            .filter(o -> o.box().right() > begin.box().left())
            .allMatch(o -> o.box().width() < begin.box().width() + DIGIT * begin.size());
  }

  /** Whether words may go on with those of the line before. */
  private static boolean goesOn(TextLine.Piece words, PageItem.Line last) {
    return !PageCell.item(words.text())
        && last.line().pieces().stream()
            .filter(p -> !figures(p))
            .anyMatch(p -> p.box().alignedWith(words.box(), BELOW * last.line().size()));
  }

  private static PageItem.Line marked(PageItem.Line line, Predicate<TextLine.Piece> which) {
    List<TextLine.Piece> pieces = new ArrayList<>();
    for (TextLine.Piece p : line.line().pieces()) {
      boolean here = figures(p) && which.test(p);
      pieces.add(here ? new TextLine.Piece(p.text() + Glyph.UNKNOWN, p.box()) : p);
    }
    TextLine text = line.line();
    return new PageItem.Line(new TextLine(pieces, text.box(), text.size()), line.page());
  }
}
