package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.interpret.base.Label;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.interpret.base.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a grid whose label goes on in the row below, as where a page break cut the row between
 * two lines of its label: they are one row if neither piece is a label of its own, both together
 * are one, and the figures stand beside one of them alone.
 */
public final class CutLabels {
  private CutLabels() {}

  /** The strips with such rows in one piece. */
  public static List<Strip> joined(LabelBook book, List<Strip> strips) {
    List<Strip> all = new ArrayList<>();
    for (Strip strip : strips) {
      Strip whole = all.isEmpty() ? null : whole(book, all.get(all.size() - 1), strip);
      if (whole == null) {
        all.add(strip);
      } else {
        all.set(all.size() - 1, whole);
      }
    }
    return all;
  }

  private static @Nullable Strip whole(LabelBook book, Strip upper, Strip lower) {
    if (upper.kind() != Strip.Kind.RULED_ROW
        || lower.kind() != Strip.Kind.RULED_ROW
        || upper.table() != lower.table()) {
      return null;
    }
    Optional<Slot> rest = lower.slots().stream().filter(CutLabels::isWords).findFirst();
    Slot first = rest.map(r -> at(upper, r)).orElse(null);
    if (first == null || !isWords(first)) {
      return null;
    }
    String label = first.text() + rest.get().text();
    boolean cut =
        book.exact(first.text(), true).isEmpty()
            && book.exact(rest.get().text(), true).isEmpty()
            && book.exact(label, true).filter(l -> l.is(Label.Kind.ROW)).isPresent();
    return cut ? beside(upper, lower, first, label) : null;
  }

  /** The upper row with the whole label and the figures of both; null if both have some. */
  private static @Nullable Strip beside(Strip upper, Strip lower, Slot first, String label) {
    List<Slot> slots = new ArrayList<>();
    int met = 0;
    for (Slot slot : upper.slots()) {
      Slot below = at(lower, slot);
      met += below == null ? 0 : 1;
      if (slot == first) {
        slots.add(new Slot(label, slot.start(), slot.end(), slot.location(), slot.shared()));
      } else if (below == null || below.isBlank()) {
        slots.add(slot);
      } else if (slot.isBlank()) {
        slots.add(below);
      } else {
        return null;
      }
    }
    boolean above = figures(upper, first.end());
    return met == lower.slots().size() && above != figures(lower, first.end())
        ? upper.with(slots)
        : null;
  }

  private static boolean figures(Strip row, int from) {
    return row.slots().stream().anyMatch(s -> s.start() >= from && !s.isBlank());
  }

  private static boolean isWords(Slot slot) {
    return !slot.isBlank() && !ValueReader.isValue(slot.text());
  }

  private static @Nullable Slot at(Strip row, Slot place) {
    return row.slots().stream()
        .filter(s -> s.start() == place.start() && s.end() == place.end())
        .findFirst()
        .orElse(null);
  }
}
