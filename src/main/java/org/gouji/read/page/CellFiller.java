package org.gouji.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.BrokenFigures;
import org.gouji.read.page.drawn.CellText;
import org.gouji.read.page.drawn.FigureRuns;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.LooseTables;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.PrintedOver;
import org.gouji.read.page.drawn.TextFlow;
import org.gouji.read.page.open.OpenPlaces;
import org.gouji.read.page.open.OpenTable;
import org.gouji.read.page.open.UnwalledRows;
import org.gouji.read.page.table.OffsetCells;
import org.gouji.read.page.table.PageCell;
import org.gouji.read.page.table.PageTable;
import org.gouji.read.page.table.Told;
import org.jspecify.annotations.Nullable;

/** Puts the glyphs of a page into the cells of a grid. */
final class CellFiller {
  /** Marks that no text begins with: for want of room they are set into the margin. */
  private static final String HANGING = "、，。；：）》”";

  /** Such a mark follows right behind the text, in font sizes. */
  private static final float CLOSE = 0.3f;

  private final Grid grid;
  private final PageContent page;
  private final Map<Grid.Place, List<Glyph>> content = new HashMap<>();

  private CellFiller(Grid grid, PageContent page) {
    this.grid = grid;
    this.page = page;
  }

  static PageTable filled(Grid grid, PageContent page, List<Glyph> glyphs) {
    Grid parted = UnwalledRows.parted(OpenPlaces.parted(grid, glyphs), glyphs);
    return OffsetCells.putBack(new CellFiller(parted, page).table(glyphs));
  }

  private PageTable table(List<Glyph> glyphs) {
    place(glyphs);
    takeBackOverflow();
    List<PageCell> cells = new ArrayList<>();
    BrokenFigures broken = BrokenFigures.in(grid, content);
    Set<Grid.Place> over = PrintedOver.places(grid, glyphs, content);
    for (Grid.Place place : grid.places()) {
      PageCell legible = cell(place, content.getOrDefault(place, List.of()), broken);
      PageCell cell =
          over.contains(place) ? legible.withText(OpenTable.doubtful(legible.text())) : legible;
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
        LooseTables.loose(grid, content, broken),
        grid.box());
  }

  private void place(List<Glyph> glyphs) {
    Glyph last = null;
    Grid.Place home = null;
    for (List<Glyph> run : FigureRuns.of(glyphs, grid)) {
      // A figure that is wider than its cell must not lose a digit to the next one.
      Grid.Place place = home != null && hangs(last, run.get(0)) ? home : most(run);
      run.forEach(g -> content.computeIfAbsent(place, k -> new ArrayList<>()).add(g));
      last = run.get(run.size() - 1);
      home = place;
    }
  }

  /**
   * Takes the end of a word that runs over the lower edge of its cell back from a figure's cell: it
   * was printed in one go with what stands above.
   */
  private void takeBackOverflow() {
    for (Grid.Place place : grid.places()) {
      List<Glyph> here = content.getOrDefault(place, List.of());
      List<Glyph> words = here.stream().filter(Glyph::han).toList();
      if (words.isEmpty() || here.stream().noneMatch(FigureRuns::part)) {
        continue;
      }
      for (Grid.Place upper : grid.places()) {
        List<Glyph> above = content.getOrDefault(upper, List.of());
        if (upper.row() + upper.rowSpan() == place.row()
            && upper.column() == place.column()
            && words.stream().allMatch(w -> above.stream().anyMatch(a -> runsInto(a, w)))
            && here.stream().filter(FigureRuns::part).noneMatch(f -> with(f, words))) {
          above.addAll(words);
          here.removeAll(words);
        }
      }
    }
  }

  private static boolean runsInto(Glyph above, Glyph word) {
    return above.han()
        && above.stretch() == word.stretch()
        && Math.abs(above.box().centerX() - word.box().centerX()) < word.size();
  }

  private static boolean with(Glyph figure, List<Glyph> words) {
    return words.stream().anyMatch(w -> w.stretch() == figure.stretch());
  }

  /** Rows below the last one that begins a cell are no rows: a higher cell hangs over there. */
  private static PageCell endingAt(PageCell cell, int rows) {
    Grid.Place p = cell.place();
    return cell.bottom() <= rows
        ? cell
        : cell.at(new Grid.Place(p.row(), p.column(), rows - p.row(), p.columnSpan()));
  }

  private PageCell cell(Grid.Place place, List<Glyph> glyphs, BrokenFigures broken) {
    List<Glyph> inked = glyphs.stream().filter(g -> !g.blank()).toList();
    List<List<Glyph>> lines = TextFlow.lines(inked);
    Box box = grid.box(place);
    String text = CellText.of(inked);
    return new PageCell(
        place,
        broken.broken(box, lines) ? text.replace("\n", "") : text,
        page,
        box,
        lines.stream().map(Box::around).toList(),
        (float) inked.stream().mapToDouble(Glyph::size).max().orElse(0),
        lines.isEmpty() ? box.width() : broken.room(box, lines.get(lines.size() - 1)),
        inked.size() > 1 && CellText.runsDown(inked),
        Told.of(inked));
  }

  /** Whether a mark ends the text before it, and stands behind the edge of the cell only. */
  private static boolean hangs(@Nullable Glyph last, Glyph mark) {
    return last != null
        && last.han()
        && HANGING.contains(mark.text())
        && TextFlow.level(last, mark)
        && Math.abs(TextFlow.gap(last, mark)) < CLOSE * mark.size();
  }

  private Grid.Place most(List<Glyph> run) {
    Map<Grid.Place, Integer> votes = new HashMap<>();
    Grid.Place best = null;
    for (Glyph glyph : run) {
      Grid.Place place = grid.place(glyph);
      int count = votes.merge(place, 1, Integer::sum);
      if (best == null || count > votes.getOrDefault(best, 0)) {
        best = place;
      }
    }
    return best == null ? grid.places().get(0) : best;
  }
}
