package org.gouji.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.document.Document;
import org.gouji.document.Table;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers whose format shows something other than what is stored. */
class ShownFiguresTest {
  static Stream<Workbook> books() {
    return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
  }

  private static Cell figure(Row row, double value, String format) {
    CellStyle style = row.getSheet().getWorkbook().createCellStyle();
    style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
    Cell cell = row.createCell(row.getLastCellNum());
    cell.setCellValue(value);
    cell.setCellStyle(style);
    return cell;
  }

  private static Row row(Workbook book) {
    Row row = book.createSheet("Sheet1").createRow(0);
    row.createCell(0).setCellValue("甲");
    return row;
  }

  private static Document read(Workbook book) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    book.close();
    return Formats.read(new Source("a.xlsx", out.toByteArray()), Limits.DEFAULT);
  }

  private static List<String> texts(Document d) {
    return ((Table) d.blocks().get(0))
        .cells().stream().skip(1).map(org.gouji.document.Cell::text).toList();
  }

  @ParameterizedTest
  @MethodSource("books")
  void figuresThatTheFormatHidesAreNotSettled(Workbook book) throws Exception {
    Row row = row(book);
    figure(row, 7, ";;;");
    figure(row, 7, "\"/\"");
    figure(row, 7, "\"0\"");
    figure(row, -3, "0;;0");
    figure(row, 7, "0;;0");
    figure(row, 7, "General;General;");
    figure(row, 7, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ");
    assertThat(texts(read(book)))
        .containsExactly("7\uFFFD", "7\uFFFD", "7\uFFFD", "-3\uFFFD", "7", "7", "7");
  }

  @ParameterizedTest
  @MethodSource("books")
  void decimalsThatTheFormatHidesAreReadAndSaid(Workbook book) throws Exception {
    Row row = row(book);
    figure(row, 175.2195, "0");
    figure(row, 7652.64, "#,##0");
    figure(row, 85.235, "0.00");
    figure(row, -788.6768, "0_);[Red]\\(0\\)");
    figure(row, 973.8463, "0\"万元\"");
    figure(row, 5013.68, "0.00E+00");
    Document d = read(book);
    assertThat(texts(d))
        .containsExactly("175.2195", "7652.64", "85.235", "-788.6768", "973.8463万元", "5013.68");
    assertThat(d.notes()).extracting("code").containsExactly("shown-rounded");
    assertThat(d.notes()).extracting("en").asString().contains("6 ", "Sheet1!B1, Sheet1!C1");
  }

  @ParameterizedTest
  @MethodSource("books")
  void aSumOfHiddenDecimalsHasThemToo(Workbook book) throws Exception {
    Row row = row(book);
    figure(row, 1.25, "0");
    figure(row, 2.5, "0");
    figure(row, 0, "0").setCellFormula("B1+C1");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    assertThat(texts(read(book))).containsExactly("1.25", "2.5", "3.75");
  }

  @ParameterizedTest
  @MethodSource("books")
  void whatOnlyArithmeticLeftBehindIsNoDecimal(Workbook book) throws Exception {
    Row row = row(book);
    figure(row, 0.1 + 0.2, "0.0");
    figure(row, 100.1 - 100, "General");
    figure(row, 12, "0.00");
    figure(row, 12000, "0.0E+00");
    figure(row, 7, "000");
    Document d = read(book);
    assertThat(texts(d)).containsExactly("0.3", "0.1", "12.00", "12000", "007");
    assertThat(d.notes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("books")
  void aFigureShownInThousandsCannotBeRead(Workbook book) throws Exception {
    Row row = row(book);
    figure(row, 123456, "0,");
    figure(row, 123456, "#,##0.0,\"千元\"");
    figure(row, 0, "0,");
    Document d = read(book);
    assertThat(texts(d)).containsExactly("123456\uFFFD", "123456\uFFFD", "0");
    assertThat(d.notes()).extracting("code").containsExactly("shown-scaled");
  }

  @ParameterizedTest
  @MethodSource("books")
  void fractionsAndEscapesAreNoOtherFigures(Workbook book) throws Exception {
    Row row = row(book);
    figure(row, 674.9, "# ?/?");
    figure(row, 123456, "0!.0,");
    figure(row, 0, "0!.0,");
    figure(row, 12, "0\"件!\"");
    figure(row, 12, "[>1000]0,\"千\";0");
    figure(row, 12000, "[>1000]0,\"千\";0");
    assertThat(texts(read(book)))
        .containsExactly("674.9", "123456\uFFFD", "0.0", "12件!", "12", "12000\uFFFD");
  }

  @ParameterizedTest
  @MethodSource("books")
  void decimalsInACellOnceMeantForADateAreRead(Workbook book) throws Exception {
    Row row = row(book);
    figure(row, 7.1, "yyyy-mm-dd");
    figure(row, 0.5, "h:mm");
    Document d = read(book);
    assertThat(texts(d)).containsExactly("7.1", "12:00");
    assertThat(d.notes()).extracting("code").containsExactly("figure-shown-as-date");
  }
}
