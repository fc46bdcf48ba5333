package org.gouji.read.page.drawn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rows of a ruled table that another table is printed over: words that run through the rules
 * between cells, into the figures of more than one of them.
 */
public final class PrintedOver {
  /** Characters of one word are no further apart, in font sizes. */
  private static final float APART = 0.1f;

  /** A word that is too long for its cell may run into the figure of one other cell. */
  private static final int MOST = 1;

  private PrintedOver() {}

  /**
   * The places of rows that cannot be read; not those of their labels, with which they begin.
   *
   * @param glyphs in the order of drawing
   * @param content what each place holds
   */
  public static Set<Grid.Place> places(
      Grid grid, List<Glyph> glyphs, Map<Grid.Place, List<Glyph>> content) {
    Map<Glyph, Grid.Place> homes = new IdentityHashMap<>();
    content.forEach((place, held) -> held.forEach(g -> homes.put(g, place)));
    Set<Grid.Place> crossed = new HashSet<>();
    for (int i = 1; i < glyphs.size(); i++) {
      Grid.Place a = homes.get(glyphs.get(i - 1));
      Grid.Place b = homes.get(glyphs.get(i));
      if (a != null
          && b != null
          && a.column() != b.column()
          && goesOn(glyphs.get(i - 1), glyphs.get(i))) {
        crossed.add(a);
        crossed.add(b);
      }
    }
    Map<Integer, Integer> rows = new HashMap<>();
    crossed.stream()
        .filter(p -> content.getOrDefault(p, List.of()).stream().anyMatch(Glyph::digit))
        .forEach(p -> rows.merge(p.row(), 1, Integer::sum));
    rows.values().removeIf(n -> n <= MOST);
    Set<Grid.Place> places = new HashSet<>();
    for (Grid.Place place : grid.places()) {
      if (place.column() > 0 && rows.containsKey(place.row())) {
        places.add(place);
      }
    }
    return places;
  }

  private static boolean goesOn(Glyph a, Glyph b) {
    return a.han()
        && b.han()
        && a.stretch() == b.stretch()
        && TextFlow.level(a, b)
        && Math.abs(TextFlow.gap(a, b)) < APART * a.size();
  }
}
