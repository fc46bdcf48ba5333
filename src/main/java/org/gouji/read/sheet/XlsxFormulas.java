package org.gouji.read.sheet;

import java.util.HashMap;
import java.util.List;
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
  private final Map<String, Integer> sheets = new HashMap<>();
  private @Nullable Calculator calculator;

  /** Where a formula that several cells share is written out. */
  private record Master(int row, int column, String text) {}

  XlsxFormulas(OfficePackage parts, XmlElement book) {
    this.parts = parts;
    this.book = book;
  }

  /** Whether the workbook says that its formulas are to be calculated when it is opened. */
  boolean due() {
    XmlElement calculation = book.child("x:calcPr");
    String full = calculation == null ? null : calculation.attribute("fullCalcOnLoad");
    return "1".equals(full) || "true".equals(full);
  }

  /** What the formula of a cell comes to; null if that is unknown. */
  @Nullable CellValue value(String sheet, int row, int column, List<String> shared)
      throws UnreadableException {
    Calculator by = calculator;
    if (by == null) {
      by = filled(shared);
      calculator = by;
    }
    Integer number = sheets.get(sheet);
    return number == null ? null : by.value(number, row, column);
  }

  private Calculator filled(List<String> shared) throws UnreadableException {
    Calculator by = new Calculator();
    for (XmlElement e : XlsxSheets.children(book.child("x:sheets"))) {
      String id = e.attribute("r:id");
      String name = e.attribute("name");
      XmlElement sheet = id == null ? null : parts.part(id);
      if (sheet != null && name != null && sheets.putIfAbsent(name, sheets.size()) == null) {
        by.sheet(name);
        add(sheet, shared, by);
      }
    }
    return by;
  }

  private static void add(XmlElement sheet, List<String> shared, Calculator by) {
    Map<String, Master> masters = new HashMap<>();
    int row = -1;
    for (XmlElement r : XlsxSheets.children(sheet.child("x:sheetData"))) {
      row = XlsxSheets.row(r, row);
      int column = -1;
      for (XmlElement c : r.children()) {
        column = XlsxSheets.column(c, column);
        XmlElement formula = c.child("x:f");
        if (formula == null) {
          value(c, row, column, shared, by);
        } else {
          formula(formula, row, column, masters, by);
        }
      }
    }
  }

  private static void value(XmlElement c, int row, int column, List<String> shared, Calculator by) {
    String stored = XlsxSheets.stored(c);
    Double number = XlsxStyles.number(stored);
    switch (XlsxSheets.type(c)) {
      case "n" -> {
        if (number != null) {
          by.number(row, column, number);
        }
      }
      case "s" -> by.text(row, column, XlsxSheets.shared(stored, shared));
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
