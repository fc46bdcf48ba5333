package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.form.Forms;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleOffice;
import org.gouji.kit.SampleReport;
import org.gouji.kit.Verdict;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that somebody keeps in a workbook. */
class WorkbookReportTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final List<String> COLUMNS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

  static Stream<Workbook> books() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  private static Report read(Workbook book) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    book.close();
    List<Report> reports =
        INTERPRETER.interpret(
            Formats.read(new Source("a.xlsx", out.toByteArray()), Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static int text(Sheet sheet, int row, String text) {
    sheet.createRow(row).createCell(0).setCellValue(text);
    return row + 1;
  }

  private static void cell(Row row, int column, String text, CellStyle style) {
    var cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  /** The headers of the table of disputes; returns the row behind them. */
  private static int headers(Sheet sheet, int from, CellStyle style) {
    Row first = sheet.createRow(from);
    cell(first, 0, "行政复议", style);
    cell(first, 5, "行政诉讼", style);
    sheet.addMergedRegion(new CellRangeAddress(from, from, 0, 4));
    sheet.addMergedRegion(new CellRangeAddress(from, from, 5, 14));
    Row second = sheet.createRow(from + 1);
    cell(second, 5, "未经复议直接起诉", style);
    cell(second, 10, "复议后起诉", style);
    sheet.addMergedRegion(new CellRangeAddress(from + 1, from + 1, 5, 9));
    sheet.addMergedRegion(new CellRangeAddress(from + 1, from + 1, 10, 14));
    Row third = sheet.createRow(from + 2);
    for (int c = 0; c < 15; c++) {
      cell(third, c, COLUMNS.get(c % 5), style);
    }
    return from + 3;
  }

  private static CellStyle style(Workbook book, boolean framed) {
    CellStyle style = book.createCellStyle();
    style.setAlignment(HorizontalAlignment.CENTER);
    if (framed) {
      style.setBorderBottom(BorderStyle.THIN);
    }
    return style;
  }

  private static void blankFigures(Workbook book, boolean framed, boolean textBehind)
      throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    int row = text(sheet, 0, "云溪县民政局2023年政府信息公开工作年度报告");
    row = text(sheet, row, "四、政府信息公开行政复议、行政诉讼情况");
    row = headers(sheet, row, style(book, true));
    CellStyle style = style(book, framed);
    Row figures = sheet.createRow(row++);
    for (int c = 0; c < 15; c++) {
      figures.createCell(c).setCellStyle(style);
    }
    if (textBehind) {
      row = text(sheet, row, "五、存在的主要问题及改进情况");
      text(sheet, row, "公开的内容还不够全面。");
    }
    Report report = read(book);
    assertThat(report.cells()).hasSize(15);
    assertThat(report.cells().values())
        .allSatisfy(v -> assertThat(v.state()).isEqualTo(State.BLANK))
        .allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  @ParameterizedTest
  @MethodSource("books")
  void aFramedRowWithoutAFigureHasBlankCells(Workbook book) throws Exception {
    blankFigures(book, true, true);
  }

  @ParameterizedTest
  @MethodSource("books")
  void aRowPreparedForFiguresHasBlankCells(Workbook book) throws Exception {
    blankFigures(book, false, true);
  }

  @ParameterizedTest
  @MethodSource("books")
  void theSheetMayEndInARowOfBlankCells(Workbook book) throws Exception {
    blankFigures(book, false, false);
  }

  /** Some programs store neither cells nor rows that hold nothing. */
  private static void rowThatIsNotStored(Workbook book, boolean framed, boolean textBehind)
      throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    int row = text(sheet, 0, "云溪县民政局2023年政府信息公开工作年度报告");
    row = text(sheet, row, "四、政府信息公开行政复议、行政诉讼情况");
    row = headers(sheet, row, style(book, framed)) + 1;
    if (textBehind) {
      row = text(sheet, row, "五、存在的主要问题及改进情况");
      text(sheet, row, "公开的内容还不够全面。");
    }
    Report report = read(book);
    assertThat(report.cells()).hasSize(15);
    assertThat(report.cells().values())
        .allSatisfy(v -> assertThat(v.state()).isEqualTo(State.BLANK));
  }

  @ParameterizedTest
  @MethodSource("books")
  void aBlankRowBelowTheHeadersIsOneOfBlankCells(Workbook book) throws Exception {
    rowThatIsNotStored(book, false, true);
  }

  @ParameterizedTest
  @MethodSource("books")
  void aBlankRowBelowFramedHeadersIsOneOfBlankCells(Workbook book) throws Exception {
    rowThatIsNotStored(book, true, true);
  }

  @ParameterizedTest
  @MethodSource("books")
  void theSheetMayEndInHeaders(Workbook book) throws Exception {
    rowThatIsNotStored(book, false, false);
  }

  @ParameterizedTest
  @MethodSource("books")
  void namesOfSheetsAreNoTextOfTheLastSection(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("正文");
    int row = text(sheet, 0, "云溪县民政局2023年政府信息公开工作年度报告");
    row = text(sheet, row, "五、存在的主要问题及改进情况");
    row = text(sheet, row, "公开的内容还不够全面。");
    row = text(sheet, row, "六、其他需要报告的事项");
    text(sheet, row, "本年度未收取信息处理费。");
    Sheet table = book.createSheet("复议诉讼表");
    row = headers(table, 0, style(book, true));
    Row figures = table.createRow(row);
    for (int c = 0; c < 15; c++) {
      figures.createCell(c).setCellValue(0);
    }
    Report report = read(book);
    assertThat(report.cells()).hasSize(15);
    assertThat(report.sections())
        .filteredOn(s -> s.number() == 6)
        .extracting(Section::text)
        .containsExactly("本年度未收取信息处理费。");
  }

  /** A column for remarks, its header only in the first row of headers or in the last. */
  @ParameterizedTest
  @CsvSource({"0,false", "1,true", "2,false"})
  void digitsInAColumnForRemarksAreNoFigures(int headerRow, boolean framed) throws Exception {
    SampleReport sample = RandomReport.of(5, "2021", 400);
    for (byte[] bytes : List.of(SampleOffice.xlsx(sample), SampleOffice.xls(sample))) {
      Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes));
      remarks(book.getSheetAt(0), headerRow, framed);
      Verdict verdict = Verdict.of(sample, read(book));
      assertThat(verdict.wrong()).isEmpty();
      assertThat(verdict.marked()).isEmpty();
      assertThat(verdict.absent()).isEmpty();
    }
  }

  /** The sheet may be wider than the table, and its rows may have no cells for what is blank. */
  @Test
  void digitsInAColumnForRemarksAreNoTotalsOfRowsThatAreNotFilledIn() throws Exception {
    SampleReport sample = RandomReport.of(5, "2021", 400);
    for (byte[] bytes : List.of(SampleOffice.xlsx(sample), SampleOffice.xls(sample))) {
      Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes));
      Sheet sheet = book.getSheetAt(0);
      int first = remarks(sheet, 0, false);
      sheet
          .getRow(first + 1)
          .createCell(15)
          .setCellStyle(sheet.getRow(first).getCell(0).getCellStyle());
      Row row = sheet.getRow(first + 3);
      while (row != null && row.getLastCellNum() > 5) {
        for (int c = 3; c < (row.getRowNum() % 5 == 0 ? 10 : 11); c++) {
          Optional.ofNullable(row.getCell(c)).ifPresent(row::removeCell);
        }
        row = sheet.getRow(row.getRowNum() + 1);
      }
      assertThat(read(book).cells().entrySet())
          .filteredOn(e -> e.getKey().table().equals("requests"))
          .isNotEmpty()
          .allSatisfy(
              e ->
                  assertThat(e.getValue().state())
                      .as(e.getKey().toString())
                      .isEqualTo(CellValue.State.BLANK));
    }
  }

  /** Writes remarks beside the table of requests; the row where that begins. */
  private static int remarks(Sheet sheet, int headerRow, boolean framed) {
    List<String> remarks = List.of("较上年增加2件", "3", "3件", "同上", "12");
    int first =
        StreamSupport.stream(sheet.spliterator(), false)
            .filter(r -> r.getCell(0).toString().contains("勾稽关系"))
            .mapToInt(Row::getRowNum)
            .min()
            .orElseThrow();
    CellStyle style = sheet.getRow(first).getCell(0).getCellStyle();
    for (int r = first; sheet.getRow(r) != null && sheet.getRow(r).getLastCellNum() > 5; r++) {
      boolean header = r < first + 3;
      String own = r == first + headerRow ? "备注" : "";
      String text = header ? own : remarks.get(r % remarks.size());
      if (framed || !text.isEmpty()) {
        Cell cell = sheet.getRow(r).createCell(10);
        cell.setCellStyle(style);
        cell.setCellValue(text);
      }
    }
    return first;
  }
}
