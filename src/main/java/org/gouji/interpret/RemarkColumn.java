package org.gouji.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A last column that the form does not have and that holds remarks: 备注, 说明. What stands under its
 * header is of no cell, be it words or, in a grid, digits.
 */
final class RemarkColumn {
  private static final Set<String> HEADERS = Set.of("备注", "说明", "备注说明", "情况说明");

  private final List<Strip> strips;
  private final List<Strip> others = new ArrayList<>();

  /** The header over the lines that follow; null if there is none. */
  private @Nullable Slot header;

  /** Where the piece before that header ends. */
  private int before;

  /** Whether what stands on the lines is not where the header is. */
  private boolean drifts;

  /**
   * A table without its remarks.
   *
   * @param strips what is left
   * @param drifts whether figures cannot be told from remarks by their places
   */
  record Rest(List<Strip> strips, boolean drifts) {
    Rest {
      strips = List.copyOf(strips);
    }
  }

  private RemarkColumn(List<Strip> strips) {
    this.strips = strips;
  }

  /** The strips of a table without its remarks. */
  static Rest without(List<Strip> strips) {
    boolean any = strips.stream().flatMap(s -> s.slots().stream()).anyMatch(RemarkColumn::isHeader);
    return any ? new RemarkColumn(strips).without() : new Rest(strips, false);
  }

  private Rest without() {
    Set<Integer> grids =
        strips.stream()
            .filter(s -> s.isRow() && endsInHeader(s))
            .map(Strip::table)
            .filter(this::isSquare)
            .collect(Collectors.toSet());
    for (Strip strip : strips) {
      if (strip.isRow()) {
        others.add(grids.contains(strip.table()) ? withoutLast(strip) : strip);
      } else {
        line(strip);
      }
    }
    return new Rest(others, drifts);
  }

  /** Whether all rows of a grid have the same last column, and nothing reaches over into it. */
  private boolean isSquare(int table) {
    List<Slot> last =
        strips.stream()
            .filter(s -> s.isRow() && s.table() == table && s.slots().size() > 1)
            .map(s -> s.slots().get(s.slots().size() - 1))
            .toList();
    return last.stream().map(Slot::start).distinct().count() == 1;
  }

  private static boolean isHeader(Slot slot) {
    return HEADERS.contains(Plain.han(Plain.fold(slot.text()))) && slot.text().length() <= 8;
  }

  private static boolean endsInHeader(Strip strip) {
    return strip.slots().size() > 1 && isHeader(strip.slots().get(strip.slots().size() - 1));
  }

  private static Strip withoutLast(Strip strip) {
    int last = strip.slots().size() - 1;
    return last < 1 ? strip : strip.with(strip.slots().subList(0, last));
  }

  private void line(Strip strip) {
    List<Slot> slots = strip.slots();
    boolean several = strip.kind() == Strip.Kind.LINE && slots.size() > 1;
    if (several && endsInHeader(strip)) {
      header = slots.get(slots.size() - 1);
      before = slots.get(slots.size() - 2).end();
      others.add(withoutLast(strip));
    } else if (several && header != null) {
      others.add(below(header, strip));
    } else {
      others.add(strip);
    }
  }

  /** A line below the header; what may be a figure stays, and leaves the table in doubt. */
  private Strip below(Slot over, Strip strip) {
    Slot last = strip.slots().get(strip.slots().size() - 1);
    boolean under = last.start() > before && last.start() < over.end() && last.end() > over.start();
    boolean words = !ValueReader.isNumber(last.text());
    if (words && under) {
      return withoutLast(strip);
    }
    Slot next = strip.slots().get(strip.slots().size() - 2);
    drifts |= under || words && ValueReader.isValue(next.text());
    return strip;
  }
}
