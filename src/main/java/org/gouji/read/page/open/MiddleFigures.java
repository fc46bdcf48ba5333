package org.gouji.read.page.open;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.TextFlow;

/**
 * Tells the lines of a label by the figures of its row, where these stand in the middle of its
 * height: half way between its first line and its last one, and beside none.
 */
final class MiddleFigures {
  /** Lines of one label are no closer to each other, in font sizes, */
  private static final float CLOSEST = 0.7f;

  /** and no further apart. */
  private static final float WIDEST = 4;

  /** Heights that differ by less are the same, in font sizes. */
  private static final float SAME = 0.15f;

  /** No label has more lines. */
  private static final int MOST = 12;

  private MiddleFigures() {}

  /**
   * Which lines go on with the label that the line drawn before them belongs to.
   *
   * @param lines as they are drawn
   */
  static Set<Integer> goingOn(List<List<Glyph>> lines) {
    Set<Integer> rest = new HashSet<>();
    for (int i = 2; i < lines.size(); i++) {
      if (DrawnCell.figure(lines.get(i)) && !DrawnCell.figure(lines.get(i - 1))) {
        int first = first(lines, i);
        for (int k = first + 1; k < i; k++) {
          rest.add(k);
        }
      }
    }
    return rest;
  }

  /** The first line of the label that a figure stands in the middle of; the last if none does. */
  private static int first(List<List<Glyph>> lines, int figure) {
    Glyph glyph = lines.get(figure).get(0);
    float same = SAME * glyph.size();
    float last = baseline(lines, figure - 1);
    float pitch = Float.NaN;
    for (int k = figure - 2; k >= Math.max(0, figure - MOST); k--) {
      float down = baseline(lines, k + 1) - baseline(lines, k);
      if (!follows(lines.get(k), lines.get(k + 1)) || Math.abs(down - pitch) > same) {
        break;
      }
      pitch = down;
      if (Math.abs((baseline(lines, k) + last) / 2 - TextFlow.baseline(glyph)) < same) {
        return k;
      }
      if (DrawnCell.item(lines.get(k))) {
        break;
      }
    }
    return figure - 1;
  }

  private static float baseline(List<List<Glyph>> lines, int at) {
    return TextFlow.baseline(lines.get(at).get(0));
  }

  private static boolean follows(List<Glyph> line, List<Glyph> next) {
    Glyph a = line.get(0);
    Glyph b = next.get(0);
    float down = (TextFlow.baseline(b) - TextFlow.baseline(a)) / a.size();
    return a.turn() == 0
        && b.turn() == 0
        && !a.vertical()
        && !b.vertical()
        && Math.abs(a.size() - b.size()) < 0.3f
        && down > CLOSEST
        && down < WIDEST
        && !DrawnCell.figure(line)
        && !DrawnCell.item(next)
        && DrawnCells.aligned(Box.around(line), Box.around(next), a.size());
  }
}
