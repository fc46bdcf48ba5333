package org.gouji.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gouji.document.Note;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.gouji.read.grid.Colours;
import org.gouji.read.grid.Marks;
import org.gouji.read.grid.Marks.Manner;
import org.gouji.read.grid.Texts;
import org.jspecify.annotations.Nullable;

/** The sheets of an Excel 97 workbook, by POI. */
final class XlsSheets {
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
  private final HSSFWorkbook book;
  private final Results results = new Results();
  private final ShownFigures figures = new ShownFigures();
  private final CellBudget budget;
  private @Nullable Calculator formulas;

  private XlsSheets(HSSFWorkbook book, Limits limits) {
    this.book = book;
    this.budget = new CellBudget(limits);
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  static List<SheetPage> read(byte[] bytes, Limits limits, List<Note> notes)
      throws UnreadableException {
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XlsSheets sheets = new XlsSheets(book, limits);
      List<SheetPage> pages = new ArrayList<>();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
          SheetPage page = sheets.page(book.getSheetAt(i));
          pages.add(DrawnOver.put(page, XlsDrawings.of(book.getSheetAt(i))));
        }
      }
      notes.addAll(sheets.results.notes());
      notes.addAll(sheets.figures.notes());
      return pages;
    } catch (EncryptedDocumentException e) {
      throw UnreadableException.encrypted();
    } catch (OldFileFormatException e) {
      throw new UnreadableException(
          Reason.UNKNOWN_FORMAT,
          "Excel 95 及更早版本的文件，请另存为 XLSX",
          "a file of Excel 95 or older; save it as XLSX");
    } catch (IOException e) {
      throw new UnreadableException(
          Reason.BROKEN, "XLS 文件已损坏，无法读取", "the XLS file is damaged and cannot be read");
    }
  }

  private SheetPage page(Sheet sheet) throws UnreadableException {
    List<SheetCell> cells = new ArrayList<>();
    Set<Integer> hiddenRows = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    Map<Integer, Integer> prepared = new HashMap<>();
    for (Row row : sheet) {
      if (row.getZeroHeight() || row.getHeight() == 0) {
        hiddenRows.add(row.getRowNum());
      }
      for (Cell cell : row) {
        SheetCell c =
            new SheetCell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                Texts.tidy(kept(cell)),
                isBordered(cell.getCellStyle()));
        if (c.isBlank()) {
          prepared.merge(c.row(), 1, Integer::sum);
        }
        if (!c.isBlank() || c.bordered()) {
          budget.spend();
          cells.add(c);
          columns.add(c.column());
        }
      }
    }
    Set<Integer> hiddenColumns = new HashSet<>();
    for (int column : columns) {
      if (sheet.isColumnHidden(column)) {
        hiddenColumns.add(column);
      }
    }
    List<SheetPage.Merge> merges = new ArrayList<>();
    for (CellRangeAddress a : sheet.getMergedRegions()) {
      merges.add(
          new SheetPage.Merge(
              a.getFirstRow(), a.getFirstColumn(), a.getLastRow(), a.getLastColumn()));
    }
    return new SheetPage(sheet.getSheetName(), cells, merges, hiddenRows, hiddenColumns, prepared);
  }

  /** The text of a cell, with a mark if it is struck through or cannot be seen. */
  private String kept(Cell cell) {
    String text = isStruck(cell) ? Marks.struck(text(cell)) : text(cell);
    return isFaded(cell) ? Marks.faded(text) : text;
  }

  private boolean isFaded(Cell cell) {
    CellStyle style = cell.getCellStyle();
    int font = style.getFontIndex();
    if (font < 0 || font > book.getNumberOfFonts()) {
      return false;
    }
    int ground =
        switch (style.getFillPattern()) {
          case NO_FILL -> Colours.WHITE;
          case SOLID_FOREGROUND -> colour(style.getFillForegroundColor());
          default -> Colours.UNKNOWN;
        };
    short ink = book.getFontAt(font).getColor();
    return ink != Font.COLOR_NORMAL && Colours.isUnseen(colour(ink), ground);
  }

  private int colour(short index) {
    HSSFColor colour = book.getCustomPalette().getColor(index);
    if (colour == null) {
      return Colours.UNKNOWN;
    }
    short[] parts = colour.getTriplet();
    return parts[0] << 16 | parts[1] << 8 | parts[2];
  }

  private String text(Cell cell) {
    if (cell.getCellType() == CellType.FORMULA
        && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
      return result(cell);
    }
    if (cell.getCellType() == CellType.NUMERIC) {
      return show(cell, cell.getNumericCellValue());
    }
    String shown = formatter.formatCellValue(cell);
    return cell.getCellType() == CellType.STRING
            && cell.getRichStringCellValue() instanceof HSSFRichTextString rich
            && rich.numFormattingRuns() > 0
            && rich.getString().equals(shown)
        ? text(rich)
        : shown;
  }

  private String result(Cell cell) {
    Calculator by = formulas;
    if (by == null) {
      by = XlsFormulas.of(book);
      formulas = by;
    }
    CellValue worked =
        by.value(book.getSheetIndex(cell.getSheet()), cell.getRowIndex(), cell.getColumnIndex());
    Double number =
        worked == null || worked.getCellType() != CellType.NUMERIC ? null : worked.getNumberValue();
    boolean due =
        book.getForceFormulaRecalculation() || cell.getSheet().getForceFormulaRecalculation();
    Double believed = results.settle(place(cell), cell.getNumericCellValue(), due, number);
    return believed == null ? "=" + cell.getCellFormula() : show(cell, believed);
  }

  private static String place(Cell cell) {
    return cell.getSheet().getSheetName() + "!" + cell.getAddress();
  }

  /** A number as the cell's style shows it. */
  private String show(Cell cell, double value) {
    CellStyle style = cell.getCellStyle();
    int format = style.getDataFormat();
    String pattern = style.getDataFormatString();
    return figures.text(value, format, pattern == null ? "General" : pattern, false, place(cell));
  }

  /** A text of several fonts, without marks of notes. */
  private String text(HSSFRichTextString rich) {
    Marks marks = new Marks();
    int runs = rich.numFormattingRuns();
    for (int i = 0; i < runs; i++) {
      int to = i + 1 < runs ? rich.getIndexOfFormattingRun(i + 1) : rich.length();
      short font = rich.getFontOfFormattingRun(i);
      // Fonts are numbered without a fourth.
      if (font >= 0 && font <= book.getNumberOfFonts()) {
        marks.add(
            rich.getIndexOfFormattingRun(i),
            Math.min(to, rich.length()),
            manner(book.getFontAt(font)));
      }
    }
    return marks.without(rich.getString());
  }

  private boolean isStruck(Cell cell) {
    int font = cell.getCellStyle().getFontIndex();
    boolean rich =
        cell.getCellType() == CellType.STRING
            && cell.getRichStringCellValue().numFormattingRuns() > 0;
    return !rich
        && font >= 0
        && font <= book.getNumberOfFonts()
        && book.getFontAt(font).getStrikeout();
  }

  private static Manner manner(HSSFFont font) {
    if (font.getStrikeout()) {
      return Manner.STRUCK;
    }
    return switch (font.getTypeOffset()) {
      case Font.SS_SUPER -> Manner.RAISED;
      case Font.SS_SUB -> Manner.LOWERED;
      default -> Manner.PLAIN;
    };
  }

  private static boolean isBordered(CellStyle style) {
    return style.getBorderTop() != BorderStyle.NONE
        || style.getBorderBottom() != BorderStyle.NONE
        || style.getBorderLeft() != BorderStyle.NONE
        || style.getBorderRight() != BorderStyle.NONE;
  }
}
