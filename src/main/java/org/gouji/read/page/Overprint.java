package org.gouji.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a page's glyphs fit to read: ordinary characters, each printed place once. */
final class Overprint {
  /** Bold made by printing twice shifts by less than this share of the font size. */
  private static final float SHIFT = 0.2f;

  private Overprint() {}

  /** The glyphs with ordinary characters, without those printed again over themselves. */
  static List<Glyph> cleaned(List<Glyph> glyphs) {
    List<Glyph> kept = new ArrayList<>(glyphs.size());
    Map<Long, List<Glyph>> byPlace = new HashMap<>();
    for (Glyph raw : glyphs) {
      String text = Characters.ordinary(raw.text());
      if (text.isEmpty()) {
        continue;
      }
      Glyph glyph = raw.withText(text);
      if (glyph.blank()) {
        kept.add(glyph);
        continue;
      }
      if (!printedBefore(glyph, byPlace)) {
        kept.add(glyph);
        byPlace
            .computeIfAbsent(place(glyph.box().left(), glyph.box().top()), k -> new ArrayList<>())
            .add(glyph);
      }
    }
    return kept;
  }

  private static boolean printedBefore(Glyph glyph, Map<Long, List<Glyph>> byPlace) {
    float reach = SHIFT * glyph.size();
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        long place = place(glyph.box().left() + dx * CELL, glyph.box().top() + dy * CELL);
        for (Glyph other : byPlace.getOrDefault(place, List.of())) {
          if (other.text().equals(glyph.text())
              && other.turn() == glyph.turn()
              && Math.abs(other.box().left() - glyph.box().left()) < reach
              && Math.abs(other.box().top() - glyph.box().top()) < reach) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Points; wider than any shift of text below 60 points. */
  private static final float CELL = 12;

  private static long place(float x, float y) {
    return ((long) Math.floor(x / CELL) << 32) ^ (Math.round(Math.floor(y / CELL)) & 0xFFFFFFFFL);
  }
}
