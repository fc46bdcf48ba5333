package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;

/** Ruled tables that other text is printed over. */
class PdfPrintedOverTest {
  private static SketchTable table() {
    return SketchTable.even(60, 100, 4, 40, 3, 30)
        .row(0, 0, "项目", "自然人", "其他", "总计")
        .row(1, 0, "新收", "12", "", "12")
        .row(2, 0, "结转", "3", "4", "7");
  }

  @Test
  void aRowThatAnotherTableIsPrintedOverHasNoFigure() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().draw(pdf);
    pdf.text(82, 154, 9, "本年处理决定数量之和等于第三项");

    assertThat(figures(pdf)).containsExactly("\uFFFD", "\uFFFD", "\uFFFD", "3", "4", "7");
  }

  /** A long label runs into the figure beside it. */
  @Test
  void oneWordThatIsTooLongForItsCellCostsNoRow() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().draw(pdf);
    pdf.text(63, 154, 9, "其他项目的数");

    assertThat(figures(pdf).get(2)).isEqualTo("12");
  }

  /** A table in which a white box lies over the last digits of a figure. */
  private static PdfSketch coveredInPart() {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 4, 40, 3, 30)
        .row(0, 0, "项目", "自然人", "其他", "总计")
        .row(1, 0, "新收", "1207", "", "1207")
        .row(2, 0, "结转", "3", "4", "7")
        .draw(pdf);
    return pdf.raw("1 g 112 680 9 30 re f 0 g");
  }

  @Test
  void whatIsLeftOfACoveredFigureIsNoFigure() throws Exception {
    PdfSketch pdf = coveredInPart();

    assertThat(figures(pdf)).contains("12\uFFFD", "1207");
  }

  /** As where a digit is put right. */
  @Test
  void aFigurePrintedAnewOverACoveredOneIsThatFigure() throws Exception {
    PdfSketch pdf = coveredInPart().text(112, 141, 9, "19");

    assertThat(figures(pdf)).contains("1219", "1207");
  }

  /** The texts of the cells beside the labels. */
  private static List<String> figures(PdfSketch pdf) throws Exception {
    Table table = Pdfs.tables(Pdfs.read(pdf)).get(0);
    return Pdfs.cells(table).stream()
        .filter(c -> c.row() > 0 && c.column() > 0)
        .map(SketchTable.Cell::text)
        .toList();
  }
}
