package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.gouji.read.xml.XmlElement;

/**
 * A row of a sheet as it is stored. It knows where its cells stand, and not what they hold.
 *
 * @param number counts from 0
 */
record XlsxRow(int number, XmlElement element) {
  /** A cell's place, counted from 0, and what is stored of it. */
  record Cell(int row, int column, XmlElement element) {
    /** What it holds: {@code n} for a number, {@code s} for a shared string, and so on. */
    String type() {
      String type = element.attribute("t");
      return type == null ? "n" : type;
    }

    String stored() {
      XmlElement v = element.child("x:v");
      return v == null ? "" : v.text();
    }
  }

  /** The rows of a sheet. One without a number stands behind the one before it. */
  static List<XlsxRow> of(XmlElement sheet) {
    List<XlsxRow> rows = new ArrayList<>();
    int number = -1;
    for (XmlElement e : sheet.childrenOf("x:sheetData")) {
      number = Math.max(number + 1, Numbers.of(e.attribute("r"), 0) - 1);
      rows.add(new XlsxRow(number, e));
    }
    return rows;
  }

  /** Its cells. One without a reference stands behind the one before it. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    int column = -1;
    for (XmlElement e : element.children()) {
      String reference = e.attribute("r");
      column =
          reference != null && reference.matches("[A-Za-z]{1,3}\\d{1,7}")
              ? new CellReference(reference).getCol()
              : column + 1;
      cells.add(new Cell(number, column, e));
    }
    return cells;
  }

  boolean hidden() {
    return XlsxLayout.isHidden(element, "ht");
  }
}
