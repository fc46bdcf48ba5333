package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/** Parts glyphs into what must stay together: a figure printed in one go, or one glyph. */
final class FigureRuns {
  /** How far a figure may reach over the rule beside it, in font sizes: it fills its cell. */
  private static final float OVER = 0.12f;

  private final Grid grid;
  private final boolean stretched;

  private FigureRuns(Grid grid, List<Glyph> glyphs) {
    this.grid = grid;
    this.stretched = stretched(glyphs);
  }

  /** The runs of the glyphs of a table, in the order of drawing. */
  static List<List<Glyph>> of(List<Glyph> glyphs, Grid grid) {
    FigureRuns runs = new FigureRuns(grid, glyphs);
    List<List<Glyph>> all = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!run.isEmpty() && !runs.together(run.get(run.size() - 1), glyph)) {
        all.add(run);
        run = new ArrayList<>();
      }
      run.add(glyph);
    }
    if (!run.isEmpty()) {
      all.add(run);
    }
    return all;
  }

  /** Whether the source prints figures in one go, and not each of their digits by itself. */
  private static boolean stretched(List<Glyph> glyphs) {
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph a = glyphs.get(i - 1);
      if (a.stretch() == glyphs.get(i).stretch() && goesOn(a, glyphs.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean together(Glyph a, Glyph b) {
    return goesOn(a, b) && (a.stretch() == b.stretch() || !stretched && !ruleBetween(a, b));
  }

  /** Whether a figure goes on with a character, by their places. */
  static boolean goesOn(Glyph a, Glyph b) {
    float gap = TextFlow.gap(a, b);
    return a.turn() == 0
        && b.turn() == 0
        && part(a)
        && part(b)
        && Math.abs(a.box().bottom() - b.box().bottom()) < 0.1f * a.size()
        && gap > -0.2f * a.size()
        && gap < 0.12f * a.size();
  }

  /**
   * Whether a rule stands just between two figures, which fill their cells then. A figure that is
   * wider than its cell is crossed by the rule.
   */
  private boolean ruleBetween(Glyph a, Glyph b) {
    float slack = OVER * a.size();
    return grid.xs().stream()
        .anyMatch(x -> x > a.box().right() - slack && x < b.box().left() + slack);
  }

  /** Whether a character may be part of a figure. */
  static boolean part(Glyph g) {
    int c = g.text().codePointAt(0);
    return Character.isDigit(c) || ".,，．%+-".indexOf(c) >= 0;
  }
}
