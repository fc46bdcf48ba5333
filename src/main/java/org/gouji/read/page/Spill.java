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
          || !(first.han() || grid.openBottom())
          || grid.places().stream().noneMatch(p -> under(grid, p, line))) {
        return spilt;
      }
      spilt.addAll(line);
      bottom = first.box().bottom();
    }
    return spilt;
  }

  private static boolean under(Grid grid, Grid.Place place, List<Glyph> line) {
    Box cell = grid.box(place);
    Glyph first = line.get(0);
    Glyph last = line.get(line.size() - 1);
    return place.row() + place.rowSpan() == grid.ys().size() - 1
        && (grid.openBottom()
            ? place.columnSpan() < grid.xs().size() - 1
            : cell.width() < NARROW * first.size())
        && first.box().left() > cell.left() - 1
        && last.box().right() < cell.right() + 1;
  }
}
