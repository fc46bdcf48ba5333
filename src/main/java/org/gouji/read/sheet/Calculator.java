package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.SharedFormula;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.jspecify.annotations.Nullable;

/**
 * Works out the formulas of a workbook once more, by POI, on a copy that holds nothing but values
 * and simple formulas: sums, rounding and conditions over cells of the same workbook. Nothing is
 * fetched, and neither the clock nor chance is asked. What is not simple, or more than a report
 * has, comes out as unknown.
 */
final class Calculator {
  private static final int MOST_CELLS = 20_000;
  private static final int MOST_FORMULAS = 1_000;

  /** Cells that all ranges of all formulas may cover together. */
  private static final int MOST_TERMS = 2_000_000;

  private static final Set<String> SIMPLE =
      Set.of(
          "SUM",
          "ROUND",
          "ABS",
          "MAX",
          "MIN",
          "IF",
          "AND",
          "OR",
          "NOT",
          "COUNT",
          "COUNTA",
          "AVERAGE",
          "PRODUCT",
          "SUMPRODUCT",
          "SUMIF",
          "IFERROR",
          "INT",
          "N",
          "VALUE");

  private static final Pattern FUNCTION = Pattern.compile("([\\p{L}_][\\p{L}\\d._]*)\\s*\\(");

  private final HSSFWorkbook book = new HSSFWorkbook();
  private final List<Formula> formulas = new ArrayList<>();
  private @Nullable FormulaEvaluator evaluator;
  private int cells;
  private int terms;
  private boolean beyond;

  /** A formula as it stands in one cell, to be moved to another by some rows and columns. */
  private record Formula(int sheet, int row, int column, String text, int down, int right) {}

  /** Begins the next sheet; sheets are numbered from 0 in the order in which they come. */
  void sheet(String name) {
    try {
      book.createSheet(name);
    } catch (IllegalArgumentException e) {
      // No office program lets a sheet be called so.
      beyond = true;
      book.createSheet();
    }
  }

  void number(int row, int column, double value) {
    HSSFCell cell = cell(row, column);
    if (cell != null) {
      cell.setCellValue(value);
    }
  }

  void text(int row, int column, String value) {
    HSSFCell cell = cell(row, column);
    if (cell != null) {
      cell.setCellValue(value.length() > 1000 ? "…" : value);
    }
  }

  void truth(int row, int column, boolean value) {
    HSSFCell cell = cell(row, column);
    if (cell != null) {
      cell.setCellValue(value);
    }
  }

  /**
   * A formula.
   *
   * @param text without the sign before it
   * @param down rows by which the formula was moved from where it is written out
   * @param right columns by which it was moved
   */
  void formula(int row, int column, String text, int down, int right) {
    HSSFCell cell = cell(row, column);
    if (cell != null) {
      cell.setCellErrorValue(FormulaError.VALUE.getCode());
      formulas.add(new Formula(book.getNumberOfSheets() - 1, row, column, text, down, right));
    }
  }

  private @Nullable HSSFCell cell(int row, int column) {
    SpreadsheetVersion old = SpreadsheetVersion.EXCEL97;
    beyond |=
        row < 0
            || column < 0
            || row > old.getLastRowIndex()
            || column > old.getLastColumnIndex()
            || ++cells > MOST_CELLS;
    if (beyond) {
      return null;
    }
    HSSFSheet sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
    HSSFRow r = sheet.getRow(row);
    return (r == null ? sheet.createRow(row) : r).createCell(column);
  }

  /** What the formula of a cell comes to; null if that is unknown or an error. */
  @Nullable CellValue value(int sheet, int row, int column) {
    if (beyond || formulas.size() > MOST_FORMULAS) {
      return null;
    }
    HSSFRow r = book.getSheetAt(sheet).getRow(row);
    HSSFCell cell = r == null ? null : r.getCell(column);
    try {
      FormulaEvaluator by = evaluator();
      CellValue value =
          cell == null || cell.getCellType() != CellType.FORMULA ? null : by.evaluate(cell);
      return value == null || value.getCellType() == CellType.ERROR ? null : value;
    } catch (RuntimeException | StackOverflowError e) {
      // POI throws what it likes at formulas that are damaged, or refer to each other in circles.
      // Nothing is hidden: a cell without a value is marked, and so are all that come after it.
      beyond = true;
      return null;
    }
  }

  private FormulaEvaluator evaluator() {
    FormulaEvaluator by = evaluator;
    if (by == null) {
      formulas.forEach(this::enter);
      by = book.getCreationHelper().createFormulaEvaluator();
      evaluator = by;
    }
    return by;
  }

  private void enter(Formula f) {
    // POI forgets the sheet of a reference when it moves one.
    boolean moves = f.down != 0 || f.right != 0;
    if (!isSimple(f.text) || moves && f.text.indexOf('!') >= 0) {
      return;
    }
    HSSFEvaluationWorkbook parsed = HSSFEvaluationWorkbook.create(book);
    try {
      Ptg[] parts = FormulaParser.parse(f.text, parsed, FormulaType.CELL, f.sheet, f.row);
      for (Ptg part : parts) {
        if (part instanceof AreaPtgBase area) {
          long size =
              (1L + area.getLastRow() - area.getFirstRow())
                  * (1L + area.getLastColumn() - area.getFirstColumn());
          terms = (int) Math.min(terms + size, MOST_TERMS + 1L);
        }
      }
      if (terms <= MOST_TERMS) {
        String text = f.text;
        if (moves) {
          Ptg[] moved =
              new SharedFormula(SpreadsheetVersion.EXCEL97)
                  .convertSharedFormulas(parts, f.down, f.right);
          text = FormulaRenderer.toFormulaString(parsed, moved);
        }
        book.getSheetAt(f.sheet).getRow(f.row).getCell(f.column).setCellFormula(text);
      }
    } catch (RuntimeException e) {
      // POI has no common type for this. Names and other workbooks are not there: the cell stays an
      // error, is marked as one without a value, and so is what rests on it.
    }
  }

  private static boolean isSimple(String formula) {
    return formula.length() < 1000
        && formula.matches("[^\\[\\]{}#]*")
        && FUNCTION
            .matcher(formula)
            .results()
            .allMatch(m -> SIMPLE.contains(m.group(1).toUpperCase(Locale.ROOT)));
  }
}
