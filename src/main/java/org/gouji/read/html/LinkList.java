package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.gouji.read.grid.Slot;

/** A table whose every row leads to another page is a list of links, with dates beside them. */
final class LinkList {
  /** The name of a page to go to is longer than a figure or a label. */
  private static final int SHORTEST_NAME = 10;

  /** A date, a number, the name of a column. */
  private static final int LONGEST_BESIDE = 12;

  private LinkList() {}

  /** One line for each row; empty if the table is another one. */
  static Optional<List<Item>> of(List<Slot> slots) {
    Map<Integer, List<Slot>> rows = new TreeMap<>();
    for (Slot slot : slots) {
      if (!slot.isBlank()) {
        rows.computeIfAbsent(slot.row(), r -> new ArrayList<>()).add(slot);
      }
    }
    if (rows.isEmpty() || !rows.values().stream().allMatch(LinkList::leads)) {
      return Optional.empty();
    }
    return Optional.of(rows.values().stream().map(LinkList::line).toList());
  }

  private static boolean leads(List<Slot> row) {
    return row.stream().anyMatch(LinkList::isLink)
        && row.stream().allMatch(s -> isLink(s) || isBeside(s));
  }

  private static boolean isLink(Slot slot) {
    return slot.text().length() >= SHORTEST_NAME
        && slot.items().stream().allMatch(i -> i.isBlank() || i instanceof Line l && l.link());
  }

  private static boolean isBeside(Slot slot) {
    return !slot.nests() && slot.text().length() <= LONGEST_BESIDE;
  }

  private static Item line(List<Slot> row) {
    String text = row.stream().map(Slot::text).collect(Collectors.joining(" "));
    return new Line(text, row.get(0).location(), true);
  }
}
