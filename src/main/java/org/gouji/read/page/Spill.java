package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds text that runs out of a table at its lower edge: some producers let a downward word in a
 * merged cell, or the text of a row they cut, go on below the last rule of the page.
 */
final class Spill {
  /** A cell that holds the label of several rows is narrower than this many characters. */
  private static final float NARROW = 10;

  /** Characters nearer than this are one text, in font sizes. */
  private static final float TOUCHING = 0.5f;

  private Spill() {}

  /** The glyphs that stand below a table and belong to a cell that touches its lower edge. */
  static List<Glyph> below(Grid grid, List<Glyph> outside) {
    List<Glyph> spilt = new ArrayList<>();
    float bottom = grid.box().bottom();
    for (List<Glyph> line : TextFlow.lines(outside)) {
      Glyph first = line.get(0);
      if (first.box().centerY() < bottom - 0.5f * first.size()) {
        continue;
      }
      if (first.box().top() > bottom + first.size()
          || !line.stream()
              .allMatch(g -> !Character.isDigit(g.text().codePointAt(0)) && under(grid, g, g))
          || runsOn(grid, line)) {
        return spilt;
      }
      spilt.addAll(line);
      bottom = first.box().bottom();
    }
    return spilt;
  }

  /** Whether a text goes on from below one cell to below the next: a heading, not their rest. */
  private static boolean runsOn(Grid grid, List<Glyph> line) {
    for (int i = 1; i < line.size(); i++) {
      Glyph a = line.get(i - 1);
      Glyph b = line.get(i);
      if (TextFlow.gap(a, b) < TOUCHING * a.size() && !under(grid, a, b)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text stands below one cell that touches the table's lower edge. */
  private static boolean under(Grid grid, Glyph first, Glyph last) {
    return grid.places().stream()
        .anyMatch(
            p -> {
              Box cell = grid.box(p);
              boolean taken =
                  grid.openBottom()
                      ? p.columnSpan() < grid.xs().size() - 1
                      : cell.width() < NARROW * first.size();
              return taken
                  && p.row() + p.rowSpan() == grid.ys().size() - 1
                  && first.box().left() > cell.left() - 1
                  && last.box().right() < cell.right() + 1;
            });
  }
}
