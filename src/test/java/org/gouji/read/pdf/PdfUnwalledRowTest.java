package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Cell;
import org.junit.jupiter.api.Test;

/** Tables of which only every other row has rules between its cells. */
class PdfUnwalledRowTest {
  /** Four rows of a label and four figures; the third has no upright rules within it. */
  private static PdfSketch table() {
    PdfSketch pdf = new PdfSketch().page();
    for (int y : new int[] {100, 120, 140, 180, 200}) {
      pdf.line(60, y, 420, y);
    }
    for (int x : new int[] {60, 180, 240, 300, 360, 420}) {
      pdf.line(x, 100, x, 140).line(x, 180, x, 200);
    }
    pdf.line(60, 140, 60, 180).line(420, 140, 420, 180);
    row(pdf, 114, "项目", "甲方", "乙方", "丙方", "总计");
    row(pdf, 134, "新收", "1", "2", "3", "6");
    row(pdf, 194, "办结", "4", "0", "5", "9");
    return pdf;
  }

  private static void row(PdfSketch pdf, float y, String label, String... figures) {
    pdf.text(70, y, 9, label);
    for (int i = 0; i < figures.length; i++) {
      pdf.text(200 + 60 * i, y, 9, figures[i]);
    }
  }

  private static List<String> texts(PdfSketch pdf) throws Exception {
    return Pdfs.tables(Pdfs.read(pdf)).get(0).cells().stream().map(Cell::text).toList();
  }

  @Test
  void figuresStandInTheColumnsThatOtherRowsShow() throws Exception {
    PdfSketch pdf = table().text(70, 152, 9, "部分公开（只");
    row(pdf, 162, "计这一情形，", "70", "8", "900", "978");
    pdf.text(70, 172, 9, "不计其他）");

    assertThat(texts(pdf))
        .containsExactly(
            "项目",
            "甲方",
            "乙方",
            "丙方",
            "总计",
            "新收",
            "1",
            "2",
            "3",
            "6",
            "部分公开（只\n计这一情形，\n不计其他）",
            "70",
            "8",
            "900",
            "978",
            "办结",
            "4",
            "0",
            "5",
            "9");
  }

  @Test
  void aColumnWithoutAFigureIsBlank() throws Exception {
    PdfSketch pdf = table().text(70, 162, 9, "结转");
    pdf.text(200, 162, 9, "7").text(320, 162, 9, "8").text(380, 162, 9, "15");

    assertThat(texts(pdf)).containsSequence("结转", "7", "", "8", "15", "办结");
  }

  @Test
  void textAcrossTheColumnsStaysWhole() throws Exception {
    assertThat(texts(table().text(70, 162, 9, "第三部分　以下各行只计 2023 年 12 月 31 日前办结的 15 件")))
        .hasSize(16);
  }
}
