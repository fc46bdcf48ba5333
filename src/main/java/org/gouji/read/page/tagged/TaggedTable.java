package org.gouji.read.page.tagged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.document.Cell;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.Tag;
import org.gouji.read.page.open.DrawnCell;
import org.gouji.read.page.open.DrawnRow;
import org.gouji.read.page.open.OpenBlanks;
import org.gouji.read.page.open.OpenTable;

/**
 * A table without rules as the file's own structure tells it.
 *
 * @param number index of the table in the structure
 * @param table as read
 * @param first the number of the page where it begins
 */
public record TaggedTable(int number, Table table, int first) {

  /**
   * The table; empty if what the structure says does not agree with the places of the text.
   *
   * @param structure whose rows and cells follow each other on the pages
   * @param parts what the pages show of it, in order
   */
  public static Optional<TaggedTable> of(int number, TagTable structure, List<TaggedPart> parts) {
    Map<Tag, DrawnCell> drawn =
        new TreeMap<>(Comparator.comparingInt(Tag::row).thenComparingInt(Tag::cell));
    int row = 0;
    for (TaggedPart part : parts) {
      if (!part.alone(structure) || part.firstRow(structure) < row) {
        return Optional.empty();
      }
      row = Math.max(row, part.lastRow(structure));
      part.cells().forEach((tag, cell) -> drawn.merge(tag, cell, DrawnCell::with));
    }
    // Whole texts in cells are a layout of the page.
    if (drawn.values().stream().noneMatch(DrawnCell::figure)
        || drawn.values().stream().anyMatch(c -> c.text().contains("。"))) {
      return Optional.empty();
    }
    return table(number, structure, drawn, parts.get(0))
        .map(table -> new TaggedTable(number, table, parts.get(0).page().number()));
  }

  private static Optional<Table> table(
      int number, TagTable structure, Map<Tag, DrawnCell> drawn, TaggedPart first) {
    Optional<TagGrid> grid =
        structure.spanning() || structure.even()
            ? TagGrid.of(number, structure, drawn)
            : Optional.empty();
    if (grid.isEmpty() && !structure.spanning()) {
      return Optional.of(OpenTable.of(rows(drawn), null).table());
    }
    return grid.map(g -> new Maker(structure, drawn, g).table(number, first));
  }

  /** The rows; what columns their cells stand in is not told. */
  private static List<DrawnRow> rows(Map<Tag, DrawnCell> drawn) {
    Map<Integer, List<DrawnCell>> rows = new TreeMap<>();
    drawn.forEach((tag, cell) -> rows.computeIfAbsent(tag.row(), k -> new ArrayList<>()).add(cell));
    return rows.values().stream().map(cells -> new DrawnRow(cells, false, true)).toList();
  }

  public boolean beginsOn(PageContent page) {
    return page.number() == first;
  }

  /** Makes the cells. */
  private record Maker(TagTable structure, Map<Tag, DrawnCell> drawn, TagGrid grid) {

    Table table(int number, TaggedPart first) {
      int rows = structure.rows().size();
      boolean[][] free = new boolean[rows][grid.columns()];
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < grid.columns(); c++) {
          free[r][c] = !grid.covered(r, c);
        }
      }
      List<Cell> cells = new ArrayList<>();
      drawn.forEach((tag, cell) -> cells.add(cell(tag, cell, rows, free)));
      for (int r = 0; r < rows; r++) {
        blanks(number, r, free[r], cells);
      }
      Box box =
          first.cells().values().stream().map(DrawnCell::box).reduce(Box::union).orElseThrow();
      return new Table(cells, Table.Geometry.RULED, location(first.page(), box));
    }

    private Cell cell(Tag tag, DrawnCell cell, int rows, boolean[][] free) {
      TagGrid.Place place = grid.place(tag);
      TagTable.Cell spans = TaggedPart.spans(structure, tag);
      int column = place == null ? 0 : place.column();
      int down = Math.min(spans.rowSpan(), rows - tag.row());
      // A label whose columns are not certain must not reach over figures.
      int right = column;
      while (right < column + spans.columnSpan() && free[tag.row()][right]) {
        free[tag.row()][right++] = false;
      }
      boolean doubt = cell.figure() && grid.doubtful(tag.row());
      String text = doubt ? OpenTable.doubtful(cell.text()) : cell.text();
      return new Cell(
          tag.row(),
          column,
          down,
          Math.max(1, right - column),
          text,
          location(cell.page(), cell.box()));
    }

    /** Cells for what no text stands in; a picture, or what is not to be seen, may. */
    private void blanks(int number, int row, boolean[] free, List<Cell> cells) {
      Optional<DrawnCell> last =
          drawn.entrySet().stream()
              .filter(e -> e.getKey().row() <= row)
              .reduce((a, b) -> b)
              .or(() -> drawn.entrySet().stream().findFirst())
              .map(Map.Entry::getValue);
      if (last.isEmpty()) {
        return;
      }
      DrawnCell beside = last.get();
      boolean here = drawn.keySet().stream().anyMatch(t -> t.row() == row);
      float end = here ? 0 : next(row, beside.page());
      for (int c = 0; c < free.length; c++) {
        if (free[c]) {
          Box line = beside.box();
          float[] extent = grid.extent(c);
          Box box =
              extent == null ? line : new Box(extent[0], line.top(), extent[1], line.bottom());
          String text =
              extent == null
                  ? ""
                  : here
                      ? OpenBlanks.text(extent, beside)
                      : OpenBlanks.textBelow(extent, beside, end);
          cells.add(
              new Cell(
                  row,
                  c,
                  1,
                  1,
                  grid.doubtful(row) ? OpenTable.doubtful("") : text,
                  location(beside.page(), box)));
        }
      }
    }

    /** Where the next row begins on the page of a row; far below if it does not. */
    private float next(int row, PageContent page) {
      return (float)
          drawn.entrySet().stream()
              .filter(e -> e.getKey().row() > row && e.getValue().page() == page)
              .mapToDouble(e -> e.getValue().box().top())
              .min()
              .orElse(Float.MAX_VALUE);
    }

    private static Location location(PageContent page, Box box) {
      return page.location(box);
    }
  }
}
