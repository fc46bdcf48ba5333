package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.read.UnreadableException;
import org.gouji.read.xml.XmlElement;

/**
 * One sheet of an Excel 2003 workbook in XML. A row or cell follows the one before it, unless it
 * says where it stands.
 */
final class XmlSheet {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;

  private final String name;
  private final XmlElement table;
  private final XmlSheetStyles styles;
  private final CellBudget budget;

  /** By place, in order. */
  private final TreeMap<Long, StoredCell> cells = new TreeMap<>();

  private final List<SheetPage.Merge> merges = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final Map<Integer, String> columnStyles = new HashMap<>();

  XmlSheet(String name, XmlElement table, XmlSheetStyles styles, CellBudget budget) {
    this.name = name;
    this.table = table;
    this.styles = styles;
    this.budget = budget;
  }

  /** The sheet with all cells that are stored. */
  StoredSheet stored(boolean visible) throws UnreadableException {
    int column = 0;
    int row = 0;
    for (XmlElement e : table.children()) {
      if (e.is("ss:Column")) {
        column = columns(e, place(e, column, MOST_COLUMNS));
      } else if (e.is("ss:Row")) {
        int at = place(e, row, MOST_ROWS);
        if (XlsxLayout.isHidden(e, "ss:Height") || XlsxLayout.isOn(e.attribute("ss:Hidden"))) {
          hiddenRows.add(at);
        }
        row(e, at);
        row = at + 1 + Numbers.of(e.attribute("ss:Span"), 0);
      }
    }
    return new StoredSheet(
        name, visible, List.copyOf(cells.values()), merges, List.of(), hiddenRows, hiddenColumns);
  }

  /** Where an element stands, counted from 0: where it says, else behind the one before it. */
  private static int place(XmlElement e, int next, int end) {
    int said = Numbers.of(e.attribute("ss:Index"), 0);
    return Math.min(said > 0 ? said - 1 : next, end - 1);
  }

  private int columns(XmlElement e, int first) {
    int last = Math.min(first + Numbers.of(e.attribute("ss:Span"), 0), MOST_COLUMNS - 1);
    String style = e.attribute("ss:StyleID");
    boolean hidden =
        XlsxLayout.isHidden(e, "ss:Width") || XlsxLayout.isOn(e.attribute("ss:Hidden"));
    for (int c = first; c <= last; c++) {
      if (hidden) {
        hiddenColumns.add(c);
      }
      if (style != null) {
        columnStyles.put(c, style);
      }
    }
    return last + 1;
  }

  private void row(XmlElement row, int number) throws UnreadableException {
    String ofRow = row.attribute("ss:StyleID");
    int next = 0;
    for (XmlElement e : row.children()) {
      if (e.is("ss:Cell")) {
        int column = place(e, next, MOST_COLUMNS);
        String own = e.attribute("ss:StyleID");
        String style = own != null ? own : ofRow != null ? ofRow : columnStyles.get(column);
        if (e.child("ss:Data") != null || styles.isBordered(style)) {
          budget.spend();
        }
        cells.putIfAbsent(
            (long) number << 32 | column, new StoredCell(name, number, column, e, style));
        int across = Math.min(Numbers.of(e.attribute("ss:MergeAcross"), 0), MOST_COLUMNS - column);
        int down = Math.min(Numbers.of(e.attribute("ss:MergeDown"), 0), MOST_ROWS - number);
        if (across > 0 || down > 0) {
          merges.add(new SheetPage.Merge(number, column, number + down, column + across));
        }
        next = column + across + 1;
      }
    }
  }
}
