package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.gouji.read.grid.Slot;
import org.gouji.read.grid.Texts;
import org.gouji.read.sheet.SheetArea.Placed;

/**
 * Tells the paragraphs of a sheet from its tables. A sheet may hold a whole report: title, headings
 * and text each alone in a row, tables between them.
 */
final class SheetFlow {
  /** Columns by which two parts of one table may differ. */
  private static final int SAME_COLUMNS = 2;

  /** Fewer cells are no row of a table. */
  private static final int FEWEST_CELLS = 2;

  /** A sheet does not change so often between tables beside each other and wide ones. */
  private static final int MOST_CHANGES = 8;

  private final SheetArea area;
  private final List<SheetRow> rows;
  private final int top;
  private final int edge;

  /** How often tables beside each other may still end within what looks like one table. */
  private final int changes;

  private final boolean framed;
  private final List<Item> items = new ArrayList<>();

  /**
   * @param rows of the area, all or some that follow each other
   * @param top the first of them in the area
   * @param edge the area's column from which they are looked at
   */
  private SheetFlow(SheetArea area, List<SheetRow> rows, int top, int edge, int changes) {
    this.area = area;
    this.rows = rows;
    this.top = top;
    this.edge = edge;
    this.changes = changes;
    this.framed = area.placed().stream().anyMatch(p -> p.cell().bordered());
  }

  /** The paragraphs and tables of an area, from top to bottom. */
  static List<Item> items(SheetArea area) {
    SheetFlow flow = new SheetFlow(area, SheetRow.of(area), 0, 0, MOST_CHANGES);
    flow.read();
    return flow.items;
  }

  private void read() {
    int first = 0;
    while (first < rows.size() && !isTabular(rows.get(first))) {
      first++;
    }
    int last = rows.size() - 1;
    while (last >= first && !isTabular(rows.get(last))) {
      last--;
    }
    int begin = -1;
    for (int r = 0; r < rows.size(); r++) {
      SheetRow row = rows.get(r);
      boolean between = r > first && r < last;
      boolean text =
          row.isAlone()
              && !(begin >= 0 && isMergedFigure(row.cells().get(0)))
              && (framed && row.isUnframed() || !between && !isBand(r));
      boolean gap = row.isEmpty() && (begin < 0 || !between || isAnother(begin, r));
      if (text || gap) {
        table(begin, gap && isToBeFilledIn(begin, r) ? r + 1 : r);
        begin = -1;
        if (text) {
          Placed p = row.cells().get(0);
          items.add(new Line(p.cell().text(), area.location(p.cell())));
        }
      } else if (begin < 0) {
        begin = r;
      }
    }
    table(begin, rows.size());
  }

  /**
   * Whether a row without text is the row of figures, all of them blank, of a table that has only
   * headers above it.
   */
  private boolean isToBeFilledIn(int begin, int r) {
    if (begin < 0 || r <= begin) {
      return false;
    }
    List<String> above = rows.get(r - 1).cells().stream().map(p -> p.cell().text()).toList();
    // Some programs store no cell that has neither text nor style.
    if (area.prepared(top + r) < FEWEST_CELLS && !SheetRow.isHeader(above)) {
      return false;
    }
    return above.stream().filter(t -> !t.isEmpty()).count() >= FEWEST_CELLS
        && above.stream().noneMatch(t -> t.chars().anyMatch(Character::isDigit));
  }

  private static boolean isTabular(SheetRow row) {
    return !row.isEmpty() && !row.isAlone();
  }

  /** Whether a row alone is the title of a part of the table right below it. */
  private boolean isBand(int r) {
    Placed p = rows.get(r).cells().get(0);
    String text = p.cell().text();
    return r > 0
        && r + 1 < rows.size()
        && isTabular(rows.get(r + 1))
        && p.merged()
        && !Texts.isProse(text)
        && !Texts.isHeading(text);
  }

  /** Whether the rows behind a gap have other columns than those before it. */
  private boolean isAnother(int begin, int gap) {
    Set<Integer> above = edges(begin);
    int next = gap;
    while (next < rows.size() && rows.get(next).isEmpty()) {
      next++;
    }
    Set<Integer> below = edges(next);
    long shared = above.stream().filter(below::contains).count();
    return above.size() + below.size() - 2 * shared > SAME_COLUMNS;
  }

  /** The columns used from a row to the next empty row. */
  private Set<Integer> edges(int from) {
    Set<Integer> edges = new TreeSet<>();
    for (int r = from; r < rows.size() && !rows.get(r).isEmpty(); r++) {
      edges.addAll(rows.get(r).edges());
    }
    return edges;
  }

  private void table(int from, int to) {
    int end = to;
    while (end > from
        && from >= 0
        && rows.get(end - 1).isEmpty()
        && !isToBeFilledIn(from, end - 1)) {
      end--;
    }
    if (from < 0 || end <= from) {
      return;
    }
    List<SheetRow> block = rows.subList(from, end);
    List<Integer> seams = edge > 0 ? List.of() : Abreast.seams(block);
    if (!seams.isEmpty()) {
      abreast(from, block, seams);
      return;
    }
    int gap = from + Abreast.height(block);
    List<Integer> above =
        changes == 0 || gap == end ? List.of() : Abreast.seams(rows.subList(from, gap));
    if (!above.isEmpty()) {
      abreast(from, rows.subList(from, gap), above);
      SheetFlow below = new SheetFlow(area, rows.subList(gap, to), top + gap, edge, changes - 1);
      below.read();
      items.addAll(below.items);
      return;
    }
    Beside beside = Beside.of(block);
    int left = Math.max(edge, beside.left());
    int width = 1;
    for (SheetRow row : block) {
      for (Placed p : beside.without(row.cells())) {
        width = Math.max(width, p.column() + p.columnSpan() - left);
      }
    }
    List<Slot> slots = new ArrayList<>();
    boolean[][] taken = new boolean[end - from][width];
    for (int r = from; r < end; r++) {
      boolean whole = rows.get(r).isAlone() && isWhole(rows.get(r).cells().get(0));
      for (Placed p : beside.without(rows.get(r).cells())) {
        int column = whole ? 0 : p.column() - left;
        int span = whole ? width : p.columnSpan();
        int height = Math.min(p.rowSpan(), end - r);
        slots.add(slot(p, r - from, column, height, span));
        for (int y = r - from; y < r - from + height; y++) {
          Arrays.fill(taken[y], column, column + span, true);
        }
      }
    }
    blanks(from, left, taken, slots);
    slots.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
    items.add(new Grid(slots, slots.get(0).location()));
    for (Placed p : beside.remarks()) {
      items.add(new Line(p.cell().text(), area.location(p.cell())));
    }
  }

  /** Tables beside each other follow each other, from left to right. */
  private void abreast(int from, List<SheetRow> block, List<Integer> seams) {
    int start = 0;
    for (int i = 0; i <= seams.size(); i++) {
      int end = i < seams.size() ? seams.get(i) : Integer.MAX_VALUE;
      SheetFlow part = new SheetFlow(area, Abreast.part(block, start, end), top + from, start, 0);
      part.read();
      items.addAll(part.items);
      start = end;
    }
  }

  /** One figure in the frame for a whole row. */
  private static boolean isMergedFigure(Placed p) {
    return p.merged() && p.cell().bordered() && Beside.isNumber(p);
  }

  /** A text that is merged over its row, or too long for its cell, runs over the whole row. */
  private static boolean isWhole(Placed p) {
    String text = p.cell().text();
    return p.merged() || Texts.isProse(text) || Texts.isNumbered(text);
  }

  private Slot slot(Placed p, int row, int column, int height, int span) {
    var place = area.location(p.cell());
    return new Slot(row, column, height, span, List.of(new Line(p.cell().text(), place)), place);
  }

  /** Each place of a table has its cell; those without one in the sheet are blank. */
  private void blanks(int from, int left, boolean[][] taken, List<Slot> slots) {
    for (int y = 0; y < taken.length; y++) {
      for (int x = 0; x < taken[y].length; x++) {
        if (!taken[y][x]) {
          slots.add(new Slot(y, x, 1, 1, List.of(), area.locationAt(top + from + y, left + x)));
        }
      }
    }
  }
}
