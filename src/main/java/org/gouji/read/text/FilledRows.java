package org.gouji.read.text;

import java.util.BitSet;
import java.util.List;
import org.gouji.document.Fragment;

/**
 * Rows that pipes without a space between them fill up to the width of their table. Such pipes are
 * no cells: they stand for what spans cover and for blank cells that were left out, wherever these
 * stood.
 */
final class FilledRows {
  private static final int ENOUGH = 3;

  private final List<TextLine> lines;
  private final boolean framed;
  private final boolean any;

  /** Whether no row has a blank cell in its place: then a last one only fills up as well. */
  private final boolean blanksLeftOut;

  /** The lines whose last cell is one pipe that fills the row up. */
  private final BitSet byOne = new BitSet();

  private FilledRows(List<TextLine> lines, boolean framed) {
    this.lines = lines;
    this.framed = framed;
    // Where blank cells are pipes without a space between them, some stand before a figure too.
    this.any =
        lines.stream().filter(TextLine::isFilledUp).limit(ENOUGH).count() == ENOUGH
            && lines.stream().noneMatch(TextLine::hasPipesTogetherInside);
    this.blanksLeftOut = any && lines.stream().noneMatch(this::hasBlankInPlace);
  }

  static FilledRows of(List<TextLine> lines, boolean framed) {
    FilledRows rows = new FilledRows(lines, framed);
    for (int from = 0, to; rows.any && from < lines.size(); from = to) {
      to = from + 1;
      while (lines.get(from).hasPipe() && to < lines.size() && lines.get(to).hasPipe()) {
        to++;
      }
      rows.table(from, to);
    }
    return rows;
  }

  /**
   * One pipe that fills a row up looks like a blank cell, but no row has a figure there, and all
   * rows of figures reach as far, others of them filled up. Headers alone tell nothing of the one
   * row below them.
   */
  private void table(int from, int to) {
    BitSet blank = new BitSet();
    int width = 0;
    int narrowest = Integer.MAX_VALUE;
    boolean filledUp = false;
    for (int i = from; i < to; i++) {
      List<Fragment> cells = lines.get(i).pipeCells(framed);
      if (cells.size() > width) {
        width = cells.size();
        blank.clear();
      }
      boolean ends = cells.size() == width && width > 0;
      if (ends && !cells.get(width - 1).text().isEmpty()) {
        return;
      }
      blank.set(i, ends && !lines.get(i).isFilledUp());
      if (hasFigure(cells)) {
        narrowest = Math.min(narrowest, cells.size());
        filledUp |= lines.get(i).isFilledUp();
      }
    }
    if (filledUp && narrowest == width) {
      byOne.or(blank);
    }
  }

  private static boolean hasFigure(List<Fragment> cells) {
    return cells.stream()
        .skip(1)
        .map(Fragment::text)
        .anyMatch(t -> !t.isEmpty() && Character.isDigit(t.charAt(0)));
  }

  private boolean hasBlankInPlace(TextLine line) {
    List<Fragment> cells = line.withoutFilling(true).pipeCells(framed);
    int first = 0;
    while (first < cells.size() && cells.get(first).text().isEmpty()) {
      first++;
    }
    for (int i = first + 1; i < cells.size() - 1; i++) {
      if (cells.get(i).text().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  boolean holds(int line) {
    return any && lines.get(line).isFilledUp();
  }

  /** The cells of a row, without what fills it up. */
  List<Fragment> cells(int line) {
    List<Fragment> cells = lines.get(line).withoutFilling(any).pipeCells(framed);
    int last = cells.size() - 1;
    boolean blank = last > 0 && cells.get(last).text().isEmpty();
    return blank && (blanksLeftOut || byOne.get(line)) ? cells.subList(0, last) : cells;
  }
}
