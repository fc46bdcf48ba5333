package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.FreePlaces;
import org.gouji.read.grid.Grid;
import org.gouji.read.grid.Slot;
import org.gouji.read.xml.XmlElement;

/** Lays a table out on its grid. Each place has its element, also those that a cell covers. */
final class OdtTable {
  private static final int MOST_COLUMNS = 1_000;

  private final OdtStory story;
  private final int number;
  private final List<Slot> slots = new ArrayList<>();
  private final FreePlaces free = new FreePlaces();
  private int rows;
  private int ground;

  OdtTable(OdtStory story) {
    this.story = story;
    this.number = story.nextTable();
  }

  Grid read(XmlElement table) throws UnreadableException {
    String style = table.attribute("table:style-name");
    ground = story.styles().ground("table", style, "style:table-properties", story.ground());
    List<XmlElement> stored = new ArrayList<>();
    rows(table, stored);
    for (XmlElement row : stored) {
      for (int again = repeated(row, "table:number-rows-repeated"); again > 0; again--) {
        row(row, stored.size());
        rows++;
      }
    }
    return new Grid(slots, new Location.Word("content", -1, number, -1, -1));
  }

  /**
   * The name of an element. LibreOffice stores tables inside shapes by names of its own, which say
   * the same.
   */
  static String name(XmlElement e) {
    String name = e.name();
    return name.startsWith("loext:table") || name.startsWith("loext:covered-table")
        ? name.replace("loext:", "table:")
        : name;
  }

  private static void rows(XmlElement parent, List<XmlElement> rows) {
    for (XmlElement e : parent.children()) {
      switch (name(e)) {
        case "table:table-row" -> rows.add(e);
        case "table:table-header-rows", "table:table-rows", "table:table-row-group" ->
            rows(e, rows);
        default -> {}
      }
    }
  }

  private int ground(XmlElement cell, int around) {
    String style = cell.attribute("table:style-name");
    return story.styles().ground("table-cell", style, "style:table-cell-properties", around);
  }

  private void row(XmlElement row, int all) throws UnreadableException {
    String style = row.attribute("table:style-name");
    int behind = story.styles().ground("table-row", style, "style:table-row-properties", ground);
    int column = 0;
    int cell = 0;
    for (XmlElement e : row.children()) {
      int again = repeated(e, "table:number-columns-repeated");
      if (name(e).equals("table:covered-table-cell")) {
        column += again;
      } else if (name(e).equals("table:table-cell")) {
        Location place = new Location.Word("content", -1, number, rows, cell++);
        for (; again > 0; again--) {
          story.budget().spend();
          // A place that a cell from above covers has no cell of its own; if it has, it is another.
          column = free.column(rows, column);
          if (column >= MOST_COLUMNS) {
            throw tooWide();
          }
          int wanted = Math.min(number(e, "table:number-columns-spanned"), MOST_COLUMNS - column);
          int height = Math.min(number(e, "table:number-rows-spanned"), Math.max(1, all - rows));
          int width = free.width(rows, column, wanted);
          free.take(column, width, rows + height);
          slots.add(
              new Slot(
                  rows, column, height, width, story.items(e, place, ground(e, behind)), place));
          column++;
        }
      }
    }
  }

  private static UnreadableException tooWide() {
    return new UnreadableException(Reason.TOO_LARGE, "表格的列过多", "a table has too many columns");
  }

  private static int repeated(XmlElement e, String attribute) throws UnreadableException {
    int n = number(e, attribute);
    if (n > MOST_COLUMNS) {
      throw tooWide();
    }
    return n;
  }

  private static int number(XmlElement e, String attribute) {
    String value = e.attribute(attribute);
    return value != null && value.matches("\\d{1,9}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
