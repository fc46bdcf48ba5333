package org.gouji.read.page.open;

import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.TextFlow;

/**
 * The rows without rules in one half of a page: lines that begin with a label and end in a figure.
 * Where both halves have such rows of their own, the page has two columns.
 *
 * @param baselines where they stand
 */
public record OpenRows(List<Float> baselines) {
  /** Two lines may end in a number by chance. */
  private static final int MANY = 3;

  /** Lines that stand so near each other are level, in points. */
  private static final float LEVEL = 1;

  public OpenRows {
    baselines = List.copyOf(baselines);
  }

  /**
   * The rows of a half of a page; none if they do not fill its width.
   *
   * @param width that they take together at least
   */
  public static OpenRows of(PageContent half, float width) {
    List<Glyph> upright = half.glyphs().stream().filter(g -> g.turn() == 0).toList();
    List<List<Glyph>> rows = TextFlow.lines(upright).stream().filter(OpenRows::isRow).toList();
    float wide = rows.stream().map(Box::around).reduce(Box::union).map(Box::width).orElse(0f);
    return new OpenRows(
        wide < width ? List.of() : rows.stream().map(l -> TextFlow.baseline(l.get(0))).toList());
  }

  private static boolean isRow(List<Glyph> line) {
    List<List<Glyph>> pieces = TextFlow.pieces(line);
    return pieces.size() > 1
        && pieces.get(0).stream().anyMatch(Glyph::han)
        && DrawnCell.figure(pieces.get(pieces.size() - 1));
  }

  public boolean many() {
    return baselines.size() >= MANY;
  }

  /** Whether most rows stand on lines of others: they are one row each, with a gap in it. */
  public boolean levelWith(OpenRows others) {
    long shared =
        baselines.stream()
            .filter(y -> others.baselines.stream().anyMatch(o -> Math.abs(o - y) <= LEVEL))
            .count();
    return 2 * shared >= Math.min(baselines.size(), others.baselines.size()) && shared > 0;
  }
}
