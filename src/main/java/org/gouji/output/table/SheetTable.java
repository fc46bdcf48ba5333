package org.gouji.output.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.gouji.document.Columns;
import org.gouji.output.base.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A table that fills a sheet: a line of names that stays in sight and filters, then lines of
 * values. What does not fit into one sheet goes on in another.
 */
final class SheetTable {
  /** Lines of a sheet, the line of names included. */
  static final int MOST_LINES = 1_048_576;

  private static final int LONGEST_TEXT = 32_000;
  private static final int CHARACTER = 256;
  private static final float LINE = 15;

  /** Lines of text that a row shows at most. */
  private static final int MOST_HIGH = 6;

  /** A sheet of more columns would be too small to read on one page. */
  private static final int MOST_PRINTED = 20;

  private final Workbook book;
  private final String name;
  private final List<Column> columns;
  private final int frozen;
  private final int mostLines;
  private int sheets;
  private int lines;
  private SXSSFSheet sheet;
  private Row row;
  private int column;

  /**
   * A column.
   *
   * @param width in characters
   */
  record Column(String name, int width) {}

  /**
   * Columns in one line of text.
   *
   * @param heads names and widths, as {@code organ 26,year 6}
   */
  static List<Column> columns(String heads) {
    List<Column> all = new ArrayList<>();
    for (String head : heads.split(",")) {
      int blank = head.lastIndexOf(' ');
      all.add(new Column(head.substring(0, blank), Integer.parseInt(head.substring(blank + 1))));
    }
    return all;
  }

  /**
   * @param frozen how many columns stay in sight
   */
  SheetTable(Workbook book, String name, int frozen, List<Column> columns, int mostLines) {
    this.book = book;
    this.name = name;
    this.frozen = frozen;
    this.columns = List.copyOf(columns);
    this.mostLines = mostLines;
    this.sheet = open();
    this.row = head();
  }

  private SXSSFSheet open() {
    sheets++;
    SXSSFSheet made = book.sheet(sheets == 1 ? name : name + " " + sheets);
    made.createFreezePane(frozen, 1);
    made.setFitToPage(columns.size() <= MOST_PRINTED);
    for (int i = 0; i < columns.size(); i++) {
      made.setColumnWidth(i, columns.get(i).width() * CHARACTER);
    }
    return made;
  }

  /** The lines that a text takes in a column. */
  private static int lines(@Nullable String text, Column column) {
    return 1 + (text == null ? 0 : Columns.width(text) / (column.width() - 1));
  }

  private Row head() {
    lines = 1;
    Row made = sheet.createRow(0);
    int high = columns.stream().mapToInt(c -> lines(c.name(), c)).max().orElse(1);
    made.setHeightInPoints(LINE * high);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = made.createCell(i);
      cell.setCellValue(columns.get(i).name());
      cell.setCellStyle(book.head);
    }
    return made;
  }

  /** Begins the next line. */
  SheetTable line() {
    if (lines == mostLines) {
      finish();
      sheet = open();
      row = head();
    }
    row = sheet.createRow(lines++);
    column = 0;
    return this;
  }

  /** A text; always a text, whatever it looks like. */
  SheetTable text(@Nullable String text) {
    String line = text == null ? "" : Texts.line(text);
    if (line.isEmpty()) {
      column++;
      return this;
    }
    if (line.length() > LONGEST_TEXT) {
      int cut = line.length() - LONGEST_TEXT;
      line = Texts.whole(line.substring(0, LONGEST_TEXT)) + " …[" + cut + "]";
    }
    Cell cell = row.createCell(column++);
    cell.setCellValue(line);
    cell.setCellStyle(Texts.looksLikeFormula(line) ? book.quoted : book.text);
    return this;
  }

  /**
   * A text in a look of its own, if it may have one: a text like a formula keeps its quote mark.
   */
  SheetTable text(@Nullable String text, CellStyle style) {
    text(text);
    Cell cell = row.getCell(column - 1);
    if (cell != null && cell.getCellStyle().equals(book.text)) {
      cell.setCellStyle(style);
    }
    // Programs do not all find the height of a line by themselves.
    int high = style.getWrapText() ? lines(text, columns.get(column - 1)) : 1;
    row.setHeightInPoints(Math.max(row.getHeightInPoints(), LINE * Math.min(high, MOST_HIGH)));
    return this;
  }

  /**
   * A number. A workbook holds floating point; a number that it cannot hold exactly is written as
   * text.
   */
  SheetTable number(@Nullable BigDecimal number) {
    if (number == null) {
      column++;
      return this;
    }
    double held = number.doubleValue();
    if (Double.isInfinite(held) || BigDecimal.valueOf(held).compareTo(number) != 0) {
      return text(number.toPlainString());
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return number(held, whole ? book.whole : book.decimal);
  }

  SheetTable number(int number) {
    return number(number, book.whole);
  }

  SheetTable year(@Nullable Integer year) {
    if (year == null) {
      column++;
      return this;
    }
    return number(year, book.year);
  }

  private SheetTable number(double number, CellStyle style) {
    Cell cell = row.createCell(column++);
    cell.setCellValue(number);
    cell.setCellStyle(style);
    return this;
  }

  /** A cell without a value that looks like this. */
  SheetTable empty(CellStyle style) {
    row.createCell(column++).setCellStyle(style);
    return this;
  }

  /** The cell just written looks like this. */
  void restyle(CellStyle style) {
    row.getCell(column - 1).setCellStyle(style);
  }

  /** Sets the filter over all lines of the sheet. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, lines - 1), 0, columns.size() - 1));
  }
}
