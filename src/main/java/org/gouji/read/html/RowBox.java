package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Slot;
import org.jsoup.nodes.Element;

/**
 * Reads elements whose style sets them as a table, by rows and cells, as that table: an empty cell
 * keeps its place. Such tables have no merged cells: one whose rows differ in length is something
 * else, or has its cells drawn wider than the style tells.
 */
final class RowBox {
  private final PageWalk walk;
  private final LayoutStyles styles;
  private final int depth;

  RowBox(PageWalk walk, LayoutStyles styles, int depth) {
    this.walk = walk;
    this.styles = styles;
    this.depth = depth;
  }

  /** The table; none if the element is not set as one. */
  Optional<Grid> read(Element box) throws UnreadableException {
    List<List<Element>> rows = new ArrayList<>();
    if (!display(box).equals("table") || !collect(box, rows) || rows.size() < 2) {
      return Optional.empty();
    }
    int width = rows.get(0).size();
    if (width < 2 || !rows.stream().allMatch(r -> r.size() == width)) {
      return Optional.empty();
    }
    List<Slot> slots = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < width; column++) {
        walk.spend();
        Element cell = rows.get(row).get(column);
        slots.add(new Slot(row, column, 1, 1, walk.items(cell, depth), Extent.of(cell)));
      }
    }
    return Optional.of(new Grid(slots, Extent.of(box)));
  }

  /** Whether all that is shown are rows of cells, which are collected. */
  private boolean collect(Element parent, List<List<Element>> rows) {
    for (Element e : shown(parent)) {
      String display = display(e);
      if (display.endsWith("-group")) {
        if (!collect(e, rows)) {
          return false;
        }
      } else if (display.equals("table-row")
          && shown(e).stream().allMatch(c -> display(c).equals("table-cell"))) {
        rows.add(shown(e));
      } else {
        return false;
      }
    }
    return true;
  }

  private List<Element> shown(Element parent) {
    return parent.children().stream().filter(e -> !walk.isHidden(e)).toList();
  }

  private String display(Element e) {
    return styles.of(e, LayoutRules.DISPLAY);
  }
}
