package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of drawing, which tells what belongs together; where a producer drew the characters of
 * lines at random it tells nothing, and the order of reading takes its place.
 */
public final class ReadingOrder {
  /** A step to the left that no bold print and no raised sign explains, in font sizes. */
  private static final float BACK = 1.5f;

  /** Fewer steps show no habit. */
  private static final int FEWEST = 16;

  private ReadingOrder() {}

  /** The characters in the order of drawing, or of reading if that one is at random. */
  public static List<Glyph> of(List<Glyph> drawn) {
    List<Glyph> upright = drawn.stream().filter(ReadingOrder::upright).toList();
    if (!random(upright)) {
      return drawn;
    }
    List<Glyph> read = new ArrayList<>();
    TextFlow.lines(upright).forEach(read::addAll);
    drawn.stream().filter(g -> !upright(g) && !g.blank()).forEach(read::add);
    return read;
  }

  private static boolean upright(Glyph g) {
    return g.turn() == 0 && !g.vertical() && !g.blank();
  }

  /** Whether more than a quarter of the steps within lines lead back. */
  private static boolean random(List<Glyph> glyphs) {
    int steps = 0;
    int back = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph a = glyphs.get(i - 1);
      Glyph b = glyphs.get(i);
      float size = Math.max(a.size(), b.size());
      if (Math.abs(TextFlow.baseline(a) - TextFlow.baseline(b)) < 0.3f * size) {
        steps++;
        back += b.box().left() < a.box().left() - BACK * size ? 1 : 0;
      }
    }
    return steps >= FEWEST && back * 4 > steps;
  }
}
