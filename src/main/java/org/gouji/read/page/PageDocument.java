package org.gouji.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Fragment;
import org.gouji.document.Location;
import org.gouji.document.Note;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.Unread;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.FixedWords;
import org.gouji.read.page.drawn.Glyph;
import org.gouji.read.page.drawn.Grid;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.TextLine;
import org.gouji.read.page.drawn.Watermarks;
import org.gouji.read.page.open.OpenTable;
import org.gouji.read.page.ruled.SideColumns;
import org.gouji.read.page.ruled.TextColumns;
import org.gouji.read.page.ruled.TurnedTables;
import org.gouji.read.page.ruled.VerticalWriting;
import org.gouji.read.page.table.CutCells;
import org.gouji.read.page.table.PageCell;
import org.gouji.read.page.table.PageTable;
import org.gouji.read.page.table.PicturedCells;
import org.gouji.read.page.table.RightToLeft;
import org.gouji.read.page.table.TableJoiner;
import org.gouji.read.page.table.UnseenFigures;
import org.gouji.read.page.tagged.TagTable;
import org.gouji.read.page.tagged.TaggedTable;
import org.gouji.read.page.tagged.Witness;

/** Makes a document of pages: ruled tables, joined over page breaks, and printed lines. */
public final class PageDocument {
  private PageDocument() {}

  /**
   * The document that pages show. A ruled table becomes a {@link Table} of {@link
   * Table.Geometry#RULED}; every other printed line a {@link Paragraph} of {@link
   * Paragraph.Kind#LINE} whose fragments are parted by column gaps. Page numbers and running heads
   * are left out.
   *
   * @param format short name of the format, such as {@code pdf}
   * @param pages in order
   * @param notes what the reader of the format has to tell
   */
  public static Document of(String format, List<PageContent> pages, List<Note> notes) {
    return of(format, pages, List.of(), notes);
  }

  /**
   * The document that pages show, as above; where no rules tell the cells of a table apart, the
   * file's own structure does, if it agrees with the places of what is printed.
   *
   * @param structure the tables that the tags of the glyphs name
   */
  public static Document of(
      String format, List<PageContent> printed, List<TagTable> structure, List<Note> notes) {
    List<PageContent> pages =
        VerticalWriting.asLines(
            printed.stream().flatMap(p -> TurnedTables.parts(p).stream()).toList());
    float usual = usualSize(pages);
    List<PageLayout> laidOut =
        SidewaysJoiner.joined(
            SideColumns.parted(FixedWords.removed(Watermarks.removed(pages, usual))).stream()
                .flatMap(p -> TextColumns.parts(p).stream())
                .map(PageLayout::new)
                .toList());
    Witness witness = TaggedTables.of(structure, laidOut);
    List<List<PageItem>> layouts = laidOut.stream().map(p -> p.items(witness.tables())).toList();
    List<PageItem> items = joined(SpiltLines.takenBack(Furniture.removed(layouts)));
    float column = usual / 2;
    List<Block> blocks = new ArrayList<>();
    Set<Integer> disputes = new TreeSet<>();
    Set<TaggedTable> told = new HashSet<>();
    int columns = 0;
    boolean fromRight =
        items.stream().anyMatch(i -> i instanceof PageItem.Ruled r && RightToLeft.runs(r.table()))
            && items.stream()
                .noneMatch(i -> i instanceof PageItem.Ruled r && RightToLeft.runsNot(r.table()));
    for (PageItem item : items) {
      if (item instanceof PageItem.Line line) {
        blocks.add(paragraph(line, column));
      } else if (item instanceof PageItem.Open open) {
        if (open.asLines().isEmpty()) {
          OpenTable table = OpenTable.of(open.rows(), columns);
          columns = table.columns();
          blocks.add(table.table());
        } else {
          open.asLines().forEach(l -> blocks.add(paragraph(l, column)));
        }
      } else if (item instanceof PageItem.Tagged part) {
        if (part.table().beginsOn(part.page()) && told.add(part.table())) {
          blocks.add(part.table().table());
        }
      } else if (item instanceof PageItem.Ruled ruled) {
        if (ruled.table().loose() || ruled.table().columns() == 1) {
          ruled.asLines().forEach(line -> blocks.add(paragraph(line, column)));
        } else {
          Set<PageCell> disputed = Quarrels.of(ruled.table(), witness);
          disputed.forEach(c -> disputes.add(c.page().number()));
          Set<PageCell> doubtful = CutCells.of(ruled.table());
          doubtful.addAll(disputed);
          doubtful.addAll(UnseenFigures.of(ruled.table()));
          blocks.add(table(ruled.table(), doubtful, fromRight));
        }
      }
    }
    List<Note> all = new ArrayList<>(notes);
    if (!disputes.isEmpty()) {
      all.add(disputed(disputes));
    }
    return new Document(format, blocks, all);
  }

  private static List<PageItem> joined(List<List<PageItem>> pages) {
    List<PageItem> items = new ArrayList<>();
    for (List<PageItem> page : pages) {
      int from = 0;
      dropReprinted(items, page);
      if (!items.isEmpty()
          && !page.isEmpty()
          && items.get(items.size() - 1) instanceof PageItem.Ruled last
          && page.get(0) instanceof PageItem.Ruled first) {
        Optional<PageTable> whole = TableJoiner.joined(last.table(), first.table());
        if (whole.isPresent()) {
          List<PageItem.Line> lines = new ArrayList<>(last.asLines());
          lines.addAll(first.asLines());
          items.set(items.size() - 1, new PageItem.Ruled(whole.get(), lines));
          from = 1;
        }
      } else if (!items.isEmpty() && items.get(items.size() - 1) instanceof PageItem.Open upper) {
        PageItem.Open last = upper;
        while (from < page.size() && SplitByBreak.goesOn(last, page.get(from))) {
          last = SplitByBreak.marked(last, (PageItem.Line) page.get(from));
          items.set(items.size() - 1, last);
          from++;
        }
        int at = firstTable(page, from);
        if (at < page.size()
            && page.get(at) instanceof PageItem.Open next
            && OpenBreak.joins(last, next)) {
          items.addAll(items.size() - 1, page.subList(from, at));
          items.set(items.size() - 1, OpenBreak.joined(last, next));
          from = at + 1;
        }
      }
      items.addAll(page.subList(from, page.size()));
    }
    return items;
  }

  /** Where the first item stands, but for lines inside a table without rules, which it is then. */
  private static int firstTable(List<PageItem> page, int from) {
    int at = from;
    while (at < page.size() && page.get(at) instanceof PageItem.Line) {
      at++;
    }
    if (at == page.size()) {
      return at;
    }
    Box table = page.get(at).box();
    boolean inside = page.subList(from, at).stream().allMatch(l -> l.box().top() >= table.top());
    return inside ? at : from;
  }

  /** Drops lines below a table that the next page prints again as the table's next row. */
  private static void dropReprinted(List<PageItem> items, List<PageItem> page) {
    if (page.isEmpty() || !(page.get(0) instanceof PageItem.Ruled next)) {
      return;
    }
    List<String> row =
        next.table().cells().stream()
            .filter(c -> c.place().row() == 0 && !c.blank())
            .map(PageCell::text)
            .toList();
    int keep = items.size();
    while (keep > 0
        && items.get(keep - 1) instanceof PageItem.Line line
        && line.page().number() == page.get(0).page().number() - 1
        && line.line().pieces().stream().allMatch(p -> row.contains(p.text()))) {
      keep--;
    }
    if (keep > 0 && items.get(keep - 1) instanceof PageItem.Ruled) {
      items.subList(keep, items.size()).clear();
    }
  }

  /** The font size of most characters; half of it is one column of a fragment. */
  private static float usualSize(List<PageContent> pages) {
    Map<Integer, Integer> halfPoints = new HashMap<>();
    for (PageContent page : pages) {
      for (Glyph glyph : page.glyphs()) {
        if (glyph.han()) {
          halfPoints.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
        }
      }
    }
    return halfPoints.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(e -> Math.max(2, e.getKey()))
            .orElse(21)
        / 2f;
  }

  private static Paragraph paragraph(PageItem.Line line, float column) {
    List<Fragment> fragments = new ArrayList<>();
    int free = 0;
    for (TextLine.Piece piece : line.line().pieces()) {
      int start = Math.max(free, Math.round(piece.box().left() / column));
      int end = Math.max(start + 1, Math.round(piece.box().right() / column));
      fragments.add(new Fragment(piece.text(), start, end, location(line.page(), piece.box())));
      free = end;
    }
    return new Paragraph(fragments, location(line.page(), line.box()), Paragraph.Kind.LINE);
  }

  private static Note disputed(Set<Integer> pages) {
    String numbers = pages.stream().map(Object::toString).collect(Collectors.joining(", "));
    return new Note(
        "tags-contradict",
        "第 " + numbers + " 页表格的框线与文件自带的结构标记不一致，所涉单元格未读取",
        "the rules of a table on page "
            + numbers
            + " and the structure tags of the file contradict each other; the cells concerned were"
            + " not read");
  }

  private static Table table(PageTable drawn, Set<PageCell> marked, boolean fromRight) {
    Set<PageCell> ends = CutCells.ends(drawn);
    PageTable inRows = withMarks(drawn, marked);
    PageTable table = fromRight ? RightToLeft.turned(inRows) : inRows;
    List<Cell> cells = new ArrayList<>();
    for (PageCell c : table.cells()) {
      Grid.Place p = c.place();
      Location location = location(c.page(), c.box());
      cells.add(new Cell(p.row(), p.column(), p.rowSpan(), p.columnSpan(), c.text(), location));
      if (ends.contains(c)) {
        cells.add(new Cell(p.row(), c.right(), p.rowSpan(), 1, Glyph.UNKNOWN, location));
      }
    }
    PageContent page = table.cells().get(0).page();
    return new Table(cells, Table.Geometry.RULED, location(page, table.box()));
  }

  private static PageTable withMarks(PageTable table, Set<PageCell> doubtful) {
    Set<PageCell> pictured = PicturedCells.of(table);
    return table.withCells(
        table.cells().stream()
            .map(
                c ->
                    doubtful.contains(c)
                        ? c.withText(OpenTable.doubtful(c.text()))
                        : pictured.contains(c) ? c.withText(Unread.PICTURE) : c)
            .toList());
  }

  private static Location location(PageContent page, Box box) {
    return page.location(box);
  }
}
