package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts lines where a column begins although the gap before it is small: tables without rules,
 * whose labels stand side by side. A column shows itself by other stretches that begin at the same
 * place.
 */
public final class TabStops {
  /** So many other lines must have a stretch that begins at the same place. */
  private static final int WITNESSES = 3;

  private final Map<Glyph, Integer> order = new IdentityHashMap<>();
  private final Map<Integer, Integer> starts = new HashMap<>();

  private TabStops(List<Glyph> drawn) {
    for (Glyph glyph : drawn) {
      if (!glyph.blank()) {
        order.put(glyph, order.size());
      }
    }
  }

  /**
   * Lines as they are cut into stretches.
   *
   * @param lines each from left to right
   * @param drawn the same glyphs in the order of drawing
   */
  public static List<TextLine> cut(List<List<Glyph>> lines, List<Glyph> drawn) {
    TabStops stops = new TabStops(drawn);
    List<List<List<Glyph>>> cut = lines.stream().map(TextFlow::pieces).toList();
    // A column that the first pass parts somewhere may be found elsewhere by the second.
    for (int pass = 0; pass < 2; pass++) {
      stops.count(cut);
      cut = cut.stream().map(stops::parted).toList();
    }
    return cut.stream().map(TextFlow::line).toList();
  }

  private void count(List<List<List<Glyph>>> lines) {
    starts.clear();
    for (List<List<Glyph>> line : lines) {
      for (List<Glyph> piece : line) {
        starts.merge(slot(piece.get(0)), 1, Integer::sum);
      }
    }
  }

  private List<List<Glyph>> parted(List<List<Glyph>> pieces) {
    List<List<Glyph>> result = new ArrayList<>();
    for (List<Glyph> piece : pieces) {
      int from = 0;
      for (int i = 1; i < piece.size(); i++) {
        if (begins(piece.get(i - 1), piece.get(i))) {
          result.add(piece.subList(from, i));
          from = i;
        }
      }
      result.add(piece.subList(from, piece.size()));
    }
    return result;
  }

  private boolean begins(Glyph before, Glyph glyph) {
    if (before.digit() && glyph.digit()) {
      return false; // a figure is never cut by what stands above it
    }
    float gap = TextFlow.gap(before, glyph) / glyph.size();
    boolean jump = order.getOrDefault(glyph, 0) != order.getOrDefault(before, 0) + 1;
    return gap > (jump ? -0.1f : 0.35f) && (jump || gap > 0.35f) && witnesses(glyph) >= WITNESSES;
  }

  private int witnesses(Glyph glyph) {
    int slot = slot(glyph);
    return starts.getOrDefault(slot - 1, 0)
        + starts.getOrDefault(slot, 0)
        + starts.getOrDefault(slot + 1, 0);
  }

  /** Places in half points. */
  private static int slot(Glyph glyph) {
    return Math.round(glyph.box().left() * 2);
  }
}
