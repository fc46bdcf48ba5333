package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.Rule;
import org.gouji.read.page.drawn.TextFlow;

/**
 * Parts the text of a page into cells by the order in which it was drawn. Producers draw a table
 * cell by cell: a line that goes on below the one just drawn is the same cell.
 */
final class DrawnCells {
  /** Marks that may stand in the margin behind a full line; after normalisation. */
  private static final String HANGING = "、，。；：,.;:";

  /** Lines of one text differ by less where a scan's text was recognised, in font sizes. */
  private static final float ALIKE = 0.15f;

  private final PageContent page;
  private final List<DrawnCell> cells = new ArrayList<>();
  private List<List<Glyph>> open = new ArrayList<>();

  /** Whether a figure stands beside the line that is being added. */
  private boolean named;

  /** Whether figures show that the line that is being added goes on with the label before it. */
  private boolean middle;

  /** Lines of labels that figures stand beside. */
  private final List<Box> labels = new ArrayList<>();

  private DrawnCells(PageContent page) {
    this.page = page;
  }

  /**
   * The cells in the order of drawing.
   *
   * @param drawn in the order of drawing
   * @param page on which
   */
  static List<DrawnCell> of(List<Glyph> drawn, PageContent page) {
    List<List<Glyph>> lines = DrawnLines.of(drawn);
    DrawnCells cells = new DrawnCells(page);
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (besideFigure(lines.get(i), lines.get(i + 1))) {
        cells.labels.add(Box.around(lines.get(i)));
      }
    }
    Set<Integer> rest = MiddleFigures.goingOn(lines);
    for (int i = 0; i < lines.size(); i++) {
      cells.middle = rest.contains(i);
      cells.named = i + 1 < lines.size() && besideFigure(lines.get(i), lines.get(i + 1));
      cells.add(lines.get(i));
    }
    cells.close();
    return cells.cells;
  }

  private static boolean besideFigure(List<Glyph> label, List<Glyph> next) {
    return DrawnLines.sameLine(label.get(0), next.get(0))
        && DrawnCell.figure(next)
        && !DrawnCell.figure(label);
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
    Box above = Box.around(last);
    Box below = Box.around(next);
    if (down < 0.7f * size
        || down > 4f * size
        || Math.abs(a.size() - b.size()) > Math.max(0.3f, ALIKE * size)
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
    float widest = Box.around(next).width();
    for (List<Glyph> line : cell) {
      widest = Math.max(widest, Box.around(withoutHangingMark(line)).width());
    }
    int unit = 1;
    while (unit < next.size() && !(next.get(unit).han() && next.get(unit - 1).wide())) {
      unit++;
    }
    float wanted = next.get(unit - 1).box().right() - next.get(0).box().left();
    Box last = Box.around(cell.get(cell.size() - 1));
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
