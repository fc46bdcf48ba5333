package org.gouji.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Location;
import org.gouji.kit.SampleOffice;
import org.gouji.kit.SampleReport;
import org.gouji.output.Remark;
import org.gouji.output.base.Language;
import org.junit.jupiter.api.Test;

class XlsxAnnotatorTest {

  /** The sample report with one total made wrong. */
  private static byte[] faulty() throws IOException {
    byte[] clean = SampleOffice.xlsx(SampleReport.EDITION_2021);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(clean))) {
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.toString().contains("结转下年度继续办理") && row.getLastCellNum() > 5) {
            row.getCell(row.getLastCellNum() - 1).setCellValue(92);
          }
        }
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  @Test
  void findings_of_a_workbook_become_comments_on_filled_cells() throws Exception {
    byte[] original = faulty();
    List<Remark> remarks = Copying.remarks(original, Language.ZH);
    byte[] copy = Copying.copy("xlsx", original, remarks);
    Copying.assertReadsTheSame(copy, original);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
      for (Remark remark : remarks) {
        if (remark.location() instanceof Location.Sheet s) {
          CellAddress a = new CellAddress(s.reference());
          Cell cell = book.getSheet(s.sheet()).getRow(a.getRow()).getCell(a.getColumn());
          assertThat(cell.getCellComment().getString().getString()).contains(remark.text());
          assertThat(cell.getCellStyle().getFillPattern())
              .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        }
      }
    }
  }

  @Test
  void hostile_text_is_text_and_what_has_no_place_is_said_at_the_first_cell() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.createSheet("表 '1' 二").createRow(2).createCell(1).setCellValue(7);
      book.write(out);
    }
    byte[] copy =
        Copying.copy(
            "xlsx",
            out.toByteArray(),
            List.of(
                new Remark(
                    new Location.Sheet("表 '1' 二", "B3"), Remark.Weight.ERROR, Copying.HOSTILE),
                new Remark(null, Remark.Weight.ERROR, "missing"),
                new Remark(new Location.Sheet("gone", "A9"), Remark.Weight.INFO, "elsewhere")));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
      Cell cell = book.getSheetAt(0).getRow(2).getCell(1);
      assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell.getCellComment().getString().getString())
          .contains("]]><script>alert(1)</script>&lt;&amp;", "=1+1", "第二行");
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getCellComment().getString().getString())
          .isEqualTo("missing\nelsewhere");
    }
  }
}
