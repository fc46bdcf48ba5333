package org.gouji.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the glyphs of a page into the cells of a grid. */
final class CellFiller {
  private final Grid grid;
  private final PageContent page;
  private final Map<Grid.Place, List<Glyph>> content = new HashMap<>();

  private CellFiller(Grid grid, PageContent page) {
    this.grid = grid;
    this.page = page;
  }

  static PageTable filled(Grid grid, PageContent page, List<Glyph> glyphs) {
    return new CellFiller(grid, page).table(glyphs);
  }

  private PageTable table(List<Glyph> glyphs) {
    for (List<Glyph> run : FigureRuns.of(glyphs)) {
      // A figure that is wider than its cell must not lose a digit to the next one.
      Grid.Place place = most(run);
      run.forEach(g -> content.computeIfAbsent(place, k -> new ArrayList<>()).add(g));
    }
    List<PageCell> cells = new ArrayList<>();
    for (Grid.Place place : grid.places()) {
      PageCell cell = cell(place, content.getOrDefault(place, List.of()));
      if (!cell.blank() || !grid.outside().contains(place)) {
        cells.add(cell);
      }
    }
    int rows = grid.ys().size() - 1;
    int last = cells.stream().mapToInt(c -> c.place().row()).max().orElse(rows - 1);
    return new PageTable(
        grid.xs(),
        last + 1,
        cells.stream().map(c -> endingAt(c, last + 1)).toList(),
        grid.openTop(),
        grid.openBottom(),
        LooseTables.loose(grid, content),
        grid.box());
  }

  /** Rows below the last one that begins a cell are no rows: a higher cell hangs over there. */
  private static PageCell endingAt(PageCell cell, int rows) {
    Grid.Place p = cell.place();
    return cell.bottom() <= rows
        ? cell
        : cell.at(new Grid.Place(p.row(), p.column(), rows - p.row(), p.columnSpan()));
  }

  private PageCell cell(Grid.Place place, List<Glyph> glyphs) {
    List<Glyph> inked = glyphs.stream().filter(g -> !g.blank()).toList();
    List<Box> lines = new ArrayList<>();
    float size = 0;
    for (List<Glyph> line : TextFlow.lines(inked)) {
      Box box = line.get(0).box();
      for (Glyph glyph : line) {
        box = box.union(glyph.box());
        size = Math.max(size, glyph.size());
      }
      lines.add(box);
    }
    boolean down = inked.size() > 1 && CellText.runsDown(inked);
    return new PageCell(
        place, CellText.of(inked), page, grid.box(place), List.copyOf(lines), size, down);
  }

  private Grid.Place most(List<Glyph> run) {
    Map<Grid.Place, Integer> votes = new HashMap<>();
    Grid.Place best = null;
    for (Glyph glyph : run) {
      Grid.Place place = place(glyph.box().centerX(), middle(glyph));
      int count = votes.merge(place, 1, Integer::sum);
      if (best == null || count > votes.getOrDefault(best, 0)) {
        best = place;
      }
    }
    return best == null ? grid.places().get(0) : best;
  }

  /** The height at which a character has its body, which the grid's rows part. */
  private static float middle(Glyph g) {
    return g.turn() % 2 == 0 ? TextFlow.baseline(g) - 0.36f * g.size() : g.box().centerY();
  }

  private Grid.Place place(float x, float y) {
    int column = interval(grid.xs(), x);
    int row = interval(grid.ys(), y);
    for (Grid.Place p : grid.places()) {
      if (row >= p.row()
          && row < p.row() + p.rowSpan()
          && column >= p.column()
          && column < p.column() + p.columnSpan()) {
        return p;
      }
    }
    throw new IllegalStateException("the places do not cover the grid");
  }

  private static int interval(List<Float> edges, float at) {
    int i = 0;
    while (i < edges.size() - 2 && at >= edges.get(i + 1)) {
      i++;
    }
    return i;
  }
}
