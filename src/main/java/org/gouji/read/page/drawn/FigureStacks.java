package org.gouji.read.page.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds lines of figures that are drawn one below the other. A line is the places of its characters
 * among those of the page, as they stand now, in the order of drawing. Of rows it knows only that
 * rules part them.
 */
final class FigureStacks {
  /** Lines of one figure are no further apart, in font sizes, */
  static final float WIDEST = 2.6f;

  /** and no closer. */
  private static final float CLOSEST = 0.8f;

  /** Places that differ by less are the same, in font sizes. */
  static final float SAME = 0.15f;

  /** What the words for a sign are made of: 增加, 减少. */
  private static final Set<String> SIGNS = Set.of("增", "加", "减", "少");

  private static final int SIGNS_LONGEST = 2;

  private final List<Glyph> glyphs;
  private final List<Grid> grids;

  FigureStacks(List<Glyph> glyphs, List<Grid> grids) {
    this.glyphs = glyphs;
    this.grids = grids;
  }

  /** The lines that begin at a place, from top to bottom; none if no figure stands there. */
  List<List<Integer>> lines(int from) {
    List<List<Integer>> lines = new ArrayList<>();
    List<Integer> line = line(from);
    while (!line.isEmpty() && (lines.isEmpty() || goesOn(lines, line))) {
      lines.add(line);
      line = line(inked(last(lines) + 1));
    }
    return lines;
  }

  /** The figures that stand by themselves on their line of text, in the order of drawing. */
  List<Box> alone() {
    List<Box> alone = new ArrayList<>();
    for (int at = 0; at < glyphs.size(); at++) {
      List<Integer> line = line(at);
      if (!line.isEmpty() && !word(line)) {
        int end = line.get(line.size() - 1);
        if (!touches(at - 1, at) && !touches(end, end + 1)) {
          alone.add(box(line));
        }
        at = end;
      }
    }
    return alone;
  }

  /** Where the first character at a place or behind it stands that is no blank. */
  int inked(int from) {
    int at = from;
    while (at < glyphs.size() && glyphs.get(at).blank()) {
      at++;
    }
    return at;
  }

  /** Where the last character of lines stands. */
  static int last(List<List<Integer>> lines) {
    List<Integer> line = lines.get(lines.size() - 1);
    return line.get(line.size() - 1);
  }

  Box box(List<Integer> line) {
    return line.stream().map(i -> glyphs.get(i).box()).reduce(Box::union).orElseThrow();
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
}
