package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.gouji.document.Location;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;

/**
 * The part of a sheet that is used, as a grid of visible rows and columns without gaps at its
 * edges.
 */
final class SheetArea {
  /** A cell with its spans on the visible grid. */
  record Placed(int row, int column, int rowSpan, int columnSpan, SheetCell cell, boolean merged) {}

  /** Places of a sheet's used range, most of them blank, for each cell that the limits allow. */
  private static final int PLACES_PER_CELL = 5;

  private final String sheet;
  private final NavigableMap<Integer, Integer> rows = new TreeMap<>();
  private final NavigableMap<Integer, Integer> columns = new TreeMap<>();
  private final Map<Integer, Integer> prepared;
  private long uncovered;
  private final int[] storedRows;
  private final int[] storedColumns;
  private final List<Placed> placed = new ArrayList<>();

  SheetArea(SheetPage page, Limits limits) throws UnreadableException {
    this.sheet = page.name();
    this.prepared = page.prepared();
    Map<Long, SheetCell> cells = new HashMap<>();
    for (SheetCell c : page.cells()) {
      cells.put(key(c.row(), c.column()), c);
    }
    Set<Long> covered = new HashSet<>();
    List<SheetPage.Merge> merges = new ArrayList<>();
    for (SheetPage.Merge m : page.merges()) {
      SheetCell first = cells.get(key(m.top(), m.left()));
      // A region without text or border shows nothing.
      if (first != null) {
        merges.add(m);
      }
    }
    lines(page, merges);
    if ((long) rows.size() * columns.size() > (long) PLACES_PER_CELL * limits.maxCells()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "工作表范围过大", "a sheet's used range is too large");
    }
    storedRows = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    uncovered = (long) rows.size() * columns.size();
    storedColumns = columns.keySet().stream().mapToInt(Integer::intValue).toArray();
    for (SheetPage.Merge m : merges) {
      place(cells, m, covered);
    }
    for (SheetCell c : page.cells()) {
      Integer row = rows.get(c.row());
      Integer column = columns.get(c.column());
      if (row != null && column != null && !covered.contains(key(c.row(), c.column()))) {
        placed.add(new Placed(row, column, 1, 1, c, false));
      }
    }
    placed.sort(Comparator.comparingInt(Placed::row).thenComparingInt(Placed::column));
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  /**
   * Numbers the visible rows and columns between the first text and the last, and the row below
   * that if cells are kept in it or the last row is a header.
   */
  private void lines(SheetPage page, List<SheetPage.Merge> merges) {
    TreeSet<Integer> usedRows = new TreeSet<>();
    TreeSet<Integer> usedColumns = new TreeSet<>();
    Set<Long> texts = new HashSet<>();
    for (SheetCell c : page.cells()) {
      if (!c.isBlank()) {
        usedRows.add(c.row());
        usedColumns.add(c.column());
        texts.add(key(c.row(), c.column()));
      }
    }
    for (SheetPage.Merge m : merges) {
      if (texts.contains(key(m.top(), m.left()))) {
        usedRows.add(m.bottom());
        usedColumns.add(m.right());
      }
    }
    for (SheetCell c : page.cells()) {
      // Blank cells with a border beside a text belong to its table: the last column may be blank.
      if (c.bordered() && usedRows.contains(c.row())) {
        usedColumns.add(c.column());
      }
    }
    if (!usedRows.isEmpty()) {
      int last = usedRows.last();
      List<String> lowest =
          page.cells().stream().filter(c -> c.row() == last).map(SheetCell::text).toList();
      if (prepared.containsKey(last + 1) || SheetRow.isHeader(lowest)) {
        usedRows.add(last + 1);
      }
    }
    number(usedRows, page.hiddenRows(), rows);
    number(usedColumns, page.hiddenColumns(), columns);
  }

  private static void number(
      SortedSet<Integer> used, Set<Integer> hidden, NavigableMap<Integer, Integer> numbers) {
    if (used.isEmpty()) {
      return;
    }
    for (int i = used.first(); i <= used.last(); i++) {
      if (!hidden.contains(i)) {
        numbers.put(i, numbers.size());
      }
    }
  }

  private void place(Map<Long, SheetCell> cells, SheetPage.Merge m, Set<Long> covered) {
    NavigableMap<Integer, Integer> down = rows.subMap(m.top(), true, m.bottom(), true);
    NavigableMap<Integer, Integer> across = columns.subMap(m.left(), true, m.right(), true);
    SheetCell first = cells.get(key(m.top(), m.left()));
    if (first == null || down.isEmpty() || across.isEmpty()) {
      return;
    }
    long places = (long) down.size() * across.size();
    if (covered.contains(key(down.firstKey(), across.firstKey())) || places > uncovered) {
      return; // regions may not overlap; of two that do the first counts
    }
    uncovered -= places;
    for (int r : down.keySet()) {
      for (int c : across.keySet()) {
        covered.add(key(r, c));
      }
    }
    placed.add(
        new Placed(
            down.firstEntry().getValue(),
            across.firstEntry().getValue(),
            down.size(),
            across.size(),
            first,
            true));
  }

  /** The cells that show something, in row order, then column order. */
  List<Placed> placed() {
    return placed;
  }

  int rowCount() {
    return rows.size();
  }

  int columnCount() {
    return columns.size();
  }

  /** How many cells without text a row of the visible grid keeps, to be filled in. */
  int prepared(int row) {
    return prepared.getOrDefault(storedRows[row], 0);
  }

  /** The place of a cell by its stored row and column. */
  Location location(SheetCell cell) {
    return location(cell.row(), cell.column());
  }

  /** The place at a row and column of the visible grid. */
  Location locationAt(int row, int column) {
    return location(storedRows[row], storedColumns[column]);
  }

  private Location location(int row, int column) {
    return new Location.Sheet(sheet, new CellReference(row, column).formatAsString(false));
  }
}
