package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleReport;

/** Draws a report cell by cell, its tables without rules or with rules between rows only. */
final class OpenReportSketch {
  private static final float SIZE = 8;
  private static final float LEFT = 40;
  private static final float PAGE = 800;

  private final PdfSketch pdf = new PdfSketch().page(595, PAGE);
  private final StructureSketch tags = new StructureSketch(pdf);
  private final List<StructureSketch.Element> elements = new ArrayList<>();
  private final float line;
  private final float padding;
  private final double align;
  private final double valign;
  private final boolean ruled;
  private final boolean tagged;
  private final List<List<List<StructureSketch.Element>>> tables = new ArrayList<>();
  private float y = 40;

  private OpenReportSketch(SplittableRandom random, boolean tagged) {
    this.tagged = tagged;
    line = SIZE * (1.2f + 0.2f * random.nextInt(3));
    padding = random.nextInt(5);
    align = random.nextInt(3) / 2.0;
    valign = random.nextInt(3) / 2.0;
    ruled = random.nextInt(3) == 0;
  }

  static PdfSketch of(SampleReport report, SplittableRandom random) {
    return drawn(report, random, false).pdf;
  }

  /**
   * With a structure tree.
   *
   * @param rows what becomes of the rows of each table before they are named
   */
  static byte[] tagged(
      SampleReport report,
      SplittableRandom random,
      UnaryOperator<List<List<StructureSketch.Element>>> rows) {
    OpenReportSketch sketch = drawn(report, random, true);
    List<StructureSketch.Element> told = new ArrayList<>();
    for (StructureSketch.Element element : sketch.elements) {
      told.add(element);
    }
    for (List<List<StructureSketch.Element>> table : sketch.tables) {
      told.add(StructureSketch.table(rows.apply(table)));
    }
    return sketch.tags.bytes(told);
  }

  private static OpenReportSketch drawn(
      SampleReport report, SplittableRandom random, boolean tagged) {
    OpenReportSketch sketch = new OpenReportSketch(random, tagged);
    sketch.text(report.title(), 14);
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text text) {
        sketch.text(text.text(), text.heading() ? 12 : 9);
      } else if (part instanceof SampleGrid grid) {
        sketch.grid(grid);
      }
    }
    return sketch;
  }

  private void text(String text, float size) {
    room(3 * size);
    y += 2 * size;
    begin();
    pdf.text(LEFT, y, size, text);
    elements.add(StructureSketch.element("P", end()));
    y += size;
  }

  private void begin() {
    if (tagged) {
      tags.begin();
    }
  }

  private List<StructureSketch.Mark> end() {
    return tagged ? List.of(tags.end()) : List.of();
  }

  private void room(float height) {
    if (y + height > PAGE - 50) {
      tags.page(595, PAGE);
      y = 40;
    }
  }

  private void grid(SampleGrid grid) {
    float[] xs = xs(grid);
    int rows = grid.rowCount();
    float[] heights = new float[rows];
    for (SampleGrid.Box box : grid.boxes()) {
      float share = height(box, xs) / box.rowSpan();
      for (int r = box.row(); r < box.row() + box.rowSpan(); r++) {
        heights[r] = Math.max(heights[r], share);
      }
    }
    List<List<SampleGrid.Box>> drawn = grid.rows();
    List<List<StructureSketch.Element>> told = new ArrayList<>();
    tables.add(told);
    for (int r = 0; r < rows; r++) {
      // Rows below one header, and rows that one label groups, stay on one page.
      float whole = 0;
      for (SampleGrid.Box box : drawn.get(r)) {
        float high = 0;
        for (int k = r; k < Math.min(rows, r + Math.min(9, box.rowSpan())); k++) {
          high += heights[k];
        }
        whole = Math.max(whole, high);
      }
      room(whole);
      if (ruled) {
        pdf.line(LEFT, y, xs[xs.length - 1], y);
      }
      told.add(new ArrayList<>());
      for (SampleGrid.Box box : drawn.get(r)) {
        float high = 0;
        for (int k = r; k < Math.min(rows, r + Math.min(9, box.rowSpan())); k++) {
          high += heights[k];
        }
        begin();
        cell(box, xs, high);
        List<StructureSketch.Mark> marks = end();
        told.get(r)
            .add(
                StructureSketch.element("TD", box.text().isEmpty() ? List.of() : marks)
                    .spanning(box.rowSpan(), box.columnSpan()));
      }
      y += heights[r];
    }
  }

  private float height(SampleGrid.Box box, float[] xs) {
    return 2 * padding + line * lines(box, xs).size();
  }

  private void cell(SampleGrid.Box box, float[] xs, float height) {
    List<String> lines = lines(box, xs);
    float free = height - 2 * padding - line * lines.size();
    float base = y + padding + (float) (valign * free) + SIZE;
    float room = xs[box.column() + box.columnSpan()] - xs[box.column()] - 4;
    for (String text : lines) {
      if (!text.isEmpty()) {
        float left = xs[box.column()] + 2 + (float) (align * (room - width(text)));
        pdf.text(left, base, SIZE, text);
      }
      base += line;
    }
  }

  private static List<String> lines(SampleGrid.Box box, float[] xs) {
    float room = xs[box.column() + box.columnSpan()] - xs[box.column()] - 4;
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String letter : box.text().split("(?<=[^0-9.-])|(?=[^0-9.-])")) {
      if (open.length() > 0 && width(open + letter) > room) {
        lines.add(open.toString());
        open.setLength(0);
      }
      open.append(letter);
    }
    lines.add(open.toString());
    return lines;
  }

  /** As the sketch's font has it: digits and signs are half as wide as characters. */
  private static float width(CharSequence text) {
    return (float) text.chars().mapToDouble(c -> c < 0x7F ? 0.5 * SIZE : SIZE).sum();
  }

  private static float[] xs(SampleGrid grid) {
    int columns = grid.columnCount();
    float[] xs = new float[columns + 1];
    float[] labels =
        switch (grid.name()) {
          case "requests" -> new float[] {50, 55, 120};
          case "disclosure" -> new float[] {150};
          default -> new float[0];
        };
    xs[0] = LEFT;
    float taken = 0;
    for (float label : labels) {
      taken += label;
    }
    for (int i = 0; i < columns; i++) {
      xs[i + 1] =
          xs[i] + (i < labels.length ? labels[i] : (515 - taken) / (columns - labels.length));
    }
    return xs;
  }
}
