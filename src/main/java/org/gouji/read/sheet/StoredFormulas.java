package org.gouji.read.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * The results of formulas in a workbook that keeps them in XML; they are worked out when the first
 * is asked.
 */
final class StoredFormulas {
  /** How one kind of workbook writes down what its cells hold. */
  interface Notation {
    /** The formula in the notation of Excel, without the sign before it; null if it has none. */
    @Nullable String formula(StoredCell cell);

    /** The number that a cell holds; null if it holds none. */
    @Nullable Double number(StoredCell cell);

    /** Whether it holds anything else. */
    boolean isText(StoredCell cell);
  }

  /** Which sheet a name means that two of them have. */
  private static final int NONE = -1;

  private final Notation notation;
  private final Results results = new Results();
  private final Map<String, Integer> sheets = new HashMap<>();
  private List<StoredSheet> stored = List.of();
  private @Nullable Calculator calculator;

  StoredFormulas(Notation notation) {
    this.notation = notation;
  }

  /** Says what there is to calculate with: all sheets, shown or not. */
  void over(List<StoredSheet> all) {
    stored = List.copyOf(all);
  }

  /**
   * The number that a cell with a formula shows.
   *
   * @param before that is stored as its result; null if there is none
   * @return null if no result can be believed
   */
  @Nullable Double result(StoredCell cell, @Nullable Double before) {
    return results.settle(cell.place(), before, false, worked(cell));
  }

  Results results() {
    return results;
  }

  private @Nullable Double worked(StoredCell cell) {
    Calculator by = calculator;
    if (by == null) {
      by = filled();
      calculator = by;
    }
    Integer sheet = sheets.get(cell.sheet());
    CellValue value =
        sheet == null || sheet == NONE ? null : by.value(sheet, cell.row(), cell.column());
    return value == null || value.getCellType() != CellType.NUMERIC ? null : value.getNumberValue();
  }

  private Calculator filled() {
    Calculator by = new Calculator();
    for (StoredSheet sheet : stored) {
      String name = sheet.name();
      if (sheets.containsKey(name)) {
        sheets.put(name, NONE);
      } else {
        sheets.put(name, sheets.size());
        by.sheet(name);
        sheet.cells().forEach(c -> add(c, by));
      }
    }
    return by;
  }

  private void add(StoredCell cell, Calculator by) {
    String formula = notation.formula(cell);
    Double number = notation.number(cell);
    if (formula != null) {
      by.formula(cell.row(), cell.column(), formula, 0, 0);
    } else if (number != null) {
      by.number(cell.row(), cell.column(), number);
    } else if (notation.isText(cell)) {
      // Only that a text stands there matters to a sum.
      by.text(cell.row(), cell.column(), "…");
    }
  }
}
