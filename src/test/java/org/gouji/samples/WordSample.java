package org.gouji.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleGrid.Box;
import org.gouji.kit.SampleReport;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A report as an office would type it: centred title, bold headings, ruled tables. */
final class WordSample {
  private static final String FONT = "宋体";

  /** Width of the text on A4 with Word's usual margins, in twentieths of a point. */
  private static final int WIDTH = 8300;

  private WordSample() {}

  static byte[] write(SampleReport report) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      paragraph(document, report.title(), 16, true).setAlignment(ParagraphAlignment.CENTER);
      for (SampleReport.Part part : report.parts()) {
        if (part instanceof SampleReport.Text t) {
          XWPFParagraph p = paragraph(document, t.text(), 11, t.heading());
          p.setIndentationFirstLine(440);
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

  private static XWPFParagraph paragraph(XWPFDocument in, String text, int size, boolean bold) {
    XWPFParagraph paragraph = in.createParagraph();
    run(paragraph, text, size).setBold(bold);
    return paragraph;
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(size);
    run.setText(text);
    return run;
  }

  /** In {@code requests} the labels get room; elsewhere all columns are alike. */
  private static int[] widths(SampleGrid grid) {
    int n = grid.columnCount();
    int[] widths = new int[n];
    for (int c = 0; c < n; c++) {
      widths[c] = n != 10 ? WIDTH / n : c < 2 ? 800 : c == 2 ? 2150 : 650;
    }
    return widths;
  }

  private static void table(XWPFTable table, SampleGrid grid) {
    int[] widths = widths(grid);
    CTTblGrid columns =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    for (int w : widths) {
      columns.addNewGridCol().setW(BigInteger.valueOf(w));
    }
    Box[][] covers = grid.covers();
    table.removeRow(0);
    for (int r = 0; r < covers.length; r++) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      for (int c = 0; c < covers[r].length; c += covers[r][c].columnSpan()) {
        Box box = covers[r][c];
        XWPFTableCell cell = row.addNewTableCell();
        var properties = cell.getCTTc().addNewTcPr();
        int width = 0;
        for (int i = 0; i < box.columnSpan(); i++) {
          width += widths[c + i];
        }
        cell.setWidth(Integer.toString(width));
        if (box.columnSpan() > 1) {
          properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columnSpan()));
        }
        if (box.rowSpan() > 1) {
          properties.addNewVMerge().setVal(box.row() == r ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (box.row() == r) {
          run(cell.getParagraphs().get(0), box.text(), 9);
        }
      }
    }
  }
}
