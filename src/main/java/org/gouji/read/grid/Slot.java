package org.gouji.read.grid;

import java.util.List;
import java.util.Objects;
import org.gouji.document.Location;
import org.gouji.document.Unread;

/**
 * A cell as a reader found it.
 *
 * @param row 0-based grid row
 * @param column 0-based grid column
 * @param rowSpan grid rows covered, at least 1
 * @param columnSpan grid columns covered, at least 1
 * @param items what it holds, in order; none if the source has no cell at this place
 * @param location where it stands in the source
 */
public record Slot(
    int row, int column, int rowSpan, int columnSpan, List<Item> items, Location location) {
  public Slot {
    items = List.copyOf(items);
    Objects.requireNonNull(location);
  }

  /**
   * The text of the cell's own lines, joined by line feeds, inner tables left out; {@link
   * Unread#PICTURE} if it has none and shows a picture.
   */
  public String text() {
    StringBuilder s = new StringBuilder();
    for (Item i : items) {
      if (i instanceof Line l) {
        s.append(l.text()).append('\n');
      }
    }
    String text = Texts.tidy(s.toString());
    return text.isEmpty() && s.indexOf(Unread.PICTURE) >= 0 ? Unread.PICTURE : text;
  }

  public boolean isBlank() {
    return items.stream().allMatch(Item::isBlank);
  }

  /** Whether a table that is not blank stands in the cell. */
  public boolean nests() {
    return items.stream().anyMatch(i -> i instanceof Grid && !i.isBlank());
  }

  /** Whether the source has no cell here, and the place is only kept for the grid's sake. */
  boolean isFiller() {
    return items.isEmpty();
  }

  int bottom() {
    return row + rowSpan;
  }

  int right() {
    return column + columnSpan;
  }
}
