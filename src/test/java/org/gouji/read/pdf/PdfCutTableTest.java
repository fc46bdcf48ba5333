package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Cell;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;

/** Tables that are wider than the paper, or than what may be painted, and are cut off there. */
class PdfCutTableTest {
  private static SketchTable table() {
    return SketchTable.even(40, 60, 4, 80, 3, 20).row(0, 0, "项目", "甲", "乙", "计");
  }

  private static List<String> rows(PdfSketch pdf) throws Exception {
    List<Table> tables = Pdfs.tables(Pdfs.read(pdf));
    assertThat(tables).hasSize(1);
    List<Cell> cells = tables.get(0).cells();
    return cells.stream()
        .map(Cell::row)
        .distinct()
        .map(
            r ->
                String.join("|", cells.stream().filter(c -> c.row() == r).map(Cell::text).toList()))
        .toList();
  }

  @Test
  void aColumnCutByThePapersEdgeMayHoldFiguresThatCannotBeSeen() throws Exception {
    PdfSketch pdf = new PdfSketch().page(300, 400);
    table().row(1, 0, "新收", "1", "2").row(2, 0, "办结", "3", "4").draw(pdf);
    pdf.box(280, 80, 80, 20, "S").box(280, 100, 80, 20, "S");
    pdf.text(330, 91, 9, "7").text(330, 111, 9, "9");

    assertThat(rows(pdf)).containsExactly("项目|甲|乙|计", "新收|1|2|\uFFFD", "办结|3|4|\uFFFD");
  }

  /** Dash by dash, as some producers draw them; no dash goes over the edge. */
  @Test
  void dashedRulesGoOnOverTheEdgeWhereTheirNextDashLiesBehindIt() throws Exception {
    PdfSketch pdf = new PdfSketch().page(300, 400);
    table().row(1, 0, "新收", "1", "2").row(2, 0, "办结", "3", "4").texts(pdf);
    for (float y : new float[] {60, 80, 100, 120}) {
      for (float x = 40; x < 360; x += 3) {
        pdf.line(x, y, x + 1.6f, y);
      }
    }
    for (float x : new float[] {40, 120, 200, 280, 360}) {
      for (float y = 60; y < 120; y += 3) {
        pdf.line(x, y, x, y + 1.6f);
      }
    }
    pdf.text(330, 91, 9, "7").text(330, 111, 9, "9");

    assertThat(rows(pdf)).containsExactly("项目|甲|乙|计", "新收|1|2|\uFFFD", "办结|3|4|\uFFFD");
  }

  /** No rule shows that the column goes on, but the figures do that begin on the paper. */
  @Test
  void aFigureBeyondTheEdgeIsNoBlankWhereThereAreNoRules() throws Exception {
    PdfSketch pdf = new PdfSketch().page(301, 400);
    SketchTable.even(40, 60, 4, 80, 4, 20)
        .row(0, 0, "项目", "甲", "乙", "计")
        .row(1, 0, "新收", "1", "2", "6161")
        .row(2, 0, "办结", "3", "4")
        .row(3, 0, "结转", "5", "6", "1111")
        .texts(pdf);
    pdf.text(303, 111, 9, "7");

    assertThat(rows(pdf))
        .containsExactly("项目|甲|乙|计", "新收|1|2|6161", "办结|3|4|\uFFFD", "结转|5|6|1111");
  }

  @Test
  void aColumnCutByAClipIsCutAsWell() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.raw("20 20 280 800 re W n");
    table().row(1, 0, "新收", "1", "2").row(2, 0, "办结", "3", "4").draw(pdf);
    pdf.box(280, 80, 80, 20, "S").box(280, 100, 80, 20, "S");

    assertThat(rows(pdf)).containsExactly("项目|甲|乙|计", "新收|1|2|\uFFFD", "办结|3|4|\uFFFD");
  }

  @Test
  void aFigureThatEndsAtTheEdgeMayGoOnThereAndOthersMayNot() throws Exception {
    PdfSketch pdf = new PdfSketch().page(330, 400);
    table().row(1, 0, "新收", "1", "2", "3").row(2, 0, "办结", "3", "4").draw(pdf);
    pdf.box(280, 100, 80, 20, "S").text(324, 111, 9, "7");

    assertThat(rows(pdf)).containsExactly("项目|甲|乙|计", "新收|1|2|3", "办结|3|4|7\uFFFD");
  }

  /** Some producers leave out what is beyond the edge altogether. */
  @Test
  void aDigitOfWhichLessThanHalfIsSeenMayGoOn() throws Exception {
    PdfSketch pdf = new PdfSketch().page(330, 400);
    table().row(1, 0, "新收", "1", "2", "3").row(2, 0, "办结", "3", "4").texts(pdf);
    PdfSketch less = new PdfSketch().page(330, 400);
    table().row(1, 0, "新收", "1", "2", "3").row(2, 0, "办结", "3", "4").texts(less);
    pdf.text(328.2f, 111, 9, "7");
    less.text(328.8f, 111, 9, "75");

    assertThat(rows(pdf)).containsExactly("项目|甲|乙|计", "新收|1|2|3", "办结|3|4|7\uFFFD");
    assertThat(rows(less)).containsExactly("项目|甲|乙|计", "新收|1|2|3", "办结|3|4|\uFFFD");
  }

  @Test
  void wherePaperEndsBehindTheLabelsTheirFiguresCannotBeRead() throws Exception {
    PdfSketch pdf = new PdfSketch().page(120.5f, 400);
    SketchTable.even(40, 60, 2, 40, 3, 20)
        .row(0, 0, "序", "项目")
        .row(1, 0, "一", "新收")
        .row(2, 0, "二", "办结")
        .draw(pdf);
    for (int row = 0; row < 3; row++) {
      pdf.box(120, 60 + 20 * row, 80, 20, "S").text(150, 71 + 20 * row, 9, "5");
    }

    assertThat(rows(pdf)).containsExactly("序|项目", "一|新收|\uFFFD", "二|办结|\uFFFD");
  }

  @Test
  void aBlankCellThatIsClosedBeforeTheEdgeIsBlank() throws Exception {
    PdfSketch pdf = new PdfSketch().page(362, 400);
    table().row(1, 0, "新收", "1", "2", "3").row(2, 0, "办结", "3", "4", "").draw(pdf);

    assertThat(rows(pdf)).containsExactly("项目|甲|乙|计", "新收|1|2|3", "办结|3|4|");
  }
}
