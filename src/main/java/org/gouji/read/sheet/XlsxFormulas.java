package org.gouji.read.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellValue;
import org.gouji.read.UnreadableException;
import org.gouji.read.ooxml.OfficePackage;
import org.gouji.read.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** The values and formulas of an Office Open XML workbook, worked out when the first is asked. */
final class XlsxFormulas {
  private final OfficePackage parts;
  private final XmlElement book;
  private final SharedStrings shared;
  private final Map<String, Integer> sheets = new HashMap<>();
  private @Nullable Calculator calculator;

  /** Where a formula that several cells share is written out. */
  private record Master(int row, int column, String text) {}

  XlsxFormulas(OfficePackage parts, XmlElement book, SharedStrings shared) {
    this.parts = parts;
    this.book = book;
    this.shared = shared;
  }

  /** Whether the workbook says that its formulas are to be calculated when it is opened. */
  boolean due() {
    XmlElement calculation = book.child("x:calcPr");
    return calculation != null && XlsxLayout.isOn(calculation.attribute("fullCalcOnLoad"));
  }

  /** What the formula of a cell comes to; null if that is unknown. */
  @Nullable CellValue value(String sheet, XlsxRow.Cell cell) throws UnreadableException {
    Calculator by = calculator;
    if (by == null) {
      by = filled();
      calculator = by;
    }
    Integer number = sheets.get(sheet);
    return number == null ? null : by.value(number, cell.row(), cell.column());
  }

  private Calculator filled() throws UnreadableException {
    Calculator by = new Calculator();
    for (XmlElement e : book.childrenOf("x:sheets")) {
      String id = e.attribute("r:id");
      String name = e.attribute("name");
      XmlElement sheet = id == null ? null : parts.part(id);
      if (sheet != null && name != null && sheets.putIfAbsent(name, sheets.size()) == null) {
        by.sheet(name);
        add(sheet, by);
      }
    }
    return by;
  }

  private void add(XmlElement sheet, Calculator by) {
    Map<String, Master> masters = new HashMap<>();
    for (XlsxRow row : XlsxRow.of(sheet)) {
      for (XlsxRow.Cell cell : row.cells()) {
        XmlElement formula = cell.element().child("x:f");
        if (formula == null) {
          value(cell, by);
        } else {
          formula(formula, cell.row(), cell.column(), masters, by);
        }
      }
    }
  }

  private void value(XlsxRow.Cell cell, Calculator by) {
    int row = cell.row();
    int column = cell.column();
    String stored = cell.stored();
    Double number = Numbers.decimal(stored);
    switch (cell.type()) {
      case "n" -> {
        if (number != null) {
          by.number(row, column, number);
        }
      }
      case "s" -> by.text(row, column, shared.at(stored).text());
      case "b" -> by.truth(row, column, stored.strip().equals("1"));
      // Only that a text stands there matters to a sum.
      default -> by.text(row, column, stored.isEmpty() ? "…" : stored);
    }
  }

  private static void formula(
      XmlElement formula, int row, int column, Map<String, Master> masters, Calculator by) {
    String id = formula.attribute("si");
    String text = formula.text();
    String type = formula.attribute("t");
    if (!"shared".equals(type) || id == null) {
      // What is worked out over a whole range is not simple.
      by.formula(row, column, type == null || type.equals("normal") ? text : "#", 0, 0);
      return;
    }
    if (!text.isEmpty()) {
      masters.putIfAbsent(id, new Master(row, column, text));
    }
    Master m = masters.get(id);
    if (m == null) {
      by.formula(row, column, "#", 0, 0);
    } else {
      by.formula(row, column, m.text, row - m.row, column - m.column);
    }
  }
}
