package org.gouji.read.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleGrid.Box;
import org.gouji.kit.SampleReport;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Div;

/** Lays a report out on A4 pages, its tables across them, and lets ofdrw write the OFD. */
final class OfdrwReport {
  private static final double LEFT = 15;
  private static final double WIDTH = 180;
  private static final double TOP = 20;
  private static final double BOTTOM = 280;
  private static final double TEXT = 4.2;
  private static final double SMALL = 3;
  private static final double PADDING = 1;

  private final OfdrwDrawing drawing;
  private final List<VirtualPage> pages = new ArrayList<>();
  private double y = BOTTOM;

  private OfdrwReport(OfdrwDrawing drawing) {
    this.drawing = drawing;
  }

  /** ofdrw prints numbers as the locale does, and an OFD has no decimal commas. */
  static byte[] of(SampleReport report, OfdrwDrawing drawing) {
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    try {
      return drawn(report, drawing);
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, locale);
    }
  }

  private static byte[] drawn(SampleReport report, OfdrwDrawing drawing) {
    OfdrwReport made = new OfdrwReport(drawing);
    made.text(report.title());
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text text) {
        made.text(text.text());
      } else if (part instanceof SampleGrid grid) {
        made.grid(grid);
      }
    }
    return made.bytes();
  }

  private void text(String text) {
    for (String line : OfdrwDrawing.wrap(text, TEXT, WIDTH)) {
      if (y + 2 * TEXT > BOTTOM) {
        page();
      }
      add(drawing.line(LEFT, y, WIDTH, TEXT, line));
      y += 2 * TEXT;
    }
  }

  private void grid(SampleGrid grid) {
    double[] xs = xs(grid);
    double[] heights = heights(grid, xs);
    int from = 0;
    while (from < heights.length) {
      int to = from;
      double room = BOTTOM - y;
      while (to < heights.length && heights[to] <= room) {
        room -= heights[to++];
      }
      if (to > from) {
        piece(grid, xs, heights, from, to);
      }
      if (to < heights.length) {
        page();
      }
      from = to;
    }
    y += TEXT;
  }

  /** Draws the rows of a table that one page has room for; a box that goes on is closed here. */
  private void piece(SampleGrid grid, double[] xs, double[] heights, int from, int to) {
    double[] ys = new double[to - from + 1];
    ys[0] = y;
    for (int r = from; r < to; r++) {
      ys[r - from + 1] = ys[r - from] + heights[r];
    }
    List<OfdrwDrawing.Area> areas = new ArrayList<>();
    for (Box box : grid.boxes()) {
      int first = Math.max(from, box.row());
      int end = Math.min(to, box.row() + box.rowSpan());
      if (first < end) {
        double left = xs[box.column()];
        double width = xs[box.column() + box.columnSpan()] - left;
        double height = ys[end - from] - ys[first - from];
        // What a box says stands on the page where it begins.
        String text = first == box.row() ? box.text() : "";
        areas.add(new OfdrwDrawing.Area(left, ys[first - from], width, height, text));
      }
    }
    drawing.table(areas, SMALL, PADDING).forEach(this::add);
    y = ys[to - from];
  }

  private static double[] xs(SampleGrid grid) {
    double[] weights = new double[grid.columnCount()];
    for (int c = 0; c < weights.length; c++) {
      boolean labels = grid.name().equals("requests") && c < 3;
      weights[c] = labels ? new double[] {0.7, 1.4, 3.5}[c] : 1;
    }
    double sum = 0;
    for (double w : weights) {
      sum += w;
    }
    double[] xs = new double[weights.length + 1];
    xs[0] = LEFT;
    for (int c = 0; c < weights.length; c++) {
      xs[c + 1] = xs[c] + WIDTH * weights[c] / sum;
    }
    return xs;
  }

  private static double[] heights(SampleGrid grid, double[] xs) {
    double[] heights = new double[grid.rowCount()];
    for (Box box : grid.boxes()) {
      double room = xs[box.column() + box.columnSpan()] - xs[box.column()] - 2 * PADDING;
      int lines = Math.max(1, OfdrwDrawing.wrap(box.text(), SMALL, room).size());
      double share = (lines * SMALL * 1.4 + 3 * PADDING) / box.rowSpan();
      for (int r = box.row(); r < box.row() + box.rowSpan(); r++) {
        heights[r] = Math.max(heights[r], share);
      }
    }
    return heights;
  }

  private void page() {
    pages.add(new VirtualPage(PageLayout.A4()));
    y = TOP;
  }

  private void add(Div<?> element) {
    pages.get(pages.size() - 1).add(element);
  }

  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OFDDoc document = new OFDDoc(out)) {
      pages.forEach(document::addVPage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
