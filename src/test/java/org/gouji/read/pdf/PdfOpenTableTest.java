package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose columns no rule parts: columns by their headers, rows by the order of drawing. */
class PdfOpenTableTest {
  private static final String[] HEADER = {"项目", "自然人", "其他", "总计"};

  private static SketchTable table() {
    return SketchTable.even(60, 100, 4, 80, 3, 20).row(0, 0, HEADER);
  }

  @Test
  void aBlankCellKeepsItsPlace() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "新收", "12", "", "12").row(2, 0, "结转", "", "3", "3").texts(pdf);

    assertThat(rows(Pdfs.read(pdf))).containsExactly("项目|自然人|其他|总计", "新收|12||12", "结转||3|3");
  }

  @Test
  void aRowWithoutAnyFigureIsARow() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "1.新收", "12", "", "12").row(2, 0, "2.结转").texts(pdf);

    assertThat(rows(Pdfs.read(pdf))).containsExactly("项目|自然人|其他|总计", "1.新收|12||12", "2.结转|||");
  }

  /** A table whose last row has figures of two pieces each. */
  private static PdfSketch figuresInPieces() {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "新收", "14154", "0", "14154").row(2, 0, "结转", "", "3", "3").texts(pdf);
    pdf.text(63, 175, 9, "办结").text(163, 175, 9, "2").text(167.5f, 175, 9, "2");
    pdf.text(243, 175, 9, "0").text(318.5f, 175, 9, "2").text(323, 175, 9, "2");
    return pdf;
  }

  /** As where a font lacks a digit and another one prints it. */
  @Test
  void aFigureGoesOnWhereThePenIsPutDownAgain() throws Exception {
    PdfSketch pdf = figuresInPieces();

    assertThat(rows(Pdfs.read(pdf))).containsSequence("新收|14154|0|14154", "结转||3|3", "办结|22|0|22");
  }

  /** Its strokes stand nearly as near to the number as digits to each other. */
  @Test
  void aPageNumberInPiecesPartsNoFigure() throws Exception {
    PdfSketch pdf = figuresInPieces();
    pdf.text(290, 800, 9, "- ").text(297, 800, 9, "1 -");

    assertThat(rows(Pdfs.read(pdf))).containsSequence("新收|14154|0|14154", "结转||3|3", "办结|22|0|22");
  }

  /** Figures of a tighter table nearly touch; those in pieces do so just where the pen was. */
  @Test
  void tightFiguresElsewherePartNoFigureInPieces() throws Exception {
    PdfSketch pdf = figuresInPieces();
    pdf.text(63, 400, 9, "附表").text(163, 400, 9, "12").text(173.5f, 400, 9, "34");

    assertThat(rows(Pdfs.read(pdf))).containsSequence("新收|14154|0|14154", "结转||3|3", "办结|22|0|22");
  }

  @Test
  void theWordForNoneIsAFigure() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "新收", "无", "3", "3").row(2, 0, "结转", "1", "无", "1").texts(pdf);

    assertThat(rows(Pdfs.read(pdf))).containsExactly("项目|自然人|其他|总计", "新收|无|3|3", "结转|1|无|1");
  }

  @Test
  void linesOfALabelMayStandFarApart() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "新收", "12", "0", "12").texts(pdf);
    pdf.text(63, 160, 9, "2.要求提供公开出").text(63, 189, 9, "版物");
    pdf.text(155, 175, 9, "1").text(235, 175, 9, "2").text(315, 175, 9, "3");

    assertThat(rows(Pdfs.read(pdf)).get(2).replaceAll("\\s", "")).isEqualTo("2.要求提供公开出版物|1|2|3");
  }

  @Test
  void rulesBetweenRowsOnlyPartNoColumns() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "新收", "12", "0", "12").row(2, 0, "结转", "", "3", "").texts(pdf);
    pdf.box(60, 100, 320, 60, "S").line(60, 120, 380, 120).line(60, 140, 380, 140);

    assertThat(rows(Pdfs.read(pdf))).containsExactly("项目|自然人|其他|总计", "新收|12|0|12", "结转||3|");
  }

  /** Rules around the figures only, or around the labels only. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void halfOfTheCellsHaveRules(boolean figures) throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable table =
        table().row(1, 0, "新收", "12", "0", "12").row(2, 0, "3.其他", "1", "3", "4").texts(pdf);
    table.cells().stream()
        .filter(c -> figures == (c.row() > 0 && c.column() > 0))
        .forEach(c -> pdf.box(table.left(c), table.top(c), table.width(c), table.height(c), "S"));

    assertThat(rows(Pdfs.read(pdf))).containsExactly("项目|自然人|其他|总计", "新收|12|0|12", "3.其他|1|3|4");
  }

  /** Its last digit stands below a figure, beside no label, though the column has room for it. */
  @Test
  void aRowAboveFiguresWithoutALabelIsInDoubt() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 4, 80, 2, 40)
        .row(0, 0, HEADER)
        .row(1, 0, "1.新收", "12", "0", "12")
        .texts(pdf);
    pdf.text(302, 164, 9, "4");
    SketchTable.even(60, 180, 4, 80, 1, 40).row(0, 0, "2.结转", "2", "3", "5678").texts(pdf);

    assertThat(rows(Pdfs.read(pdf)))
        .contains("2.结转|2|3|5678")
        .anyMatch(r -> r.startsWith("1.新收|12\uFFFD"))
        .noneMatch(r -> r.endsWith("|12"));
  }

  /** Rules around the names of the columns and between the columns, none between two rows. */
  @Test
  void twoRowsThatNoRulePartsAreTwoRows() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "新收", "12", "0", "12").row(2, 0, "结转", "", "3", "3").texts(pdf);
    pdf.box(140, 100, 240, 20, "S").line(140, 100, 140, 160);
    pdf.line(220, 100, 220, 160).line(300, 100, 300, 160).line(380, 100, 380, 160);

    assertThat(rows(Pdfs.read(pdf))).containsExactly("项目|自然人|其他|总计", "新收|12|0|12", "结转||3|3");
  }

  @Test
  void labelsPartTheFiguresBesideThem() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable table =
        SketchTable.even(60, 100, 4, 80, 5, 20)
            .row(0, 0, HEADER)
            .row(1, 0, "新收", "12", "", "12")
            .row(2, 0, "结转", "", "", "")
            .row(3, 0, "公开", "", "3", "3")
            .row(4, 0, "其他", "", "", "")
            .texts(pdf);
    table.cells().stream()
        .filter(c -> c.row() == 0 || c.column() == 0)
        .forEach(c -> pdf.box(table.left(c), table.top(c), table.width(c), table.height(c), "S"));

    assertThat(rows(Pdfs.read(pdf)))
        .containsExactly("项目|自然人|其他|总计", "新收|12||12", "结转|||", "公开||3|3", "其他|||");
  }

  @Test
  void oneRowOfFiguresBelowNamesIsATable() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 6, 60, 2, 20)
        .row(0, 0, "维持", "纠正", "其他", "未结", "总计", "备注")
        .row(1, 0, "", "2", "", "", "2", "")
        .texts(pdf);

    assertThat(rows(Pdfs.read(pdf))).containsExactly("维持|纠正|其他|未结|总计|备注", "|2|||2|");
  }

  @Test
  void aNumberedLabelRightBehindAnotherLabelIsACell() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(60, 60, 9, "全年办结12件，其中3件超过30日。");
    table().texts(pdf);
    pdf.text(63, 131, 8, "（一）其他").text(103, 131, 8, "1.申请").text(103, 142, 8, "人逾期");
    pdf.text(143, 131, 8, "4").text(303, 131, 8, "4");
    pdf.text(103, 153, 8, "2.其他")
        .text(143, 153, 8, "0")
        .text(223, 153, 8, "5")
        .text(303, 153, 8, "5");

    assertThat(rows(Pdfs.read(pdf)))
        .containsExactly("项目|自然人|其他|总计", "（一）其他|1.申请人逾期|4||4", "2.其他|0|5|5");
  }

  /** Names in the middle of their columns, figures on the right of them: none is below a name. */
  @Test
  void figuresAtTheEndsOfEvenColumnsBelongToThem() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(63, 100, 9, "项目").text(163, 100, 9, "自然人").text(243, 100, 9, "其他人");
    pdf.text(323, 100, 9, "总计数");
    pdf.text(63, 130, 9, "新收").text(200, 130, 9, "12").text(360, 130, 9, "12");
    pdf.text(63, 150, 9, "结转").text(284.5f, 150, 9, "3").text(364.5f, 150, 9, "3");

    assertThat(rows(Pdfs.read(pdf))).containsExactly("项目|自然人|其他人|总计数", "新收|12||12", "结转||3|3");
  }

  @Test
  void aRemarkOfTwoLinesPutsItsRowNotInDoubt() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().cell(0, 4, 1, 1, "备注").row(1, 0, "新收", "12", "0", "12").texts(pdf);
    pdf.text(383, 126, 9, "含上年").text(383, 137, 9, "转入");
    table().row(2, 0, "结转", "2", "3", "5").texts(pdf);

    assertThat(rows(Pdfs.read(pdf)).get(1)).startsWith("新收|12|0|12|");
  }

  /** The row has as many texts as there are columns of figures. */
  @Test
  void aRemarkBehindABlankCellAndFiguresMovesNone() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "新收", "12", "0", "12").row(2, 0, "结转", "", "3", "3").texts(pdf);
    pdf.text(383, 151, 9, "同上");

    assertThat(rows(Pdfs.read(pdf)).get(2)).doesNotStartWith("结转|3|3|");
  }

  /** As in a scan whose text was recognised line by line. */
  @Test
  void linesOfALabelMayDifferALittleInSize() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "新收", "12", "0", "12").texts(pdf);
    pdf.text(63, 151, 9, "1.无正当理由的").text(63, 162, 8.2f, "申请人不补正");
    pdf.text(163, 156, 9, "2").text(243, 156, 9, "0").text(323, 156, 9, "2");

    assertThat(rows(Pdfs.read(pdf))).contains("1.无正当理由的申请人不补正|2|0|2");
  }

  @Test
  void aFigureBetweenTwoColumnsIsMarked() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "新收", "12", "0", "12").row(2, 0, "结转").texts(pdf);
    pdf.text(184, 151, 9, "3");

    assertThat(rows(Pdfs.read(pdf)).get(2)).startsWith("结转").contains("3\uFFFD");
  }

  /**
   * Names stand on the left of their columns, figures in the middle: some of them below no name.
   */
  @Test
  void figuresAsFarFromTheirNamesAsOthersBelongToThem() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    String[] names = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
    for (int c = 0; c < 15; c++) {
      pdf.text(40 + 36 * c, 111, 7, names[c % 5]);
    }
    int[] columns = {1, 4, 5, 9, 12, 13, 14};
    for (int c : columns) {
      pdf.text(40 + 36 * c + 18, 131, 7, "" + c);
    }

    assertThat(rows(Pdfs.read(pdf)).get(1)).isEqualTo("|1|||4|5||||9|||12|13|14");
  }

  @Test
  void figuresThatTouchAreOneFigureEach() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 3, 60, 2, 20).row(0, 0, "项目", "自然人", "其他").texts(pdf);
    pdf.text(63, 131, 9, "新收").text(123, 131, 9, "1234567890123").text(181.6f, 131, 9, "85569");

    assertThat(rows(Pdfs.read(pdf)).get(1)).isEqualTo("新收|1234567890123|85569");
  }

  /** A mark at the end of a line may stand in the margin: the next line is as full without one. */
  @Test
  void aMarkThatHangsBehindALineMakesItNoWider() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    pdf.text(63, 151, 9, "2.申请人逾期不补正、").text(63, 162, 9, "机关不再处理其政");
    pdf.text(63, 173, 9, "公开申请");
    pdf.text(163, 151, 9, "1").text(243, 151, 9, "2").text(323, 151, 9, "3");

    assertThat(rows(Pdfs.read(pdf)).get(2).replaceAll("\\s", ""))
        .isEqualTo("2.申请人逾期不补正、机关不再处理其政公开申请|1|2|3");
  }

  @Test
  void aWrappedLabelIsOneLabelAndItsFiguresStandBesideItsMiddle() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().texts(pdf);
    pdf.text(63, 131, 9, "1.没有现成信").text(63, 142, 9, "息需要另行制").text(63, 153, 9, "作");
    pdf.text(143, 142, 9, "4").text(303, 142, 9, "4");
    pdf.text(63, 171, 9, "2.其他").text(223, 171, 9, "5").text(303, 171, 9, "5");

    assertThat(rows(Pdfs.read(pdf)))
        .containsExactly("项目|自然人|其他|总计", "1.没有现成信息需要另行制作|4||4", "2.其他||5|5");
  }

  /** Letters of another size are no line of the label, as far as can be told. */
  @Test
  void aLabelThatMayGoOnWithTheNextOneIsInDoubt() throws Exception {
    assertThat(rows(labelAbove(140, 10, "息需要另行制作")).get(1))
        .isEqualTo("1.没有现成信|\uFFFD|\uFFFD|\uFFFD");
    assertThat(rows(labelAbove(147, 10, "息需要另行制作")).get(1)).isEqualTo("1.没有现成信|||");
    assertThat(rows(labelAbove(143, 9, "2.其他")).get(1)).isEqualTo("1.没有现成信|||");
  }

  private static Document labelAbove(float y, float size, String next) throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().texts(pdf);
    pdf.text(63, 131, 9, "1.没有现成信").text(63, y, size, next);
    pdf.text(143, y, 9, "4").text(223, y, 9, "1").text(303, y, 9, "5");
    pdf.text(63, 171, 9, "3.总计")
        .text(143, 171, 9, "4")
        .text(223, 171, 9, "1")
        .text(303, 171, 9, "5");
    return Pdfs.read(pdf);
  }

  @Test
  void aRowCutByThePageBreakIsOneRow() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    pdf.text(63, 151, 9, "2.没有现成信").text(63, 162, 9, "息需要另行制");
    pdf.page(595, 180).text(63, 31, 9, "作").text(143, 31, 9, "4").text(303, 31, 9, "4");
    pdf.text(63, 51, 9, "3.其他").text(223, 51, 9, "6").text(303, 51, 9, "6");

    assertThat(rows(Pdfs.read(pdf)))
        .containsExactly("项目|自然人|其他|总计", "1.新收|12|0|12", "2.没有现成信息需要另行制作|4||4", "3.其他||6|6");
  }

  @Test
  void figuresAtTheEndOfAPageBelongToTheLabelThatFollows() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    pdf.text(143, 151, 9, "4").text(223, 151, 9, "1").text(303, 151, 9, "5");
    pdf.page(595, 180).text(63, 31, 9, "2.结转");
    pdf.text(63, 51, 9, "3.其他").text(143, 51, 9, "0").text(223, 51, 9, "6").text(303, 51, 9, "6");

    assertThat(rows(Pdfs.read(pdf)))
        .containsExactly("项目|自然人|其他|总计", "1.新收|12|0|12", "2.结转|4|1|5", "3.其他|0|6|6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"第 1 页", "- 1 -"})
  void aPageNumberInPiecesIsNoRow(String number) throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").row(2, 0, "2.结转", "1", "2", "3").texts(pdf);
    float x = 280;
    for (String piece : number.split(" ")) {
      pdf.text(x, 171, 9, piece);
      x += piece.charAt(0) > 0xFF ? 12 : 8;
    }

    assertThat(rows(Pdfs.read(pdf))).containsExactly("项目|自然人|其他|总计", "1.新收|12|0|12", "2.结转|1|2|3");
  }

  @Test
  void aFigureBetweenStrokesForNoneIsNoPageNumber() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    pdf.text(143, 151, 9, "-").text(223, 151, 9, "1").text(303, 151, 9, "-");
    pdf.page(595, 180).text(63, 31, 9, "2.结转");
    pdf.text(63, 51, 9, "3.其他").text(143, 51, 9, "0").text(223, 51, 9, "6").text(303, 51, 9, "6");

    assertThat(rows(Pdfs.read(pdf)))
        .containsExactly("项目|自然人|其他|总计", "1.新收|12|0|12", "2.结转|-|1|-", "3.其他|0|6|6");
  }

  @Test
  void aHeaderRepeatedAboveTheRestOfARowIsNoPartOfIt() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    pdf.text(63, 151, 9, "2.没有现成信").text(63, 162, 9, "息需要另行制").page(595, 180);
    SketchTable.even(60, 20, 4, 80, 1, 20).row(0, 0, HEADER).texts(pdf);
    pdf.text(63, 51, 9, "作").text(143, 51, 9, "4").text(303, 51, 9, "4");
    pdf.text(63, 71, 9, "3.其他").text(223, 71, 9, "6").text(303, 71, 9, "6");

    assertThat(rows(Pdfs.read(pdf)))
        .containsExactly("项目|自然人|其他|总计", "1.新收|12|0|12", "2.没有现成信息需要另行制作|4||4", "3.其他||6|6");
  }

  /** The rows of the only table, a bar between cells, texts without white space. */
  private static List<String> rows(Document document) {
    List<Table> tables = Pdfs.tables(document);
    assertThat(tables).hasSize(1);
    return tables.get(0).rows().stream()
        .map(r -> String.join("|", r.stream().map(Cell::text).toList()).replaceAll("\\s", ""))
        .toList();
  }
}
