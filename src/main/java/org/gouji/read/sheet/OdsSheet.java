package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.read.UnreadableException;
import org.gouji.read.odt.SheetText;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** One sheet of a spreadsheet of OpenDocument, whose equal rows and cells are stored once. */
final class OdsSheet {
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;

  /** As many blank rows or cells with borders in a row as a form has; the others fill the sheet. */
  private static final int MOST_BLANK = 64;

  private static final Set<String> HIDDEN = Set.of("collapse", "filter");

  private final XmlElement table;
  private final String name;
  private final SheetText texts;
  private final CellBudget budget;

  private final List<StoredCell> cells = new ArrayList<>();
  private final List<SheetPage.Merge> merges = new ArrayList<>();
  private final List<DrawnOver.Drawing> drawings = new ArrayList<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();

  /** The style that cells have from their column, by the first column that has it. */
  private final NavigableMap<Integer, String> columnStyles = new TreeMap<>();

  private int columns;
  private int rows;

  OdsSheet(XmlElement table, SheetText texts, CellBudget budget) {
    String named = table.attribute("table:name");
    this.table = table;
    this.name = named == null ? "" : named;
    this.texts = texts;
    this.budget = budget;
  }

  /** The sheet with its cells that hold something or have a border. */
  StoredSheet stored(boolean visible) throws UnreadableException {
    walk(table, false);
    return new StoredSheet(name, visible, cells, merges, drawings, hiddenRows, hiddenColumns);
  }

  private void walk(XmlElement parent, boolean hidden) throws UnreadableException {
    for (XmlElement e : parent.children()) {
      switch (e.name()) {
        case "table:table-column" -> columns(e, hidden);
        case "table:table-row" -> rows(e, hidden);
        case "table:table-columns",
            "table:table-header-columns",
            "table:table-column-group",
            "table:table-rows",
            "table:table-header-rows",
            "table:table-row-group" ->
            walk(e, hidden || "false".equals(e.attribute("table:display")));
        default -> {}
      }
    }
  }

  private boolean isHidden(XmlElement e) {
    String visibility = e.attribute("table:visibility");
    return visibility != null && HIDDEN.contains(visibility) || texts.hasNoSize(e);
  }

  private void columns(XmlElement e, boolean hidden) {
    int again = Math.min(times(e, "table:number-columns-repeated"), MOST_COLUMNS - columns);
    String style = e.attribute("table:default-cell-style-name");
    columnStyles.put(columns, style == null ? "" : style);
    boolean away = hidden || isHidden(e);
    for (int i = 0; i < again; i++, columns++) {
      if (away) {
        hiddenColumns.add(columns);
      }
    }
  }

  private void rows(XmlElement e, boolean hidden) throws UnreadableException {
    int again = Math.min(times(e, "table:number-rows-repeated"), MOST_ROWS - rows);
    boolean full = e.children().stream().anyMatch(OdsSheet::isFull);
    int read = full ? again : Math.min(again, MOST_BLANK);
    boolean away = hidden || isHidden(e);
    for (int i = 0; i < read; i++) {
      if (away) {
        hiddenRows.add(rows + i);
      }
      row(e, rows + i);
    }
    rows += again;
  }

  private static boolean isFull(XmlElement cell) {
    return !cell.children().isEmpty()
        || cell.attribute("office:value-type") != null
        || cell.attribute("table:formula") != null;
  }

  private void row(XmlElement row, int number) throws UnreadableException {
    String style = row.attribute("table:default-cell-style-name");
    int column = 0;
    for (XmlElement e : row.children()) {
      boolean covered = e.is("table:covered-table-cell");
      if (!covered && !e.is("table:table-cell")) {
        continue;
      }
      int again = Math.min(times(e, "table:number-columns-repeated"), MOST_COLUMNS - column);
      int read = covered ? 0 : isFull(e) ? again : Math.min(again, MOST_BLANK);
      for (int i = 0; i < read; i++) {
        cell(e, number, column + i, style);
      }
      column += again;
    }
  }

  private void cell(XmlElement e, int row, int column, @Nullable String rowStyle)
      throws UnreadableException {
    String style = style(e, column, rowStyle);
    if (isFull(e) || texts.isBordered(style)) {
      budget.spend();
      cells.add(new StoredCell(name, row, column, e, style));
    }
    int width = Math.min(times(e, "table:number-columns-spanned"), MOST_COLUMNS - column);
    int height = Math.min(times(e, "table:number-rows-spanned"), MOST_ROWS - row);
    if (width > 1 || height > 1) {
      merges.add(new SheetPage.Merge(row, column, row + height - 1, column + width - 1));
    }
    for (XmlElement drawn : e.children()) {
      if (SheetText.isPicture(drawn)) {
        drawings.add(new DrawnOver.Drawing(row, column, row, column));
      }
    }
  }

  private @Nullable String style(XmlElement cell, int column, @Nullable String rowStyle) {
    String own = cell.attribute("table:style-name");
    if (own != null || rowStyle != null) {
      return own != null ? own : rowStyle;
    }
    Map.Entry<Integer, String> ofColumn = columnStyles.floorEntry(column);
    return ofColumn == null ? null : ofColumn.getValue();
  }

  private static int times(XmlElement e, String attribute) {
    return Math.max(1, Numbers.of(e.attribute(attribute), 1));
  }
}
