package org.gouji.read.page.drawn;

import java.util.List;
import java.util.Map;

/**
 * Tells figures that were broken over lines because their cell is too narrow from figures that
 * stand below each other.
 */
public final class BrokenFigures {
  /** No figure has more characters. */
  private static final int LONGEST = 16;

  private final float pad;

  private BrokenFigures(float pad) {
    this.pad = pad;
  }

  /** Learns from a table how much space its cells leave beside their text. */
  public static BrokenFigures in(Grid grid, Map<Grid.Place, List<Glyph>> content) {
    float least = Float.POSITIVE_INFINITY;
    for (Map.Entry<Grid.Place, List<Glyph>> cell : content.entrySet()) {
      Box box = grid.box(cell.getKey());
      for (Glyph glyph : cell.getValue()) {
        if (!glyph.blank()) {
          least = Math.min(least, glyph.box().left() - box.left());
          least = Math.min(least, box.right() - glyph.box().right());
        }
      }
    }
    return new BrokenFigures(Float.isInfinite(least) ? 0 : Math.max(0, least));
  }

  /** Whether the lines of one cell are one figure. */
  public boolean broken(Box cell, List<List<Glyph>> lines) {
    if (lines.size() < 2 || lines.stream().mapToInt(List::size).sum() > LONGEST) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).stream().allMatch(g -> g.turn() == 0 && FigureRuns.part(g))
          || i + 1 < lines.size() && !goesOn(cell, lines.get(i), lines.get(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean goesOn(Box cell, List<Glyph> line, List<Glyph> next) {
    boolean group = comma(line.get(line.size() - 1).text());
    int needed = group ? Math.min(3, next.size()) : 1;
    float width = next.get(needed - 1).box().right() - next.get(0).box().left();
    return room(cell, line) < 1.1f * width;
  }

  /** How much wider a line could be within its cell, in points. */
  public float room(Box cell, List<Glyph> line) {
    return cell.width()
        - 2 * pad
        - (line.get(line.size() - 1).box().right() - line.get(0).box().left());
  }

  /** Whether a text ends with the mark that parts thousands: then three digits must follow. */
  public static boolean comma(String text) {
    return text.endsWith(",") || text.endsWith("，");
  }
}
