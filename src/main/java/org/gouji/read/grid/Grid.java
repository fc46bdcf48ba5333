package org.gouji.read.grid;

import java.util.List;
import java.util.Objects;
import org.gouji.document.Location;

/**
 * A table as a reader found it.
 *
 * @param slots in row order, then column order; no two cover the same place
 * @param location where the table begins
 */
public record Grid(List<Slot> slots, Location location) implements Item {
  public Grid {
    slots = List.copyOf(slots);
    Objects.requireNonNull(location);
  }

  @Override
  public boolean isBlank() {
    return slots.stream().allMatch(Slot::isBlank);
  }

  public int rowCount() {
    return slots.stream().mapToInt(Slot::bottom).max().orElse(0);
  }

  public int columnCount() {
    return slots.stream().mapToInt(Slot::right).max().orElse(0);
  }
}
