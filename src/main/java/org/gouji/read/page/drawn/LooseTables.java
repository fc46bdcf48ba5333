package org.gouji.read.page.drawn;

import java.util.List;
import java.util.Map;

/** Tells frames and half-ruled tables from tables whose rules part all columns. */
public final class LooseTables {
  private LooseTables() {}

  /**
   * Whether cells hold what rules should have parted: several columns beside each other, or columns
   * of figures below each other.
   */
  public static boolean loose(
      Grid grid, Map<Grid.Place, List<Glyph>> content, BrokenFigures broken) {
    int beside = 0;
    int below = 0;
    for (Grid.Place place : grid.places()) {
      List<List<Glyph>> lines = TextFlow.lines(upright(content.getOrDefault(place, List.of())));
      if (broken.broken(grid.box(place), lines)) {
        continue;
      }
      List<TextLine> cut = lines.stream().map(TextFlow::cutLine).toList();
      beside +=
          cut.stream().anyMatch(l -> l.pieces().stream().filter(LooseTables::figure).count() >= 3)
              ? 1
              : 0;
      long figures =
          cut.stream().filter(l -> l.pieces().stream().allMatch(LooseTables::figure)).count();
      below += figures >= 3 ? 1 : 0;
      if (place.rowSpan() > 1 && figures == place.rowSpan()) {
        return true; // rows that only the labels beside them part
      }
    }
    int rows = grid.ys().size() - 1;
    return 3 * beside >= rows || below >= 3;
  }

  private static List<Glyph> upright(List<Glyph> glyphs) {
    return glyphs.stream().filter(g -> g.turn() == 0 && !g.vertical()).toList();
  }

  private static boolean figure(TextLine.Piece piece) {
    return !piece.text().isEmpty()
        && piece
            .text()
            .codePoints()
            .allMatch(c -> Character.isDigit(c) || ".,，．/-—%".indexOf(c) >= 0);
  }
}
