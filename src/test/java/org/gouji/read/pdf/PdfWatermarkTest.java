package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pale words behind or over the text. */
class PdfWatermarkTest {
  private static SketchTable table() {
    return SketchTable.even(60, 100, 2, 90, 2, 40).row(0, 0, "新收", "12").row(1, 0, "结转", "0");
  }

  private static PdfSketch page(PdfSketch pdf, String number) {
    pdf.page();
    table().draw(pdf);
    return pdf.text(60, 300, 10, "第" + number + "段正文");
  }

  @Test
  void largePaleWordsAcrossATableAreNoText() throws Exception {
    PdfSketch pdf = page(new PdfSketch(), "一");
    pdf.raw("0.85 g").text(80, 150, 40, "政务公开").raw("0 g");

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0))).isEqualTo(table().cells());
    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("第一段正文");
  }

  @Test
  void paleWordsThatRepeatFromPageToPageAreNoText() throws Exception {
    PdfSketch pdf = new PdfSketch();
    for (String number : new String[] {"一", "二"}) {
      page(pdf, number);
      pdf.raw("0.8 0.8 0.8 rg").text(200, 400, 16, "内部资料").text(66, 110, 10, "2025").raw("0 g");
    }

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("第一段正文", "第二段正文");
    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0))).isEqualTo(table().cells());
  }

  @Test
  void wordsFixedOnEveryPageAreNotTheContentOfTheCellsTheyRunAcross() throws Exception {
    PdfSketch pdf = new PdfSketch();
    pdf.page().text(60, 60, 10, "第一段正文").text(115, 112, 9, "内部使用资料");
    page(pdf, "二").text(115, 112, 9, "内部使用资料");

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0))).isEqualTo(table().cells());
  }

  @Test
  void aHeaderTooWideForItsCellIsTextOnEveryPage() throws Exception {
    PdfSketch pdf = new PdfSketch();
    for (int i = 0; i < 2; i++) {
      SketchTable table = SketchTable.even(60, 100 + i * 0.1f, 2, 90, 3, 40);
      table.row(0, 0, "", "").row(1, 0, "新收" + i, "12").row(2, 0, "结转" + i, "0").draw(pdf.page());
      pdf.text(70, 112, 10, "某一类申请情况总数量").text(200, 400, 10, "第" + i + "段正文");
    }

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0)).toString()).contains("某一类申请");
  }

  @Test
  void greyTextIsText() throws Exception {
    PdfSketch pdf = page(new PdfSketch(), "一");
    pdf.raw("0.8 g").text(60, 400, 22, "封面上的浅色大字").text(60, 430, 10, "浅色的附注").raw("0 g");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("第一段正文", "封面上的浅色大字", "浅色的附注");
  }

  @Test
  void paleHeadersOnADarkGroundAreText() throws Exception {
    PdfSketch pdf = new PdfSketch();
    for (int i = 0; i < 2; i++) {
      pdf.page().raw("0.1 0.2 0.6 rg").box(60, 100, 90, 40, "f");
      pdf.raw("1 1 1 rg").text(63, 120, 14, "项目").raw("0 g").text(63, 200 + i, 10, "正文");
    }

    assertThat(Pdfs.lines(Pdfs.read(pdf))).contains("项目", "正文");
  }
}
