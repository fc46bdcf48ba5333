package org.gouji.interpret.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.interpret.base.Label.Kind;
import org.gouji.interpret.base.LabelBook;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;

/**
 * A table printed twice, as pages do for wide and for narrow screens, is one. A grid that names no
 * row is no table of its own: below each kind of dispute the same headers and figures may stand.
 */
public final class Copies {
  private static final int FEWEST_CELLS = 8;

  private Copies() {}

  /** The strips without those of a grid that says word for word what an earlier one says. */
  public static List<Strip> without(List<Strip> strips, LabelBook book) {
    Map<Integer, List<List<String>>> grids = new LinkedHashMap<>();
    for (Strip strip : strips) {
      if (strip.isRow()) {
        List<String> texts = strip.slots().stream().map(Slot::text).toList();
        grids.computeIfAbsent(strip.table(), t -> new ArrayList<>()).add(texts);
      }
    }
    Set<List<List<String>>> seen = new HashSet<>();
    Set<Integer> copies = new HashSet<>();
    grids.forEach(
        (table, rows) -> {
          boolean own =
              rows.stream().mapToInt(List::size).sum() >= FEWEST_CELLS && namesRow(rows, book);
          if (own && !seen.add(rows)) {
            copies.add(table);
          }
        });
    return copies.isEmpty()
        ? strips
        : strips.stream().filter(s -> !s.isRow() || !copies.contains(s.table())).toList();
  }

  private static boolean namesRow(List<List<String>> rows, LabelBook book) {
    return rows.stream()
        .flatMap(List::stream)
        .anyMatch(text -> book.exact(text, false).filter(l -> l.kind() == Kind.ROW).isPresent());
  }
}
