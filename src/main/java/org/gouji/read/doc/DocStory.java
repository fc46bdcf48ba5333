package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.gouji.document.Location;
import org.gouji.document.Unread;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.gouji.read.word.StoryBudget;

/** Walks through the paragraphs and tables of a document. One instance per document. */
final class DocStory {
  private static final Location.Word BODY = new Location.Word("document", -1, -1, -1, -1);
  private static final Location.Word BOX = new Location.Word("textboxes", -1, -1, -1, -1);

  private final HWPFDocument document;
  private final DocBoxes boxes;
  private final DocLists lists;
  private final DocNotes notes;
  private final int maxDepth;
  private final StoryBudget budget;
  private int paragraphs;
  private int tables;
  private boolean loosePending = true;
  private boolean notesPending;

  DocStory(HWPFDocument document, Limits limits) {
    this.document = document;
    this.boxes = new DocBoxes(document);
    this.lists = new DocLists(document.getListTables());
    this.notes = new DocNotes(document);
    this.maxDepth = limits.maxDepth();
    this.budget = new StoryBudget(limits);
  }

  /**
   * The body in order; text boxes stand before the paragraph that anchors them, footnotes behind
   * the paragraph or table that refers to them.
   */
  List<Item> body() throws UnreadableException {
    notesPending = true;
    List<Item> items = items(document.getRange(), 0, BODY);
    notesPending = false;
    addLoose(items);
    return items;
  }

  private void addBoxes(List<Range> ranges, Location.Word place, List<Item> items)
      throws UnreadableException {
    boolean pending = notesPending;
    notesPending = false;
    for (Range box : ranges) {
      items.addAll(items(box, 0, place));
    }
    notesPending = pending;
  }

  /** Boxes without a place of their own stand where the first drawing is anchored in the body. */
  private void addLoose(List<Item> items) throws UnreadableException {
    if (loosePending) {
      loosePending = false;
      addBoxes(boxes.loose(), BOX, items);
    }
  }

  /** What the drawings of a paragraph say, which stands before it. */
  private void anchored(List<Integer> anchors, Location.Word place, List<Item> items)
      throws UnreadableException {
    for (int anchor : anchors) {
      List<Range> known = boxes.at(anchor);
      boolean inCell = place.table() >= 0;
      addBoxes(known, inCell ? place : BOX, items);
      if (known.isEmpty() && !boxes.loose().isEmpty()) {
        if (inCell) {
          items.add(new Line(Unread.CHARACTER, place));
        } else {
          addLoose(items);
        }
      } else if (known.isEmpty() && inCell && boxes.showsPicture(anchor)) {
        items.add(new Line(Unread.PICTURE, place));
      }
    }
  }

  /**
   * The items of a range.
   *
   * @param level how many tables surround it
   * @param cell the place of its paragraphs if it is a cell
   */
  List<Item> items(Range range, int level, Location.Word cell) throws UnreadableException {
    if (level > maxDepth) {
      throw StoryBudget.exceeded();
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
        budget.spend();
        items.add(new Line(note, place));
      }
    }
  }

  private Location.Word paragraph(Paragraph p, int level, Location.Word cell, List<Item> items)
      throws UnreadableException {
    budget.spend();
    boolean body = cell.equals(BODY);
    Location.Word place = body ? new Location.Word("document", paragraphs++, -1, -1, -1) : cell;
    DocText text = DocText.of(p);
    anchored(text.anchors(), place, items);
    items.add(new Line(lists.next(p) + text.text(), place));
    return place;
  }

  StoryBudget budget() {
    return budget;
  }
}
