package org.gouji.read.docx;

import java.util.IdentityHashMap;
import java.util.Map;
import org.gouji.document.Location;
import org.gouji.read.xml.XmlElement;

/**
 * The ordinals of the main part's paragraphs, tables, rows and cells. They count the elements of
 * the part as stored, deleted and alternative ones too, each by its start tag: {@code w:p} outside
 * any {@code w:tbl}, each {@code w:tbl}, the {@code w:tr} of a table and the {@code w:tc} of a row
 * without those of inner tables. So a writer finds the same places by counting tags.
 */
final class Places {
  private final Map<XmlElement, Location.Word> places = new IdentityHashMap<>();
  private int paragraphs;
  private int tables;

  Places(XmlElement root) {
    walk(root, new Table());
  }

  /** The table that surrounds an element, and where in it the walk stands. */
  private static final class Table {
    int ordinal = -1;
    int row = -1;
    int cell = -1;

    Location.Word here() {
      return new Location.Word("document", -1, ordinal, row, cell);
    }
  }

  private void walk(XmlElement parent, Table table) {
    for (XmlElement e : parent.children()) {
      Table inner = table;
      switch (e.name()) {
        case "w:p" ->
            places.put(
                e,
                table.ordinal < 0
                    ? new Location.Word("document", paragraphs++, -1, -1, -1)
                    : table.here());
        case "w:tbl" -> {
          inner = new Table();
          inner.ordinal = tables++;
          places.put(e, inner.here());
        }
        case "w:tr" -> {
          table.row++;
          table.cell = -1;
          places.put(e, table.here());
        }
        case "w:tc" -> {
          table.cell++;
          places.put(e, table.here());
        }
        default -> {}
      }
      walk(e, inner);
    }
  }

  /** The place of a paragraph, table, row or cell. */
  Location.Word of(XmlElement element) {
    Location.Word place = places.get(element);
    if (place == null) {
      throw new IllegalArgumentException("no place: " + element.name());
    }
    return place;
  }
}
