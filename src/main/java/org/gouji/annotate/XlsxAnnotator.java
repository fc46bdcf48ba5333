package org.gouji.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Location;
import org.gouji.output.Remark;
import org.jspecify.annotations.Nullable;

/** Writes cell comments, and fills the cells they are at. */
final class XlsxAnnotator implements Annotator {
  private static final int COLUMNS_WIDE = 4;
  private static final int LEAST_ROWS = 5;

  /** Characters of a comment that fit on one of its lines. */
  private static final int PER_LINE = 16;

  @Override
  public byte[] annotate(byte[] original, List<Remark> marks)
      throws IOException, NotAnnotatedException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(original))) {
      Map<String, XSSFCellStyle> styles = new HashMap<>();
      Remark first = Marks.placeless(marks).orElse(null);
      for (Remark mark : marks) {
        Cell cell = cell(book, mark.location());
        if (cell != null) {
          fill(book, cell, mark.weight(), styles);
          comment(cell, mark.text());
        } else if (mark.location() != null) {
          first = Marks.joined(first, mark);
        }
      }
      if (first != null) {
        comment(at(visible(book), 0, 0), first.text());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 8192);
      book.write(out);
      return timeless(out.toByteArray());
    }
  }

  private static XSSFSheet visible(XSSFWorkbook book) {
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
        return book.getSheetAt(i);
      }
    }
    return book.getSheetAt(0);
  }

  private static @Nullable Cell cell(XSSFWorkbook book, @Nullable Location location) {
    if (!(location instanceof Location.Sheet place)) {
      return null;
    }
    XSSFSheet sheet = book.getSheet(place.sheet());
    if (sheet == null) {
      return null;
    }
    if (place.reference().isEmpty()) {
      return at(sheet, 0, 0);
    }
    CellReference reference = new CellReference(place.reference());
    return at(sheet, reference.getRow(), reference.getCol());
  }

  private static Cell at(XSSFSheet sheet, int row, int column) {
    Row r = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return r.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private static void fill(
      XSSFWorkbook book, Cell cell, Remark.Weight weight, Map<String, XSSFCellStyle> styles) {
    XSSFCellStyle old = (XSSFCellStyle) cell.getCellStyle();
    XSSFCellStyle filled =
        styles.computeIfAbsent(
            weight + " " + old.getIndex(),
            k -> {
              XSSFCellStyle style = book.createCellStyle();
              style.cloneStyleFrom(old);
              style.setFillForegroundColor(new XSSFColor(color(weight), null));
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              return style;
            });
    cell.setCellStyle(filled);
  }

  private static byte[] color(Remark.Weight weight) {
    return switch (weight) {
      case ERROR -> new byte[] {(byte) 0xFF, (byte) 0x99, (byte) 0x99};
      case WARNING -> new byte[] {(byte) 0xFF, (byte) 0xD9, 0x66};
      case HINT -> new byte[] {(byte) 0x99, (byte) 0xE6, (byte) 0x99};
      case INFO -> new byte[] {(byte) 0xB3, (byte) 0xD9, (byte) 0xFF};
    };
  }

  /** A comment; what somebody else has written there stays above it. */
  private static void comment(Cell cell, String text) {
    CreationHelper helper = cell.getSheet().getWorkbook().getCreationHelper();
    Comment known = cell.getCellComment();
    if (known != null) {
      String both = known.getString().getString() + "\n" + text;
      known.setString(helper.createRichTextString(both));
      return;
    }
    ClientAnchor anchor = helper.createClientAnchor();
    anchor.setCol1(cell.getColumnIndex() + 1);
    anchor.setCol2(cell.getColumnIndex() + 1 + COLUMNS_WIDE);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + Math.max(LEAST_ROWS, text.length() / PER_LINE + 2));
    Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    comment.setString(helper.createRichTextString(text));
    comment.setAuthor("gouji");
    cell.setCellComment(comment);
  }

  /** The same package without the times of its making. */
  private static byte[] timeless(byte[] book) throws IOException {
    try (OfficeParts parts = new OfficeParts(book)) {
      return parts.timeless();
    }
  }
}
