package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds text that runs out of a table at its lower edge: some producers let a downward word in a
 * merged cell, or the text of a row they cut, go on below the last rule of the page.
 */
public final class Spill {
  private final Grid grid;
  private final List<Glyph> inside;

  private Spill(Grid grid, List<Glyph> inside) {
    this.grid = grid;
    this.inside = inside.stream().filter(g -> !g.blank()).toList();
  }

  /**
   * The glyphs that stand below a table and go on with the text of cells at its lower edge.
   *
   * @param inside the glyphs in the table
   */
  public static List<Glyph> below(Grid grid, List<Glyph> inside, List<Glyph> outside) {
    Spill spill = new Spill(grid, inside);
    List<Glyph> spilt = new ArrayList<>();
    float bottom = grid.box().bottom();
    for (List<Glyph> line : TextFlow.lines(outside)) {
      Glyph first = line.get(0);
      if (first.box().centerY() < bottom - 0.5f * first.size()) {
        continue;
      }
      if (first.box().top() > bottom + first.size() || !spill.goesOn(line)) {
        return spilt;
      }
      spilt.addAll(line);
      bottom = first.box().bottom();
    }
    return spilt;
  }

  /** Whether each piece of a line stands below one cell and goes on with its text. */
  private boolean goesOn(List<Glyph> line) {
    return line.stream().noneMatch(g -> g.digit())
        && TextFlow.pieces(line).stream()
            .allMatch(piece -> grid.places().stream().anyMatch(p -> goesOn(p, piece)));
  }

  private boolean goesOn(Grid.Place place, List<Glyph> piece) {
    Box cell = grid.box(place);
    if (place.row() + place.rowSpan() < grid.ys().size() - 1
        || place.columnSpan() == grid.xs().size() - 1
        || !piece.stream()
            .allMatch(
                g -> g.box().left() > cell.left() - 1 && g.box().right() < cell.right() + 1)) {
      return false;
    }
    List<Glyph> text = inside.stream().filter(g -> grid.place(g) == place).toList();
    // Below a closing rule only a word that runs downwards goes on.
    return sameSize(text, piece)
        && (grid.openBottom() || !text.isEmpty() && CellText.runsDown(text));
  }

  /**
   * Whether a piece is as large as a cell's text; a cell may have its first text below the edge.
   */
  private static boolean sameSize(List<Glyph> text, List<Glyph> piece) {
    return text.stream().allMatch(g -> Math.abs(g.size() - piece.get(0).size()) < 0.5f);
  }
}
