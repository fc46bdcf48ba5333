package org.gouji.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Fragment;
import org.gouji.document.Note;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.read.page.drawn.FixedWords;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.PageNote;
import org.gouji.read.page.drawn.TextLine;
import org.gouji.read.page.drawn.Watermarks;
import org.gouji.read.page.open.OpenTable;
import org.gouji.read.page.ruled.PageBorders;
import org.gouji.read.page.ruled.SideColumns;
import org.gouji.read.page.ruled.TextColumns;
import org.gouji.read.page.ruled.TurnedTables;
import org.gouji.read.page.ruled.TwoUpSheets;
import org.gouji.read.page.ruled.VerticalWriting;
import org.gouji.read.page.table.PageCell;
import org.gouji.read.page.table.RightToLeft;
import org.gouji.read.page.tagged.TagTable;
import org.gouji.read.page.tagged.TaggedTable;
import org.gouji.read.page.tagged.Witness;

/** Makes a document of pages: ruled tables, joined over page breaks, and printed lines. */
public final class PageDocument {
  private static final PageNote DISPUTED =
      new PageNote(
          "tags-contradict",
          "第 # 页表格的框线与文件自带的结构标记不一致，所涉单元格未读取",
          "the rules of a table on page # and the structure tags of the file contradict each other;"
              + " the cells concerned were not read");

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
            TwoUpSheets.parts(printed.stream().map(PageBorders::removed).toList()).stream()
                .flatMap(p -> TurnedTables.parts(p).stream())
                .toList());
    float usual = UsualSize.of(pages);
    List<PageLayout> laidOut =
        SidewaysJoiner.joined(
            SideColumns.parted(FixedWords.removed(Watermarks.removed(pages, usual))).stream()
                .flatMap(p -> TextColumns.parts(p).stream())
                .map(PageLayout::new)
                .toList());
    Witness witness = TaggedTables.of(structure, laidOut);
    List<List<PageItem>> layouts = laidOut.stream().map(p -> p.items(witness.tables())).toList();
    List<PageItem> items = PageBreaks.joined(SpiltLines.takenBack(Furniture.removed(layouts)));
    float column = usual / 2;
    List<Block> blocks = new ArrayList<>();
    Set<Integer> disputes = new TreeSet<>();
    Set<TaggedTable> told = new HashSet<>();
    OpenTable above = null;
    boolean fromRight =
        items.stream().anyMatch(i -> i instanceof PageItem.Ruled r && RightToLeft.runs(r.table()))
            && items.stream()
                .noneMatch(i -> i instanceof PageItem.Ruled r && RightToLeft.runsNot(r.table()));
    for (PageItem item : items) {
      if (item instanceof PageItem.Line line) {
        blocks.add(paragraph(line, column));
      } else if (item instanceof PageItem.Open open) {
        if (open.asLines().isEmpty()) {
          above = OpenTable.of(open.rows(), above);
          blocks.add(above.table());
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
          blocks.add(RuledBlock.of(ruled.table(), disputed, fromRight));
        }
      }
    }
    List<Note> all = new ArrayList<>(notes);
    all.addAll(DISPUTED.on(disputes));
    return new Document(format, blocks, all);
  }

  private static Paragraph paragraph(PageItem.Line line, float column) {
    List<Fragment> fragments = new ArrayList<>();
    int free = 0;
    for (TextLine.Piece piece : line.line().pieces()) {
      int start = Math.max(free, Math.round(piece.box().left() / column));
      int end = Math.max(start + 1, Math.round(piece.box().right() / column));
      fragments.add(new Fragment(piece.text(), start, end, line.page().location(piece.box())));
      free = end;
    }
    return new Paragraph(fragments, line.page().location(line.box()), Paragraph.Kind.LINE);
  }
}
