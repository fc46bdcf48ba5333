package org.gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/** Parts glyphs into what must stay together: a figure printed in one go, or one glyph. */
final class FigureRuns {
  private FigureRuns() {}

  static List<List<Glyph>> of(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>();
    List<Glyph> run = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph)) {
        runs.add(run);
        run = new ArrayList<>();
      }
      run.add(glyph);
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static boolean goesOn(Glyph a, Glyph b) {
    float gap = TextFlow.gap(a, b);
    return a.turn() == 0
        && b.turn() == 0
        && part(a)
        && part(b)
        && Math.abs(a.box().bottom() - b.box().bottom()) < 0.1f * a.size()
        && gap > -0.2f * a.size()
        && gap < 0.12f * a.size();
  }

  private static boolean part(Glyph g) {
    int c = g.text().codePointAt(0);
    return Character.isDigit(c) || ".,，．%+-".indexOf(c) >= 0;
  }
}
