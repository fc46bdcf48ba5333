package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Cell;
import org.junit.jupiter.api.Test;

/** Figures that fill their cells, run over them, or are broken at their edges. */
class PdfFigureTest {
  /** A page with a table of narrow cells. A half-width digit of nine points takes 4.5 points. */
  private static PdfSketch narrow(float width) {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 3, width, 2, 30)
        .row(0, 0, "甲", "乙", "计")
        .row(1, 0, "", "", "")
        .draw(pdf);
    return pdf;
  }

  private static List<String> row(PdfSketch pdf, int row) throws Exception {
    return Pdfs.tables(Pdfs.read(pdf)).get(0).rows().get(row).stream().map(Cell::text).toList();
  }

  @Test
  void figuresThatFillTheirCellsStayApart() throws Exception {
    PdfSketch pdf = narrow(18);
    pdf.text(60, 141, 9, "2153").text(78, 141, 9, "4187").text(96, 141, 9, "6340");

    assertThat(row(pdf, 1)).containsExactly("2153", "4187", "6340");
  }

  @Test
  void figuresAtPlacesOfTheirOwnInOneTextObjectStayApart() throws Exception {
    PdfSketch pdf = narrow(18);
    pdf.raw("BT /H 9 Tf 1 0 0 1 60 701 Tm <0032003100350033> Tj");
    pdf.raw("1 0 0 1 78.2 701 Tm <0034003100380037> Tj 1 0 0 1 96 701 Tm <0030> Tj ET");

    assertThat(row(pdf, 1)).containsExactly("2153", "4187", "0");
  }

  @Test
  void figuresPrintedDigitByDigitStayApartAtTheRule() throws Exception {
    PdfSketch pdf = narrow(18);
    String digits = "215341876340";
    for (int i = 0; i < digits.length(); i++) {
      pdf.text(60 + 4.5f * i, 141, 9, digits.substring(i, i + 1));
    }

    assertThat(row(pdf, 1)).containsExactly("2153", "4187", "6340");
  }

  @Test
  void aFigureThatRunsIntoTheNextCellTakesNothingFromIt() throws Exception {
    PdfSketch pdf = narrow(18);
    pdf.text(60, 141, 9, "21534").text(83, 141, 9, "0").text(97, 141, 9, "21534");

    assertThat(row(pdf, 1)).containsExactly("21534", "0", "21534");
  }

  @Test
  void aFigureThatCoversTheLoneDigitOfTheNextCellLeavesItThere() throws Exception {
    PdfSketch pdf = narrow(18);
    pdf.text(61, 141, 9, "21530").text(79.3f, 141, 9, "0");

    assertThat(row(pdf, 1)).containsExactly("21530", "0", "");
  }

  /** Vertical writing prints a figure of some digits into one square. */
  @Test
  void equalDigitsThatAreSqueezedTogetherAreBothThere() throws Exception {
    PdfSketch pdf = narrow(20);
    pdf.raw("q 25 Tz").text(61, 141, 9, "2231.27").raw("Q");

    assertThat(row(pdf, 1)).containsExactly("2231.27", "", "");
  }

  @Test
  void aFigureBrokenByItsNarrowCellIsOne() throws Exception {
    PdfSketch pdf = narrow(20);
    pdf.text(61, 141, 9, "１２").text(61, 152, 9, "３").text(81, 141, 9, "1，").text(81, 152, 9, "234");

    assertThat(row(pdf, 1)).containsExactly("１２３", "1，234", "");
  }

  /** Text in vertical writing that is longer than its cell is high. */
  @Test
  void aLabelThatRunsOverTheLowerEdgeOfItsCellStaysWhole() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 3, 40, 2, 30)
        .row(0, 0, "", "甲", "计")
        .row(1, 0, "", "1", "1")
        .draw(pdf);
    pdf.textDown(80, 101, 9, "办理结果").text(63, 150, 9, "12");

    assertThat(row(pdf, 0)).containsExactly("办理结果", "甲", "计");
    assertThat(row(pdf, 1)).containsExactly("12", "1", "1");
  }

  @Test
  void figuresBelowEachOtherAreNotOne() throws Exception {
    PdfSketch pdf = narrow(40);
    pdf.text(61, 141, 9, "12").text(61, 152, 9, "3");

    assertThat(row(pdf, 1)).containsExactly("12\n3", "", "");
  }

  @Test
  void aFigureCutByTheEdgeOfItsCellSaysSo() throws Exception {
    PdfSketch pdf = narrow(18);
    pdf.raw("q").box(60, 130, 18, 30, "W n").text(61, 141, 9, "2153").raw("Q");
    pdf.raw("q").box(78, 130, 18, 30, "W n").text(79, 141, 9, "7").raw("Q");

    assertThat(row(pdf, 1)).containsExactly("2153\uFFFD", "7", "");
  }

  @Test
  void digitsBehindTheEdgeOfTheirCellAreReadIfTheyAreThere() throws Exception {
    PdfSketch pdf = narrow(18);
    pdf.raw("q").box(60, 130, 18, 30, "W n").text(61, 141, 9, "21537").raw("Q");

    assertThat(row(pdf, 1)).containsExactly("21537", "", "");
  }

  @Test
  void aFigureBrokenByThePageIsOne() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 740, 3, 20, 2, 30)
        .row(0, 0, "甲", "乙", "计")
        .row(1, 0, "一、", "1，", "2")
        .draw(pdf);
    pdf.page();
    SketchTable.even(60, 60, 3, 20, 2, 30)
        .row(0, 0, "", "234", "")
        .row(1, 0, "二、", "5", "6")
        .draw(pdf);

    assertThat(row(pdf, 1)).containsExactly("一、", "1，234", "2");
    assertThat(row(pdf, 2)).containsExactly("二、", "5", "6");
  }

  @Test
  void aFigureThatFillsItsCellGoesOnBelowThePageBreak() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 740, 3, 20, 2, 30)
        .row(0, 0, "甲", "乙", "计")
        .row(1, 0, "一、", "1234", "2")
        .draw(pdf);
    pdf.page();
    SketchTable.even(60, 60, 3, 20, 2, 30)
        .row(0, 0, "", "5", "")
        .row(1, 0, "二、", "5", "6")
        .draw(pdf);

    assertThat(row(pdf, 1)).containsExactly("一、", "12345", "2");
  }

  @Test
  void whiteCellsOnADarkGroundAreATable() throws Exception {
    PdfSketch pdf = new PdfSketch().page().raw("0.2 g").box(59, 99, 122, 62, "f").raw("1 g");
    SketchTable table =
        SketchTable.even(60, 100, 3, 40, 2, 30).row(0, 0, "甲", "乙", "计").row(1, 0, "1", "", "1");
    table.cells().forEach(c -> pdf.box(table.left(c), table.top(c), 39, 29, "f"));
    pdf.raw("0 g");
    table.texts(pdf);

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0))).isEqualTo(table.cells());
  }

  @Test
  void aFigureThatEndsAtTheEdgeOfItsCellIsWhole() throws Exception {
    PdfSketch pdf = narrow(18);
    pdf.raw("q").box(60, 130, 18, 30, "W n").text(60, 141, 9, "2153").raw("Q");

    assertThat(row(pdf, 1)).containsExactly("2153", "", "");
  }

  @Test
  void aWhiteRowAboveDarkGroundThatGoesOnIsARow() throws Exception {
    PdfSketch pdf = new PdfSketch().page().raw("0.2 g").box(59, 99, 122, 92, "f").raw("1 g");
    SketchTable table =
        SketchTable.even(60, 100, 3, 40, 3, 30)
            .cell(0, 0, 3, 1, "办理")
            .row(0, 1, "乙", "计")
            .row(1, 1, "1", "2");
    table.cells().forEach(c -> pdf.box(table.left(c), table.top(c), 39, table.height(c) - 1, "f"));
    pdf.raw("0 g");
    table.texts(pdf);

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0))).containsAll(table.cells());
  }

  @Test
  void lettersSetApartAreOneFigure() throws Exception {
    PdfSketch pdf = narrow(40);
    pdf.raw("2.25 Tc").text(62, 141, 9, "165").text(102, 141, 9, "1，234").raw("0 Tc");
    pdf.text(142, 141, 9, "1").text(148.75f, 141, 9, "8").text(155.5f, 141, 9, "0");

    assertThat(row(pdf, 1)).containsExactly("165", "1，234", "180");
  }

  @Test
  void rulesOfAnotherTablePartNoLettersSetApart() throws Exception {
    PdfSketch pdf = narrow(40);
    pdf.raw("2.25 Tc").text(62, 141, 9, "165").raw("0 Tc").line(67.6f, 300, 67.6f, 400);

    assertThat(row(pdf, 1)).containsExactly("165", "", "");
  }

  @Test
  void figuresBesideEachOtherThatFillTheirColumnsAreNotOne() throws Exception {
    PdfSketch pdf = narrow(40);
    pdf.text(62, 141, 9, "12").text(73.25f, 141, 9, "34").text(102, 141, 9, "1 6");

    assertThat(row(pdf, 1)).containsExactly("12 34", "1 6", "");
  }

  @Test
  void aFigureBrokenAroundTheLineOfItsRowIsNoBlank() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(60, 100, 9, "一、新收数量").text(160, 100, 9, "12").text(240, 100, 9, "956");
    pdf.text(200, 94, 9, "94").text(202, 106, 9, "4");
    pdf.text(60, 130, 9, "二、结转数量").text(160, 130, 9, "1").text(200, 130, 9, "2");
    pdf.text(240, 130, 9, "3");

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .containsExactly("一、新收数量 12 944\uFFFD 956", "二、结转数量 1 2 3");
  }

  /** A narrow column without rules broke it: its last digit stands below it, beside no label. */
  @Test
  void aFigureThatGoesOnBelowItselfIsNotItsFirstDigits() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(242, 110, 9, "6");
    pdf.text(60, 130, 9, "二、结转数量").text(160, 130, 9, "1").text(240, 130, 9, "3");
    pdf.text(60, 100, 9, "一、新收数量").text(160, 100, 9, "12").text(240, 100, 9, "11");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("一、新收数量 12 116\uFFFD", "二、结转数量 1 3");
  }

  @Test
  void aFigureThatGoesOnBesideTheRestOfItsLabelIsNotItsFirstDigits() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(60, 130, 9, "三、结转数量").text(160, 130, 9, "1").text(240, 130, 9, "3");
    pdf.text(60, 70, 9, "一、新收数量").text(160, 70, 9, "12").text(240, 70, 9, "11");
    pdf.text(60, 100, 9, "二、部分公开区").text(160, 100, 9, "12").text(240, 100, 9, "11");
    pdf.text(60, 110, 9, "分处理的").text(242, 110, 9, "6");

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .containsExactly("一、新收数量 12 11", "二、部分公开区 12 116\uFFFD", "分处理的", "三、结转数量 1 3");
  }

  @Test
  void tightRowsWithBlankCellsAreRows() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    for (int i = 3; i >= 0; i--) {
      float y = 100 + 10 * i;
      pdf.text(60, y, 9, "行政许可数量").text(240, y, 9, "1" + i);
      if (i % 2 == 0) {
        pdf.text(160, y, 9, "12");
      }
    }

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .containsExactly("行政许可数量 12 10", "行政许可数量 11", "行政许可数量 12 12", "行政许可数量 13");
  }
}
