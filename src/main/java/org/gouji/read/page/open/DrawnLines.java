package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.gouji.read.page.drawn.FigureRuns;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.TextFlow;

/**
 * Parts what is drawn into lines of cells: what follows without a gap is the same line. How wide a
 * gap is depends on whether the source prints figures and words in one go. It knows nothing of
 * rules nor of what stands below.
 */
final class DrawnLines {
  /** Inside one stretch a line goes on over gaps of this width, in font sizes. */
  private static final float SPACE = 1.2f;

  /** Some producers part Chinese from digits by this, in font sizes. */
  private static final float SCRIPTS = 0.28f;

  /** The pen is lifted within a figure and put down where it was, but for rounding. */
  private static final float CLOSE = 0.006f;

  /** Characters of a line that is spaced out to fill its column differ by less, in font sizes, */
  private static final float SPACED_OUT = 0.02f;

  /** and stand no further apart. */
  private static final float SPACED = 0.2f;

  /** Figures of two cells are further apart, in font sizes. */
  private static final float TIGHT = 0.3f;

  /** A number, its sign and a character of the label show that one begins. */
  private static final int ITEM = 4;

  private final boolean figuresWhole;
  private final boolean figuresTouch;
  private final boolean wordsWhole;
  private final boolean mixedWhole;

  private DrawnLines(List<Glyph> glyphs) {
    this.figuresWhole = whole(glyphs, FigureRuns::goesOn, 0);
    this.figuresTouch = touch(glyphs);
    this.wordsWhole = whole(glyphs, (a, b) -> a.han() && b.han() && touch(a, b), 3);
    this.mixedWhole =
        whole(glyphs, (a, b) -> (narrow(a) && b.han() || a.han() && narrow(b)) && touch(a, b), 3);
  }

  /**
   * The lines, none of them empty.
   *
   * @param drawn in the order of drawing
   */
  static List<List<Glyph>> of(List<Glyph> drawn) {
    List<Glyph> inked = drawn.stream().filter(g -> !g.blank()).toList();
    return new DrawnLines(inked).lines(inked);
  }

  private List<List<Glyph>> lines(List<Glyph> inked) {
    List<List<Glyph>> lines = new ArrayList<>();
    for (int i = 0; i < inked.size(); i++) {
      Glyph glyph = inked.get(i);
      List<Glyph> line = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (line.isEmpty() || !goesOn(line, glyph) || mixedWhole && begins(inked, i)) {
        line = new ArrayList<>();
        lines.add(line);
      }
      line.add(glyph);
    }
    return lines;
  }

  /**
   * Whether a numbered label begins with a character that is not drawn in one go with the last; a
   * figure's 7. before the rest of its decimals begins none.
   */
  private static boolean begins(List<Glyph> inked, int at) {
    Glyph first = inked.get(at);
    int end = at;
    while (end < inked.size()
        && (inked.get(end).stretch() == first.stretch()
            || FigureRuns.goesOn(inked.get(end - 1), inked.get(end)))) {
      end++;
    }
    return first.stretch() != inked.get(at - 1).stretch()
        && narrow(first)
        && DrawnCell.item(inked.subList(at, Math.min(end, at + ITEM)));
  }

  /** Whether the source prints such pairs in one go, and not each character by itself. */
  private static boolean whole(List<Glyph> glyphs, BiPredicate<Glyph, Glyph> pair, int mostApart) {
    int together = 0;
    int apart = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      if (pair.test(a, b)) {
        together += a.stretch() == b.stretch() ? 1 : 0;
        apart += a.stretch() == b.stretch() ? 0 : 1;
      }
    }
    return together > mostApart * apart;
  }

  private static boolean narrow(Glyph g) {
    return g.text().codePointAt(0) < 0x100;
  }

  private static boolean touch(Glyph a, Glyph b) {
    return sameLine(a, b) && Math.abs(TextFlow.gap(a, b)) < 0.05 * a.size();
  }

  /**
   * Whether stretches of digits on a line that nearly meet do so just where the pen was lifted:
   * where a font lacks a digit another one prints it, and the figure goes on. Cells set so tightly
   * that their figures nearly touch do so more or less.
   */
  private static boolean touch(List<Glyph> glyphs) {
    int just = 0;
    int nearly = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      float gap = Math.abs(TextFlow.gap(a, b)) / a.size();
      if (a.stretch() != b.stretch() && a.digit() && b.digit() && sameLine(a, b) && gap < TIGHT) {
        just += gap < CLOSE ? 1 : 0;
        nearly += gap < CLOSE ? 0 : 1;
      }
    }
    return nearly == 0 || just > nearly;
  }

  /** Whether two characters stand on one line, however far from each other. */
  static boolean sameLine(Glyph a, Glyph b) {
    return a.turn() == b.turn()
        && a.vertical() == b.vertical()
        && Math.abs(TextFlow.baseline(a) - TextFlow.baseline(b))
            < 0.35f * Math.max(a.size(), b.size());
  }

  private boolean goesOn(List<Glyph> line, Glyph b) {
    Glyph a = line.get(line.size() - 1);
    if (a.turn() != 0 || a.vertical()) {
      return a.turn() == b.turn() && a.vertical() == b.vertical() && nextDown(a, b);
    }
    float gap = TextFlow.gap(a, b) / Math.max(a.size(), b.size());
    if (!sameLine(a, b) || gap < -0.5f) {
      return false;
    }
    boolean figures = FigureRuns.part(a) && FigureRuns.part(b);
    if (a.stretch() == b.stretch()) {
      return gap < (figures ? 0.3f : SPACE);
    }
    if (figures) {
      return figuresTouch && Math.abs(gap) < CLOSE || !figuresWhole && gap < 0.12f;
    }
    if (a.wide() && b.wide() && wordsWhole) {
      // Where a font lacks a character, another one prints it, in a stretch of its own.
      return gap < (a.size() != b.size() ? 0.1f : SPACED_OUT) || spacedOut(line, b);
    }
    if (narrow(a) != narrow(b)) {
      return gap < (mixedWhole ? 0.02f : SCRIPTS);
    }
    return gap < 0.2f;
  }

  /** Whether a character stands as far from the line as the line's last two from each other. */
  private static boolean spacedOut(List<Glyph> line, Glyph next) {
    if (line.size() < 2) {
      return false;
    }
    Glyph last = line.get(line.size() - 1);
    float gap = TextFlow.gap(last, next);
    float before = TextFlow.gap(line.get(line.size() - 2), last);
    return gap < SPACED * last.size() && Math.abs(gap - before) < SPACED_OUT * last.size();
  }

  private static boolean nextDown(Glyph a, Glyph b) {
    return Math.abs(a.box().centerX() - b.box().centerX()) < 3 * a.size()
        && Math.abs(a.box().centerY() - b.box().centerY()) < 12 * a.size();
  }
}
