package org.gouji.read.page.open;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.PageNumber;

/**
 * A row of a table without rules, as it was drawn.
 *
 * @param cells in the order of drawing, which is from left to right; at least one
 * @param cut whether a page break parts its cells
 * @param told whether the file's own structure says that these are the cells of one row
 */
public record DrawnRow(List<DrawnCell> cells, boolean cut, boolean told) {
  /** So far above its label the middle of a figure may stand, in font sizes. */
  private static final float HIGHER = 0.8f;

  /** So far below its label a figure may stand, in font sizes. */
  private static final float LOWER = 0.8f;

  /** Figures that stand lower than this are no row with the label drawn before them. */
  private static final float LOWEST = 3;

  public DrawnRow {
    cells = List.copyOf(cells);
  }

  /**
   * Cells drawn one after the other as rows: a row ends where the next cell is not to its right.
   */
  static List<DrawnRow> of(List<DrawnCell> cells) {
    List<DrawnRow> rows = new ArrayList<>();
    List<DrawnCell> row = new ArrayList<>();
    for (DrawnCell cell : cells) {
      if (!row.isEmpty() && !beside(row.get(row.size() - 1), cell)) {
        rows.add(new DrawnRow(row, false, false));
        row = new ArrayList<>();
      }
      row.add(cell);
    }
    if (!row.isEmpty()) {
      rows.add(new DrawnRow(row, false, false));
    }
    return rows;
  }

  private static boolean beside(DrawnCell last, DrawnCell next) {
    Box a = last.box();
    Box b = next.box();
    float size = Math.max(last.size(), next.size());
    if (b.left() < a.right() - 0.2f * size) {
      return false;
    }
    if (last.figure()) {
      return Math.abs(last.baseline() - next.baseline()) < 0.4f * size
          || next.lines().size() > 1 && b.contains(b.centerX(), a.centerY(), 0);
    }
    // Some producers draw figures a line lower where a row was moved to the next page.
    return b.top() < a.bottom() + (next.figure() ? LOWEST : -0.1f) * size;
  }

  /** The cells before the first figure. */
  public List<DrawnCell> labels() {
    int first = 0;
    while (first < cells.size() && !cells.get(first).figure()) {
      first++;
    }
    return cells.subList(0, first);
  }

  /** The first figure and what stands behind it. */
  public List<DrawnCell> values() {
    return cells.subList(labels().size(), cells.size());
  }

  /** The row without cells that stand below a height; the last one stays. */
  DrawnRow above(float bottom) {
    List<DrawnCell> kept =
        cells.stream().filter(c -> c == last() || c.box().top() < bottom).toList();
    return kept.size() == cells.size() ? this : new DrawnRow(kept, cut, told);
  }

  public DrawnCell last() {
    return cells.get(cells.size() - 1);
  }

  /** Whether it has words only, beside each other, the last not numbered: names of columns. */
  public boolean header() {
    return values().isEmpty() && cells.size() > 1 && !last().item();
  }

  /** Whether it holds figures of a table: behind a label, or several. */
  boolean core() {
    int n = values().size();
    return (n > 0 && !labels().isEmpty() && level() || several()) && !running() && !folio();
  }

  /** Whether it has three figures with digits: more than a page number between dashes. */
  private boolean several() {
    return values().stream().filter(v -> v.text().codePoints().anyMatch(Character::isDigit)).count()
        >= 3;
  }

  /** Whether words go on right behind a figure: a line of running text. */
  private boolean running() {
    List<DrawnCell> figures = values();
    for (int i = 1; i < figures.size(); i++) {
      DrawnCell word = figures.get(i);
      float gap = word.box().left() - figures.get(i - 1).box().right();
      if (!word.figure() && gap < 0.25f * word.size()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word among the figures stands so near a figure that it may be a part of it. */
  boolean brokenFigure() {
    List<DrawnCell> figures = values();
    for (int i = 1; i < figures.size(); i++) {
      DrawnCell a = figures.get(i - 1);
      DrawnCell b = figures.get(i);
      if (a.figure() != b.figure() && b.box().left() - a.box().right() < 0.5f * b.size()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the figures stand beside the label before them. */
  boolean level() {
    if (cut || told || labels().isEmpty() || values().isEmpty()) {
      return true;
    }
    Box label = labels().get(labels().size() - 1).box();
    DrawnCell figure = values().get(0);
    float y = figure.box().centerY();
    return y > label.top() - HIGHER * figure.size()
        && y < label.bottom() + (LOWER + 0.5f) * figure.size();
  }

  /** Whether all figures stand on one line; words of several lines beside them are remarks. */
  boolean straight() {
    return told
        || values().stream()
            .filter(v -> v.lines().size() == 1)
            .allMatch(v -> Math.abs(v.baseline() - values().get(0).baseline()) < 0.3f * v.size());
  }

  /** Whether it is the number of its page, in pieces close to each other. */
  boolean folio() {
    StringBuilder text = new StringBuilder(cells.get(0).text());
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i).box().left() - cells.get(i - 1).box().right() > size()) {
        return false;
      }
      text.append(cells.get(i).text());
    }
    return cells.size() > 1 && PageNumber.worded(text.toString().replaceAll("\\s", ""));
  }

  float size() {
    return (float) cells.stream().mapToDouble(DrawnCell::size).max().orElse(0);
  }

  public PageContent page() {
    return cells.get(0).page();
  }

  /** Its area on the page where it begins. */
  public Box box() {
    return cells.stream()
        .filter(c -> c.page() == page())
        .map(DrawnCell::box)
        .reduce(Box::union)
        .orElseThrow();
  }
}
