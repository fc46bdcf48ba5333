package org.gouji.read.sheet;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The values and formulas of an Excel 97 workbook, to be worked out. */
final class XlsFormulas {
  private XlsFormulas() {}

  static Calculator of(HSSFWorkbook book) {
    Calculator calculator = new Calculator();
    for (Sheet sheet : book) {
      calculator.sheet(sheet.getSheetName());
      for (Row row : sheet) {
        for (Cell cell : row) {
          add(cell, calculator);
        }
      }
    }
    return calculator;
  }

  private static void add(Cell cell, Calculator calculator) {
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    switch (cell.getCellType()) {
      case NUMERIC -> calculator.number(row, column, cell.getNumericCellValue());
      case STRING -> calculator.text(row, column, cell.getStringCellValue());
      case BOOLEAN -> calculator.truth(row, column, cell.getBooleanCellValue());
      case FORMULA -> calculator.formula(row, column, cell.getCellFormula(), 0, 0);
      default -> {}
    }
  }
}
