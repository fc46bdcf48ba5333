package org.gouji.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.read.sheet.SheetTables.cells;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Note;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.Unread;
import org.gouji.kit.WordMarkup;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OdsReaderTest {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String NAMES =
      List.of("office", "text", "table", "style", "drawing", "svg-compatible", "manifest").stream()
              .map(
                  n ->
                      " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\""
                          .formatted(
                              n.equals("drawing") ? "draw" : n.replace("-compatible", ""), n))
              .reduce("", String::concat)
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";

  private static final String STYLES =
      """
      <style:style style:name="box" style:family="table-cell">
        <style:table-cell-properties fo:border="0.06pt solid #000000"/></style:style>
      <style:style style:name="white" style:family="table-cell">
        <style:text-properties fo:color="#ffffff"/></style:style>
      <style:style style:name="struck" style:family="table-cell">
        <style:text-properties style:text-line-through-style="solid"/></style:style>
      <style:style style:name="black" style:family="text">
        <style:text-properties fo:color="#000000"/></style:style>
      <style:style style:name="narrow" style:family="table-column">
        <style:table-column-properties style:column-width="0cm"/></style:style>
      <style:style style:name="flat" style:family="table-row">
        <style:table-row-properties style:row-height="0in"/></style:style>
      <style:style style:name="away" style:family="table">
        <style:table-properties table:display="false"/></style:style>
      """;

  private static String content(String tables) {
    return "<office:automatic-styles>"
        + STYLES
        + "</office:automatic-styles><office:body><office:spreadsheet>"
        + tables
        + "</office:spreadsheet></office:body>";
  }

  private static byte[] ods(String tables) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8(TYPE));
    parts.put(
        "content.xml",
        utf8(
            "<office:document-content"
                + NAMES
                + ">"
                + content(tables)
                + "</office:document-content>"));
    return WordMarkup.storedZip(parts);
  }

  private static byte[] utf8(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  private static Document read(byte[] bytes) throws Exception {
    return Formats.read(new Source("a.ods", bytes), Limits.DEFAULT);
  }

  private static String sheet(String... rows) {
    return "<table:table table:name=\"年报\">" + String.join("", rows) + "</table:table>";
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String text(String text) {
    return cell("", text);
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell %s><text:p>%s</text:p></table:table-cell>"
        .formatted(attributes, text);
  }

  private static String figure(String value, String shown) {
    return cell("office:value-type=\"float\" office:value=\"" + value + "\"", shown);
  }

  private static final String BLANK = "<table:table-cell table:style-name=\"box\"/>";

  private static String shownOf(String cell) throws Exception {
    Document d =
        read(
            ods(sheet(row(text("行政许可"), text("件数"), text("注")), row(text("规章"), cell, text("无")))));
    return cells(d).get(4).substring(4);
  }

  @Test
  void sheetsAreReadInOrderWithTheirNamesAndPlaces() throws Exception {
    Document d =
        read(
            ods(
                sheet(
                        row(text("主动公开")),
                        row(text("规章"), figure("3", "3")),
                        row(text("文件"), text("0")))
                    + "<table:table table:name=\"藏\" table:style-name=\"away\">"
                    + row(text("不见"), text("1"))
                    + "</table:table>"));
    assertThat(d.format()).isEqualTo("ods");
    assertThat(d.blocks()).hasSize(3);
    assertThat(((Paragraph) d.blocks().get(0)).text()).isEqualTo("年报");
    assertThat(((Paragraph) d.blocks().get(1)).text()).isEqualTo("主动公开");
    assertThat(cells(d)).containsExactly("0,0 规章", "0,1 3", "1,0 文件", "1,1 0");
    assertThat(((Table) d.blocks().get(2)).cells().get(1).location())
        .isEqualTo(new Location.Sheet("年报", "B2"));
  }

  @Test
  void oneFileOfXmlIsReadAlike() throws Exception {
    String flat =
        "<?xml version=\"1.0\"?><office:document"
            + NAMES
            + " office:mimetype=\""
            + TYPE
            + "\">"
            + content(sheet(row(text("规章"), text("3")), row(text("文件"), text("4"))))
            + "</office:document>";
    Document d = read(utf8(flat));
    assertThat(d.format()).isEqualTo("ods");
    assertThat(cells(d)).containsExactly("0,0 规章", "0,1 3", "1,0 文件", "1,1 4");
  }

  /** Against the standard, but some libraries pack them so. */
  @Test
  void theTypeOfAPackageMayStandBehindOtherEntriesAndBeCompressed() throws Exception {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("META-INF/manifest.xml", utf8("<manifest:manifest" + NAMES + "/>"));
    parts.put("mimetype", utf8(TYPE));
    String sheet = sheet(row(text("规章"), text("3")), row(text("文件"), text("4")));
    parts.put(
        "content.xml",
        utf8(
            "<office:document-content"
                + NAMES
                + ">"
                + content(sheet)
                + "</office:document-content>"));
    assertThat(cells(read(WordMarkup.storedZip(parts)))).contains("0,1 3", "1,1 4");
    assertThat(cells(read(WordMarkup.zip(parts)))).contains("0,1 3", "1,1 4");
  }

  @Test
  void cellsAreMergedAndEqualOnesStoredOnce() throws Exception {
    Document d =
        read(
            ods(
                sheet(
                    row(
                        cell("table:number-columns-spanned=\"2\"", "申请人"),
                        "<table:covered-table-cell/>",
                        text("总计")),
                    "<table:table-row table:number-rows-repeated=\"2\">"
                        + cell("table:number-columns-repeated=\"3\"", "0")
                        + "</table:table-row>",
                    row(cell("table:number-rows-spanned=\"2\"", "复议"), text("1"), text("2")),
                    row("<table:covered-table-cell/>", text("3"), text("4")))));
    assertThat(cells(d))
        .containsExactly(
            "0,01x2 申请人",
            "0,2 总计",
            "1,0 0",
            "1,1 0",
            "1,2 0",
            "2,0 0",
            "2,1 0",
            "2,2 0",
            "3,02x1 复议",
            "3,1 1",
            "3,2 2",
            "4,1 3",
            "4,2 4");
  }

  @Test
  void borderedCellsWithoutTextAreBlankCells() throws Exception {
    Document d =
        read(
            ods(
                "<table:table table:name=\"Sheet1\"><table:table-column"
                    + " table:number-columns-repeated=\"3\" table:default-cell-style-name=\"box\"/>"
                    + row(text("规章"), text("1"), "<table:table-cell/>")
                    + row(text("文件"), BLANK, BLANK)
                    + "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell"
                    + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"));
    assertThat(cells(d)).startsWith("0,0 规章", "0,1 1", "0,2 ", "1,0 文件", "1,1 ", "1,2 ");
  }

  @Test
  void rowsAndColumnsThatAreNotShownAreLeftOut() throws Exception {
    String away = "table:visibility=\"collapse\"";
    Document d =
        read(
            ods(
                sheet(
                    "<table:table-column/><table:table-column " + away + "/><table:table-column/>",
                    row(text("规章"), text("7"), text("1")),
                    "<table:table-row " + away + ">" + text("旧") + text("8") + "</table:table-row>",
                    "<table:table-row-group table:display=\"false\">"
                        + row(text("上年"), text("9"), text("9"))
                        + "</table:table-row-group>",
                    row(text("文件"), text("7"), text("2")))));
    assertThat(cells(d)).containsExactly("0,0 规章", "0,1 1", "1,0 文件", "1,1 2");
  }

  @Test
  void rowsAndColumnsWithoutSizeAreLeftOut() throws Exception {
    Document d =
        read(
            ods(
                sheet(
                    "<table:table-column/><table:table-column table:style-name=\"narrow\"/>"
                        + "<table:table-column/>",
                    row(text("规章"), text("7"), text("1")),
                    "<table:table-row table:style-name=\"flat\">"
                        + text("旧")
                        + text("8")
                        + text("8")
                        + "</table:table-row>",
                    row(text("文件"), text("7"), text("2")))));
    assertThat(cells(d)).containsExactly("0,0 规章", "0,1 1", "1,0 文件", "1,1 2");
  }

  @ParameterizedTest
  @CsvSource({
    "string, string-value, 行政处罚, 行政处罚",
    "boolean, boolean-value, true, TRUE",
    "date, date-value, 2024-01-08, 2024-01-08",
    "percentage, value, 0.5, 50%"
  })
  void aValueWithoutWhatItShowsIsReadAsStored(
      String type, String attribute, String value, String read) throws Exception {
    String cell = "<table:table-cell office:value-type=\"%s\" office:%s=\"%s\"/>";
    assertThat(shownOf(cell.formatted(type, attribute, value))).isEqualTo(read);
  }

  @Test
  void aPieceOfTextMayHaveAnotherColourThanItsCell() throws Exception {
    String cell =
        "<table:table-cell table:style-name=\"white\"><text:p><text:span"
            + " text:style-name=\"black\">5</text:span></text:p></table:table-cell>";
    assertThat(shownOf(cell)).isEqualTo("5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of:=[.B1]+[.C1]",
        "of:=SUM([.B1:.C1])",
        "of:=SUM([.$B$1];[$年报.C1])",
        "oooc:=SUM([.B1:.C1])",
        "msoxl:=SUM(B1:C1)",
        "=SUM(B1:C1)"
      })
  void aFormulaWhoseResultIsStillZeroIsWorkedOut(String formula) throws Exception {
    String cell =
        "<table:table-cell table:formula=\"%s\" office:value-type=\"float\" office:value=\"0\">"
            + "<text:p>0</text:p></table:table-cell>";
    Document d =
        read(
            ods(
                sheet(
                    row(text("规章"), figure("3", "3"), figure("4", "4")),
                    row(text("总"), cell.formatted(formula)))));
    assertThat(cells(d)).contains("1,1 7");
    assertThat(d.notes()).extracting(Note::code).contains("formula-calculated");
  }

  @ParameterizedTest
  @CsvSource({
    "12.5, 13, 12.5",
    "3, 3 件, 3 件",
    "-4, (4), -4",
    "0, -, 0",
    "0, '', 0",
    "1234, '1,234', '1,234'",
  })
  void figuresAreReadAsStoredWhereTheirFormatHidesSomething(
      String stored, String shown, String read) throws Exception {
    assertThat(shownOf(figure(stored, shown))).isEqualTo(read);
  }

  @Test
  void aFigureWithoutWhatItShowsIsReadAsStored() throws Exception {
    assertThat(shownOf("<table:table-cell office:value-type=\"float\" office:value=\"25\"/>"))
        .isEqualTo("25");
  }

  @ParameterizedTest
  @CsvSource({"5000, 5", "5, ''"})
  void aFigureShownInThousandsOrNotAtAllIsDoubtful(String stored, String shown) throws Exception {
    assertThat(shownOf(figure(stored, shown))).isEqualTo(stored + Unread.CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"white", "struck"})
  void digitsThatCannotBeSeenOrAreStruckOutAreDoubtful(String style) throws Exception {
    assertThat(shownOf(cell("table:style-name=\"" + style + "\"", "5")))
        .isEqualTo("5" + Unread.CHARACTER);
  }

  @Test
  void aFormulaWithoutResultIsNoFigure() throws Exception {
    String cell = "<table:table-cell table:formula=\"of:=TODAY()\"/>";
    Document d =
        read(
            ods(
                sheet(
                    row(text("规章"), text("3")), row(text("文件"), cell), row(text("总"), text("1")))));
    assertThat(cells(d)).contains("1,1 =of:=TODAY()");
    assertThat(d.notes()).extracting(Note::code).contains("formula-without-value");
  }

  @Test
  void aPictureInABlankCellIsNotBlank() throws Exception {
    String cell =
        "<table:table-cell><draw:frame svg:width=\"1cm\""
            + " svg:height=\"0.5cm\"><draw:image/></draw:frame></table:table-cell>";
    assertThat(shownOf(cell)).isEqualTo(Unread.PICTURE);
  }

  @Test
  void aSheetWithTooManyCellsIsRefused() {
    String wide =
        "<table:table-row table:number-rows-repeated=\"1048576\">"
            + cell("table:number-columns-repeated=\"16384\"", "1")
            + "</table:table-row>";
    assertThatThrownBy(() -> read(ods(sheet(wide))))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }
}
