package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.junit.jupiter.api.Test;

/** Tables without rules whose columns are too narrow for what they hold. */
class PdfNarrowTableTest {
  private static final String[] HEADER = {"项目", "自然人", "其他", "总计"};

  private static SketchTable table() {
    return SketchTable.even(60, 100, 4, 80, 3, 20).row(0, 0, HEADER);
  }

  @Test
  void aFigureBrokenOverLinesIsOneFigure() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().texts(pdf);
    pdf.text(63, 131, 9, "1.新收").text(143, 131, 9, "29").text(143, 142, 9, "8");
    pdf.text(223, 131, 9, "7").text(223, 142, 9, "0").text(303, 131, 9, "368");
    pdf.text(63, 171, 9, "2.结转").text(143, 171, 9, "0").text(223, 171, 9, "6");
    pdf.text(303, 171, 9, "6");

    assertThat(rows(pdf)).containsExactly("项目|自然人|其他|总计", "1.新收|298|70|368", "2.结转|0|6|6");
  }

  @Test
  void aSignInWordsMayStandAboveItsFigure() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().texts(pdf);
    pdf.text(63, 136, 9, "1.新收").text(143, 136, 9, "12");
    pdf.text(223, 131, 9, "增加").text(223, 142, 9, "15").text(303, 136, 9, "82");
    pdf.text(63, 171, 9, "2.结转").text(143, 171, 9, "0");
    pdf.text(223, 171, 9, "减少").text(223, 182, 9, "6").text(303, 171, 9, "6");

    assertThat(rows(pdf)).containsExactly("项目|自然人|其他|总计", "1.新收|12|增加15|82", "2.结转|0|减少6|6");
  }

  @Test
  void theRowOfABrokenFigureMayBeInItsMiddle() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().texts(pdf);
    pdf.text(63, 140, 9, "1.新收").text(143, 140, 9, "12").text(223, 131, 9, "7");
    pdf.text(223, 149, 9, "0").text(303, 131, 9, "8").text(303, 149, 9, "2");
    pdf.text(63, 171, 9, "2.结转").text(143, 171, 9, "0").text(223, 171, 9, "6");
    pdf.text(303, 171, 9, "6");

    assertThat(rows(pdf)).containsExactly("项目|自然人|其他|总计", "1.新收|12|70|82", "2.结转|0|6|6");
  }

  /** The lines of its label stand beside those of the figure. */
  @Test
  void aLabelMayBeBrokenAsItsFigureIs() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().texts(pdf);
    pdf.text(63, 131, 9, "1.没有现成信").text(63, 142, 9, "息需要制作");
    pdf.text(143, 131, 9, "38").text(143, 142, 9, "9").text(223, 136.5f, 9, "0");
    pdf.text(303, 131, 9, "38").text(303, 142, 9, "9");
    pdf.text(63, 171, 9, "2.结转").text(143, 171, 9, "0").text(223, 171, 9, "6");
    pdf.text(303, 171, 9, "6");

    assertThat(rows(pdf)).containsExactly("项目|自然人|其他|总计", "1.没有现成信息需要制作|389|0|389", "2.结转|0|6|6");
  }

  @Test
  void figuresDrawnColumnByColumnAreThoseOfTheirRows() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(63, 120, 9, "1.新收").text(63, 131, 9, "2.结转").text(63, 142, 9, "3.其他");
    for (int column = 0; column < 3; column++) {
      for (int row = 0; row < 3; row++) {
        pdf.text(143 + 80 * column, 120 + 11 * row, 9, "" + (3 * row + column));
      }
    }

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .containsExactly("1.新收 0 1 2", "2.结转 3 4 5", "3.其他 6 7 8");
  }

  /** The end of a figure at the top of the next page: what the row shows is not all of it. */
  /** The label has two lines, the figures stand in its middle, and the end of one below both. */
  @Test
  void theEndOfAFigureMayStandBelowItsLabel() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(63, 120, 9, "3.要求提供公开出").text(63, 131, 9, "版物").text(63, 160, 9, "4.其他");
    pdf.text(163, 125.5f, 9, "231").text(163, 136.5f, 9, "2").text(163, 160, 9, "0");
    for (int column = 1; column < 3; column++) {
      pdf.text(163 + 80 * column, 125.5f, 9, "19").text(163 + 80 * column, 160, 9, "5");
    }

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .containsExactly("3.要求提供公开出", "2312\uFFFD 19 19", "版物", "4.其他 0 5 5");
  }

  /** Lines stand so far apart that rows might; but the label goes on beside the figure. */
  @Test
  void theEndOfAFigureMayStandBesideThatOfItsLabel() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    String[] labels = {"3.要求提供公开出", "4.无正当理由大", "5.要求行政机关"};
    for (int row = 0; row < labels.length; row++) {
      for (int column = 2; column >= 0; column--) {
        pdf.text(163 + 80 * column, 120 + 40 * row, 9, "190");
      }
      pdf.text(63, 120 + 40 * row, 9, labels[row]).text(63, 135 + 40 * row, 9, "版物");
    }
    pdf.text(163, 175, 9, "2");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).contains("4.无正当理由大 1902\uFFFD 190 190");
  }

  /** Whatever the order of drawing makes of it: nobody may take such a cell for a blank one. */
  @Test
  void aCellWithPiecesOfAFigureIsNotBlank() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().texts(pdf);
    pdf.text(63, 136, 9, "1.新收").text(143, 136, 9, "12").text(303, 136, 9, "82");
    pdf.text(63, 171, 9, "2.结转").text(143, 171, 9, "0").text(223, 171, 9, "6");
    pdf.text(303, 171, 9, "6").text(63, 300, 9, "其他事项。");
    pdf.text(223, 131, 9, "7").text(223, 142, 9, "0");

    assertThat(rows(pdf)).containsExactly("项目|自然人|其他|总计", "1.新收|12|\uFFFD|82", "2.结转|0|6|6");
  }

  /** Drawn after all rows, right of its column's name. */
  @Test
  void aCellWithAFigureBesideItsColumnIsNotBlank() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "1.新收", "12", "0", "12").row(2, 0, "2.结转", "3", "6").texts(pdf);
    pdf.text(63, 300, 9, "其他事项。").text(340, 151, 9, "9");

    assertThat(rows(pdf)).containsExactly("项目|自然人|其他|总计", "1.新收|12|0|12", "2.结转|3|6|\uFFFD");
  }

  @Test
  void aFigureThatThePageBreakCutsIsInDoubt() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").row(2, 0, "2.结转", "74", "1", "750").texts(pdf);
    pdf.page(595, 800).text(143, 41, 9, "9");
    SketchTable.even(60, 60, 4, 80, 1, 20).row(0, 0, "3.其他", "0", "6", "6").texts(pdf);

    assertThat(rows(pdf))
        .containsExactly("项目|自然人|其他|总计", "1.新收|12|0|12", "2.结转|74\uFFFD|1|750", "3.其他|0|6|6");
  }

  /** The end of the label stands beside those of the figures. */
  @Test
  void aFigureThatThePageBreakCutsWithItsLabelIsInDoubt() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").row(2, 0, "2.没有现成信", "74", "1", "75").texts(pdf);
    pdf.page(595, 800).text(63, 41, 9, "息需要制作").text(143, 41, 9, "9").text(303, 41, 9, "0");
    SketchTable.even(60, 60, 4, 80, 2, 20)
        .row(0, 0, "3.其他", "0", "6", "6")
        .row(1, 0, "4.总计", "761", "7", "768")
        .texts(pdf);

    assertThat(rows(pdf))
        .containsExactly(
            "项目|自然人|其他|总计",
            "1.新收|12|0|12",
            "2.没有现成信息需要制作|74\uFFFD|1|75\uFFFD",
            "3.其他|0|6|6",
            "4.总计|761|7|768");
  }

  /** Drawn column by column, so that no order of rows shows, and read as lines. */
  @Test
  void aFigureOfALineThatThePageBreakCutsIsInDoubt() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    byColumns(pdf, 130, "1.新收 12 0 12", "2.没有现成信 74 1 75");
    pdf.page(595, 800).text(63, 41, 9, "息需要制作");
    pdf.text(143, 41, 9, "9").text(303, 41, 9, "0");
    byColumns(pdf, 70, "3.其他 0 6 6", "4.总计 61 7 68");

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .containsExactly(
            "1.新收 12 0 12",
            "2.没有现成信 74\uFFFD 1 75\uFFFD",
            "息需要制作 9\uFFFD 0\uFFFD",
            "3.其他 0 6 6",
            "4.总计 61 7 68");
  }

  /** A row of few figures that are no wider than those of the row before, which had room. */
  @Test
  void aShortRowBehindThePageBreakIsNoEndOfTheOneBefore() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    byColumns(pdf, 130, "1.新收 1200 0 1200", "2.结转 74 1 75");
    pdf.page(595, 800).text(143, 41, 9, "9").text(303, 41, 9, "9");
    byColumns(pdf, 70, "3.其他 0 6 6", "4.总计 61 7 68");

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .containsExactly("1.新收 1200 0 1200", "2.结转 74 1 75", "9 9", "3.其他 0 6 6", "4.总计 61 7 68");
  }

  private static void byColumns(PdfSketch pdf, float y, String... rows) {
    for (int column = 0; column < 4; column++) {
      for (int row = 0; row < rows.length; row++) {
        pdf.text(63 + 80 * column, y + 20 * row, 9, rows[row].split(" ")[column]);
      }
    }
  }

  @Test
  void figuresInTheMiddleOfLinesShowThatTheseAreOneLabel() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "1.没有现成信息", "12", "0", "12").texts(pdf);
    pdf.text(63, 151, 9, "2.属").text(63, 169, 9, "于国家秘密");
    pdf.text(143, 160, 9, "4").text(223, 160, 9, "0").text(303, 160, 9, "4");
    pdf.text(63, 187, 9, "3.其他").text(143, 187, 9, "0").text(223, 187, 9, "6");
    pdf.text(303, 187, 9, "6");

    assertThat(rows(pdf))
        .containsExactly("项目|自然人|其他|总计", "1.没有现成信息|12|0|12", "2.属于国家秘密|4|0|4", "3.其他|0|6|6");
  }

  @Test
  void letterSpacingPartsNoColumns() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    spaced(pdf, 63, 111, "内容", "自然人", "其他", "总计");
    spaced(pdf, 63, 131, "一本年新收申", "12", "0", "12");
    spaced(pdf, 63, 151, "二上年结转申", "0", "3", "3");
    spaced(pdf, 63, 171, "三属于国家秘", "1", "0", "1");
    spaced(pdf, 63, 191, "四结转下年继", "3", "1", "4");
    spaced(pdf, 63, 211, "五行政查询事", "3", "1", "4");
    spaced(pdf, 63, 231, "六重复申请表", "3", "1", "4");

    assertThat(rows(pdf))
        .startsWith("内容|自然人|其他|总计", "一本年新收申|12|0|12", "二上年结转申|0|3|3", "三属于国家秘|1|0|1");
  }

  private static void spaced(PdfSketch pdf, float x, float y, String... cells) {
    for (int c = 0; c < cells.length; c++) {
      for (int i = 0; i < cells[c].length(); i++) {
        float advance = cells[c].charAt(0) > 0xFF ? 11.5f : 4.5f;
        pdf.text(x + 80 * c + advance * i, y, 9, cells[c].substring(i, i + 1));
      }
    }
  }

  /** The font lacks characters in between, and the line is spaced out to fill its column. */
  @Test
  void spacingPartsNoLabelWhoseCharactersComeFromSeveralFonts() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "1.没有现成信息", "12", "0", "12").texts(pdf);
    pdf.raw("0.3 Tc").text(63, 151, 9, "2.没有").raw("0.3 Tc").text(91.2f, 151, 9, "现成");
    pdf.text(109.8f, 151, 9, "信").text(119.1f, 151, 9, "息").raw("0 Tc");
    pdf.text(143, 151, 9, "4").text(223, 151, 9, "0").text(303, 151, 9, "4");

    assertThat(rows(pdf)).containsExactly("项目|自然人|其他|总计", "1.没有现成信息|12|0|12", "2.没有现成信息|4|0|4");
  }

  /** The pen is lifted within the figure, and 7. alone would begin a label as 3.其他 does. */
  @Test
  void decimalsBeginNoLabel() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "1.没有现成信息", "12", "0", "12").texts(pdf);
    pdf.text(63, 151, 9, "2.其他").text(143, 151, 9, "0");
    pdf.text(223, 151, 9, "138").text(236.5f, 151, 9, "0").text(241, 151, 9, "7.");
    pdf.text(250, 151, 9, "7").text(303, 151, 9, "3");

    assertThat(rows(pdf)).containsExactly("项目|自然人|其他|总计", "1.没有现成信息|12|0|12", "2.其他|0|13807.7|3");
  }

  /** Some producers put the name of a group into its middle, wherever that is. */
  @Test
  void aGroupsNameBelowTheTableIsNoPartOfIt() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    pdf.text(20, 600, 9, "（三）");
    pdf.text(63, 151, 9, "2.结转").text(143, 151, 9, "0").text(223, 151, 9, "6");
    pdf.text(303, 151, 9, "6").text(63, 200, 9, "五、其他需要报告的事项。");
    Document document = Pdfs.read(pdf);

    assertThat(rows(document)).containsExactly("项目|自然人|其他|总计", "1.新收|12|0|12", "2.结转|0|6|6");
    assertThat(Pdfs.lines(document)).containsExactly("五、其他需要报告的事项。", "（三）");
    assertThat(document.blocks().get(0)).isEqualTo(Pdfs.tables(document).get(0));
  }

  @Test
  void aLineInsideATableDoesNotPartItFromThePageBefore() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    pdf.page(595, 180);
    SketchTable.even(60, 20, 4, 80, 2, 30)
        .row(0, 0, "2.结转", "", "6", "6")
        .row(1, 0, "3.其他", "1", "", "1")
        .texts(pdf);
    pdf.text(70, 48, 9, "（略）");

    assertThat(rows(pdf)).containsExactly("项目|自然人|其他|总计", "1.新收|12|0|12", "2.结转||6|6", "3.其他|1||1");
  }

  /** Where a table goes on without names, a column that is blank there does not show. */
  @Test
  void fewerColumnsThanOnThePageBeforeAreInDoubt() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    pdf.text(60, 160, 9, "接下页。").page(595, 180);
    SketchTable.even(50, 20, 4, 80, 2, 20)
        .row(0, 0, "2.结转", "6", "", "6")
        .row(1, 0, "3.其他", "1", "", "1")
        .texts(pdf);

    assertThat(tables(Pdfs.read(pdf)).skip(2)).isNotEmpty().allMatch(r -> r.contains("\uFFFD"));
  }

  /** The names of the columns stand on the page before only, and something between. */
  @Test
  void figuresRightBelowTheColumnsOfThePageBeforeAreOfThese() throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 180);
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    pdf.text(60, 160, 9, "接下页。").page(595, 180);
    SketchTable.even(60, 20, 4, 80, 2, 20)
        .row(0, 0, "2.结转", "6", "", "6")
        .row(1, 0, "3.其他", "1", "", "1")
        .texts(pdf);

    assertThat(tables(Pdfs.read(pdf)).skip(2)).containsExactly("2.结转|6||6", "3.其他|1||1");
  }

  @Test
  void rowsOfASecondTableNeedNoLabelOfTheFirst() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().row(1, 0, "1.新收", "12", "0", "12").texts(pdf);
    SketchTable.even(60, 140, 5, 60, 2, 20)
        .row(0, 0, "维持", "纠正", "其他", "未结", "总计")
        .row(1, 0, "1", "0", "", "2", "3")
        .texts(pdf);

    assertThat(rows(pdf).get(3)).isEqualTo("1|0||2|3");
  }

  private static List<String> rows(PdfSketch pdf) throws Exception {
    return rows(Pdfs.read(pdf));
  }

  private static List<String> rows(Document document) {
    assertThat(Pdfs.tables(document)).hasSize(1);
    return tables(document).toList();
  }

  /** The rows of all tables, a bar between cells, texts without white space. */
  private static Stream<String> tables(Document document) {
    return Pdfs.tables(document).stream()
        .flatMap(t -> t.rows().stream())
        .map(r -> String.join("|", r.stream().map(Cell::text).toList()).replaceAll("\\s", ""));
  }
}
