package org.gouji.read.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Slot;
import org.gouji.read.html.GridPlacement.Place;
import org.gouji.read.html.GridPlacement.Wish;
import org.jsoup.nodes.Element;

/**
 * Reads an element whose style lays what it holds out on a grid as the table that it looks like:
 * the places of its cells need not follow the order of the source. A grid that arranges the parts
 * of a page is left alone.
 */
final class GridBox {
  /** Fewer cells make no table; more, in whatever order, would take too long to place. */
  private static final int FEWEST_CELLS = 4;

  private static final int MOST_CELLS = 3_000;

  /** Text of this length is no cell of a table. */
  private static final int ESSAY = 300;

  private final PageWalk walk;
  private final LayoutStyles styles;
  private final int depth;

  GridBox(PageWalk walk, LayoutStyles styles, int depth) {
    this.walk = walk;
    this.styles = styles;
    this.depth = depth;
  }

  /** The table; none if the element is not laid out as one. */
  Optional<Grid> read(Element box) throws UnreadableException {
    if (!styles.isGrid(box) || !box.textNodes().stream().allMatch(t -> t.isBlank())) {
      return Optional.empty();
    }
    List<Element> cells = new ArrayList<>();
    collect(box, cells);
    cells.sort(Comparator.comparingInt(this::order));
    if (cells.size() < FEWEST_CELLS
        || cells.size() > MOST_CELLS
        || !cells.stream().allMatch(this::isCell)) {
      return Optional.empty();
    }
    List<Place> places = places(box, cells);
    boolean table =
        places.stream().anyMatch(p -> p.row() > 0)
            && places.stream().anyMatch(p -> p.column() > 0)
            && !overlap(places);
    return table ? Optional.of(grid(box, cells, places)) : Optional.empty();
  }

  /** The elements on the grid: a row that has no box of its own gives its cells. */
  private void collect(Element parent, List<Element> cells) {
    for (Element e : parent.children()) {
      if (walk.isHidden(e)) {
        continue;
      }
      boolean row =
          styles.of(e, LayoutRules.DISPLAY).equals("contents")
              || styles.isGrid(e) && styles.of(e, LayoutRules.COLUMNS).startsWith("subgrid");
      if (row) {
        collect(e, cells);
      } else {
        cells.add(e);
      }
    }
  }

  private int order(Element e) {
    String order = styles.of(e, LayoutRules.ORDER);
    return order.matches("-?\\d{1,8}") ? Integer.parseInt(order) : 0;
  }

  private boolean isCell(Element e) {
    return e.getElementsByTag("table").isEmpty()
        && e.getAllElements().stream().noneMatch(styles::isGrid)
        && e.text().length() <= ESSAY;
  }

  /** Where the cells stand; none if that cannot be told. */
  private List<Place> places(Element box, List<Element> cells) {
    String areas = styles.of(box, LayoutRules.AREAS);
    GridTracks rows = GridTracks.of(styles.of(box, LayoutRules.ROWS)).withAreas(areas, true);
    GridTracks columns = GridTracks.of(styles.of(box, LayoutRules.COLUMNS)).withAreas(areas, false);
    String flow = styles.of(box, LayoutRules.FLOW);
    boolean down = flow.contains("column");
    List<Wish> wishes = new ArrayList<>();
    for (Element e : cells) {
      Optional<GridSpan> row = span(e, LayoutRules.ROW_START, LayoutRules.ROW_END, rows);
      Optional<GridSpan> column =
          span(e, LayoutRules.COLUMN_START, LayoutRules.COLUMN_END, columns);
      if (row.isEmpty() || column.isEmpty()) {
        return List.of();
      }
      wishes.add(down ? new Wish(column.get(), row.get()) : new Wish(row.get(), column.get()));
    }
    int across = (down ? rows : columns).count();
    if (across == 0 && wishes.stream().anyMatch(w -> !w.column().isChosen())) {
      return List.of();
    }
    List<Place> places = new GridPlacement(across, flow.contains("dense")).of(wishes);
    return down
        ? places.stream().map(p -> new Place(p.column(), p.row(), p.width(), p.height())).toList()
        : places;
  }

  private Optional<GridSpan> span(Element e, String from, String to, GridTracks tracks) {
    return GridSpan.of(styles.of(e, from), styles.of(e, to), tracks);
  }

  private static boolean overlap(List<Place> places) {
    List<BitSet> taken = new ArrayList<>();
    for (Place p : places) {
      for (int r = p.row(); r < p.row() + p.height(); r++) {
        while (taken.size() <= r) {
          taken.add(new BitSet());
        }
        int next = taken.get(r).nextSetBit(p.column());
        if (next >= 0 && next < p.column() + p.width()) {
          return true;
        }
        taken.get(r).set(p.column(), p.column() + p.width());
      }
    }
    return false;
  }

  private Grid grid(Element box, List<Element> cells, List<Place> places)
      throws UnreadableException {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      walk.spend();
      Element cell = cells.get(i);
      Place p = places.get(i);
      slots.add(
          new Slot(
              p.row(),
              p.column(),
              p.height(),
              p.width(),
              walk.items(cell, depth),
              Extent.of(cell)));
    }
    slots.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
    return new Grid(slots, Extent.of(box));
  }
}
