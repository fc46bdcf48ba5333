package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gouji.document.Location;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Slot;
import org.jspecify.annotations.Nullable;

/** Lays the cells of one table out on a grid whose lines are the edges of its cells. */
final class DocTable {
  /** Edges nearer than this are one line, in twentieths of a point. */
  private static final int SAME_EDGE = 40;

  private final DocStory story;
  private final int ordinal;
  private final int level;
  private final List<Open> cells = new ArrayList<>();

  DocTable(DocStory story, int ordinal, int level) {
    this.story = story;
    this.ordinal = ordinal;
    this.level = level;
  }

  /** A cell by its edges, which may still grow to the right and downwards. */
  private static final class Open {
    final int row;
    final int left;
    int right;
    int rowSpan = 1;
    final List<Item> items;
    final Location location;

    Open(int row, int left, int right, List<Item> items, Location location) {
      this.row = row;
      this.left = left;
      this.right = right;
      this.items = items;
      this.location = location;
    }

    boolean hasEdgesOf(int otherLeft, int otherRight) {
      return Math.abs(left - otherLeft) < SAME_EDGE && Math.abs(right - otherRight) < SAME_EDGE;
    }
  }

  Grid read(Table table) throws UnreadableException {
    List<Open> above = List.of();
    for (int r = 0; r < table.numRows(); r++) {
      above = row(table.getRow(r), r, above);
    }
    int[] lines = lines();
    List<Slot> slots = new ArrayList<>();
    for (Open o : cells) {
      int column = index(lines, o.left);
      int span = Math.max(1, index(lines, o.right) - column);
      slots.add(new Slot(o.row, column, o.rowSpan, span, o.items, o.location));
    }
    return new Grid(slots, place(-1, -1));
  }

  private Location.Word place(int row, int cell) {
    return new Location.Word("document", -1, ordinal, row, cell);
  }

  /** Reads a row; gives the cells that a cell below may continue. */
  private List<Open> row(TableRow tr, int row, List<Open> above) throws UnreadableException {
    List<Open> merging = new ArrayList<>();
    Open before = null;
    int edge = Integer.MIN_VALUE;
    for (int c = 0; c < tr.numCells(); c++) {
      story.budget().spend();
      TableCell tc = tr.getCell(c);
      // A cell without a width of its own still has its place behind the one before.
      int left = Math.max(tc.getLeftEdge(), edge);
      int right = left + Math.max(tc.getWidth(), 2 * SAME_EDGE);
      edge = right;
      if (tc.isMerged() && !tc.isFirstMerged() && before != null) {
        before.right = right;
        continue;
      }
      boolean continues = tc.isVerticallyMerged() && !tc.isFirstVerticallyMerged();
      Open up = continues ? at(above, left, right) : null;
      if (up != null) {
        up.rowSpan++;
        before = up;
      } else {
        Location.Word place = place(row, c);
        before = new Open(row, left, right, story.items(tc, level, place), place);
        cells.add(before);
      }
      if (tc.isVerticallyMerged() || tc.isFirstVerticallyMerged()) {
        merging.add(before);
      }
    }
    return merging;
  }

  private static @Nullable Open at(List<Open> above, int left, int right) {
    for (Open o : above) {
      if (o.hasEdgesOf(left, right)) {
        return o;
      }
    }
    return null;
  }

  /** All edges in order, one for those that are nearly the same. */
  private int[] lines() {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Open o : cells) {
      edges.add(o.left);
      edges.add(o.right);
    }
    List<Integer> lines = new ArrayList<>();
    for (int e : edges) {
      if (lines.isEmpty() || e - lines.get(lines.size() - 1) >= SAME_EDGE) {
        lines.add(e);
      }
    }
    return lines.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The line nearest to an edge. */
  private static int index(int[] lines, int edge) {
    int found = Arrays.binarySearch(lines, edge);
    if (found >= 0) {
      return found;
    }
    int after = Math.min(-found - 1, lines.length - 1);
    int before = Math.max(0, after - 1);
    return edge - lines[before] <= lines[after] - edge ? before : after;
  }
}
