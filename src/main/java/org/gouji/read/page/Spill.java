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
              .allMatch(g -> !Character.isDigit(g.text().codePointAt(0)) && under(grid, g))) {
        return spilt;
      }
      spilt.addAll(line);
      bottom = first.box().bottom();
    }
    return spilt;
  }

  /** Whether a glyph stands below a cell that touches the table's lower edge. */
  private static boolean under(Grid grid, Glyph glyph) {
    return grid.places().stream()
        .anyMatch(
            p -> {
              Box cell = grid.box(p);
              boolean taken =
                  grid.openBottom()
                      ? p.columnSpan() < grid.xs().size() - 1
                      : cell.width() < NARROW * glyph.size();
              return taken
                  && p.row() + p.rowSpan() == grid.ys().size() - 1
                  && glyph.box().left() > cell.left() - 1
                  && glyph.box().right() < cell.right() + 1;
            });
  }
}
