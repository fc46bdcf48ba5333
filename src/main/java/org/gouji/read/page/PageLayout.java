package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.FigureRuns;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.Overprint;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.PictureFigures;
import org.gouji.read.page.drawn.ReadingOrder;
import org.gouji.read.page.drawn.SpacedFigures;
import org.gouji.read.page.drawn.SpacedPrint;
import org.gouji.read.page.drawn.Spill;
import org.gouji.read.page.drawn.StackedFigures;
import org.gouji.read.page.open.DrawnRow;
import org.gouji.read.page.open.OpenTables;
import org.gouji.read.page.ruled.PageGrids;
import org.gouji.read.page.table.PageTable;
import org.gouji.read.page.tagged.TaggedTable;
import org.jspecify.annotations.Nullable;

/** One page as it is laid out: which text stands in which table, and the lines around them. */
final class PageLayout {
  private final PageContent page;
  private final List<Grid> grids;
  private final Map<Grid, List<Glyph>> inside = new IdentityHashMap<>();
  private final List<Glyph> outside = new ArrayList<>();
  private final Map<Grid, PageTable> tables = new IdentityHashMap<>();

  /** What stands for pictures in the places of figures. */
  private final List<Glyph> pictured;

  /** Glyphs of grids that part no whole table. */
  private final Map<Glyph, Grid> framed = new IdentityHashMap<>();

  PageLayout(PageContent raw) {
    PageContent printed =
        SpacedFigures.closed(
            SpacedPrint.closed(inOrder(raw.withGlyphs(Overprint.cleaned(raw.glyphs())).upright())));
    grids = new ArrayList<>(PageGrids.of(printed));
    page = StackedFigures.joined(printed, grids);
    Glyph last = null;
    Grid home = null;
    for (Glyph glyph : page.glyphs()) {
      // A figure that is wider than its cell must not lose a digit to the margin.
      boolean goesOn =
          last != null && last.stretch() == glyph.stretch() && FigureRuns.goesOn(last, glyph);
      home = goesOn ? home : Grid.around(grids, glyph);
      last = glyph;
      (home == null ? outside : inside.computeIfAbsent(home, k -> new ArrayList<>())).add(glyph);
    }
    for (Grid grid : grids) {
      List<Glyph> glyphs = inside.computeIfAbsent(grid, k -> new ArrayList<>());
      PageTable table = CellFiller.filled(grid, page, glyphs);
      tables.put(grid, table);
      if (Frames.isOne(grid, table, outside)) {
        glyphs.forEach(g -> framed.put(g, grid));
      }
    }
    pictured = new ArrayList<>(PictureFigures.of(page, page.glyphs()));
  }

  private static PageContent inOrder(PageContent page) {
    return page.withGlyphs(ReadingOrder.of(page.glyphs()));
  }

  PageContent page() {
    return page;
  }

  List<Grid> grids() {
    return List.copyOf(grids);
  }

  PageTable table(Grid grid) {
    return Objects.requireNonNull(tables.get(grid));
  }

  /** What stands outside all grids, in the order of drawing. */
  List<Glyph> outside() {
    return List.copyOf(outside);
  }

  /** What no grid parts, in the order of drawing. */
  List<Glyph> unruled() {
    Set<Glyph> free = identitySet();
    free.addAll(outside);
    return page.glyphs().stream().filter(g -> free.contains(g) || framed.containsKey(g)).toList();
  }

  /**
   * The items of a page from top to bottom.
   *
   * @param tagged the tables that are read by the file's own structure
   */
  List<PageItem> items(List<TaggedTable> tagged) {
    List<PageItem> known = tagged(tagged);
    List<PageItem> open = open();
    open.addAll(known);
    for (Grid grid : grids) {
      List<Glyph> text = inside.getOrDefault(grid, List.of());
      List<Glyph> spilt = Spill.below(grid, text, outside);
      if (!spilt.isEmpty()) {
        outside.removeAll(spilt);
        text.addAll(spilt);
        tables.put(grid, CellFiller.filled(grid, page, text));
      }
    }
    List<PageItem> items =
        new ArrayList<>(PrintedLines.of(withPictures(outside, null, open), page));
    items.addAll(open);
    for (Grid grid : grids) {
      List<Glyph> glyphs = inside.getOrDefault(grid, List.of());
      if (glyphs.stream().allMatch(Glyph::blank) && grid.places().size() < 2) {
        continue;
      }
      PageTable table = Objects.requireNonNull(tables.get(grid));
      items.add(new PageItem.Ruled(table, PrintedLines.of(withPictures(glyphs, grid, open), page)));
    }
    items.sort(Comparator.comparingDouble((PageItem i) -> top(i, open)));
    return items;
  }

  /** The text of a grid, or of none, with what stands for pictures in no table without rules. */
  private List<Glyph> withPictures(List<Glyph> glyphs, @Nullable Grid grid, List<PageItem> open) {
    List<Glyph> all = new ArrayList<>(glyphs);
    for (Glyph picture : pictured) {
      Box box = picture.box();
      if (Grid.around(grids, picture) == grid
          && open.stream().noneMatch(o -> o.box().contains(box.centerX(), box.centerY(), 0))) {
        all.add(picture);
      }
    }
    return all;
  }

  private static Set<Glyph> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Takes the tables that the file's structure tells out of the text and its frames. */
  private List<PageItem> tagged(List<TaggedTable> tables) {
    Map<Integer, List<Glyph>> byTable = new HashMap<>();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.tag() != null && glyph.tag().inTable()) {
        byTable.computeIfAbsent(glyph.tag().table(), k -> new ArrayList<>()).add(glyph);
      }
    }
    List<PageItem> items = new ArrayList<>();
    for (TaggedTable table : tables) {
      Set<Glyph> taken = identitySet();
      taken.addAll(byTable.getOrDefault(table.number(), List.of()));
      taken.stream()
          .filter(g -> !g.blank())
          .map(Glyph::box)
          .reduce(Box::union)
          .ifPresent(
              box -> {
                taken.forEach(this::unframe);
                outside.removeIf(taken::contains);
                taken.forEach(framed::remove);
                items.add(new PageItem.Tagged(table, box, page));
              });
    }
    return items;
  }

  /** Drops the grid that frames a glyph of a table without rules. */
  private void unframe(Glyph glyph) {
    Grid frame = framed.get(glyph);
    if (frame != null && grids.remove(frame)) {
      outside.addAll(inside.getOrDefault(frame, List.of()));
    }
  }

  /** Where an item begins; a line inside a table without rules is no part of it: before it. */
  private static float top(PageItem item, List<PageItem> open) {
    Box box = item.box();
    return open.stream()
        .map(PageItem::box)
        .filter(o -> !o.equals(box) && o.top() <= box.top() && o.bottom() >= box.bottom())
        .map(o -> o.top() - 0.01f)
        .findFirst()
        .orElse(box.top());
  }

  /** Takes the tables without rules out; grids that hold a part of one are dropped. */
  private List<PageItem> open() {
    List<PageItem> items = new ArrayList<>();
    for (List<DrawnRow> rows : OpenTables.of(unruled(), page)) {
      Set<Glyph> taken = OpenTables.glyphs(rows);
      taken.forEach(this::unframe);
      outside.removeIf(taken::contains);
      items.add(new PageItem.Open(rows, List.of()));
    }
    Set<Glyph> free = identitySet();
    free.addAll(outside);
    List<DrawnRow> header =
        OpenTables.header(page.glyphs().stream().filter(free::contains).toList(), page);
    if (!header.isEmpty()) {
      Set<Glyph> taken = OpenTables.glyphs(header);
      List<Glyph> names = outside.stream().filter(taken::contains).toList();
      outside.removeIf(taken::contains);
      Box box = new PageItem.Open(header, List.of()).box();
      List<Glyph> beside =
          pictured.stream()
              .filter(p -> p.box().centerY() > box.top() && p.box().centerY() < box.bottom())
              .filter(p -> Grid.around(grids, p) == null)
              .toList();
      pictured.removeAll(beside);
      List<Glyph> text = new ArrayList<>(names);
      text.addAll(beside);
      items.add(new PageItem.Open(header, PrintedLines.of(text, page)));
    }
    return items;
  }
}
