package org.gouji.read.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.gouji.document.Table;

/** Draws inner tables into the cells that hold them, so that one table remains. */
final class Flat {
  private static final double SAME_LINE = 1e-6;

  private final List<Box> boxes = new ArrayList<>();

  private Flat() {}

  /** A cell by its edges, in rows and columns of the outermost grid. */
  private record Box(
      double left, double top, double right, double bottom, String text, Location location) {}

  static Table table(List<Slot> slots, Location location) {
    if (slots.stream().noneMatch(Slot::nests)) {
      return new Table(plain(slots), Table.Geometry.RULED, location);
    }
    Flat flat = new Flat();
    slots.forEach(
        s -> flat.slot(s, new Box(s.column(), s.row(), s.right(), s.bottom(), "", s.location())));
    double[] columns = flat.lines(Box::left, Box::right);
    double[] rows = flat.lines(Box::top, Box::bottom);
    List<Cell> cells = flat.boxes.stream().map(b -> cell(b, columns, rows)).toList();
    return new Table(cells, Table.Geometry.RULED, location);
  }

  /** The cells as they are, without columns in which no cell begins. */
  private static List<Cell> plain(List<Slot> slots) {
    int[] starts = slots.stream().mapToInt(Slot::column).sorted().distinct().toArray();
    int top = slots.get(0).row();
    List<Cell> cells = new ArrayList<>();
    for (Slot s : slots) {
      int column = Arrays.binarySearch(starts, s.column());
      int end = Arrays.binarySearch(starts, s.right());
      int span = (end >= 0 ? end : -end - 1) - column;
      cells.add(new Cell(s.row() - top, column, s.rowSpan(), span, s.text(), s.location()));
    }
    return cells;
  }

  private void slot(Slot slot, Box area) {
    if (!slot.nests()) {
      add(area, area.top, area.bottom, slot.text(), slot.location());
      return;
    }
    List<Item> items = slot.items().stream().filter(i -> !i.isBlank()).toList();
    int height = items.stream().mapToInt(Flat::height).sum();
    double unit = (area.bottom - area.top) / height;
    double top = area.top;
    for (Item item : items) {
      double bottom = top + unit * height(item);
      if (item instanceof Line line) {
        add(area, top, bottom, Texts.tidy(line.text()), line.location());
      } else if (item instanceof Grid grid) {
        grid(grid, area, top, bottom);
      }
      top = bottom;
    }
  }

  private void grid(Grid grid, Box area, double top, double bottom) {
    double width = (area.right - area.left) / grid.columnCount();
    double height = (bottom - top) / grid.rowCount();
    for (Slot s : grid.slots()) {
      Box inner =
          new Box(
              area.left + width * s.column(),
              top + height * s.row(),
              area.left + width * s.right(),
              top + height * s.bottom(),
              "",
              s.location());
      slot(s, inner);
    }
  }

  private void add(Box area, double top, double bottom, String text, Location location) {
    boxes.add(new Box(area.left, top, area.right, bottom, text, location));
  }

  private static int height(Item item) {
    return item instanceof Grid g ? g.rowCount() : 1;
  }

  private double[] lines(ToDoubleFunction<Box> from, ToDoubleFunction<Box> to) {
    double[] all =
        boxes.stream()
            .flatMapToDouble(
                b -> Arrays.stream(new double[] {from.applyAsDouble(b), to.applyAsDouble(b)}))
            .sorted()
            .toArray();
    double[] lines = new double[all.length];
    int n = 0;
    for (double x : all) {
      if (n == 0 || x - lines[n - 1] > SAME_LINE) {
        lines[n++] = x;
      }
    }
    return Arrays.copyOf(lines, n);
  }

  private static Cell cell(Box b, double[] columns, double[] rows) {
    int column = index(columns, b.left);
    int row = index(rows, b.top);
    return new Cell(
        row,
        column,
        Math.max(1, index(rows, b.bottom) - row),
        Math.max(1, index(columns, b.right) - column),
        b.text,
        b.location);
  }

  private static int index(double[] lines, double x) {
    int i = Arrays.binarySearch(lines, x - SAME_LINE / 2);
    return i >= 0 ? i : Math.min(-i - 1, lines.length - 1);
  }
}
