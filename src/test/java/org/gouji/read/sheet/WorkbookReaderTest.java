package org.gouji.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.kit.WordMarkup;
import org.gouji.read.Format;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
  static Stream<Workbook> books() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  private static Document read(Workbook book) throws IOException, UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    book.close();
    return read(out.toByteArray());
  }

  private static Document read(byte[] bytes) throws UnreadableException {
    Format format = bytes[0] == 'P' ? Format.XLSX : Format.XLS;
    return new WorkbookReader(format).read(new Source("a.xlsx", bytes), Limits.DEFAULT);
  }

  private static List<String> texts(Document d) {
    return d.blocks().stream()
        .map(
            b ->
                b instanceof Paragraph p
                    ? p.text()
                    : ((Table) b).cells().stream().map(Cell::text).toList().toString())
        .toList();
  }

  /** Gives cells borders; rows and columns from, and up to but without, these. */
  private static void frame(Sheet sheet, int fromRow, int toRow, int from, int to) {
    CellStyle framed = sheet.getWorkbook().createCellStyle();
    framed.setBorderBottom(BorderStyle.THIN);
    for (int r = fromRow; r < toRow; r++) {
      for (int c = from; c < to; c++) {
        sheet.getRow(r).getCell(c).setCellStyle(framed);
      }
    }
  }

  private static void fill(Sheet sheet, int row, Object... values) {
    var r = sheet.createRow(row);
    for (int c = 0; c < values.length; c++) {
      if (values[c] instanceof Number n) {
        r.createCell(c).setCellValue(n.doubleValue());
      } else if (values[c] != null) {
        r.createCell(c).setCellValue(values[c].toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void rowsWithoutHeightAreNotShown(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("表");
    fill(sheet, 0, "项目", "件数");
    fill(sheet, 1, "规章", 3);
    fill(sheet, 2, "许可", 7);
    sheet.getRow(1).setHeight((short) 0);
    assertThat(texts(read(book))).containsExactly("[项目, 件数, 许可, 7]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void piecesWithFontsOfTheirOwnAreNotStruckWithTheCell(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("表");
    fill(sheet, 0, "项目", "件数");
    fill(sheet, 1, "规章", "12");
    fill(sheet, 2, "许可", "7");
    Font struck = book.createFont();
    struck.setStrikeout(true);
    Font plain = book.createFont();
    plain.setBold(true);
    CellStyle style = book.createCellStyle();
    style.setFont(struck);
    RichTextString rich = book.getCreationHelper().createRichTextString("12");
    rich.applyFont(0, 2, plain);
    sheet.getRow(1).getCell(1).setCellValue(rich);
    sheet.getRow(1).getCell(1).setCellStyle(style);
    sheet.getRow(2).getCell(1).setCellStyle(style);
    assertThat(texts(read(book))).containsExactly("[项目, 件数, 规章, 12, 许可, 7\uFFFD]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void figuresThatNobodySeesAreNotSettled(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("表");
    fill(sheet, 0, "项目", "件数", "备注");
    fill(sheet, 1, "规章", 3, "甲");
    fill(sheet, 2, "许可", 7, "乙");
    fill(sheet, 3, "处罚", 8, "丙");
    Font white = book.createFont();
    white.setColor(IndexedColors.WHITE.getIndex());
    CellStyle unseen = book.createCellStyle();
    unseen.setFont(white);
    CellStyle dark = book.createCellStyle();
    dark.setFont(white);
    dark.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    dark.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
    sheet.getRow(1).getCell(1).setCellStyle(unseen);
    sheet.getRow(1).getCell(2).setCellStyle(unseen);
    sheet.getRow(2).getCell(1).setCellStyle(dark);
    assertThat(texts(read(book)))
        .containsExactly("[项目, 件数, 备注, 规章, 3\uFFFD, 甲, 许可, 7, 乙, 处罚, 8, 丙]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aBlankCellUnderAPictureIsNotBlank(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("表");
    fill(sheet, 0, "项目", "件数", "备注");
    fill(sheet, 1, "规章", "", "甲");
    fill(sheet, 2, "许可", 7, "");
    fill(sheet, 3, "处罚", "", "乙");
    fill(sheet, 4, "收费", "", "");
    frame(sheet, 0, 5, 0, 3);
    int picture = book.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
    var drawings = sheet.createDrawingPatriarch();
    var anchor = book instanceof HSSFWorkbook ? 1 : 914;
    // From column and row to column and row, all within one cell.
    drawings.createPicture(anchor(drawings, anchor, 1, 1, 1, 1), picture);
    drawings.createPicture(anchor(drawings, anchor, 1, 2, 1, 2), picture);
    // A seal.
    drawings.createPicture(anchor(drawings, anchor, 1, 3, 2, 9), picture);
    assertThat(texts(read(book)))
        .containsExactly("[项目, 件数, 备注, 规章, \uFFFC, 甲, 许可, 7, , 处罚, , 乙, 收费, , ]");
  }

  private static ClientAnchor anchor(
      Drawing<?> drawings, int unit, int column, int row, int lastColumn, int lastRow) {
    return drawings.createAnchor(
        100 * unit, 50 * unit, 800 * unit, 200 * unit, column, row, lastColumn, lastRow);
  }

  @ParameterizedTest
  @MethodSource("books")
  void numbersAreAsDisplayedAndFormulasAsCalculated(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "甲", 12, 12.3456, "１２", 0.1 + 0.2);
    fill(sheet, 1, "乙", 1234567, 3, null, null);
    CellStyle thousands = book.createCellStyle();
    thousands.setDataFormat(book.createDataFormat().getFormat("#,##0"));
    sheet.getRow(1).getCell(1).setCellStyle(thousands);
    sheet.getRow(1).createCell(3).setCellFormula("B1+C2");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(texts(read(book)))
        .containsExactly("[甲, 12, 12.3456, １２, 0.3, 乙, 1,234,567, 3, 15, ]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void checksAndRemarksBesideTheFrameAreNoPartOfTheTable(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, 1, "规章", 0, 4, 12, null, 0);
    fill(sheet, 1, 2, "规范性文件", 5, 1, 9, null, 0);
    frame(sheet, 0, 2, 1, 5);
    sheet.getRow(1).createCell(8).setCellValue("请核对12处");
    assertThat(texts(read(book))).containsExactly("[规章, 0, 4, 12, 规范性文件, 5, 1, 9]", "请核对12处");
  }

  @ParameterizedTest
  @MethodSource("books")
  void whatAGapPartsFromTheFrameIsNoPartOfTheTable(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    for (int r = 0; r < 4; r++) {
      fill(sheet, r, "第" + r + "行", 0, 4, 12, null, "核对", 16);
    }
    frame(sheet, 0, 4, 0, 4);
    assertThat(texts(read(book)).get(0))
        .isEqualTo("[第0行, 0, 4, 12, 第1行, 0, 4, 12, 第2行, 0, 4, 12, 第3行, 0, 4, 12]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void oneFigureMergedOverALastRowBelongsToItsTable(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "结果维持", "结果纠正", "总计");
    fill(sheet, 1, 0, "", "");
    frame(sheet, 0, 2, 0, 3);
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 2));
    fill(sheet, 2, "五、存在的主要问题及改进情况");
    assertThat(texts(read(book))).containsExactly("[结果维持, 结果纠正, 总计, 0]", "五、存在的主要问题及改进情况");
  }

  @ParameterizedTest
  @MethodSource("books")
  void numbersBelowZeroKeepTheirSign(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "甲", -3, -3, -3, 3);
    String[] formats = {"0_);(0)", "0;[Red]0", "-0;0\"（减）\"", "0_);(0)"};
    for (int i = 0; i < formats.length; i++) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
      sheet.getRow(0).getCell(i + 1).setCellStyle(style);
    }
    assertThat(texts(read(book))).containsExactly("[甲, -3, -3, 3（减）, 3]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aNumberThatItsFormatShowsWithoutDigitsIsStillThatNumber(Workbook book) throws Exception {
    String[] formats = {
      "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ",
      "0;-0;\"—\"",
      "[=0]\"/\";0",
      "0;-0;;@",
      "[DBNum1]0"
    };
    Sheet sheet = book.createSheet("Sheet1");
    for (int i = 0; i < formats.length; i++) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(formats[i]));
      Row row = sheet.createRow(i);
      row.createCell(0).setCellValue("甲");
      row.createCell(1).setCellValue(0);
      row.createCell(2).setCellValue(12);
      row.getCell(1).setCellStyle(style);
      row.getCell(2).setCellStyle(style);
    }
    assertThat(texts(read(book)))
        .containsExactly("[甲, 0, 12, 甲, 0, 12, 甲, 0, 12, 甲, 0.0, 12, 甲, 0, 12]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void marksOfNotesAndStruckPiecesAreNoDigits(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "甲", null, null, null);
    Font raised = book.createFont();
    raised.setTypeOffset(Font.SS_SUPER);
    Font struck = book.createFont();
    struck.setStrikeout(true);
    RichTextString noted = book.getCreationHelper().createRichTextString("121");
    noted.applyFont(2, 3, raised);
    RichTextString corrected = book.getCreationHelper().createRichTextString("812");
    corrected.applyFont(0, 1, struck);
    RichTextString whole = book.getCreationHelper().createRichTextString("12");
    whole.applyFont(0, 2, raised);
    sheet.getRow(0).createCell(1).setCellValue(noted);
    sheet.getRow(0).createCell(2).setCellValue(corrected);
    sheet.getRow(0).createCell(3).setCellValue(whole);
    assertThat(texts(read(book))).containsExactly("[甲, 12, 12, ¹²]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void ofAFigureStruckThroughItCannotBeToldWhetherItCounts(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "甲", 12, "7", "乙", 3);
    Font struck = book.createFont();
    struck.setStrikeout(true);
    CellStyle style = book.createCellStyle();
    style.setFont(struck);
    for (int c = 1; c < 4; c++) {
      sheet.getRow(0).getCell(c).setCellStyle(style);
    }
    assertThat(texts(read(book))).containsExactly("[甲, 12\uFFFD, 7\uFFFD, 乙, 3]");
  }

  @ParameterizedTest
  @ValueSource(longs = {-5, 999})
  void aFontThatIsNotThereStrikesNothing(long font) throws Exception {
    XSSFWorkbook book = new XSSFWorkbook();
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "甲", 12);
    XSSFCellStyle style = book.createCellStyle();
    style.getCoreXf().setFontId(font);
    sheet.getRow(0).getCell(1).setCellStyle(style);
    assertThat(texts(read(book))).containsExactly("[甲, 12]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aSheetMayHoldTheWholeReport(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("年报");
    fill(sheet, 1, "青岚县云溪镇2024年度报告");
    fill(sheet, 2, "一、总体情况");
    fill(sheet, 3, "全年公开信息186条。");
    fill(sheet, 5, "信息内容", "制发件数", "废止件数", "现行有效件数");
    fill(sheet, 6, "规章", 0, null, 0);
    fill(sheet, 8, "四、行政复议、行政诉讼情况");
    fill(sheet, 9, "维持", "纠正", "其他", "未结", "总计", "维持", "总计");
    fill(sheet, 10, 1, 2, 3, 4, 10, 5, 5);
    fill(sheet, 12, "无其他事项。");
    assertThat(texts(read(book)))
        .containsExactly(
            "年报",
            "青岚县云溪镇2024年度报告",
            "一、总体情况",
            "全年公开信息186条。",
            "[信息内容, 制发件数, 废止件数, 现行有效件数, 规章, 0, , 0]",
            "四、行政复议、行政诉讼情况",
            "[维持, 纠正, 其他, 未结, 总计, 维持, 总计, 1, 2, 3, 4, 10, 5, 5]",
            "无其他事项。");
  }

  @ParameterizedTest
  @MethodSource("books")
  void theNameOfASheetIsReadUnlessTheSheetSaysIt(Workbook book) throws Exception {
    fill(book.createSheet("三、依申请公开"), 0, "甲", 1);
    Sheet said = book.createSheet("总体情况");
    fill(said, 0, "青岚县云溪镇2024年度报告");
    fill(said, 1, "一、总体情况");
    fill(book.createSheet("Sheet3"), 0, "乙", 2);
    assertThat(texts(read(book)))
        .containsExactly("三、依申请公开", "[甲, 1]", "青岚县云溪镇2024年度报告", "一、总体情况", "[乙, 2]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aLabelWithBlankFramedCellsIsARowOfTheTable(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "标题");
    fill(sheet, 1, "项目", "自然人", "总计");
    fill(sheet, 2, "一、本年新收", "", "");
    fill(sheet, 3, "二、上年结转", 1, 1);
    frame(sheet, 1, 4, 0, 3);
    assertThat(texts(read(book))).containsExactly("标题", "[项目, 自然人, 总计, 一、本年新收, , , 二、上年结转, 1, 1]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void mergedRegionsAreSpansAndPlacesAreReferences(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("表一");
    fill(sheet, 2, null, "项目", "数量", null);
    fill(sheet, 3, null, null, "甲", "乙");
    fill(sheet, 4, null, "规章", 1, 2);
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 1, 1));
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 2, 3));
    Table table = (Table) read(book).blocks().get(0);
    assertThat(
            table.cells().stream()
                .map(
                    c ->
                        "%d,%d %dx%d %s %s"
                            .formatted(
                                c.row(),
                                c.column(),
                                c.rowSpan(),
                                c.columnSpan(),
                                c.text(),
                                ((Location.Sheet) c.location()).reference())))
        .containsExactly(
            "0,0 2x1 项目 B3",
            "0,1 1x2 数量 C3",
            "1,1 1x1 甲 C4",
            "1,2 1x1 乙 D4",
            "2,0 1x1 规章 B5",
            "2,1 1x1 1 C5",
            "2,2 1x1 2 D5");
  }

  @ParameterizedTest
  @MethodSource("books")
  void whatIsHiddenIsNotRead(Workbook book) throws Exception {
    fill(book.createSheet("Sheet1"), 0, "明", 1);
    Sheet second = book.createSheet("Sheet2");
    fill(second, 0, "暗", 2);
    book.setSheetHidden(1, true);
    Sheet third = book.createSheet("Sheet3");
    fill(third, 0, "甲", "隐", 3);
    fill(third, 1, "隐", "隐", 9);
    fill(third, 2, "乙", "隐", 4);
    third.getRow(1).setZeroHeight(true);
    third.setColumnHidden(1, true);
    assertThat(texts(read(book))).containsExactly("[明, 1]", "[甲, 3, 乙, 4]");
  }

  @Test
  void aFormulaWithoutAResultIsWorkedOutIfItIsSimpleAndNeverBlank() throws Exception {
    String label =
        "<c t=\"inlineStr\"><is><r><t>规</t></r><r><t>章</t></r><rPh><t>gui</t></rPh></is></c>";
    Document simple = read(workbook("<row>" + label + "<c><f>1+1</f></c></row>"));
    assertThat(texts(simple)).containsExactly("[规章, 2]");
    assertThat(simple.notes()).extracting("code").containsExactly("formula-calculated");

    for (String other : List.of("DAY(TODAY())", "A1+[1]S!A1", "Budget", "1/0", "WEBSERVICE(A1)")) {
      Document d = read(workbook("<row>" + label + "<c><f>" + other + "</f></c></row>"));
      assertThat(texts(d)).containsExactly("[规章, =" + other + "]");
      assertThat(d.notes()).extracting("code").containsExactly("formula-without-value");
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void aResultThatAProgramLeftToOthersIsWorkedOut(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "甲", 3);
    fill(sheet, 1, "乙", 4);
    fill(sheet, 2, "计");
    sheet.getRow(2).createCell(1).setCellFormula("SUM(B1:B2)");
    Document d = read(book);
    assertThat(texts(d)).containsExactly("[甲, 3, 乙, 4, 计, 7]");
    assertThat(d.notes()).extracting("code").containsExactly("formula-calculated");
  }

  @ParameterizedTest
  @MethodSource("books")
  void anOldResultIsWhatTheSheetShowsUnlessTheFileSaysThatItIsOld(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "甲", 3);
    fill(sheet, 1, "乙");
    sheet.getRow(1).createCell(1).setCellFormula("B1*2");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    sheet.getRow(0).getCell(1).setCellValue(5);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    Document silent = read(out.toByteArray());
    assertThat(texts(silent)).containsExactly("[甲, 5, 乙, 6]");
    assertThat(silent.notes()).extracting("code").containsExactly("formula-differs");
    assertThat(silent.notes()).extracting("en").asString().contains("Sheet1!B2");

    book.setForceFormulaRecalculation(true);
    sheet.setForceFormulaRecalculation(true);
    Document told = read(book);
    assertThat(texts(told)).containsExactly("[甲, 5, 乙, 10]");
    assertThat(told.notes()).extracting("code").containsExactly("formula-calculated");
  }

  @Test
  void sharedFormulasAndThoseOverHiddenSheetsAreWorkedOut() throws Exception {
    Document d =
        read(
            workbook(
                "<row><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f t=\"shared\" ref=\"B1:B2\""
                    + " si=\"0\">A1+1</f><v>2</v></c></row><row><c r=\"A2\"><v>5</v></c>"
                    + "<c r=\"B2\"><f t=\"shared\" si=\"0\"/></c></row>"));
    assertThat(texts(d)).containsExactly("[1, 2, 5, 6]");

    XSSFWorkbook book = new XSSFWorkbook();
    fill(book.createSheet("Sheet1"), 0, "甲");
    fill(book.createSheet("数"), 0, 8);
    book.getSheetAt(0).getRow(0).createCell(1).setCellFormula("数!A1");
    book.setSheetHidden(1, true);
    assertThat(texts(read(book))).containsExactly("[甲, 8]");
  }

  @Test
  void formulasThatAskForMoreThanAReportAreNotWorkedOut() throws Exception {
    StringBuilder chain = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    for (int i = 2; i < 5000; i++) {
      chain.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><f>A");
      chain.append(i - 1).append("+1</f></c></row>");
    }
    assertThat(read(workbook(chain.toString())).notes())
        .extracting("code")
        .containsExactly("formula-without-value");

    String wide = "<c><f>SUM(A1:IV65000)</f></c>".repeat(200);
    assertThat(read(workbook("<row><c/></row><row>" + wide + "</row>")).notes())
        .extracting("code")
        .containsExactly("formula-without-value");
    assertThat(texts(read(workbook("<row><c r=\"A1\"><f>B1</f></c><c><f>A1</f></c></row>"))))
        .containsExactly("[=B1, =A1]");
  }

  @Test
  void limitsHold() {
    byte[] far =
        workbook(
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    assertReason(far, Limits.DEFAULT, Reason.TOO_LARGE);
    byte[] many = workbook("<row>" + "<c><v>1</v></c>".repeat(300) + "</row>");
    assertReason(many, new Limits(1 << 20, 1 << 20, 10, 100, 8), Reason.TOO_LARGE);
  }

  @Test
  void damageIsRefused() {
    assertReason("PK\3\4 nothing".getBytes(StandardCharsets.UTF_8), Limits.DEFAULT, Reason.BROKEN);
    assertReason(workbook("<row><c>"), Limits.DEFAULT, Reason.BROKEN);
  }

  private static void assertReason(byte[] bytes, Limits limits, Reason reason) {
    assertThatThrownBy(() -> new WorkbookReader(Format.XLSX).read(new Source("a", bytes), limits))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  /** A package by hand with one sheet of these rows. */
  private static byte[] workbook(String rows) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String open =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        utf8(
            open
                + "<Relationship Id=\"a\" Type=\""
                + relations
                + "/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"));
    parts.put(
        "xl/workbook.xml",
        utf8(
            "<workbook xmlns=\""
                + main
                + "\" xmlns:r=\""
                + relations
                + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\""
                + " r:id=\"b\"/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        utf8(
            open
                + "<Relationship Id=\"b\" Type=\""
                + relations
                + "/worksheet\" Target=\"sheet.xml\"/></Relationships>"));
    parts.put(
        "xl/sheet.xml",
        utf8("<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"));
    return WordMarkup.zip(parts);
  }

  private static byte[] utf8(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("books")
  void aFigureInACellOnceMeantForADateIsRead(Workbook book) throws Exception {
    CellStyle day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "规章", 3, 0, 45_000, 2.5);
    fill(sheet, 1, "规范性文件", 1, 2, 3, 4);
    sheet.getRow(0).forEach(c -> c.setCellStyle(day));
    Document d = read(book);

    assertThat(texts(d).get(0)).startsWith("[规章, 3, 0, 2023-03-15, 2.5");
    assertThat(d.notes()).singleElement().satisfies(n -> assertThat(n.en()).contains("Sheet1!B1"));
  }

  @ParameterizedTest
  @MethodSource("books")
  void tablesBesideEachOtherAreTablesOfTheirOwn(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "二、甲", null, null, null, "三、乙");
    fill(sheet, 1, "内容", "制发", "废止", null, "类别", "自然人", "法人");
    fill(sheet, 2, "规章", 1, 2, null, "新收", 5, 6);
    fill(sheet, 3, "文件", 3, 4, null, "结转", 7, 8);
    fill(sheet, 4, null, null, null, null, "总计", 9, 10);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));

    assertThat(texts(read(book)))
        .containsExactly(
            "二、甲",
            "[内容, 制发, 废止, 规章, 1, 2, 文件, 3, 4]",
            "三、乙",
            "[类别, 自然人, 法人, 新收, 5, 6, 结转, 7, 8, 总计, 9, 10]");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aWideTableBelowDoesNotJoinTablesBesideEachOther(Workbook book) throws Exception {
    Sheet sheet = book.createSheet("Sheet1");
    fill(sheet, 0, "二、甲", null, null, null, "三、乙");
    fill(sheet, 1, "内容", "制发", "废止", null, "类别", "自然人", "法人");
    fill(sheet, 2, "规章", 1, 2, null, "新收", 5, 6);
    fill(sheet, 3, "文件", 3, 4, null, "结转", 7, 8);
    fill(sheet, 5, "四、丙");
    fill(sheet, 6, "维持", "纠正", "其他", "未结", "总计", "维持", "纠正");
    fill(sheet, 7, 11, 12, 13, 14, 15, 16, 17);
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));

    assertThat(texts(read(book)))
        .containsExactly(
            "二、甲",
            "[内容, 制发, 废止, 规章, 1, 2, 文件, 3, 4]",
            "三、乙",
            "[类别, 自然人, 法人, 新收, 5, 6, 结转, 7, 8]",
            "四、丙",
            "[维持, 纠正, 其他, 未结, 总计, 维持, 纠正, 11, 12, 13, 14, 15, 16, 17]");
  }
}
