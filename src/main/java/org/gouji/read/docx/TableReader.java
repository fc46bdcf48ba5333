package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Item;
import org.gouji.read.grid.Slot;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Lays the cells of one stored table out on its grid. */
final class TableReader {
  private static final int WIDEST = 1000;

  private final StoryReader story;
  private int ground;
  private final List<Open> cells = new ArrayList<>();

  /**
   * A reader of one table.
   *
   * @param ground the colour behind what it stands in
   */
  TableReader(StoryReader story, int ground) {
    this.story = story;
    this.ground = ground;
  }

  /** A cell that may still grow to the right and downwards. */
  private static final class Open {
    final int row;
    final int column;
    final List<Item> items;
    final Location location;
    int rowSpan = 1;
    int columnSpan;

    Open(int row, int column, int columnSpan, List<Item> items, Location location) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.items = items;
      this.location = location;
    }

    Slot slot() {
      return new Slot(row, column, rowSpan, columnSpan, items, location);
    }
  }

  Grid read(XmlElement table) throws UnreadableException {
    ground = story.styles().tableGround(table.child("w:tblPr"), ground);
    List<XmlElement> rows = new ArrayList<>();
    collect(table, "w:tr", rows);
    Map<Integer, Open> above = Map.of();
    int row = 0;
    for (XmlElement tr : rows) {
      XmlElement properties = tr.child("w:trPr");
      boolean gone =
          properties != null
              && (properties.child("w:del") != null
                  || Boolean.TRUE.equals(WordXml.toggle(properties, "w:hidden")));
      if (!gone) {
        above = row(tr, properties, row++, above);
      }
    }
    return new Grid(cells.stream().map(Open::slot).toList(), story.place(table));
  }

  /** Rows and cells may stand inside content controls and custom marks, at any depth. */
  private static void collect(XmlElement parent, String name, List<XmlElement> out) {
    for (XmlElement e : parent.children()) {
      switch (e.name()) {
        case "w:del", "w:moveFrom", "w:p", "w:tbl", "w:tblPr", "w:trPr", "w:sdtPr" -> {}
        case "mc:AlternateContent" -> {
          if (!e.children().isEmpty()) {
            collect(e.children().get(0), name, out);
          }
        }
        default -> {
          if (e.is(name)) {
            out.add(e);
          } else {
            collect(e, name, out);
          }
        }
      }
    }
  }

  /** Reads a row; gives the cells that one below may continue, by column. */
  private Map<Integer, Open> row(
      XmlElement tr, @Nullable XmlElement properties, int row, Map<Integer, Open> above)
      throws UnreadableException {
    List<XmlElement> stored = new ArrayList<>();
    collect(tr, "w:tc", stored);
    Map<Integer, Open> covering = new HashMap<>();
    int column = span(WordXml.value(properties, "w:gridBefore"), 0);
    Open left = null;
    for (XmlElement tc : stored) {
      XmlElement p = tc.child("w:tcPr");
      if (p != null && p.child("w:cellDel") != null) {
        continue;
      }
      story.budget().spend();
      int span = span(WordXml.value(p, "w:gridSpan"), 1);
      if ("continue".equals(merge(p, "w:hMerge")) && left != null) {
        left.columnSpan += span;
        column += span;
        continue;
      }
      String vertical = vertical(p);
      Open up = "continue".equals(vertical) ? at(above, column, span) : null;
      if (up != null) {
        up.rowSpan++;
        left = up;
      } else {
        left =
            new Open(
                row,
                column,
                span,
                story.items(tc, story.styles().ground(p, ground)),
                story.place(tc));
        cells.add(left);
      }
      if (vertical != null) {
        covering.put(left.column, left);
      }
      column += span;
    }
    return covering;
  }

  private static @Nullable Open at(Map<Integer, Open> above, int column, int span) {
    Open o = above.get(column);
    return o != null && o.columnSpan == span ? o : null;
  }

  private static @Nullable String vertical(@Nullable XmlElement properties) {
    XmlElement tracked = properties == null ? null : properties.child("w:cellMerge");
    String change = tracked == null ? null : tracked.attribute("w:vMerge");
    if (change != null) {
      return change.equals("rest") ? "restart" : "continue";
    }
    return merge(properties, "w:vMerge");
  }

  /** How a cell merges; an element without a value means that it continues. */
  private static @Nullable String merge(@Nullable XmlElement properties, String name) {
    XmlElement e = properties == null ? null : properties.child(name);
    if (e == null) {
      return null;
    }
    String value = e.attribute("w:val");
    return value == null || !value.equals("restart") ? "continue" : "restart";
  }

  private static int span(@Nullable String value, int least) {
    return Math.max(least, Math.min(WIDEST, WordXml.number(value, least)));
  }
}
