package org.gouji.read.grid;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;

/** Items whose places lie in an inner document, which nobody can point to from outside. */
public final class Placeless {
  private Placeless() {}

  /** The items with the whole source as their place. */
  public static List<Item> of(List<Item> items) {
    return items.stream().map(Placeless::of).toList();
  }

  private static Item of(Item item) {
    if (item instanceof Line line) {
      return new Line(line.text(), new Location.Whole(), line.link());
    }
    Grid grid = (Grid) item;
    List<Slot> slots = new ArrayList<>();
    for (Slot s : grid.slots()) {
      slots.add(
          new Slot(
              s.row(),
              s.column(),
              s.rowSpan(),
              s.columnSpan(),
              of(s.items()),
              new Location.Whole()));
    }
    return new Grid(slots, new Location.Whole());
  }
}
