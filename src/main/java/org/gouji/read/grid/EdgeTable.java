package org.gouji.read.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the cells of a table of which the source tells the edges, not the columns: the lines of
 * its grid are the edges of all its cells. Lengths are twentieths of a point.
 */
public final class EdgeTable {
  /** Edges nearer than this are one line. */
  private static final int SAME_EDGE = 40;

  private final List<Open> cells = new ArrayList<>();

  /** The cells of the row above, and of this one, that a cell below may continue. */
  private List<Open> above = List.of();

  private List<Open> merging = new ArrayList<>();
  private int row = -1;
  private int edge = Integer.MIN_VALUE;
  private int left;
  private boolean merges;
  private @Nullable Open before;

  /** How a cell is merged with one beside or above it. */
  public enum Merge {
    NONE,
    /** The first of the merged ones, which has the text. */
    FIRST,
    /** One that continues the cell before or above it. */
    CONTINUES
  }

  /** A cell by its edges, which may still grow to the right and downwards. */
  private static final class Open {
    final int row;
    final int left;
    int right;

    /** The right edge before it grew: a cell below may be made of as many pieces. */
    final int ownRight;

    int rowSpan = 1;
    final List<Item> items;
    final Location location;

    Open(int row, int left, int right, List<Item> items, Location location) {
      this.row = row;
      this.left = left;
      this.right = right;
      this.ownRight = right;
      this.items = new ArrayList<>(items);
      this.location = location;
    }

    boolean hasEdgesOf(int otherLeft, int otherRight) {
      return Math.abs(left - otherLeft) < SAME_EDGE
          && (Math.abs(right - otherRight) < SAME_EDGE
              || Math.abs(ownRight - otherRight) < SAME_EDGE);
    }
  }

  /** Begins the next row. */
  public void row() {
    above = merging;
    merging = new ArrayList<>();
    row++;
    edge = Integer.MIN_VALUE;
    before = null;
  }

  /** The number of the row begun last, counting from 0. */
  public int rowNumber() {
    return row;
  }

  /**
   * Takes the next place of the row. A cell without a width of its own still has its place behind
   * the one before.
   *
   * @return whether it is a cell of its own, which {@link #fill} then fills, and no part of another
   */
  public boolean begins(int leftEdge, int width, Merge across, Merge down) {
    left = Math.max(leftEdge, edge);
    edge = left + Math.max(width, 2 * SAME_EDGE);
    merges = down != Merge.NONE;
    if (across == Merge.CONTINUES && before != null) {
      before.right = edge;
      return false;
    }
    Open up = down == Merge.CONTINUES ? at(above, left, edge) : null;
    if (up == null) {
      return true;
    }
    up.rowSpan++;
    before = up;
    merging.add(up);
    return false;
  }

  /** Fills the cell that began last. */
  public void fill(List<Item> items, Location location) {
    before = new Open(row, left, edge, items, location);
    cells.add(before);
    if (merges) {
      merging.add(before);
    }
  }

  /** Adds to the cell that the place taken last is part of. */
  public void extend(List<Item> items) {
    if (before != null) {
      before.items.addAll(items);
    }
  }

  /** The table as it is so far. */
  public Grid grid(Location location) {
    int[] lines = lines();
    List<Slot> slots = new ArrayList<>();
    for (Open o : cells) {
      int column = index(lines, o.left);
      int span = Math.max(1, index(lines, o.right) - column);
      slots.add(new Slot(o.row, column, o.rowSpan, span, o.items, o.location));
    }
    return new Grid(slots, location);
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
