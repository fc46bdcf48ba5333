package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfRuledTableTest {
  private static SketchTable table() {
    return SketchTable.even(60, 100, 5, 70, 5, 30)
        .cell(0, 0, 2, 2, "（第一项加第二项，\n等于第三项）")
        .cell(0, 2, 1, 3, "申请人情况")
        .row(1, 2, "自然人", "商业\n企业", "总计")
        .cell(2, 0, 1, 2, "一、新收数量")
        .row(2, 2, "12", "", "12")
        .cell(3, 0, 2, 1, "办理\n结果")
        .row(3, 1, "（一）予以公开", "7", "0", "7")
        .row(4, 1, "（二）部分公开", "1,234", "-3", "96171.6");
  }

  static Stream<Arguments> styles() {
    return Stream.of(
        style("a stroked box per cell", (t, p) -> t.cells().forEach(c -> box(t, p, c, 0, "S"))),
        style(
            "every edge a stroke of its own",
            (t, p) ->
                t.cells()
                    .forEach(
                        c -> {
                          float r = t.left(c) + t.width(c);
                          float b = t.top(c) + t.height(c);
                          p.line(t.left(c), t.top(c), r, t.top(c));
                          p.line(r, t.top(c), r, b);
                          p.line(r, b, t.left(c), b);
                          p.line(t.left(c), b, t.left(c), t.top(c));
                        })),
        style("thin filled rectangles", (t, p) -> edges(t, p, 0.5f, "f")),
        style("thick filled rectangles", (t, p) -> edges(t, p, 2f, "f")),
        style(
            "a clip on the thin edge, then a wide fill",
            (t, p) ->
                t.cells()
                    .forEach(
                        c -> {
                          p.raw("q");
                          p.box(t.left(c), t.top(c), t.width(c), 0.6f, "W n");
                          box(t, p, c, -20, "f");
                          p.raw("Q q");
                          p.box(t.left(c), t.top(c), 0.6f, t.height(c), "W n");
                          box(t, p, c, -20, "f");
                          p.raw("Q q");
                          p.box(t.left(c), t.top(c) + t.height(c), t.width(c), 0.6f, "W n");
                          box(t, p, c, -20, "f");
                          p.raw("Q q");
                          p.box(t.left(c) + t.width(c), t.top(c), 0.6f, t.height(c), "W n");
                          box(t, p, c, -20, "f");
                          p.raw("Q");
                        })),
        style(
            "a frame between two rectangles",
            (t, p) ->
                t.cells()
                    .forEach(
                        c -> {
                          box(t, p, c, 0, "");
                          box(t, p, c, 1, "f*");
                        })),
        style(
            "doubled edges",
            (t, p) ->
                t.cells()
                    .forEach(
                        c -> {
                          box(t, p, c, -0.7f, "S");
                          box(t, p, c, 0.9f, "S");
                        })),
        style(
            "dashes as far apart as they are long",
            (t, p) -> t.cells().forEach(c -> dashes(t, p, c))),
        style(
            "a clip on the frame between two boxes, then a wide fill",
            (t, p) ->
                t.cells()
                    .forEach(
                        c -> {
                          p.raw("q");
                          box(t, p, c, 0, "");
                          box(t, p, c, 0.8f, "W* n");
                          box(t, p, c, -20, "f");
                          p.raw("Q");
                        })),
        style(
            "a clip on the frame between two round boxes, then a wide fill",
            (t, p) ->
                t.cells()
                    .forEach(
                        c -> {
                          p.raw("q");
                          round(t, p, c, 0, "");
                          round(t, p, c, 0.8f, "W* n");
                          box(t, p, c, -20, "f");
                          p.raw("Q");
                        })),
        style(
            "a clip on the cell and on a stroke in it, then a wide fill",
            (t, p) ->
                t.cells()
                    .forEach(
                        c -> {
                          p.raw("q 0.8 g");
                          box(t, p, c, 0, "");
                          p.box(t.left(c) + 20, t.top(c), 0.6f, t.height(c), "W n");
                          box(t, p, c, -20, "f");
                          p.raw("Q");
                          box(t, p, c, 0, "S");
                        })),
        style(
            "cells set apart as boxes of their own",
            (t, p) -> t.cells().forEach(c -> box(t, p, c, 1.2f, "S"))),
        style(
            "coloured bands and white boxes",
            (t, p) ->
                t.cells()
                    .forEach(
                        c -> {
                          p.raw(c.row() % 2 == 0 ? "0.8 0.9 1 rg" : "1 1 1 rg");
                          box(t, p, c, 0, "f");
                          p.raw("0 g");
                          p.raw("1 1 1 rg");
                          p.box(t.left(c) + 2, t.top(c) + 2, 60, 12, "f");
                          p.raw("0 g");
                          box(t, p, c, 0, "S");
                        })),
        style(
            "white rules on coloured cells",
            (t, p) ->
                t.cells()
                    .forEach(
                        c -> {
                          p.raw("0.7 0.8 0.9 rg");
                          box(t, p, c, 0, "f");
                          p.raw("0 g 1 1 1 RG 1 w");
                          box(t, p, c, 0, "S");
                          p.raw("0 G");
                        })),
        style(
            "dashes",
            (t, p) -> {
              for (SketchTable.Cell c : t.cells()) {
                for (float x = t.left(c); x < t.left(c) + t.width(c) - 1; x += 4) {
                  p.line(x, t.top(c), x + 2, t.top(c));
                  p.line(x, t.top(c) + t.height(c), x + 2, t.top(c) + t.height(c));
                }
                for (float y = t.top(c); y < t.top(c) + t.height(c) - 1; y += 4) {
                  p.line(t.left(c), y, t.left(c), y + 2);
                  p.line(t.left(c) + t.width(c), y, t.left(c) + t.width(c), y + 2);
                }
              }
            }),
        style(
            "no outer rules left and right",
            (t, p) -> {
              for (SketchTable.Cell c : t.cells()) {
                float r = t.left(c) + t.width(c);
                p.line(t.left(c), t.top(c), r, t.top(c));
                p.line(t.left(c), t.top(c) + t.height(c), r, t.top(c) + t.height(c));
                if (r < 400) {
                  p.line(r, t.top(c), r, t.top(c) + t.height(c));
                }
              }
            }));
  }

  private static Arguments style(String name, BiConsumer<SketchTable, PdfSketch> rules) {
    return Arguments.of(name, rules);
  }

  private static void box(
      SketchTable t, PdfSketch p, SketchTable.Cell c, float inset, String operators) {
    p.box(
        t.left(c) + inset,
        t.top(c) + inset,
        t.width(c) - 2 * inset,
        t.height(c) - 2 * inset,
        operators);
  }

  /** A box with round corners, as browsers draw it. */
  private static void round(
      SketchTable t, PdfSketch p, SketchTable.Cell c, float inset, String operators) {
    float r = 6 - inset;
    float left = t.left(c) + inset;
    float right = t.left(c) + t.width(c) - inset;
    float top = 842 - t.top(c) - inset;
    float bottom = 842 - t.top(c) - t.height(c) + inset;
    p.raw("%.2f %.2f m %.2f %.2f l", left + r, top, right - r, top);
    p.raw("%.2f %.2f %.2f %.2f %.2f %.2f c", right, top, right, top, right, top - r);
    p.raw("%.2f %.2f l", right, bottom + r);
    p.raw("%.2f %.2f %.2f %.2f %.2f %.2f c", right, bottom, right, bottom, right - r, bottom);
    p.raw("%.2f %.2f l", left + r, bottom);
    p.raw("%.2f %.2f %.2f %.2f %.2f %.2f c", left, bottom, left, bottom, left, bottom + r);
    p.raw("%.2f %.2f l", left, top - r);
    p.raw("%.2f %.2f %.2f %.2f %.2f %.2f c h %s", left, top, left, top, left + r, top, operators);
  }

  private static void edges(SketchTable t, PdfSketch p, float thick, String operators) {
    for (SketchTable.Cell c : t.cells()) {
      p.box(t.left(c), t.top(c), t.width(c), thick, operators);
      p.box(t.left(c), t.top(c) + t.height(c), t.width(c), thick, operators);
      p.box(t.left(c), t.top(c), thick, t.height(c), operators);
      p.box(t.left(c) + t.width(c), t.top(c), thick, t.height(c), operators);
    }
  }

  @Test
  void aRowOfBlanksAsLowAsADoubleRuleIsARow() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    for (int i = 0; i < 4; i++) {
      pdf.box(60 + 70 * i, 100, 70, 30, "S").box(60 + 70 * i, 130, 70, 3, "S");
      pdf.text(70 + 70 * i, 119, 9, "总计");
    }

    assertThat(Pdfs.cells(Pdfs.read(pdf).blocks().get(0))).hasSize(8);
  }

  /** Dashes of 4.5 points with somewhat shorter gaps. */
  private static void dashes(SketchTable t, PdfSketch p, SketchTable.Cell c) {
    int across = Math.round((t.width(c) + 3.5f) / 8);
    int down = Math.round((t.height(c) + 3.5f) / 8);
    for (int i = 0; i < across; i++) {
      float x = t.left(c) + i * (t.width(c) - 4.5f) / (across - 1);
      p.box(x, t.top(c), 4.5f, 1, "f").box(x, t.top(c) + t.height(c), 4.5f, 1, "f");
    }
    for (int i = 0; i < down; i++) {
      float y = t.top(c) + i * (t.height(c) - 4.5f) / (down - 1);
      p.box(t.left(c), y, 1, 4.5f, "f").box(t.left(c) + t.width(c), y, 1, 4.5f, "f");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("styles")
  void rulesOfAnyMakeGiveTheGrid(String name, BiConsumer<SketchTable, PdfSketch> rules)
      throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    rules.accept(table(), pdf);
    table().texts(pdf);

    Document document = Pdfs.read(pdf);

    assertThat(document.blocks()).hasSize(1);
    assertThat(Pdfs.cells(document.blocks().get(0))).isEqualTo(table().cells());
    assertThat(((Table) document.blocks().get(0)).geometry()).isEqualTo(Table.Geometry.RULED);
  }

  @Test
  void aCellKnowsItsPlaceOnTheStoredPage() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().draw(pdf);

    Table table = Pdfs.tables(Pdfs.read(pdf)).get(0);

    assertThat(table.cells().get(0).location())
        .isEqualTo(new Location.Page(1, List.of(new Location.Rectangle(60, 682, 140, 60))));
  }

  @Test
  void textAndSeveralTablesComeInReadingOrder() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 300, 2, 80, 2, 20).row(0, 0, "丙", "丁").row(1, 0, "1", "2").draw(pdf);
    SketchTable.even(60, 100, 3, 60, 2, 20)
        .row(0, 0, "甲", "乙", "计")
        .row(1, 0, "", "5", "5")
        .draw(pdf);
    pdf.text(60, 250, 12, "二、第二张表").text(60, 80, 12, "一、第一张表").text(60, 380, 12, "完");

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.lines(document)).containsExactly("一、第一张表", "二、第二张表", "完");
    assertThat(document.blocks().stream().map(b -> b instanceof Table))
        .containsExactly(false, true, false, true, false);
    assertThat(Pdfs.tables(document).get(0).columnCount()).isEqualTo(3);
    assertThat(Pdfs.tables(document).get(1).columnCount()).isEqualTo(2);
  }

  @Test
  void aFigureWiderThanItsCellStaysWhole() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 3, 30, 2, 20)
        .row(0, 0, "甲", "乙", "丙")
        .row(1, 0, "1234567", "", "0")
        .draw(pdf);

    Table table = Pdfs.tables(Pdfs.read(pdf)).get(0);

    assertThat(table.rows().get(1)).extracting(c -> c.text()).containsExactly("1234567", "", "0");
  }

  @Test
  void aMarkThatIsSetIntoTheMarginBelongsToItsText() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 3, 40, 2, 30)
        .row(0, 0, "甲", "乙", "丙")
        .row(1, 0, "", "", "0")
        .draw(pdf);
    pdf.text(64, 142, 9, "逾期不补").text(100, 142, 9, "、").text(64, 154, 9, "正申请");
    pdf.text(122, 142, 9, "7");

    Table table = Pdfs.tables(Pdfs.read(pdf)).get(0);

    assertThat(table.rows().get(1))
        .extracting(c -> c.text())
        .containsExactly("逾期不补、\n正申请", "7", "0");
  }

  @Test
  void aLabelDrawnLowerThanItsRowBelongsToIt() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable table =
        SketchTable.even(60, 100, 3, 90, 3, 30)
            .row(0, 0, "（一）予以公开", "1", "2")
            .row(1, 0, "", "3", "")
            .row(2, 0, "（三）不予公开", "5", "6");
    table.draw(pdf);
    pdf.line(60, 141, 150, 141).text(63, 155, 9, "（二）部分公开");

    Table read = Pdfs.tables(Pdfs.read(pdf)).get(0);

    assertThat(read.rowCount()).isEqualTo(3);
    assertThat(read.rows().get(1)).extracting(c -> c.text()).containsExactly("（二）部分公开", "3", "");
  }

  @Test
  void underlinesAndFramesAreNoTables() throws Exception {
    PdfSketch pdf =
        new PdfSketch()
            .page()
            .text(60, 100, 12, "加下划线的标题")
            .line(60, 102, 144, 102)
            .box(50, 200, 300, 60, "S")
            .text(60, 220, 12, "框中的一段话")
            .line(50, 500, 545, 500);

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.tables(document)).isEmpty();
    assertThat(Pdfs.lines(document)).containsExactly("加下划线的标题", "框中的一段话");
  }

  @Test
  void underlinedFiguresLeaveTheGridAlone() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    table().draw(pdf);
    // Under the figure 12, from rule to rule, as an underlined tab draws it.
    pdf.line(200, 173, 270, 173);

    assertThat(Pdfs.cells(Pdfs.read(pdf).blocks().get(0))).isEqualTo(table().cells());
  }

  @Test
  void lowRowsOfSmallPrintStayApartBesideLargeText() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    for (int i = 0; i < 6; i++) {
      pdf.text(60, 60 + 24 * i, 16, "正文的字号比表格里的大得多，占了页面的大半");
    }
    for (int i = 0; i <= 8; i++) {
      pdf.line(60, 300 + 8 * i, 260, 300 + 8 * i);
    }
    for (int i = 0; i < 8; i++) {
      pdf.text(62, 306.2f + 8 * i, 6, "第" + i + "项").text(162, 306.2f + 8 * i, 6, "" + i);
    }
    pdf.line(60, 300, 60, 364).line(160, 300, 160, 364).line(260, 300, 260, 364);

    Table table = Pdfs.tables(Pdfs.read(pdf)).get(0);

    assertThat(table.rowCount()).isEqualTo(8);
    assertThat(table.rows().get(5)).extracting(c -> c.text()).containsExactly("第5项", "5");
  }

  @Test
  void aHeadingCloseBelowATableIsNoPartOfIt() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable table =
        SketchTable.even(60, 100, 4, 80, 2, 30)
            .row(0, 0, "项目", "甲", "乙", "计")
            .row(1, 0, "一、新收", "1", "2", "3");
    table.draw(pdf);
    pdf.text(60, 185, 18, "四、其他");

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.cells(Pdfs.tables(document).get(0))).isEqualTo(table.cells());
    assertThat(Pdfs.lines(document)).containsExactly("四、其他");
  }

  @Test
  void aMergedCellWithoutARuleOnItsOuterSideIsAColumn() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable table =
        SketchTable.even(60, 100, 4, 80, 13, 30)
            .cell(0, 0, 1, 2, "项目")
            .row(0, 2, "甲", "计")
            .cell(1, 0, 12, 1, "办理\n结果");
    for (int row = 1; row < 13; row++) {
      table.row(row, 1, row + "、公开", "1", "1");
    }
    table.texts(pdf);
    pdf.line(60, 100, 380, 100).line(60, 130, 380, 130).line(60, 490, 380, 490);
    for (int y = 160; y < 490; y += 30) {
      pdf.line(140, y, 380, y);
    }
    pdf.line(140, 130, 140, 490).line(220, 100, 220, 490).line(300, 100, 300, 490);
    pdf.line(380, 100, 380, 490);

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0))).isEqualTo(table.cells());
  }

  @Test
  void aHeadingRightBelowATableIsNoPartOfIt() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 8, 30, 2, 20)
        .row(0, 0, "甲", "乙", "丙", "丁", "戊", "己", "庚", "计")
        .row(1, 0, "1", "0", "2", "", "3", "", "4", "10")
        .draw(pdf);
    pdf.text(60, 155, 15, "四、行政复议和行政诉讼情况");

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.lines(document)).containsExactly("四、行政复议和行政诉讼情况");
    assertThat(Pdfs.cells(document.blocks().get(0)))
        .filteredOn(c -> c.row() == 1)
        .extracting(SketchTable.Cell::text)
        .containsExactly("1", "0", "2", "", "3", "", "4", "10");
  }

  @Test
  void rowsHardlyHigherThanTheirPrintStayApart() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable table = new SketchTable(new float[] {60, 120, 160}, new float[] {100, 104.5f, 109});
    table.row(0, 0, "新收", "7").row(1, 0, "结转", "8");
    table.cells().forEach(c -> box(table, pdf, c, 0, "S"));
    for (SketchTable.Cell c : table.cells()) {
      pdf.text(table.left(c) + 2, table.top(c) + 3.7f, 4, c.text());
    }

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0))).isEqualTo(table.cells());
  }

  @Test
  void aLabelWhoseUpperEdgeTheCellAboveTakesStaysWhole() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.line(60, 100, 60, 190).line(120, 100, 120, 150).line(200, 100, 200, 190);
    pdf.line(260, 100, 260, 190).line(60, 100, 260, 100).line(120, 130, 260, 130);
    pdf.line(120, 160, 260, 160).line(60, 150, 120, 150).line(60, 190, 260, 190);
    pdf.text(63, 111, 9, "三、办理结果").text(123, 111, 9, "予以公开").text(203, 111, 9, "3");
    pdf.text(123, 141, 9, "总计").text(203, 141, 9, "4");
    pdf.text(63, 171, 9, "四、结转下年度继续办理").text(203, 171, 9, "5");

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0)))
        .contains(
            new SketchTable.Cell(3, 0, 1, 2, "四、结转下年度继续办理"), new SketchTable.Cell(3, 2, 1, 1, "5"));
  }

  @Test
  void aLabelThatGoesOnOverTheFirstRuleIsPartOfATableWithoutOneOnItsLeft() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    for (int y = 100; y < 220; y += 20) {
      pdf.line(120, y, 260, y);
    }
    pdf.line(60, 220, 260, 220).line(120, 100, 120, 200).line(200, 100, 200, 220);
    pdf.line(260, 100, 260, 220);
    for (int y = 114; y < 200; y += 20) {
      pdf.text(123, y, 9, "予以公开").text(203, y, 9, "3");
    }
    pdf.text(63, 214, 9, "四、结转下年度继续办理").text(203, 214, 9, "5");

    assertThat(Pdfs.tables(Pdfs.read(pdf)).get(0).cells())
        .extracting(c -> c.text())
        .contains("四、结转下年度继续办理");
  }

  @Test
  void theRowAtThePageEndIsReadThoughOneRuleReachesFurther() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.line(60, 780, 260, 780).line(60, 800, 260, 800);
    pdf.line(60, 780, 60, 841).line(120, 780, 120, 825).line(200, 780, 200, 825);
    pdf.line(260, 780, 260, 825);
    pdf.text(63, 793, 9, "新收").text(123, 793, 9, "3").text(203, 793, 9, "4");
    pdf.text(63, 813, 9, "结转").text(123, 813, 9, "5").text(203, 813, 9, "6");

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0)))
        .extracting(SketchTable.Cell::text)
        .containsExactly("新收", "3", "4", "结转", "5", "6");
  }
}
