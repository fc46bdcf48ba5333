package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Line;
import org.gouji.read.word.StoryBudget;
import org.gouji.read.xml.XmlElement;
import org.gouji.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads what the body, a cell or a text box holds, in order. One per document. */
final class OdtStory {
  private final OdtStyles styles;
  private final OdtNumbers numbers;
  private final OdtChanges changes;
  private final List<XmlElement> notes = new ArrayList<>();
  private int ground = Colours.WHITE;
  private final StoryBudget budget;
  private int paragraphs;
  private int tables;

  OdtStory(OdtStyles styles, OdtNumbers numbers, OdtChanges changes, Limits limits) {
    this.styles = styles;
    this.numbers = numbers;
    this.budget = new StoryBudget(limits);
    this.changes = changes;
  }

  /** The items of the body; notes stand behind the paragraph or table that refers to them. */
  List<Item> items(XmlElement body) throws UnreadableException {
    List<Item> items = new ArrayList<>();
    walk(body, null, null, items);
    return items;
  }

  /**
   * The items of a cell, whose place is that of all it holds.
   *
   * @param behind the colour behind it
   */
  List<Item> items(XmlElement cell, Location place, int behind) throws UnreadableException {
    List<Item> items = new ArrayList<>();
    int around = ground;
    ground = behind;
    walk(cell, place, null, items);
    ground = around;
    return items;
  }

  /** The colour behind what is read now. */
  int ground() {
    return ground;
  }

  StoryBudget budget() {
    return budget;
  }

  OdtStyles styles() {
    return styles;
  }

  /** The number of the next table, counting from 0. */
  int nextTable() {
    return tables++;
  }

  private void walk(
      XmlElement container,
      @Nullable Location cell,
      OdtNumbers.@Nullable Place list,
      List<Item> items)
      throws UnreadableException {
    boolean first = true;
    for (XmlElement e : container.children()) {
      switch (OdtTable.name(e)) {
        case "text:p", "text:h" -> {
          // Only the first paragraph of an item has the item's number.
          boolean numbered = container.is("text:list-item") && first && list != null;
          paragraph(e, cell, numbered ? list : null, items);
          first = false;
        }
        case "text:list" -> walk(e, cell, numbers.within(e, list), items);
        case "table:table" -> table(e, cell, items);
        case XmlPart.TEXT, "text:tracked-changes" -> {}
        default -> {
          if (!changes.passes(e) && !OdtLine.isHidden(e)) {
            walk(e, cell, list, items);
          }
        }
      }
    }
  }

  private void table(XmlElement table, @Nullable Location cell, List<Item> items)
      throws UnreadableException {
    items.add(new OdtTable(this).read(table));
    if (cell == null) {
      notes(items);
    }
  }

  private void paragraph(
      XmlElement p, @Nullable Location cell, OdtNumbers.@Nullable Place list, List<Item> items)
      throws UnreadableException {
    budget.spend();
    Location place = cell != null ? cell : new Location.Word("content", paragraphs++, -1, -1, -1);
    String style = p.attribute("text:style-name");
    String number = "";
    if (list != null) {
      number = numbers.item(list, style);
    }
    if (number.isEmpty() && p.is("text:h")) {
      number = numbers.heading(p);
    }
    OdtLine line = new OdtLine(styles, changes, style, 0, ground);
    line.read(p);
    String text = styles.isHidden("paragraph", style) ? "" : line.text();
    items.add(new Line(text.isBlank() ? text : number + text, place));
    notes.addAll(line.notes());
    int around = ground;
    ground = Colours.UNKNOWN;
    for (XmlElement box : line.boxes()) {
      if (OdtTable.name(box).equals("table:table")) {
        table(box, cell, items);
      } else {
        walk(box, cell, null, items);
      }
    }
    ground = around;
    if (cell == null) {
      notes(items);
    }
  }

  /** The notes referred to since the last ones were read. */
  private void notes(List<Item> items) throws UnreadableException {
    List<XmlElement> open = List.copyOf(notes);
    notes.clear();
    for (XmlElement note : open) {
      walk(note, null, null, items);
    }
  }
}
