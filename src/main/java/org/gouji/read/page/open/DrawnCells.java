package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.FigureRuns;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.Rule;
import org.gouji.read.page.drawn.TextFlow;

/**
 * Parts the text of a page into cells by the order in which it was drawn. Producers draw a table
 * cell by cell: what follows without a gap is the same line, and a line that goes on below the one
 * just drawn is the same cell.
 */
final class DrawnCells {
  /** Inside one stretch a line goes on over gaps of this width, in font sizes. */
  private static final float SPACE = 1.2f;

  /** Some producers part Chinese from digits by this, in font sizes. */
  private static final float SCRIPTS = 0.28f;

  /** The pen is lifted within a figure and put down where it was, but for rounding. */
  private static final float CLOSE = 0.006f;

  /** Figures of two cells are further apart, in font sizes. */
  private static final float TIGHT = 0.3f;

  /** A number, its sign and a character of the label show that one begins. */
  private static final int ITEM = 4;

  /** Marks that may stand in the margin behind a full line; after normalisation. */
  private static final String HANGING = "、，。；：,.;:";

  private final PageContent page;
  private final boolean figuresWhole;
  private final boolean figuresTouch;
  private final boolean wordsWhole;
  private final boolean mixedWhole;
  private final List<DrawnCell> cells = new ArrayList<>();
  private List<List<Glyph>> open = new ArrayList<>();

  /** Whether a figure stands beside the line that is being added. */
  private boolean named;

  /** Whether figures show that the line that is being added goes on with the label before it. */
  private boolean middle;

  /** Lines of labels that figures stand beside. */
  private final List<Box> labels = new ArrayList<>();

  private DrawnCells(List<Glyph> glyphs, PageContent page) {
    this.page = page;
    this.figuresWhole = whole(glyphs, FigureRuns::goesOn, 0);
    this.figuresTouch = touch(glyphs);
    this.wordsWhole = whole(glyphs, (a, b) -> a.han() && b.han() && touch(a, b), 3);
    this.mixedWhole =
        whole(glyphs, (a, b) -> (narrow(a) && b.han() || a.han() && narrow(b)) && touch(a, b), 3);
  }

  /**
   * The cells in the order of drawing.
   *
   * @param drawn in the order of drawing
   * @param page on which
   */
  static List<DrawnCell> of(List<Glyph> drawn, PageContent page) {
    List<Glyph> inked = drawn.stream().filter(g -> !g.blank()).toList();
    DrawnCells cells = new DrawnCells(inked, page);
    List<List<Glyph>> lines = cells.lines(inked);
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (cells.besideFigure(lines.get(i), lines.get(i + 1))) {
        cells.labels.add(DrawnCell.box(lines.get(i)));
      }
    }
    Set<Integer> rest = MiddleFigures.goingOn(lines);
    for (int i = 0; i < lines.size(); i++) {
      cells.middle = rest.contains(i);
      cells.named = i + 1 < lines.size() && cells.besideFigure(lines.get(i), lines.get(i + 1));
      cells.add(lines.get(i));
    }
    cells.close();
    return cells.cells;
  }

  private boolean besideFigure(List<Glyph> label, List<Glyph> next) {
    return sameLine(label.get(0), next.get(0))
        && DrawnCell.figure(next)
        && !DrawnCell.figure(label);
  }

  private List<List<Glyph>> lines(List<Glyph> inked) {
    List<List<Glyph>> lines = new ArrayList<>();
    for (int i = 0; i < inked.size(); i++) {
      Glyph glyph = inked.get(i);
      List<Glyph> line = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
      if (line.isEmpty()
          || !goesOn(line.get(line.size() - 1), glyph)
          || mixedWhole && begins(inked, i)) {
        line = new ArrayList<>();
        lines.add(line);
      }
      line.add(glyph);
    }
    return lines;
  }

  /** Whether a numbered label begins with a character that is not drawn in one go with the last. */
  private static boolean begins(List<Glyph> inked, int at) {
    Glyph first = inked.get(at);
    int end = at;
    while (end < inked.size() && inked.get(end).stretch() == first.stretch()) {
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
   * Whether stretches of digits on a line either touch or stand well apart: where a font lacks a
   * digit another one prints it, and the figure goes on. Cells set so tightly that their figures
   * nearly touch do so more or less.
   */
  private static boolean touch(List<Glyph> glyphs) {
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      float gap = Math.abs(TextFlow.gap(a, b)) / a.size();
      boolean parted =
          a.stretch() != b.stretch() && FigureRuns.part(a) && FigureRuns.part(b) && sameLine(a, b);
      if (parted && gap > CLOSE && gap < TIGHT) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameLine(Glyph a, Glyph b) {
    return a.turn() == b.turn()
        && a.vertical() == b.vertical()
        && Math.abs(TextFlow.baseline(a) - TextFlow.baseline(b))
            < 0.35f * Math.max(a.size(), b.size());
  }

  private boolean goesOn(Glyph a, Glyph b) {
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
      return gap < (a.size() != b.size() ? 0.1f : 0.02f);
    }
    if (narrow(a) != narrow(b)) {
      return gap < (mixedWhole ? 0.02f : SCRIPTS);
    }
    return gap < 0.2f;
  }

  private static boolean nextDown(Glyph a, Glyph b) {
    return Math.abs(a.box().centerX() - b.box().centerX()) < 3 * a.size()
        && Math.abs(a.box().centerY() - b.box().centerY()) < 12 * a.size();
  }

  private void add(List<Glyph> line) {
    if (!open.isEmpty() && !wraps(open, line)) {
      close();
    }
    open.add(line);
  }

  private void close() {
    if (!open.isEmpty()) {
      cells.add(new DrawnCell(open, page));
    }
    open = new ArrayList<>();
  }

  /** Whether a line is the next line of the cell drawn before it. */
  private boolean wraps(List<List<Glyph>> cell, List<Glyph> next) {
    List<Glyph> last = cell.get(cell.size() - 1);
    Glyph a = last.get(0);
    Glyph b = next.get(0);
    if (a.turn() != 0 || b.turn() != 0 || a.vertical() || b.vertical()) {
      return false;
    }
    float size = Math.max(a.size(), b.size());
    float down = TextFlow.baseline(b) - TextFlow.baseline(a);
    Box above = DrawnCell.box(last);
    Box below = DrawnCell.box(next);
    if (down < 0.7f * size
        || down > 4f * size
        || Math.abs(a.size() - b.size()) > 0.3f
        || DrawnCell.figure(next)
        || DrawnCell.figure(last)
        || DrawnCell.item(next)
        || !aligned(above, below, size)
        || page.rules().stream().anyMatch(r -> between(r, above, below, a))) {
      return false;
    }
    if (cell.size() > 1) {
      float before = TextFlow.baseline(a) - TextFlow.baseline(cell.get(cell.size() - 2).get(0));
      if (Math.abs(before - down) > 0.25f * size) {
        return false;
      }
    }
    return middle || full(cell, next);
  }

  static boolean aligned(Box above, Box below, float size) {
    return below.left() < above.right()
        && below.right() > above.left()
        && (Math.abs(above.left() - below.left()) < 0.4f * size
            || Math.abs(above.centerX() - below.centerX()) < 0.6f * size
            || Math.abs(above.right() - below.right()) < 0.6f * size);
  }

  /** Whether a rule parts two lines; one that keeps to the width of the upper underlines it. */
  private static boolean between(Rule rule, Box above, Box below, Glyph text) {
    boolean underline = rule.from() > above.left() - 1 && rule.to() < above.right() + 1;
    return rule.horizontal()
        && !underline
        && rule.at() > TextFlow.baseline(text)
        && rule.at() < below.centerY()
        && rule.from() < above.centerX()
        && rule.to() > above.centerX();
  }

  /** Whether the next line's first character had no room on the line above it. */
  private boolean full(List<List<Glyph>> cell, List<Glyph> next) {
    float widest = DrawnCell.box(next).width();
    for (List<Glyph> line : cell) {
      widest = Math.max(widest, DrawnCell.box(withoutHangingMark(line)).width());
    }
    int unit = 1;
    while (unit < next.size() && !(next.get(unit).han() && next.get(unit - 1).wide())) {
      unit++;
    }
    float wanted = next.get(unit - 1).box().right() - next.get(0).box().left();
    Box last = DrawnCell.box(cell.get(cell.size() - 1));
    float all = last.width() + wanted;
    return all > widest - 0.1f * next.get(0).size()
        && (!named
            || cell.size() > 1
            || DrawnCell.item(cell.get(0))
            || !roomier(last, all, next.get(0)));
  }

  /** The line without a mark at its end, which may stand in the margin. */
  private static List<Glyph> withoutHangingMark(List<Glyph> line) {
    int last = line.size() - 1;
    return last > 0 && HANGING.contains(line.get(last).text()) ? line.subList(0, last) : line;
  }

  /** Whether the label of another row shows that the column has room for more on one line. */
  private boolean roomier(Box line, float wanted, Glyph next) {
    float near = 0.3f * next.size();
    return labels.stream().anyMatch(l -> l.width() >= wanted && l.alignedWith(line, near));
  }
}
