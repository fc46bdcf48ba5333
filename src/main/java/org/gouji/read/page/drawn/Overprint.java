package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes a page's glyphs fit to read: ordinary characters, each printed place once. */
public final class Overprint {
  /** Bold made by printing twice shifts by less than this share of the font size. */
  private static final float SHIFT = 0.2f;

  /** Nor further than this share of the character: equal digits may be squeezed together. */
  private static final float SHARE = 0.5f;

  private Overprint() {}

  private final Map<Long, List<Glyph>> byPlace = new HashMap<>();

  /** Of how many characters the figure is that a character is drawn in one go with. */
  private final Map<Glyph, Integer> lengths = new IdentityHashMap<>();

  private Overprint(List<Glyph> glyphs) {
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !inOneGo(glyphs.get(i - 1), glyphs.get(i))) {
        for (int k = from; k < i; k++) {
          lengths.put(glyphs.get(k), i - from);
        }
        from = i;
      }
    }
  }

  private static boolean inOneGo(Glyph a, Glyph b) {
    return a.stretch() == b.stretch() && FigureRuns.goesOn(a, b);
  }

  /** The glyphs with ordinary characters, without those printed again over themselves. */
  public static List<Glyph> cleaned(List<Glyph> glyphs) {
    return new Overprint(glyphs).once(glyphs);
  }

  private List<Glyph> once(List<Glyph> glyphs) {
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    for (Glyph raw : glyphs) {
      String text = Characters.ordinary(raw.text());
      if (text.isEmpty()) {
        continue;
      }
      Glyph glyph = raw.withText(text);
      lengths.put(glyph, length(raw));
      if (glyph.blank()) {
        kept.add(glyph);
        continue;
      }
      if (!printedBefore(glyph)) {
        kept.add(glyph);
        byPlace
            .computeIfAbsent(
                place(glyph.box().left(), TextFlow.baseline(glyph)), k -> new ArrayList<>())
            .add(glyph);
      }
    }
    return kept;
  }

  private boolean printedBefore(Glyph glyph) {
    float reach = SHIFT * glyph.size();
    float beside = Math.min(reach, SHARE * glyph.box().width());
    float below = Math.min(reach, SHARE * glyph.box().height());
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        long place = place(glyph.box().left() + dx * CELL, TextFlow.baseline(glyph) + dy * CELL);
        for (Glyph other : byPlace.getOrDefault(place, List.of())) {
          if (other.text().equals(glyph.text())
              && other.turn() == glyph.turn()
              && Math.abs(other.box().left() - glyph.box().left()) < beside
              && !meet(other, glyph)
              && Math.abs(TextFlow.baseline(other) - TextFlow.baseline(glyph)) < below) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether the end of a figure that is too wide for its cell meets the lone digit of the next one:
   * they are two figures, not one printed twice.
   */
  private boolean meet(Glyph a, Glyph b) {
    return FigureRuns.part(a) && a.stretch() != b.stretch() && (length(a) == 1) != (length(b) == 1);
  }

  private int length(Glyph glyph) {
    return lengths.getOrDefault(glyph, 1);
  }

  /** Points; wider than any shift of text below 60 points. */
  private static final float CELL = 12;

  private static long place(float x, float y) {
    return ((long) Math.floor(x / CELL) << 32) ^ (Math.round(Math.floor(y / CELL)) & 0xFFFFFFFFL);
  }
}
