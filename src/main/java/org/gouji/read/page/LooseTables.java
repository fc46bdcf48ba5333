package org.gouji.read.page;

import java.util.List;
import java.util.Map;

/** Tells frames and half-ruled tables from tables whose rules part all columns. */
final class LooseTables {
  /**
   * So many cells of two figures below each other are two rows that no rule parts; where the labels
   * stand outside, one is.
   */
  private static final int PAIRS = 3;

  private LooseTables() {}

  /**
   * Whether cells hold what rules should have parted: several columns beside each other, or columns
   * of figures below each other.
   */
  static boolean loose(Grid grid, Map<Grid.Place, List<Glyph>> content, BrokenFigures broken) {
    int beside = 0;
    int below = 0;
    int pairs = 0;
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
      if (figures == 2 && cut.size() == 2) {
        pairs += labelled(place, content) ? 1 : PAIRS;
      }
      if (place.rowSpan() > 1 && figures == place.rowSpan()) {
        return true; // rows that only the labels beside them part
      }
    }
    int rows = grid.ys().size() - 1;
    return 3 * beside >= rows || below >= 3 || pairs >= PAIRS;
  }

  /** Whether a word stands in the row of a place. */
  private static boolean labelled(Grid.Place place, Map<Grid.Place, List<Glyph>> content) {
    return content.entrySet().stream()
        .filter(e -> e.getKey().row() == place.row())
        .anyMatch(e -> e.getValue().stream().anyMatch(Glyph::han));
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
