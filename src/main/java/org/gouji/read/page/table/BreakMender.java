package org.gouji.read.page.table;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.page.drawn.Grid;

/**
 * Mends what a page break has cut within a table: merged cells that go on, and a row whose text
 * stands partly above and partly below the break. Where the signs are doubtful nothing is mended.
 */
final class BreakMender {
  private final List<PageCell> upper;
  private final List<PageCell> lower;
  private final int breakRow;
  private final boolean cutRow;

  /**
   * @param upper the cells above the break
   * @param lower the cells below it, in the same grid
   * @param breakRow the first grid row below the break
   */
  BreakMender(List<PageCell> upper, List<PageCell> lower, int breakRow) {
    this.upper = upper;
    this.lower = lower;
    this.breakRow = breakRow;
    this.cutRow = cutRow();
  }

  /** How many rows fewer there are than above and below together. */
  int rowsSaved() {
    return cutRow ? 1 : 0;
  }

  /** All cells, with what was cut in one piece. */
  List<PageCell> mended() {
    List<PageCell> result = new ArrayList<>();
    List<CutPair> pairs = pairs();
    for (PageCell cell : upper) {
      result.add(
          pairs.stream()
              .filter(p -> p.above() == cell && mends(p))
              .findFirst()
              .map(this::whole)
              .orElse(cell));
    }
    for (PageCell cell : lower) {
      if (pairs.stream().noneMatch(p -> p.below() == cell && mends(p))) {
        Grid.Place p = cell.place();
        // The row that was cut is covered from above already.
        int covered = cutRow && p.row() == breakRow ? 1 : 0;
        result.add(
            cell.at(
                new Grid.Place(
                    p.row() - rowsSaved() + covered,
                    p.column(),
                    p.rowSpan() - covered,
                    p.columnSpan())));
      }
    }
    return result;
  }

  private PageCell whole(CutPair pair) {
    PageCell a = pair.above();
    PageCell b = pair.below();
    Grid.Place p = a.place();
    int span = p.rowSpan() + b.place().rowSpan() - rowsSaved();
    PageCell base = a.blank() && !b.blank() ? b : a;
    return base.withText(text(a, b))
        .toldWith(base == a ? b.told() : a.told())
        .at(new Grid.Place(p.row(), p.column(), span, p.columnSpan()));
  }

  private static String text(PageCell a, PageCell b) {
    if (a.blank() || b.blank() || a.text().equals(b.text())) {
      return a.blank() ? b.text() : a.text();
    }
    boolean together = a.down() || a.figure() && b.figure();
    return a.text() + (together ? "" : "\n") + b.text();
  }

  private List<CutPair> pairs() {
    List<CutPair> pairs = new ArrayList<>();
    for (PageCell a : upper) {
      for (PageCell b : lower) {
        if (a.bottom() == breakRow
            && b.place().row() == breakRow
            && a.place().column() == b.place().column()
            && a.place().columnSpan() == b.place().columnSpan()) {
          pairs.add(new CutPair(a, b));
        }
      }
    }
    return pairs;
  }

  private boolean mends(CutPair pair) {
    PageCell a = pair.above();
    PageCell b = pair.below();
    if (cutRow) {
      return true;
    }
    if (b.blank() && !a.figure() && figuresOnly()) {
      return false; // a blank cell below the name of its column
    }
    if (a.blank() && isLabelOfRow(b)) {
      return false; // a row below the corner of the header
    }
    boolean labelled =
        pair.spanning() || (!a.figure() && (labelBeside(b) || (b.blank() && headerBelow())));
    if (!labelled) {
      return false;
    }
    if (a.blank() || b.blank()) {
      return pair.spanning() || b.blank();
    }
    return pair.goesOn() || (pair.spanning() && !a.figure() && a.text().equals(b.text()));
  }

  /** Whether another label stands to the right of a cell in the first row below the break. */
  private boolean labelBeside(PageCell cell) {
    return lower.stream()
        .anyMatch(
            c ->
                c.place().row() == breakRow
                    && c.place().column() >= cell.right()
                    && !c.blank()
                    && !c.figure());
  }

  /** Whether a cell is the only label of the first row below the break, which has figures. */
  private boolean isLabelOfRow(PageCell cell) {
    List<PageCell> others =
        lower.stream().filter(c -> c.place().row() == breakRow && c != cell && !c.blank()).toList();
    return CutPair.isLabel(cell)
        && cell.place().rowSpan() == 1
        && others.size() > 1
        && others.stream().allMatch(PageCell::figure);
  }

  /** Whether the first row below the break has labels and no figures. */
  private boolean headerBelow() {
    List<PageCell> row = lower.stream().filter(c -> c.place().row() == breakRow).toList();
    return row.stream().noneMatch(PageCell::figure) && row.stream().anyMatch(c -> !c.blank());
  }

  /** Whether the first row below the break has figures and no label. */
  private boolean figuresOnly() {
    List<PageCell> row =
        lower.stream().filter(c -> c.place().row() == breakRow && !c.blank()).toList();
    return !row.isEmpty() && row.stream().allMatch(PageCell::figure);
  }

  /** Whether the row above the break and the row below it are one row. */
  private boolean cutRow() {
    List<CutPair> pairs = pairs();
    List<CutPair> leaves = pairs.stream().filter(p -> !p.spanning()).toList();
    // Merged cells beside the row may be divided otherwise on the next page.
    long above =
        upper.stream().filter(c -> c.bottom() == breakRow && !mergedAbove(c, pairs)).count();
    long below =
        lower.stream().filter(c -> c.place().row() == breakRow && !mergedBelow(c, pairs)).count();
    if (leaves.isEmpty()
        || pairs.size() != above
        || pairs.size() != below
        || pairs.stream().anyMatch(p -> p.twoFigures() || p.named())
        || blankBelowNames(leaves)) {
      return false;
    }
    if (strip(leaves) || reprinted(leaves)) {
      return true;
    }
    boolean clash =
        leaves.stream()
            .anyMatch(
                p -> !p.above().blank() && !p.below().blank() && !p.goesOn() && !p.figureGoesOn());
    boolean cutText =
        leaves.stream().anyMatch(p -> p.goesOn() || p.comma())
            || leaves.stream().anyMatch(CutPair::figureGoesOn)
                && leaves.stream().anyMatch(CutPair::endsAbove);
    boolean complement =
        leaves.stream().noneMatch(p -> !p.above().blank() && !p.below().blank())
            && leaves.stream().anyMatch(p -> p.below().blank() && !p.above().blank())
            && leaves.stream().anyMatch(p -> p.above().blank() && !p.below().blank())
            && labelOnOneSide(leaves);
    return !clash && (cutText || complement);
  }

  private static boolean mergedAbove(PageCell cell, List<CutPair> pairs) {
    return cell.place().rowSpan() > 1 && pairs.stream().noneMatch(p -> p.above() == cell);
  }

  private static boolean mergedBelow(PageCell cell, List<CutPair> pairs) {
    return cell.place().rowSpan() > 1 && pairs.stream().noneMatch(p -> p.below() == cell);
  }

  /** Whether the labels of the row are all above the break and its figures below, or reversed. */
  private static boolean labelOnOneSide(List<CutPair> leaves) {
    boolean labelsAbove = leaves.stream().anyMatch(CutPair::endsAbove);
    boolean labelsBelow =
        leaves.stream().anyMatch(p -> p.above().blank() && CutPair.isLabel(p.below()));
    boolean figuresAbove = leaves.stream().anyMatch(p -> p.above().figure());
    boolean figuresBelow = leaves.stream().anyMatch(p -> p.below().figure());
    return labelsAbove != labelsBelow && !(figuresAbove && figuresBelow);
  }

  /**
   * Whether a row of names stands above a row of blank cells that is as high as a line at least.
   */
  private static boolean blankBelowNames(List<CutPair> leaves) {
    return leaves.size() > 2
        && leaves.stream()
            .allMatch(
                p ->
                    CutPair.isLabel(p.above())
                        && p.below().blank()
                        && p.below().box().height() > 1.2f * p.above().size());
  }

  /** Whether the row is printed on both pages, cut through the middle of its text. */
  private static boolean reprinted(List<CutPair> leaves) {
    return leaves.stream().anyMatch(p -> !p.above().blank() && !p.above().figure())
        && leaves.stream().allMatch(p -> p.above().text().equals(p.below().text()));
  }

  /** Whether one side of the break is blank: the margin of a row that was cut beside its text. */
  private static boolean strip(List<CutPair> leaves) {
    return leaves.stream().allMatch(p -> p.above().blank())
        || leaves.stream().allMatch(p -> p.below().blank());
  }
}
