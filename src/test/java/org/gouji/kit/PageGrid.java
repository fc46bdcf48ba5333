package org.gouji.kit;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Columns;
import org.gouji.kit.SampleGrid.Box;

/**
 * A table as a program draws it that takes text off a page and keeps its places: columns by spaces,
 * long labels wrapped, everything in the middle of its row, a page number after some rows.
 */
final class PageGrid {
  private static final int GAP = 2;
  private static final int ROWS_A_PAGE = 14;

  private final SampleGrid grid;
  private final int[] starts;
  private final int[] heights;

  PageGrid(SampleGrid grid) {
    this.grid = grid;
    this.starts = starts(grid);
    this.heights = new int[grid.rowCount()];
    for (Box b : grid.boxes()) {
      int lines = wrap(b.text(), width(b)).size();
      if (b.rowSpan() == 1) {
        heights[b.row()] = Math.max(heights[b.row()], Math.max(1, lines));
      }
    }
    for (Box b : grid.boxes()) {
      int lines = wrap(b.text(), width(b)).size();
      int have = height(b.row(), b.row() + b.rowSpan());
      if (lines > have) {
        heights[b.row() + b.rowSpan() - 1] += lines - have;
      }
    }
  }

  private static int[] starts(SampleGrid grid) {
    int[] widths = new int[grid.columnCount()];
    for (Box b : grid.boxes()) {
      if (b.columnSpan() == 1) {
        int most =
            b.isFigure() ? 12 : grid.name().equals("requests") && b.row() > 2 ? labels(b) : 6;
        int least = b.isFigure() ? Columns.width(b.text()) : 0;
        widths[b.column()] =
            Math.max(widths[b.column()], Math.max(least, Math.min(most, Columns.width(b.text()))));
      }
    }
    if (!grid.name().equals("requests")) {
      widths[0] = Math.max(widths[0], grid.name().equals("disclosure") ? 24 : 6);
      for (int i = 1; i < widths.length && grid.name().equals("disclosure"); i++) {
        widths[i] = Math.max(widths[i], 14);
      }
    }
    int[] starts = new int[widths.length + 1];
    for (int i = 0; i < widths.length; i++) {
      starts[i + 1] = starts[i] + widths[i] + GAP;
    }
    return starts;
  }

  private static int labels(Box b) {
    return b.column() == 0 ? 2 : b.column() == 1 ? 6 : 20;
  }

  private int width(Box b) {
    return starts[b.column() + b.columnSpan()] - starts[b.column()] - GAP;
  }

  private int height(int from, int to) {
    int sum = 0;
    for (int r = from; r < to; r++) {
      sum += heights[r];
    }
    return sum;
  }

  void print(Print.Maker out) {
    int line = 0;
    for (int r = 0; r < heights.length; r++) {
      for (int k = 0; k < heights[r]; k++, line++) {
        line(r, line, out);
        out.mark(r, "\n");
      }
      if (r % ROWS_A_PAGE == ROWS_A_PAGE - 1 && r + 1 < heights.length) {
        out.text("\n" + " ".repeat(30) + "- " + (2 + r / ROWS_A_PAGE) + " -\n\f");
      }
    }
  }

  private void line(int row, int line, Print.Maker out) {
    int at = 0;
    for (Box b : inOrder(row)) {
      List<String> lines = wrap(b.text(), width(b));
      int top = height(0, b.row()) + (height(b.row(), b.row() + b.rowSpan()) - lines.size()) / 2;
      int k = line - top;
      if (k < 0 || k >= lines.size()) {
        continue;
      }
      String piece = lines.get(k);
      int centred = starts[b.column()] + (width(b) - Columns.width(piece)) / 2;
      int to = b.isFigure() ? centred : starts[b.column()];
      out.part(b, row, " ".repeat(Math.max(at > 0 ? 1 : 0, to - at)), piece);
      at = Math.max(at > 0 ? at + 1 : 0, to) + Columns.width(piece);
    }
  }

  private List<Box> inOrder(int row) {
    return grid.boxes().stream()
        .filter(b -> b.row() <= row && row < b.row() + b.rowSpan())
        .sorted((a, b) -> Integer.compare(a.column(), b.column()))
        .toList();
  }

  /** The text in lines of this width in half-width characters; none if there is no text. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if (Columns.width(line.toString()) + Columns.width(c) > Math.max(2, width)) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.appendCodePoint(c);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
