package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table to be drawn into a {@link PdfSketch}: edges, and cells with spans and text. */
final class SketchTable {
  /** A cell; lines of text are parted by a line feed. */
  record Cell(int row, int column, int rowSpan, int columnSpan, String text) {}

  private static final float SIZE = 9;

  private final float[] xs;
  private final float[] ys;
  private final List<Cell> cells = new ArrayList<>();

  SketchTable(float[] xs, float[] ys) {
    this.xs = xs;
    this.ys = ys;
  }

  /** Equal rows and columns from an upper left corner. */
  static SketchTable even(float left, float top, int columns, float width, int rows, float height) {
    float[] xs = new float[columns + 1];
    float[] ys = new float[rows + 1];
    for (int i = 0; i <= columns; i++) {
      xs[i] = left + i * width;
    }
    for (int i = 0; i <= rows; i++) {
      ys[i] = top + i * height;
    }
    return new SketchTable(xs, ys);
  }

  SketchTable cell(int row, int column, int rowSpan, int columnSpan, String text) {
    cells.add(new Cell(row, column, rowSpan, columnSpan, text));
    return this;
  }

  /** One row of single cells. */
  SketchTable row(int row, int firstColumn, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      cell(row, firstColumn + i, 1, 1, texts[i]);
    }
    return this;
  }

  List<Cell> cells() {
    return List.copyOf(cells);
  }

  float left(Cell c) {
    return xs[c.column];
  }

  float top(Cell c) {
    return ys[c.row];
  }

  float width(Cell c) {
    return xs[c.column + c.columnSpan] - xs[c.column];
  }

  float height(Cell c) {
    return ys[c.row + c.rowSpan] - ys[c.row];
  }

  /** Draws the texts, without rules. */
  SketchTable texts(PdfSketch pdf) {
    for (Cell cell : cells) {
      String[] lines = cell.text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (!lines[i].isEmpty()) {
          pdf.text(left(cell) + 3, top(cell) + 11 + i * 11, SIZE, lines[i]);
        }
      }
    }
    return this;
  }

  /** Draws each cell's border with one stroked rectangle, and the texts. */
  void draw(PdfSketch pdf) {
    cells.forEach(c -> pdf.box(left(c), top(c), width(c), height(c), "S"));
    texts(pdf);
  }
}
