package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts figures back on one line that a narrow column without rules broke over several: 2, 9 and 8
 * below each other. They are one figure, and not those of three rows, where a page is drawn row by
 * row and all of them follow what stands on their left in the same row.
 */
public final class StackedFigures {
  /** No figure has more characters. */
  private static final int LONGEST = 16;

  /**
   * Lines of a figure whose row is that of its first line are no further apart, in font sizes: the
   * next row might be as near otherwise.
   */
  private static final float WIDE = 1.7f;

  /** What stands further away is no figure of the same column, in font sizes. */
  private static final float NEAR = 12;

  /** Looking for wider figures ends here: a drawing, or an attack. */
  private static final int MOST_COMPARISONS = 2_000_000;

  private final List<Glyph> glyphs;
  private final FigureStacks stacks;

  /** Figures that stand by themselves. */
  private final List<Box> figures;

  private final Comparisons comparisons = new Comparisons(MOST_COMPARISONS);

  private StackedFigures(PageContent page, List<Grid> grids) {
    this.glyphs = new ArrayList<>(page.glyphs());
    this.stacks = new FigureStacks(glyphs, grids);
    this.figures = stacks.alone();
  }

  /**
   * The page with each such figure on the line of its row.
   *
   * @param grids whose rules part rows: figures in them are left as they are
   */
  public static PageContent joined(PageContent page, List<Grid> grids) {
    return page.withGlyphs(new StackedFigures(page, grids).joined());
  }

  private List<Glyph> joined() {
    Glyph before = null;
    int at = stacks.inked(0);
    while (at < glyphs.size()) {
      List<List<Integer>> lines = stacks.lines(at);
      int end = lines.isEmpty() ? at : FigureStacks.last(lines);
      Float baseline = lines.size() < 2 ? null : baseline(before, lines);
      if (baseline != null) {
        join(lines, baseline);
      }
      before = glyphs.get(end);
      at = stacks.inked(end + 1);
    }
    return glyphs;
  }

  /** Whether a figure above or below shows that the column has room for one more character. */
  private boolean roomy(Box line, Glyph character) {
    float wanted = line.width() + 0.9f * character.box().width();
    for (Box other : figures) {
      if (!comparisons.next()
          || other.width() > wanted
              && Math.abs(other.centerY() - line.centerY()) < NEAR * character.size()
              && other.alignedWith(line, FigureStacks.SAME * character.size())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is drawn next and stands on the right stands in another row. */
  private boolean elsewhere(Box figure, int end, float row, float near) {
    int at = stacks.inked(end);
    if (at == glyphs.size() || glyphs.get(at).box().left() <= figure.right()) {
      return false;
    }
    Glyph after = glyphs.get(at);
    List<List<Integer>> lines = stacks.lines(at);
    float bottom =
        TextFlow.baseline(lines.isEmpty() ? after : glyphs.get(FigureStacks.last(lines)));
    return row < TextFlow.baseline(after) - near || row > bottom + near;
  }

  /**
   * Where the row stands of a figure over several lines: at its first line or in its middle; null
   * if what is drawn before and after it does not tell.
   */
  private @Nullable Float baseline(@Nullable Glyph before, List<List<Integer>> lines) {
    int at = lines.get(0).get(0);
    int end = FigureStacks.last(lines) + 1;
    Box first = stacks.box(lines.get(0));
    Glyph begin = glyphs.get(at);
    Glyph last = glyphs.get(end - 1);
    int characters = lines.stream().mapToInt(List::size).sum();
    if (before == null
        || characters > LONGEST
        || lines.stream().flatMap(List::stream).noneMatch(i -> glyphs.get(i).digit())
        || before.turn() != 0
        || before.box().right() > begin.box().left()
        || !begin.han() && roomy(first, begin)) {
      return null;
    }
    float size = begin.size();
    float near = 2 * FigureStacks.SAME * size;
    float top = TextFlow.baseline(begin);
    float middle = (top + TextFlow.baseline(last)) / 2;
    float row = centred(at, end, middle, near) ? middle : TextFlow.baseline(before);
    if (elsewhere(first, end, row, near)) {
      return null;
    }
    float down = 2 * (middle - top) / (lines.size() - 1);
    boolean above = Math.abs(top - row) < near && down < WIDE * size;
    return above || Math.abs(middle - row) < near ? row : null;
  }

  /**
   * Whether a label of several lines, drawn right before a figure and on its left, has its middle
   * where the figure has it, and what is drawn behind the figure in one line stands there.
   */
  private boolean centred(int at, int end, float middle, float near) {
    Glyph figure = glyphs.get(at);
    int next = stacks.inked(end);
    if (next == glyphs.size()
        || glyphs.get(next).box().left() <= figure.box().right()
        || Math.abs(TextFlow.baseline(glyphs.get(next)) - middle) > near) {
      return false;
    }
    Float bottom = null;
    float top = 0;
    for (int i = at - 1; i >= 0; i--) {
      Glyph glyph = glyphs.get(i);
      float line = TextFlow.baseline(glyph);
      if (glyph.blank()) {
        continue;
      }
      if (glyph.turn() != 0
          || glyph.box().right() > figure.box().left()
          || bottom != null
              && (line > top + near || line < top - FigureStacks.WIDEST * glyph.size())) {
        return false;
      }
      bottom = bottom == null ? Float.valueOf(line) : bottom;
      top = line;
      if (bottom - top > near && Math.abs((top + bottom) / 2 - middle) < near) {
        return true;
      }
    }
    return false;
  }

  /** Squeezes all characters into the width of the figure's lines. */
  private void join(List<List<Integer>> lines, float baseline) {
    Box whole = stacks.box(lines.get(0));
    List<Integer> all = lines.stream().flatMap(List::stream).toList();
    Glyph first = glyphs.get(all.get(0));
    float width = whole.width() / all.size();
    for (int i = 0; i < all.size(); i++) {
      Glyph glyph = glyphs.get(all.get(i));
      float down = baseline - TextFlow.baseline(glyph);
      float left = whole.left() + i * width;
      Box box = new Box(left, glyph.box().top() + down, left + width, glyph.box().bottom() + down);
      glyphs.set(all.get(i), glyph.squeezedTo(box, first.stretch()));
    }
  }
}
