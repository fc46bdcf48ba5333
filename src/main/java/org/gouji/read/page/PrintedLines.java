package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.CellText;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.TabStops;
import org.gouji.read.page.drawn.TextFlow;
import org.gouji.read.page.drawn.TextLine;
import org.gouji.read.page.open.SplitFigures;

/** Reads text as printed lines. It knows nothing of tables. */
final class PrintedLines {
  private PrintedLines() {}

  /**
   * The lines from top to bottom; behind them what is turned or written downwards, as one line for
   * each direction.
   *
   * @param page on which the glyphs stand
   */
  static List<PageItem.Line> of(List<Glyph> glyphs, PageContent page) {
    List<PageItem.Line> lines = new ArrayList<>();
    List<Glyph> upright = new ArrayList<>();
    List<List<Glyph>> turned = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Glyph g : glyphs) {
      if (g.turn() == 0 && !g.vertical()) {
        upright.add(g);
      } else {
        turned.get(g.vertical() ? 0 : g.turn() - 1).add(g);
      }
    }
    List<TextLine> cut = TabStops.cut(TextFlow.lines(upright), upright);
    for (TextLine line : SplitFigures.putBack(cut)) {
      lines.add(new PageItem.Line(line, page));
    }
    for (List<Glyph> group : turned) {
      String text = CellText.of(group).replace('\n', ' ');
      if (!text.isEmpty()) {
        Box box = Box.around(group);
        lines.add(
            new PageItem.Line(
                new TextLine(List.of(new TextLine.Piece(text, box)), box, group.get(0).size()),
                page));
      }
    }
    return lines;
  }
}
