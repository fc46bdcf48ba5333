package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.TextFlow;
import org.gouji.read.page.table.PageCell;
import org.gouji.read.page.table.PageTable;

/**
 * Two pages of which the right one goes on with the columns of the left one.
 *
 * @param left the page that begins the rows
 * @param right the page that goes on with them
 * @param seam where the columns of the left page end
 * @param shift how far the right page lies to the right of the left one
 * @param numbers page numbers on the left page
 * @param rest the right page without numbers and running heads
 */
record WidePage(
    PageLayout left,
    PageLayout right,
    float seam,
    float shift,
    Set<Glyph> numbers,
    PageContent rest) {
  /** Edges of one row differ less than this from page to page, in points. */
  private static final float SLACK = 1.5f;

  /** So many rules may part the names of columns on one page and not on the other. */
  private static final int HEADER = 3;

  /**
   * The two pages as one; empty unless everything on the right page continues the left one.
   *
   * @param right a page without labels
   */
  static Optional<WidePage> of(PageLayout left, PageLayout right) {
    if (left.grids().isEmpty() || right.grids().isEmpty()) {
      return Optional.empty();
    }
    float seam = left.grids().stream().map(g -> g.box().right()).max(Float::compare).orElseThrow();
    float begin = right.grids().stream().map(g -> g.box().left()).min(Float::compare).orElseThrow();
    List<Grid> cut =
        left.grids().stream().filter(g -> Math.abs(g.box().right() - seam) < SLACK).toList();
    // The height of one row is little to go by, but an empty page has nothing to be misplaced.
    int edges = right.page().glyphs().stream().allMatch(Glyph::blank) ? 2 : 3;
    for (Grid grid : right.grids()) {
      if (Math.abs(grid.box().left() - begin) > SLACK
          || cut.stream()
              .noneMatch(
                  g -> sameRows(g, grid, edges) && !repeats(left.table(g), right.table(grid)))) {
        return Optional.empty();
      }
    }
    Set<Glyph> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Glyph> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    List<List<Glyph>> lines = lines(left);
    for (List<Glyph> line : lines(right)) {
      Optional<List<Glyph>> same =
          lines.stream().filter(l -> level(l, line) && plain(l).equals(plain(line))).findFirst();
      if (same.isPresent()) {
        furniture.addAll(line);
        if (!text(same.get()).equals(text(line))) {
          numbers.addAll(same.get());
        }
      } else if (Box.around(line).left() > begin + 2 * line.get(0).size()
          || left.page().glyphs().stream().noneMatch(g -> runsOver(g, seam, line))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new WidePage(left, right, seam, seam - begin, numbers, right.page().without(furniture)));
  }

  /** Whether rows end at the same heights; a rule that only a few cells have may be missing. */
  private static boolean sameRows(Grid a, Grid b, int edges) {
    long shared =
        a.ys().stream().filter(y -> b.ys().stream().anyMatch(z -> Math.abs(y - z) < SLACK)).count();
    return Math.abs(a.box().bottom() - b.box().bottom()) < SLACK
        && shared >= edges
        && shared >= Math.min(a.ys().size(), b.ys().size()) - 1
        && shared >= Math.max(a.ys().size(), b.ys().size()) - HEADER;
  }

  /** Whether a page has tables, and all of them lack the labels of their rows. */
  static boolean unlabelled(PageLayout page) {
    return !page.grids().isEmpty() && page.grids().stream().noneMatch(g -> labelled(page.table(g)));
  }

  /** Whether a row begins with its label. */
  private static boolean labelled(PageTable table) {
    Set<Integer> figures = new HashSet<>();
    table.cells().stream().filter(PageCell::figure).forEach(c -> figures.add(c.place().row()));
    return table.cells().stream()
        .anyMatch(
            c ->
                c.place().column() == 0
                    && c.words()
                    && figures.stream().anyMatch(r -> r >= c.place().row() && r < c.bottom()));
  }

  /** Whether the right table is the left one once more. */
  private static boolean repeats(PageTable left, PageTable right) {
    List<String> words = first(left);
    return left.columns() == right.columns()
        && Math.abs(left.width() - right.width()) < SLACK
        && words.stream().anyMatch(t -> !t.isEmpty())
        && words.equals(first(right));
  }

  private static List<String> first(PageTable table) {
    return table.cells().stream().filter(c -> c.place().row() == 0).map(PageCell::text).toList();
  }

  /** What stands outside the tables, by lines. */
  private static List<List<Glyph>> lines(PageLayout page) {
    List<List<Glyph>> lines = new ArrayList<>();
    for (Glyph glyph : page.outside()) {
      if (glyph.blank()) {
        continue;
      }
      lines.stream()
          .filter(l -> level(l, List.of(glyph)))
          .findFirst()
          .orElseGet(
              () -> {
                lines.add(new ArrayList<>());
                return lines.get(lines.size() - 1);
              })
          .add(glyph);
    }
    return lines;
  }

  private static boolean level(List<Glyph> a, List<Glyph> b) {
    return Math.abs(TextFlow.baseline(a.get(0)) - TextFlow.baseline(b.get(0))) < SLACK;
  }

  /** Whether a glyph stands at the end of the columns, level with a line of the other page. */
  private static boolean runsOver(Glyph glyph, float seam, List<Glyph> line) {
    return glyph.box().right() > seam - 2 * glyph.size() && level(List.of(glyph), line);
  }

  private static String text(List<Glyph> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(g -> text.append(g.text()));
    return text.toString();
  }

  /** Equal for lines that tell the same but for the number of the page. */
  private static String plain(List<Glyph> line) {
    return text(line).replaceAll("\\p{Nd}+", "#");
  }
}
