package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts glyphs into what must stay together: a figure printed in one go, or one glyph. */
public final class FigureRuns {
  /** How far a figure may reach over the rule beside it, in font sizes: it fills its cell. */
  private static final float OVER = 0.12f;

  /** A gap wider than usual by this, in font sizes, is none within a figure. */
  private static final float WIDER = 0.04f;

  private final Grid grid;
  private final boolean stretched;
  private final float usualGap;

  private FigureRuns(Grid grid, List<Glyph> glyphs) {
    this.grid = grid;
    this.stretched = stretched(glyphs);
    this.usualGap = usualGap(glyphs);
  }

  /** The runs of the glyphs of a table, in the order of drawing. */
  public static List<List<Glyph>> of(List<Glyph> glyphs, Grid grid) {
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

  /** The gap within figures that most have, in font sizes. */
  private static float usualGap(List<Glyph> glyphs) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      if (goesOn(glyphs.get(i - 1), glyphs.get(i))) {
        gaps.add(gap(glyphs.get(i - 1), glyphs.get(i)));
      }
    }
    gaps.sort(Comparator.naturalOrder());
    return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
  }

  private static float gap(Glyph a, Glyph b) {
    return TextFlow.gap(a, b) / a.size();
  }

  private boolean together(Glyph a, Glyph b) {
    if (!goesOn(a, b)) {
      return false;
    }
    // Some producers print a whole line of cells as one stretch.
    boolean one = a.stretch() == b.stretch() && gap(a, b) < usualGap + WIDER;
    return one || (a.stretch() == b.stretch() || !stretched) && !ruleBetween(a, b);
  }

  /** Whether a figure goes on with a character, by their places. */
  public static boolean goesOn(Glyph a, Glyph b) {
    float gap = TextFlow.gap(a, b);
    return part(a)
        && part(b)
        && TextFlow.level(a, b)
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
  public static boolean part(Glyph g) {
    int c = g.text().codePointAt(0);
    return Character.isDigit(c) || ".,，．%+-".indexOf(c) >= 0;
  }
}
