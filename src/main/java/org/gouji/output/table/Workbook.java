package org.gouji.output.table;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * A workbook that is written row by row: rows wait in temporary files, and the same rows give the
 * same bytes, since nothing in the file tells when it was made.
 */
final class Workbook implements Closeable {
  private static final int ROWS_IN_MEMORY = 32;
  private static final String NO_TIME = "1980-01-01T00:00:00Z";

  private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
  final CellStyle head = style(FillPatternType.SOLID_FOREGROUND, IndexedColors.DARK_TEAL);
  final CellStyle text = book.createCellStyle();

  /** For sentences. */
  final CellStyle wrapped = book.createCellStyle();

  final CellStyle error = filled(0xFDE0E3);
  final CellStyle warning = filled(0xFDF0D0);

  /** For a text that would be a formula if somebody edited the cell. */
  final CellStyle quoted = book.createCellStyle();

  final CellStyle whole = number("#,##0");
  final CellStyle decimal = number("#,##0.0#####");
  final CellStyle year = number("0");
  final CellStyle blank =
      style(FillPatternType.SOLID_FOREGROUND, IndexedColors.LIGHT_CORNFLOWER_BLUE);
  final CellStyle absent = style(FillPatternType.THIN_BACKWARD_DIAG, IndexedColors.GREY_40_PERCENT);
  final CellStyle doubtful = style(FillPatternType.SOLID_FOREGROUND, IndexedColors.LEMON_CHIFFON);

  final CellStyle doubtfulQuoted =
      style(FillPatternType.SOLID_FOREGROUND, IndexedColors.LEMON_CHIFFON);

  Workbook(String creator) {
    book.setCompressTempFiles(true);
    Font bold = book.createFont();
    bold.setBold(true);
    bold.setColor(IndexedColors.WHITE.getIndex());
    head.setFont(bold);
    head.setWrapText(true);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    wrapped.setWrapText(true);
    year.setAlignment(HorizontalAlignment.CENTER);
    quoted.setQuotePrefixed(true);
    doubtfulQuoted.setQuotePrefixed(true);
    POIXMLProperties.CoreProperties properties =
        book.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreator(creator);
    try {
      properties.getUnderlyingProperties().setCreatedProperty(NO_TIME);
      properties.getUnderlyingProperties().setModifiedProperty(NO_TIME);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e); // the constant is well formed
    }
  }

  private CellStyle number(String format) {
    CellStyle made = book.createCellStyle();
    made.setDataFormat(book.createDataFormat().getFormat(format));
    return made;
  }

  private CellStyle style(FillPatternType pattern, IndexedColors colour) {
    CellStyle made = book.createCellStyle();
    made.setFillPattern(pattern);
    made.setFillForegroundColor(colour.getIndex());
    return made;
  }

  private CellStyle filled(int rgb) {
    XSSFCellStyle made = (XSSFCellStyle) book.createCellStyle();
    made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    byte[] colour = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    made.setFillForegroundColor(new XSSFColor(colour, null));
    return made;
  }

  /** A sheet that prints as wide as a page, with its names on each. */
  SXSSFSheet sheet(String name) {
    SXSSFSheet made = book.createSheet(name);
    made.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    made.setFitToPage(true);
    made.getPrintSetup().setLandscape(true);
    made.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    made.getPrintSetup().setFitHeight((short) 0);
    return made;
  }

  /** Writes the file; entries of the ZIP get a time that says nothing. */
  void write(OutputStream stream) throws IOException {
    Path made = Files.createTempFile("gouji-", ".xlsx");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(made), 1 << 16)) {
        book.write(out);
      }
      ZipOutputStream out = new ZipOutputStream(stream);
      try (ZipFile in = new ZipFile(made.toFile())) {
        for (ZipEntry from : Collections.list(in.entries())) {
          ZipEntry to = new ZipEntry(from.getName());
          to.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
          out.putNextEntry(to);
          try (InputStream bytes = in.getInputStream(from)) {
            bytes.transferTo(out);
          }
          out.closeEntry();
        }
      }
      out.finish();
    } finally {
      Files.deleteIfExists(made);
    }
  }

  /** Removes the temporary files. */
  @Override
  public void close() throws IOException {
    book.close();
  }
}
