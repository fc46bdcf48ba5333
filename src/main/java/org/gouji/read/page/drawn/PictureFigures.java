package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.gouji.document.Unread;

/**
 * Pictures, curves and digits that are not to be seen, where the figures of a table without rules
 * should stand: right of labels, row by row. Such a table has no figures that would show where its
 * columns are; that something stands there must not be lost.
 */
public final class PictureFigures {
  /** A picture of a figure is no smaller than this, in points, */
  private static final float SMALL = 3;

  /** nor higher or wider than this, in font sizes: larger ones are seals and grounds. */
  private static final float HIGH = 2.5f;

  private static final float WIDE = 8;

  /** Pieces of one figure stand no further from each other, in font sizes. */
  private static final float NEAR = 0.6f;

  /** A picture stands beside text whose middle is no further above or below; in font sizes. */
  private static final float LEVEL = 0.6f;

  /** So many rows with a label and a picture, or pictures in one row, are a table. */
  private static final int ROWS = 3;

  private static final int LONE = 5;

  /** Comparing characters with pictures ends here: a drawing, or an attack. */
  private static final long MOST_COMPARISONS = 5_000_000;

  private final float size;
  private final List<Glyph> text;

  /** The same by the height of their middle. */
  private final NavigableMap<Float, List<Glyph>> heights = new TreeMap<>();

  private int stretch;
  private long left = MOST_COMPARISONS;

  private PictureFigures(List<Glyph> glyphs, float size) {
    this.size = size;
    this.text = glyphs.stream().filter(g -> !g.blank() && g.turn() == 0).toList();
    for (Glyph glyph : text) {
      heights.computeIfAbsent(glyph.box().centerY(), k -> new ArrayList<>()).add(glyph);
    }
    stretch = glyphs.stream().mapToInt(Glyph::stretch).max().orElse(0);
  }

  /**
   * Characters that stand for such pictures.
   *
   * @param glyphs of the page
   */
  public static List<Glyph> of(PageContent page, List<Glyph> glyphs) {
    List<Float> sizes = glyphs.stream().filter(Glyph::han).map(Glyph::size).sorted().toList();
    List<Box> unseen = page.unseen().stream().filter(page::holds).toList();
    if (page.hiddenText() || sizes.isEmpty() || page.drawn().size() + unseen.size() < ROWS) {
      return List.of();
    }
    PictureFigures figures = new PictureFigures(glyphs, sizes.get(sizes.size() / 2));
    List<Glyph> found = new ArrayList<>(figures.rows(page.drawn(), Unread.PICTURE));
    found.addAll(figures.rows(unseen, Unread.CHARACTER));
    return found;
  }

  private List<Glyph> rows(List<Box> drawn, String sign) {
    List<Glyph> all = new ArrayList<>();
    int labelled = 0;
    List<Glyph> alone = new ArrayList<>();
    for (List<Box> row : inRows(drawn)) {
      List<Glyph> figures = new ArrayList<>();
      boolean label = false;
      for (Box picture : row) {
        if (left < 0) {
          return List.of();
        }
        Beside beside = beside(picture);
        if (!beside.below && picture.width() < WIDE * size) {
          figures.add(glyph(picture, beside.bottom, sign));
          label |= beside.label;
        }
      }
      labelled += label ? 1 : 0;
      all.addAll(figures);
      alone.addAll(figures.size() >= LONE ? figures : List.of());
    }
    return labelled >= ROWS ? all : alone;
  }

  /** Pictures of the height of a figure in rows, the pieces of one put together. */
  private List<List<Box>> inRows(List<Box> drawn) {
    List<Box> sorted =
        drawn.stream()
            .filter(d -> Math.min(d.width(), d.height()) >= SMALL && d.height() < HIGH * size)
            .sorted(Comparator.comparingDouble(Box::centerY))
            .toList();
    List<List<Box>> rows = new ArrayList<>();
    for (int from = 0, to; from < sorted.size(); from = to) {
      to = from + 1;
      while (to < sorted.size()
          && sorted.get(to).centerY() - sorted.get(from).centerY() < LEVEL * size) {
        to++;
      }
      List<Box> row = new ArrayList<>();
      for (Box piece :
          sorted.subList(from, to).stream()
              .sorted(Comparator.comparingDouble(Box::left))
              .toList()) {
        Box last = row.isEmpty() ? null : row.get(row.size() - 1);
        if (last != null && piece.left() - last.right() < NEAR * size) {
          row.set(row.size() - 1, last.union(piece));
        } else {
          row.add(piece);
        }
      }
      rows.add(row);
    }
    return rows;
  }

  /**
   * What text stands on the height of a picture.
   *
   * @param below whether some stands over it: the picture is its ground
   * @param label whether a character stands left of it
   * @param bottom the lower edge of such text, or of what would stand in the place of the picture
   */
  private record Beside(boolean below, boolean label, float bottom) {}

  private Beside beside(Box picture) {
    float y = picture.centerY();
    boolean below = false;
    boolean label = false;
    float bottom = y + size / 2;
    float off = Math.max(LEVEL * size, picture.height() / 2);
    for (List<Glyph> line : heights.subMap(y - off, true, y + off, true).values()) {
      left -= line.size();
      for (Glyph glyph : line) {
        Box box = glyph.box();
        below |= picture.contains(box.centerX(), box.centerY(), 0);
        if (glyph.han()
            && box.right() < picture.left()
            && Math.abs(box.centerY() - y) < LEVEL * size) {
          label = true;
          bottom = box.bottom();
        }
      }
    }
    return new Beside(below, label, bottom);
  }

  private Glyph glyph(Box picture, float bottom, String sign) {
    stretch++;
    Box box = new Box(picture.left(), bottom - size, picture.right(), bottom);
    return new Glyph(sign, box, size, 0, false, stretch, 0);
  }
}
