package org.gouji.read.page.table;

import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.BrokenFigures;

/** A cell above a page break and the cell below it that covers the same columns. */
record CutPair(PageCell above, PageCell below) {
  /** Space that cells usually leave beside their text, left and right together, in points. */
  private static final float PADDING = 12;

  boolean spanning() {
    return above.place().rowSpan() > 1 || below.place().rowSpan() > 1;
  }

  /** Whether both hold figures of their own, which must not run together. */
  boolean twoFigures() {
    return above.figure()
        && below.figure()
        && !figureGoesOn()
        && !above.text().equals(below.text());
  }

  /** Whether the figure above has no room for another digit, so that it may go on below. */
  boolean figureGoesOn() {
    return above.figure() && below.figure() && (comma() || above.room() < 1.1f * digit());
  }

  /** Whether a figure stands below a label, as below the name of its column. */
  boolean named() {
    return isLabel(above) && below.figure();
  }

  /** The width of the first character below. */
  private float digit() {
    return (below.text().codePointAt(0) > 0xFF ? 1 : 0.55f) * above.size();
  }

  /** Whether the figure above must go on below. */
  boolean comma() {
    return BrokenFigures.comma(above.text()) && below.figure();
  }

  /** Whether a label has nothing below it, as in a row whose figures go on there. */
  boolean endsAbove() {
    return !above.blank() && !above.figure() && below.blank();
  }

  /** Whether the text above may go on below. */
  boolean goesOn() {
    return !above.blank()
        && !below.blank()
        && !above.figure()
        && !below.figure()
        && !PageCell.item(below.text())
        && (above.down() || openBracket() || full());
  }

  private boolean openBracket() {
    long open = above.text().chars().filter(c -> "（(“《".indexOf(c) >= 0).count();
    return open > above.text().chars().filter(c -> "）)”》".indexOf(c) >= 0).count();
  }

  /** Whether one more character would not have fitted on the last line above. */
  private boolean full() {
    Box last = above.lines().get(above.lines().size() - 1);
    double widest = above.lines().stream().mapToDouble(Box::width).max().orElseThrow();
    boolean fillsCell = above.box().width() - last.width() < above.size() + PADDING;
    boolean fillsLines = above.lines().size() > 1 && last.width() > widest - 0.6f * above.size();
    return fillsCell || fillsLines;
  }

  static boolean isLabel(PageCell cell) {
    return !cell.blank() && !cell.figure();
  }
}
