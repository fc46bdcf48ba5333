package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;

/** Tables that are wider than the paper, so that columns stand on pages of their own. */
class PdfWidePageTest {
  private static final SketchTable WHOLE =
      rows(0, 8, 4)
          .row(0, 0, "项目", "甲", "乙", "丙", "丁", "戊", "己", "计")
          .row(1, 0, "新收", "1", "2", "3", "4", "5", "6", "21")
          .row(2, 0, "结转", "2", "0", "0", "0", "0", "0", "2")
          .row(3, 0, "办结", "3", "2", "3", "4", "5", "6", "23");

  private static SketchTable rows(float top, int columns, int rows) {
    return SketchTable.even(60, top, columns, 120, rows, 30);
  }

  private static void upperLeft(PdfSketch pdf) {
    pdf.page().text(60, 650, 12, "三、收到和处理情况").text(280, 820, 10, "- 1 -");
    rows(680, 4, 2).row(0, 0, "项目", "甲", "乙", "丙").row(1, 0, "新收", "1", "2", "3").draw(pdf);
  }

  private static void upperRight(PdfSketch pdf, float top, int number) {
    pdf.page().text(280, 820, 10, "- " + number + " -");
    rows(top, 4, 2).row(0, 0, "丁", "戊", "己", "计").row(1, 0, "4", "5", "6", "21").draw(pdf);
  }

  private static void lowerLeft(PdfSketch pdf, int number) {
    pdf.page().text(280, 820, 10, "- " + number + " -").text(60, 500, 12, "四、其他");
    rows(60, 4, 2).row(0, 0, "结转", "2", "0", "0").row(1, 0, "办结", "3", "2", "3").draw(pdf);
  }

  private static void lowerRight(PdfSketch pdf) {
    pdf.page().text(280, 820, 10, "- 4 -");
    rows(60, 4, 2).row(0, 0, "0", "0", "0", "2").row(1, 0, "4", "5", "6", "23").draw(pdf);
  }

  private static Document notJoined(PdfSketch pdf) throws Exception {
    Document document = Pdfs.read(pdf);
    assertThat(Pdfs.tables(document))
        .flatExtracting(t -> Pdfs.cells(t))
        .noneMatch(c -> c.column() > 3);
    return document;
  }

  private static void isWhole(Document document) {
    List<Table> tables = Pdfs.tables(document);
    assertThat(tables).hasSize(1);
    assertThat(Pdfs.cells(tables.get(0))).isEqualTo(WHOLE.cells());
    assertThat(Pdfs.lines(document)).containsExactly("三、收到和处理情况", "四、其他");
  }

  @Test
  void columnsPrintedOverThenDownStandBesideTheirRows() throws Exception {
    PdfSketch pdf = new PdfSketch();
    upperLeft(pdf);
    upperRight(pdf, 680, 2);
    lowerLeft(pdf, 3);
    lowerRight(pdf);

    isWhole(Pdfs.read(pdf));
  }

  @Test
  void columnsPrintedDownThenOverStandBesideTheirRows() throws Exception {
    PdfSketch pdf = new PdfSketch();
    upperLeft(pdf);
    lowerLeft(pdf, 2);
    upperRight(pdf, 680, 3);
    lowerRight(pdf);

    isWhole(Pdfs.read(pdf));
  }

  @Test
  void columnsOfThreePagesFollowEachOther() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    rows(60, 4, 2).row(0, 0, "项目", "甲", "乙", "丙").row(1, 0, "新收", "1", "2", "3").draw(pdf);
    pdf.page();
    rows(60, 3, 2).row(0, 0, "丁", "戊", "己").row(1, 0, "4", "5", "6").draw(pdf);
    pdf.page();
    rows(60, 1, 2).row(0, 0, "计").row(1, 0, "21").draw(pdf);

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.tables(document)).hasSize(1);
    assertThat(Pdfs.cells(Pdfs.tables(document).get(0)))
        .isEqualTo(WHOLE.cells().stream().filter(c -> c.row() < 2).toList());
  }

  @Test
  void cellsTellThePageThatPrintsThem() throws Exception {
    PdfSketch pdf = new PdfSketch();
    upperLeft(pdf);
    upperRight(pdf, 680, 2);

    Table table = Pdfs.tables(Pdfs.read(pdf)).get(0);

    Location.Page total =
        table.cells().stream()
            .filter(c -> c.text().equals("21"))
            .map(c -> (Location.Page) c.location())
            .findFirst()
            .orElseThrow();
    assertThat(total.page()).isEqualTo(2);
    assertThat(total.rectangles().get(0).x()).isBetween(418f, 422f);
  }

  @Test
  void textCutByThePageEdgeReadsOn() throws Exception {
    PdfSketch pdf = new PdfSketch();
    upperLeft(pdf);
    pdf.text(372, 600, 12, "本年度新收的政府信息公开申请");
    upperRight(pdf, 680, 2);
    pdf.text(60, 600, 12, "均已办结。");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).contains("本年度新收的政府信息公开申请均已办结。");
  }

  @Test
  void columnsAtOtherHeightsAreLeftAlone() throws Exception {
    PdfSketch pdf = new PdfSketch();
    upperLeft(pdf);
    upperRight(pdf, 200, 2);

    // Side by side, the right page's table would stand above the left one's.
    assertThat(Pdfs.tables(notJoined(pdf)))
        .flatExtracting(t -> Pdfs.cells(t))
        .filteredOn(c -> c.column() == 0)
        .extracting(SketchTable.Cell::text)
        .containsExactly("项目", "新收", "丁", "4");
  }

  @Test
  void noColumnsAreJoinedWhileOthersFindNoRows() throws Exception {
    PdfSketch pdf = new PdfSketch();
    upperLeft(pdf);
    upperRight(pdf, 680, 2);
    lowerLeft(pdf, 3);
    pdf.page();
    rows(200, 4, 2).row(0, 0, "0", "0", "0", "2").row(1, 0, "4", "5", "6", "23").draw(pdf);

    notJoined(pdf);
  }

  @Test
  void rowsWithLabelsAreNoColumnsOfThePageBefore() throws Exception {
    PdfSketch pdf = new PdfSketch();
    for (String[] row : Stream.of("新收", "办结").map(l -> new String[] {l, "1", "2", "3"}).toList()) {
      pdf.page();
      rows(60, 4, 2).row(0, 0, row).row(1, 0, row).draw(pdf);
    }

    notJoined(pdf);
  }

  @Test
  void aPageThatSaysMoreOrTheSameIsNoRightHalf() throws Exception {
    PdfSketch other = new PdfSketch();
    upperLeft(other);
    upperRight(other, 680, 2);
    other.text(60, 640, 12, "五、存在的问题");
    notJoined(other);

    PdfSketch again = new PdfSketch();
    for (int i = 0; i < 2; i++) {
      again.page();
      rows(680, 4, 2).row(0, 0, "丁", "戊", "己", "计").row(1, 0, "4", "5", "6", "21").draw(again);
    }
    notJoined(again);
  }
}
