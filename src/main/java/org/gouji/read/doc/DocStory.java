package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.gouji.document.Location;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;

/** Walks through the paragraphs and tables of a document. One instance per document. */
final class DocStory {
  private final HWPFDocument document;
  private final DocLists lists;
  private final DocNotes notes;
  private final int maxDepth;
  private int left;
  private int paragraphs;
  private int tables;
  private boolean boxesPending;
  private boolean notesPending;

  DocStory(HWPFDocument document, Limits limits) {
    this.document = document;
    this.lists = new DocLists(document.getListTables());
    this.notes = new DocNotes(document);
    this.maxDepth = limits.maxDepth();
    this.left = 2 * limits.maxCells();
  }

  /**
   * The body in order; the text boxes stand where the first of them is anchored, footnotes behind
   * the paragraph or table that refers to them.
   */
  List<Item> body() throws UnreadableException {
    Range boxes = document.getMainTextboxRange();
    // A range without a character still claims the paragraph before it.
    boxesPending = boxes.getStartOffset() < boxes.getEndOffset();
    notesPending = true;
    List<Item> items = items(document.getRange(), 0, new Location.Word("document", -1, -1, -1, -1));
    notesPending = false;
    if (boxesPending) {
      items.addAll(boxes());
    }
    return items;
  }

  private List<Item> boxes() throws UnreadableException {
    boxesPending = false;
    return items(document.getMainTextboxRange(), 0, new Location.Word("textboxes", -1, -1, -1, -1));
  }

  /**
   * The items of a range.
   *
   * @param level how many tables surround it
   * @param cell the place of its paragraphs if it is a cell
   */
  List<Item> items(Range range, int level, Location.Word cell) throws UnreadableException {
    if (level > maxDepth) {
      throw tooLarge();
    }
    List<Item> items = new ArrayList<>();
    int n = range.numParagraphs();
    for (int i = 0; i < n; i++) {
      Paragraph p = range.getParagraph(i);
      if (p.isInTable() && p.getTableLevel() > level) {
        Table table = range.getTable(p);
        Location.Word place = new Location.Word("document", -1, tables, -1, -1);
        // A cell that begins with a table of its own begins the outer one with it.
        items.add(new DocTable(this, tables++, p.getTableLevel()).read(table));
        i += Math.max(1, table.numParagraphs()) - 1;
        notes(table, level, place, items);
      } else {
        Location.Word place = paragraph(p, level, cell, items);
        notes(p, level, place, items);
      }
    }
    return items;
  }

  /** The notes that a paragraph or table of the body refers to. */
  private void notes(Range block, int level, Location.Word place, List<Item> items)
      throws UnreadableException {
    if (level == 0 && notesPending) {
      for (String note : notes.before(block.getEndOffset())) {
        spend();
        items.add(new Line(note, place));
      }
    }
  }

  private Location.Word paragraph(Paragraph p, int level, Location.Word cell, List<Item> items)
      throws UnreadableException {
    spend();
    boolean body = level == 0 && cell.part().equals("document");
    Location.Word place = body ? new Location.Word("document", paragraphs++, -1, -1, -1) : cell;
    DocText text = DocText.of(p);
    if (text.anchors() && boxesPending) {
      notesPending = false;
      items.addAll(boxes());
      notesPending = true;
    }
    items.add(new Line(lists.next(p) + text.text(), place));
    return place;
  }

  /** Counts one more paragraph or cell against the limit. */
  void spend() throws UnreadableException {
    if (--left < 0) {
      throw tooLarge();
    }
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException(
        Reason.TOO_LARGE, "文件的段落或表格单元格过多", "the file has too many paragraphs or table cells");
  }
}
