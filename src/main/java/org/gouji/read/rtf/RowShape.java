package org.gouji.read.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.EdgeTable.Merge;

/** The places of a row's cells, as a definition that begins with {@code \trowd} tells them. */
final class RowShape {
  static final int MOST_CELLS = 1_000;

  /** No page is so wide, in twentieths of a point. */
  private static final int WIDEST = 1_000_000;

  /** How wide a cell is of which nothing is told. */
  private static final int USUAL = 1_000;

  /**
   * One cell.
   *
   * @param right its right edge
   */
  private record Place(int right, Merge across, Merge down, int fore, int back, int percent) {}

  private final List<Place> places = new ArrayList<>();
  private int left;
  private int rowBack;
  private Merge across = Merge.NONE;
  private Merge down = Merge.NONE;
  private int fore;
  private int back;
  private int percent;

  /** Takes a control word; tells whether it is one about rows. */
  boolean set(String word, int number) throws UnreadableException {
    switch (word) {
      case "trleft" -> left = clamped(number);
      case "trcbpat" -> rowBack = number;
      case "clmgf" -> across = Merge.FIRST;
      case "clmrg" -> across = Merge.CONTINUES;
      case "clvmgf" -> down = Merge.FIRST;
      case "clvmrg" -> down = Merge.CONTINUES;
      case "clcfpat" -> fore = number;
      case "clcbpat" -> back = number;
      case "clshdng" -> percent = number;
      case "cellx" -> {
        if (places.size() == MOST_CELLS) {
          throw tooWide();
        }
        places.add(new Place(clamped(number), across, down, fore, back, percent));
        across = Merge.NONE;
        down = Merge.NONE;
        fore = 0;
        back = 0;
        percent = 0;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static int clamped(int length) {
    return Math.max(-WIDEST, Math.min(WIDEST, length));
  }

  static UnreadableException tooWide() {
    return new UnreadableException(Reason.TOO_LARGE, "表格的列过多", "a table has too many columns");
  }

  /** The left edge of a cell; those that are not told stand one behind the other. */
  int left(int cell) {
    return cell == 0 ? left : right(cell - 1);
  }

  int width(int cell) {
    return right(cell) - left(cell);
  }

  private int right(int cell) {
    if (cell < places.size()) {
      return places.get(cell).right;
    }
    int last = places.isEmpty() ? left : places.get(places.size() - 1).right;
    return last + USUAL * (cell - places.size() + 1);
  }

  Merge across(int cell) {
    return cell < places.size() ? places.get(cell).across : Merge.NONE;
  }

  Merge down(int cell) {
    return cell < places.size() ? places.get(cell).down : Merge.NONE;
  }

  /** The colour behind a cell. */
  int ground(int cell, ColourTable colours, int around) {
    int row = rowBack > 0 ? colours.get(rowBack) : around;
    if (cell >= places.size()) {
      return row;
    }
    Place p = places.get(cell);
    return colours.shade(p.fore, p.back, p.percent, row);
  }
}
