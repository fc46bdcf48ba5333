package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts figures back on one line that a narrow column without rules broke over several: 2, 9 and 8
 * below each other. They are one figure, and not those of three rows, where a page is drawn row by
 * row and all of them follow what stands on their left in the same row.
 */
public final class StackedFigures {
  /** No figure has more characters. */
  private static final int LONGEST = 16;

  /** Lines of one figure are no further apart, in font sizes, */
  private static final float WIDEST = 2.6f;

  /** where its row is that of its first line: the next row might be as near otherwise, */
  private static final float WIDE = 1.7f;

  /** and no closer. */
  private static final float CLOSEST = 0.8f;

  /** Places that differ by less are the same, in font sizes. */
  private static final float SAME = 0.15f;

  /** What stands further away is no figure of the same column, in font sizes. */
  private static final float NEAR = 12;

  /** Looking for wider figures ends here: a drawing, or an attack. */
  private static final int MOST_COMPARISONS = 2_000_000;

  /** What the words for a sign are made of: 增加, 减少. */
  private static final Set<String> SIGNS = Set.of("增", "加", "减", "少");

  private static final int SIGNS_LONGEST = 2;

  private final List<Glyph> glyphs;
  private final List<Grid> grids;

  /** Figures that stand by themselves. */
  private final List<Box> figures = new ArrayList<>();

  private int comparisons;

  private StackedFigures(PageContent page, List<Grid> grids) {
    this.glyphs = new ArrayList<>(page.glyphs());
    this.grids = grids;
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
    for (int at = 0; at < glyphs.size(); at++) {
      List<Integer> line = line(at);
      if (!line.isEmpty() && !word(line)) {
        int end = line.get(line.size() - 1);
        if (!touches(at - 1, at) && !touches(end, end + 1)) {
          figures.add(box(line));
        }
        at = end;
      }
    }
    Glyph before = null;
    int at = 0;
    while (at < glyphs.size()) {
      if (glyphs.get(at).blank()) {
        at++;
        continue;
      }
      List<List<Integer>> lines = lines(at);
      int end = lines.isEmpty() ? at + 1 : last(lines) + 1;
      Float baseline = lines.size() < 2 ? null : baseline(before, at, lines, end);
      before = glyphs.get(end - 1);
      if (baseline != null) {
        join(lines, baseline);
        before = glyphs.get(end - 1);
      }
      at = end;
    }
    return glyphs;
  }

  /** Whether two characters that are drawn one after the other are parts of one line of text. */
  private boolean touches(int first, int second) {
    if (first < 0 || second >= glyphs.size()) {
      return false;
    }
    Glyph a = glyphs.get(first);
    Glyph b = glyphs.get(second);
    return !a.blank()
        && !b.blank()
        && Math.abs(TextFlow.baseline(a) - TextFlow.baseline(b)) < SAME * a.size()
        && Math.abs(TextFlow.gap(a, b)) < 2 * SAME * a.size();
  }

  /** Whether a figure above or below shows that the column has room for one more character. */
  private boolean roomy(Box line, Glyph character) {
    float wanted = line.width() + 0.9f * character.box().width();
    for (Box other : figures) {
      if (comparisons++ > MOST_COMPARISONS
          || other.width() > wanted
              && Math.abs(other.centerY() - line.centerY()) < NEAR * character.size()
              && other.alignedWith(line, SAME * character.size())) {
        return true;
      }
    }
    return false;
  }

  private static int last(List<List<Integer>> lines) {
    List<Integer> line = lines.get(lines.size() - 1);
    return line.get(line.size() - 1);
  }

  /** The lines of figures that are drawn one below the other, as the places of their glyphs. */
  private List<List<Integer>> lines(int from) {
    List<List<Integer>> lines = new ArrayList<>();
    List<Integer> line = line(from);
    while (!line.isEmpty() && (lines.isEmpty() || goesOn(lines, line))) {
      lines.add(line);
      int next = last(lines) + 1;
      while (next < glyphs.size() && glyphs.get(next).blank()) {
        next++;
      }
      line = line(next);
    }
    return lines;
  }

  /** The figure that begins at a place; none if no digit stands there, or if a rule parts rows. */
  private List<Integer> line(int from) {
    List<Integer> line = new ArrayList<>(signWord(from));
    int at = from;
    while (at < glyphs.size()
        && FigureRuns.part(glyphs.get(at))
        && (line.isEmpty() || FigureRuns.goesOn(glyphs.get(at - 1), glyphs.get(at)))) {
      line.add(at++);
    }
    boolean ruled =
        line.stream()
            .map(i -> glyphs.get(i).box())
            .anyMatch(
                b -> grids.stream().anyMatch(g -> g.box().contains(b.centerX(), b.centerY(), 1)));
    return ruled ? List.of() : line;
  }

  /** The word for a sign that stands on a line of its own at a place, above its figure. */
  private List<Integer> signWord(int from) {
    int end = from;
    while (end < glyphs.size()
        && end - from < SIGNS_LONGEST
        && SIGNS.contains(glyphs.get(end).text())
        && (end == from || touches(end - 1, end))) {
      end++;
    }
    return touches(from - 1, from) || touches(end - 1, end)
        ? List.of()
        : IntStream.range(from, end).boxed().toList();
  }

  private boolean word(List<Integer> line) {
    return glyphs.get(line.get(0)).han();
  }

  /** Whether a line is as wide as the one above it, or less if it is the last one. */
  private boolean goesOn(List<List<Integer>> lines, List<Integer> next) {
    Glyph a = glyphs.get(lines.get(lines.size() - 1).get(0));
    Glyph b = glyphs.get(next.get(0));
    Box above = box(lines.get(lines.size() - 1));
    Box below = box(next);
    float same = SAME * a.size();
    float down = TextFlow.baseline(b) - TextFlow.baseline(a);
    return a.turn() == 0
        && b.turn() == 0
        && Math.abs(a.size() - b.size()) < same
        && down > CLOSEST * a.size()
        && down < WIDEST * a.size()
        && !word(next)
        && (lines.size() == 1 && word(lines.get(0))
            || below.width() < above.width() + same
                && Math.abs(above.width() - box(lines.get(0)).width()) < same)
        && above.alignedWith(below, same);
  }

  private Box box(List<Integer> line) {
    return line.stream().map(i -> glyphs.get(i).box()).reduce(Box::union).orElseThrow();
  }

  /** Whether what is drawn next and stands on the right stands in another row. */
  private boolean elsewhere(Box figure, int end, float row, float near) {
    int at = end;
    while (at < glyphs.size() && glyphs.get(at).blank()) {
      at++;
    }
    if (at == glyphs.size() || glyphs.get(at).box().left() <= figure.right()) {
      return false;
    }
    Glyph after = glyphs.get(at);
    List<List<Integer>> lines = lines(at);
    float bottom = TextFlow.baseline(lines.isEmpty() ? after : glyphs.get(last(lines)));
    return row < TextFlow.baseline(after) - near || row > bottom + near;
  }

  /**
   * Where the row stands of a figure over several lines: at its first line or in its middle; null
   * if what is drawn before and after it does not tell.
   */
  private @Nullable Float baseline(
      @Nullable Glyph before, int at, List<List<Integer>> lines, int end) {
    Glyph begin = glyphs.get(lines.get(0).get(0));
    Glyph last = glyphs.get(last(lines));
    int characters = lines.stream().mapToInt(List::size).sum();
    if (before == null
        || characters > LONGEST
        || lines.stream().flatMap(List::stream).noneMatch(i -> glyphs.get(i).digit())
        || before.turn() != 0
        || before.box().right() > begin.box().left()
        || !begin.han() && roomy(box(lines.get(0)), begin)) {
      return null;
    }
    float size = begin.size();
    float near = 2 * SAME * size;
    float top = TextFlow.baseline(begin);
    float middle = (top + TextFlow.baseline(last)) / 2;
    float row = centred(at, end, middle, near) ? middle : TextFlow.baseline(before);
    if (elsewhere(box(lines.get(0)), end, row, near)) {
      return null;
    }
    float down = 2 * (middle - top) / (lines.size() - 1);
    boolean first = Math.abs(top - row) < near && down < WIDE * size;
    return first || Math.abs(middle - row) < near ? row : null;
  }

  /**
   * Whether a label of several lines, drawn right before a figure and on its left, has its middle
   * where the figure has it, and what is drawn behind the figure in one line stands there.
   */
  private boolean centred(int at, int end, float middle, float near) {
    Glyph figure = glyphs.get(at);
    int next = end;
    while (next < glyphs.size() && glyphs.get(next).blank()) {
      next++;
    }
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
          || bottom != null && (line > top + near || line < top - WIDEST * glyph.size())) {
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
    Box whole = box(lines.get(0));
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
