package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the text of one area: lines from left to right, or a word that runs downwards. */
public final class CellText {
  private CellText() {}

  /** The text as printed, lines joined by a line feed, a downward word in one piece. */
  public static String of(List<Glyph> glyphs) {
    List<Glyph> inked = glyphs.stream().filter(g -> !g.blank()).toList();
    if (inked.isEmpty()) {
      return "";
    }
    if (inked.stream().allMatch(g -> g.turn() == 3)) {
      return flow(inked.stream().map(g -> g.turned(1, 0, 0)).toList());
    }
    if (inked.stream().allMatch(g -> g.turn() == 2)) {
      return flow(inked.stream().map(g -> g.turned(2, 0, 0)).toList());
    }
    if (!runsDown(inked)) {
      return flow(inked);
    }
    return stacked(inked) ? flow(inked).replace("\n", "").replace(" ", "") : downwards(inked);
  }

  private static String flow(List<Glyph> glyphs) {
    return TextFlow.lines(glyphs).stream().map(TextFlow::text).collect(Collectors.joining("\n"));
  }

  /** Whether text reads from top to bottom, in any of its three shapes. */
  public static boolean runsDown(List<Glyph> inked) {
    if (inked.stream().allMatch(g -> g.vertical() || g.turn() == 1)) {
      return true;
    }
    long han = inked.stream().filter(Glyph::han).count();
    if (inked.size() < 2 || 2 * han < inked.size()) {
      return false;
    }
    if (stacked(inked)) {
      return true;
    }
    int down = 0;
    for (int i = 1; i < inked.size(); i++) {
      down += follows(inked.get(i - 1), inked.get(i)) ? 1 : 0;
    }
    return inked.size() >= 4 && 10 * down >= 6 * (inked.size() - 1);
  }

  /** Whether each line holds one character (a mark may stand beside it). */
  private static boolean stacked(List<Glyph> inked) {
    return TextFlow.lines(inked).stream()
        .allMatch(
            line ->
                line.size() == 1
                    || (line.size() == 2
                        && line.stream()
                                .filter(g -> Character.isLetterOrDigit(g.text().codePointAt(0)))
                                .count()
                            == 1));
  }

  private static boolean follows(Glyph above, Glyph below) {
    float size = Math.max(above.size(), below.size());
    float down = below.box().centerY() - above.box().centerY();
    return Math.abs(above.box().centerX() - below.box().centerX()) < 0.4f * size
        && down > 0.3f * size
        && down < 2.5f * size;
  }

  /** Columns from right to left, each from top to bottom. */
  private static String downwards(List<Glyph> inked) {
    List<Glyph> sorted =
        inked.stream().sorted(Comparator.comparingDouble((Glyph g) -> -g.box().centerX())).toList();
    List<List<Glyph>> columns = new ArrayList<>();
    float center = Float.NaN;
    for (Glyph glyph : sorted) {
      boolean same = !columns.isEmpty() && center - glyph.box().centerX() < 0.8f * glyph.size();
      if (!same) {
        columns.add(new ArrayList<>());
        center = glyph.box().centerX();
      }
      columns.get(columns.size() - 1).add(glyph);
    }
    StringBuilder text = new StringBuilder();
    for (List<Glyph> column : columns) {
      TextFlow.lines(column).forEach(line -> line.forEach(g -> text.append(g.text())));
    }
    return text.toString();
  }
}
