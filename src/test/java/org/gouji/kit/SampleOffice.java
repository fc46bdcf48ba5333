package org.gouji.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The sample report as Apache POI writes it. */
public final class SampleOffice {
  private SampleOffice() {}

  /** A text document. */
  public static byte[] docx(SampleReport report) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(report.title());
      for (SampleReport.Part part : report.parts()) {
        if (part instanceof SampleReport.Text t) {
          document.createParagraph().createRun().setText(t.text());
        } else if (part instanceof SampleGrid grid) {
          table(document.createTable(), grid);
        }
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void table(XWPFTable table, SampleGrid grid) {
    SampleGrid.Box[][] covers = grid.covers();
    table.removeRow(0);
    for (int r = 0; r < covers.length; r++) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      for (int c = 0; c < covers[r].length; c += covers[r][c].columnSpan()) {
        SampleGrid.Box b = covers[r][c];
        XWPFTableCell cell = row.addNewTableCell();
        var properties = cell.getCTTc().addNewTcPr();
        if (b.columnSpan() > 1) {
          properties.addNewGridSpan().setVal(BigInteger.valueOf(b.columnSpan()));
        }
        if (b.rowSpan() > 1) {
          properties.addNewVMerge().setVal(b.row() == r ? STMerge.RESTART : STMerge.CONTINUE);
        }
        cell.setText(b.row() == r ? b.text() : "");
      }
    }
  }

  /** A workbook with all in one sheet. */
  public static byte[] xlsx(SampleReport report) {
    return workbook(new XSSFWorkbook(), report);
  }

  /** A workbook in the old binary form. */
  public static byte[] xls(SampleReport report) {
    return workbook(new HSSFWorkbook(), report);
  }

  private static byte[] workbook(Workbook opened, SampleReport report) {
    try (Workbook book = opened;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle framed = book.createCellStyle();
      framed.setBorderTop(BorderStyle.THIN);
      framed.setBorderBottom(BorderStyle.THIN);
      framed.setBorderLeft(BorderStyle.THIN);
      framed.setBorderRight(BorderStyle.THIN);
      Sheet sheet = book.createSheet("Sheet1");
      sheet.createRow(0).createCell(0).setCellValue(report.title());
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 14));
      int row = 1;
      for (SampleReport.Part part : report.parts()) {
        if (part instanceof SampleReport.Text t) {
          sheet.createRow(row++).createCell(0).setCellValue(t.text());
        } else if (part instanceof SampleGrid grid) {
          row = grid(sheet, row, grid, framed) + 1;
        }
      }
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int grid(Sheet sheet, int top, SampleGrid grid, CellStyle framed) {
    SampleGrid.Box[][] covers = grid.covers();
    for (int r = 0; r < covers.length; r++) {
      Row row = sheet.createRow(top + r);
      for (int c = 0; c < covers[r].length; c++) {
        SampleGrid.Box b = covers[r][c];
        Cell cell = row.createCell(c);
        cell.setCellStyle(framed);
        if (b.row() == r && b.column() == c) {
          if (b.text().matches("\\d+(\\.\\d+)?")) {
            cell.setCellValue(Double.parseDouble(b.text()));
          } else {
            cell.setCellValue(b.text());
          }
          if (b.rowSpan() > 1 || b.columnSpan() > 1) {
            sheet.addMergedRegion(
                new CellRangeAddress(
                    top + r, top + r + b.rowSpan() - 1, c, c + b.columnSpan() - 1));
          }
        }
      }
    }
    return top + covers.length;
  }
}
