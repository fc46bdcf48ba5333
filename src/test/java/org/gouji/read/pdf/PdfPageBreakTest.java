package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPageBreakTest {
  private static final float TOP = 60;

  private static SketchTable rows(float top, int rows) {
    return SketchTable.even(60, top, 4, 80, rows, 30);
  }

  private static SketchTable.Cell cell(int row, int column, int rowSpan, int span, String text) {
    return new SketchTable.Cell(row, column, rowSpan, span, text);
  }

  /** Draws both parts, each at the end and the beginning of its page, with page numbers. */
  private static Document read(SketchTable upper, SketchTable lower) throws Exception {
    PdfSketch pdf = new PdfSketch().page().text(60, 80, 12, "三、收到和处理情况");
    upper.draw(pdf);
    pdf.text(280, 800, 10, "- 1 -").page();
    lower.draw(pdf);
    pdf.text(60, 500, 12, "四、其他").text(280, 800, 10, "- 2 -");
    return Pdfs.read(pdf);
  }

  private static Block onlyTable(Document document) {
    assertThat(Pdfs.tables(document)).hasSize(1);
    assertThat(Pdfs.lines(document)).containsExactly("三、收到和处理情况", "四、其他");
    return Pdfs.tables(document).get(0);
  }

  @Test
  void partsOfOneTableAreJoined() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "一、新收", "1", "2", "3"),
            rows(TOP, 2).row(0, 0, "二、结转", "0", "", "0").row(1, 0, "三、办结", "1", "2", "3"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .extracting(SketchTable.Cell::row, SketchTable.Cell::text)
        .contains(
            org.assertj.core.groups.Tuple.tuple(2, "二、结转"),
            org.assertj.core.groups.Tuple.tuple(3, "三、办结"));
  }

  /** Their label stands on the next page; signs for nothing stand in the cells beside it. */
  @ParameterizedTest
  @ValueSource(strings = {"－,11,－", "3,/,2"})
  void aFigureBetweenSignsInOtherColumnsIsNoPageNumber(String cells) throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 400).text(60, 80, 12, "二、主动公开情况");
    String[] row = cells.split(",");
    for (int column = 0; column < row.length; column++) {
      pdf.text(220 + 80 * column, 385, 9, row[column]);
    }
    pdf.page(595, 400).text(60, 80, 9, "规范性文件");

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .containsExactly("二、主动公开情况", String.join(" ", row), "规范性文件");
  }

  @ParameterizedTest
  @ValueSource(strings = {"－ 11 －", "－  11  －", "第 11 页   共 12 页"})
  void aPageNumberHasItsSignsBesideIt(String number) throws Exception {
    PdfSketch pdf = new PdfSketch().page(595, 400).text(60, 80, 12, "二、主动公开情况");
    pdf.text(260, 385, 10, number);

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("二、主动公开情况");
  }

  @Test
  void aRepeatedHeaderIsDropped() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "一、新收", "1", "2", "3"),
            rows(TOP, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "二、结转", "0", "0", "0"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .isEqualTo(
            rows(0, 3)
                .row(0, 0, "项目", "甲", "乙", "计")
                .row(1, 0, "一、新收", "1", "2", "3")
                .row(2, 0, "二、结转", "0", "0", "0")
                .cells());
  }

  /** The corner beside the names of the columns may be blank. */
  @Test
  void aRowBelowABlankCornerIsNoPartOfIt() throws Exception {
    SketchTable header =
        rows(680, 2).cell(0, 0, 2, 1, "").cell(0, 1, 1, 3, "申请人情况").row(1, 1, "甲", "乙", "计");
    Document document =
        read(
            header, rows(TOP, 2).row(0, 0, "一、新收", "0", "1", "1").row(1, 0, "二、结转", "1", "2", "3"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .contains(cell(2, 0, 1, 1, "一、新收"), cell(3, 0, 1, 1, "二、结转"));
  }

  @Test
  void aMergedCellThatIsCutBecomesOneAgain() throws Exception {
    Document document =
        read(
            rows(680, 3)
                .row(0, 0, "项目", "子项", "甲", "计")
                .cell(1, 0, 2, 1, "办理\n结果")
                .row(1, 1, "1.公开", "4", "4")
                .row(2, 1, "2.部分公开", "5", "5"),
            rows(TOP, 3)
                .cell(0, 0, 2, 1, "")
                .row(0, 1, "3.不公开", "6", "6")
                .row(1, 1, "4.其他", "7", "7")
                .cell(2, 0, 1, 2, "四、结转")
                .row(2, 2, "8", "8"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .contains(cell(1, 0, 4, 1, "办理\n结果"), cell(4, 1, 1, 1, "4.其他"), cell(5, 0, 1, 2, "四、结转"));
  }

  @Test
  void aLabelOfSeveralRowsThatIsCutReadsThrough() throws Exception {
    SketchTable upper =
        new SketchTable(new float[] {60, 96, 200, 280}, new float[] {680, 710, 740})
            .row(0, 0, "项目", "子项", "计")
            .row(1, 0, "（四）无", "1.本机关不掌握", "9");
    SketchTable lower =
        new SketchTable(new float[] {60, 96, 200, 280}, new float[] {60, 90, 120})
            .cell(0, 0, 2, 1, "法提供")
            .row(0, 1, "2.没有现成信息", "3")
            .row(1, 1, "3.内容不明确", "1");

    assertThat(Pdfs.cells(onlyTable(read(upper, lower))))
        .contains(cell(1, 0, 3, 1, "（四）无\n法提供"), cell(3, 1, 1, 1, "3.内容不明确"));
  }

  @Test
  void aRowWhoseLabelIsCutIsOneRow() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "（二）部分公开（", "4", "0", "4"),
            rows(TOP, 2).row(0, 0, "区分处理的）", "", "", "").row(1, 0, "（三）不予公开", "5", "0", "5"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .isEqualTo(
            rows(0, 3)
                .row(0, 0, "项目", "甲", "乙", "计")
                .row(1, 0, "（二）部分公开（\n区分处理的）", "4", "0", "4")
                .row(2, 0, "（三）不予公开", "5", "0", "5")
                .cells());
  }

  @Test
  void anItemBelowALabelThatLooksCutIsARowOfItsOwn() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "（二）部分公开（", "4", "0", "4"),
            rows(TOP, 2).row(0, 0, "1.其他", "", "", "").row(1, 0, "（三）不予公开", "5", "0", "5"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .contains(cell(1, 0, 1, 1, "（二）部分公开（"), cell(2, 0, 1, 1, "1.其他"), cell(3, 1, 1, 1, "5"));
  }

  @Test
  void rowsWithWordsOfTheirOwnAreTwoRows() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "（二）部分公开（", "见附件", "4", "4"),
            rows(TOP, 2).row(0, 0, "区分处理的）", "另文", "", "").row(1, 0, "（三）不予公开", "5", "0", "5"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .contains(cell(1, 1, 1, 1, "见附件"), cell(2, 1, 1, 1, "另文"), cell(3, 1, 1, 1, "5"));
  }

  @Test
  void aRowOfBlanksBelowTheNamesOfTheColumnsIsARow() throws Exception {
    Document document =
        read(
            rows(710, 1).row(0, 0, "项目", "甲", "乙", "计"),
            rows(TOP, 2).row(0, 0, "", "", "", "").row(1, 0, "（三）不予公开", "5", "0", "5"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .contains(cell(0, 0, 1, 1, "项目"), cell(1, 0, 1, 1, ""), cell(2, 1, 1, 1, "5"));
  }

  @Test
  void aNameAboveAndALabelBesideReachIntoTheNextPage() throws Exception {
    Document names =
        read(
            rows(710, 1).row(0, 0, "项目", "申请人", "申请人", "总计"),
            rows(TOP, 2).row(0, 0, "子项", "甲", "乙", "").row(1, 0, "（三）不予公开", "5", "0", "5"));
    assertThat(Pdfs.cells(onlyTable(names))).contains(cell(0, 3, 2, 1, "总计"));

    Document labels =
        read(
            rows(680, 2).row(0, 0, "项目", "子项", "甲", "计").row(1, 0, "办理结果", "1.公开", "4", "4"),
            rows(TOP, 1).row(0, 0, "", "2.部分公开", "5", "5"));
    assertThat(Pdfs.cells(onlyTable(labels))).contains(cell(1, 0, 2, 1, "办理结果"));
  }

  /** Its bracket is open, though there is room on its line. */
  @Test
  void aLabelThatEndsWithinABracketIsCut() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "（二）公（", "4", "0", "4"),
            rows(TOP, 2).row(0, 0, "区分处理）", "", "", "").row(1, 0, "（三）不予公开", "5", "0", "5"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .contains(cell(1, 0, 1, 1, "（二）公（\n区分处理）"), cell(2, 1, 1, 1, "5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、新收 1 2 3", "   "})
  void aRowCutThroughOrBesideItsTextIsOneRow(String above) throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, above.split(" ", -1)),
            rows(TOP, 2).row(0, 0, "一、新收", "1", "2", "3").row(1, 0, "二、结转", "0", "0", "0"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .contains(cell(1, 0, 1, 1, "一、新收"), cell(1, 1, 1, 1, "1"), cell(2, 0, 1, 1, "二、结转"));
  }

  @Test
  void aMergedLabelPrintedAgainBelowTheBreakIsOne() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "子项", "甲", "计").row(1, 0, "办理结果", "1.公开", "4", "4"),
            rows(TOP, 2)
                .cell(0, 0, 2, 1, "办理结果")
                .row(0, 1, "2.部分公开", "5", "5")
                .row(1, 1, "3.不公开", "6", "6"));

    assertThat(Pdfs.cells(onlyTable(document))).contains(cell(1, 0, 3, 1, "办理结果"));
  }

  @Test
  void figuresThatFallBelowTheBreakStayWithTheirLabel() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "（二）部分公开", "", "", ""),
            rows(TOP, 2).row(0, 0, "", "4", "0", "4").row(1, 0, "（三）不予公开", "5", "0", "5"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .contains(cell(1, 0, 1, 1, "（二）部分公开"), cell(1, 1, 1, 1, "4"), cell(2, 1, 1, 1, "5"));
  }

  @Test
  void aRowWithBlankFiguresIsNotSwallowed() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "行政处罚", "4", "0", "4"),
            rows(TOP, 2).row(0, 0, "行政强制", "", "", "").row(1, 0, "行政许可", "5", "0", "5"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .contains(cell(1, 0, 1, 1, "行政处罚"), cell(2, 0, 1, 1, "行政强制"), cell(2, 1, 1, 1, ""));
  }

  @Test
  void aTableOpenAtTheBreakIsJoined() throws Exception {
    SketchTable upper =
        rows(680, 2).row(0, 0, "项目", "甲", "乙", "计").row(1, 0, "一、新收", "1", "2", "3");
    SketchTable lower =
        rows(TOP, 2).row(0, 0, "二、结转", "0", "1", "1").row(1, 0, "三、办结", "1", "2", "3");
    PdfSketch pdf = new PdfSketch().page();
    upper.texts(pdf);
    pdf.line(60, 680, 380, 680).line(60, 710, 380, 710);
    for (float x = 60; x <= 380; x += 80) {
      pdf.line(x, 680, x, 738);
    }
    pdf.page();
    lower.texts(pdf);
    pdf.line(60, 90, 380, 90).line(60, 120, 380, 120);
    for (float x = 60; x <= 380; x += 80) {
      pdf.line(x, 62, x, 120);
    }

    List<SketchTable.Cell> cells = Pdfs.cells(Pdfs.read(pdf).blocks().get(0));

    assertThat(cells).hasSize(16).contains(cell(1, 3, 1, 1, "3"), cell(2, 3, 1, 1, "1"));
  }

  @Test
  void aMergedCellWithoutRulesOnAnInnerPageIsKeptInMind() throws Exception {
    SketchTable upper =
        rows(680, 2).row(0, 0, "项目", "子项", "甲", "计").row(1, 0, "办理结果", "1.公开", "4", "4");
    SketchTable lower =
        SketchTable.even(140, TOP, 3, 80, 2, 30)
            .row(0, 0, "2.部分公开", "6", "6")
            .row(1, 0, "3.其他", "7", "7");

    assertThat(Pdfs.cells(onlyTable(read(upper, lower))))
        .contains(cell(1, 0, 3, 1, "办理结果"), cell(2, 1, 1, 1, "2.部分公开"), cell(3, 3, 1, 1, "7"));
  }

  /** Spreadsheets print the heading of the next table right below the last row. */
  @Test
  void aHeadingBelowATableIsNoPartOfItsLastLabel() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 720, 4, 120, 2, 30)
        .row(0, 0, "项目", "甲", "乙", "计")
        .row(1, 0, "四、结转下年", "1", "2", "3")
        .draw(pdf);
    pdf.text(62, 790, 9, "四、复议和诉讼情况").page();
    SketchTable.even(60, TOP, 4, 120, 2, 30)
        .row(0, 0, "维持", "纠正", "其他", "计")
        .row(1, 0, "0", "1", "0", "1")
        .draw(pdf);
    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.lines(document)).containsExactly("四、复议和诉讼情况");
    assertThat(Pdfs.tables(document)).hasSize(2);
    assertThat(Pdfs.cells(Pdfs.tables(document).get(0))).contains(cell(1, 0, 1, 1, "四、结转下年"));
  }

  @Test
  void differentTablesStayApart() throws Exception {
    SketchTable upper = rows(680, 2).row(0, 0, "甲", "乙", "丙", "丁").row(1, 0, "1", "2", "3", "4");
    SketchTable lower =
        SketchTable.even(60, TOP, 7, 60, 2, 30)
            .row(0, 0, "子", "丑", "寅", "卯", "辰", "巳", "午")
            .row(1, 0, "1", "2", "3", "4", "5", "6", "7");

    assertThat(Pdfs.tables(read(upper, lower))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- %d -", "－%d－", "第 %d 页 共 2 页", "%d", "%d / 2", "— %d —", "Page %d of 2"})
  void pageNumbersAreNoText(String pattern) throws Exception {
    PdfSketch pdf = new PdfSketch();
    for (int page = 1; page <= 2; page++) {
      pdf.page()
          .text(60, 100, 12, "第" + (page == 1 ? "一" : "二") + "段正文")
          .text(280, 810, 10, String.format(java.util.Locale.ROOT, pattern, page));
    }

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("第一段正文", "第二段正文");
  }

  @Test
  void aRunningHeadIsNoTextUnlessItAloneHoldsTheTitle() throws Exception {
    PdfSketch pdf = new PdfSketch();
    for (int page = 1; page <= 3; page++) {
      pdf.page()
          .text(60, 30, 9, "某县某局二〇二三年信息公开年度报告")
          .text(60, 820, 9, "内部资料")
          .text(60, 300 + page, 12, "正文之" + page);
    }

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .containsExactly("某县某局二〇二三年信息公开年度报告", "正文之1", "正文之2", "正文之3");
  }

  @Test
  void aLoneFigureInTheMarginIsKept() throws Exception {
    PdfSketch pdf =
        new PdfSketch()
            .page()
            .text(60, 100, 12, "数量")
            .text(60, 750, 12, "417")
            .page()
            .text(60, 100, 12, "完");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("数量", "417", "完");
  }

  @Test
  void aRowWhoseLabelStaysAboveAndWhoseFiguresGoBelowIsOne() throws Exception {
    Document document =
        read(
            rows(680, 2).row(0, 0, "一、新收", "1", "2", "3").row(1, 0, "2.没有现成信息", "", "", ""),
            rows(TOP, 2).row(0, 0, "", "798", "", "798").row(1, 0, "3.其他", "", "1", "1"));

    assertThat(Pdfs.cells(onlyTable(document)))
        .isEqualTo(
            rows(0, 3)
                .row(0, 0, "一、新收", "1", "2", "3")
                .row(1, 0, "2.没有现成信息", "798", "", "798")
                .row(2, 0, "3.其他", "", "1", "1")
                .cells());
  }

  @Test
  void figuresBelowNamesOfTwoHeightsAreARowOfTheirOwn() throws Exception {
    SketchTable upper =
        rows(680, 2)
            .cell(0, 0, 2, 1, "维持")
            .cell(0, 1, 2, 1, "纠正")
            .cell(0, 2, 1, 2, "起诉")
            .row(1, 2, "其他", "计");
    Document document = read(upper, rows(TOP, 1).row(0, 0, "", "19", "", ""));

    assertThat(Pdfs.cells(onlyTable(document)).subList(5, 9))
        .isEqualTo(rows(0, 3).row(2, 0, "", "19", "", "").cells());
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "减少3", "12件"})
  void figuresInWordsBelowNamesAreARowOfTheirOwn(String figure) throws Exception {
    SketchTable upper =
        SketchTable.even(60, 680, 4, 40, 2, 30)
            .cell(0, 0, 1, 4, "行政诉讼")
            .row(1, 0, "结果\n维持", "结果\n纠正", "其他\n结果", "尚未\n审结");
    Document document =
        read(upper, SketchTable.even(60, TOP, 4, 40, 1, 30).row(0, 0, figure, figure, "0", figure));

    assertThat(Pdfs.cells(onlyTable(document)).subList(5, 9))
        .isEqualTo(rows(0, 3).row(2, 0, figure, figure, "0", figure).cells());
  }

  private static void column(PdfSketch pdf, float left, float top, int from, int to) {
    SketchTable part = SketchTable.even(left, top, 4, 60, to - from, 30);
    for (int i = from; i < to; i++) {
      part.row(i - from, 0, "办理结果" + "甲乙丙丁戊己庚辛".charAt(i), "1" + i, "2" + i, "3" + i);
    }
    part.draw(pdf);
  }

  @Test
  void aTableThatFlowsFromOneColumnIntoTheNextIsOne() throws Exception {
    PdfSketch pdf = new PdfSketch().page().text(40, 80, 12, "三、收到和处理情况");
    column(pdf, 40, 100, 0, 4);
    column(pdf, 286, 65, 4, 8);
    pdf.text(286, 205, 12, "四、其他");

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.cells(onlyTable(document)))
        .filteredOn(c -> c.column() == 1)
        .extracting(SketchTable.Cell::text)
        .containsExactly("10", "11", "12", "13", "14", "15", "16", "17");
  }

  @Test
  void tablesWithLevelRowsBesideEachOtherDoNotFlow() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    column(pdf, 40, 100, 0, 4);
    column(pdf, 310, 100, 4, 8);

    assertThat(Pdfs.tables(Pdfs.read(pdf))).hasSize(2);
  }

  /**
   * A column of a page that holds some rows of a table without rules.
   *
   * @param first the first of eight rows
   */
  private static void openColumn(PdfSketch pdf, float left, float top, int first) {
    SketchTable part = SketchTable.even(left, top, 4, 60, 4, 30);
    for (int i = first; i < first + 4; i++) {
      part.row(i - first, 0, i + 1 + ".办理结果", "1" + i, "2" + i, "3" + i);
    }
    part.texts(pdf);
  }

  @Test
  void aTableWithoutRulesFlowsFromOneColumnIntoTheNext() throws Exception {
    PdfSketch pdf = new PdfSketch().page().text(40, 80, 12, "三、收到和处理情况");
    openColumn(pdf, 40, 100, 0);
    openColumn(pdf, 286, 65, 4);
    pdf.text(286, 205, 12, "四、其他");

    assertThat(Pdfs.cells(onlyTable(Pdfs.read(pdf))))
        .filteredOn(c -> c.column() == 1)
        .extracting(SketchTable.Cell::text)
        .containsExactly("10", "11", "12", "13", "14", "15", "16", "17");
  }

  /** Its blank cells are those that no figure stands in, in the one column as in the other. */
  @Test
  void blanksOfATableThatFlowsOnKeepTheirPlaces() throws Exception {
    PdfSketch pdf = new PdfSketch().page().text(40, 80, 12, "三、收到和处理情况");
    SketchTable upper = SketchTable.even(40, 100, 4, 60, 4, 30).row(0, 0, "项目", "甲", "乙", "计");
    SketchTable lower = SketchTable.even(286, 65, 4, 60, 4, 30);
    for (int i = 0; i < 3; i++) {
      upper.row(i + 1, 0, i + 1 + ".办理结果", "", "2" + i, "2" + i);
    }
    for (int i = 0; i < 4; i++) {
      lower.row(i, 0, i + 4 + ".办理结果", "", i == 1 ? "" : "2" + i, "2" + i);
    }
    upper.texts(pdf);
    lower.texts(pdf);
    pdf.text(286, 205, 12, "四、其他");

    List<String> rows =
        Pdfs.tables(Pdfs.read(pdf)).stream()
            .flatMap(t -> t.rows().stream())
            .map(r -> String.join("|", r.stream().map(Cell::text).toList()))
            .toList();
    assertThat(rows).contains("1.办理结果||20|20", "3.办理结果||22|22", "4.办理结果||20|20", "5.办理结果|||21");
  }

  @Test
  void rowsWithoutRulesOnOneLineAreNotOfTwoColumns() throws Exception {
    SketchTable table = SketchTable.even(40, 100, 8, 64, 4, 30);
    for (int i = 0; i < 4; i++) {
      table.row(i, 0, i + 1 + ".办理结果", "1", "2", "3", i + 5 + ".办理结果", "5", "6", "7");
    }
    PdfSketch pdf = new PdfSketch().page();
    table.texts(pdf);

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0)))
        .filteredOn(c -> c.row() == 0)
        .extracting(SketchTable.Cell::text)
        .containsExactly("1.办理结果", "1", "2", "3", "5.办理结果", "5", "6", "7");
  }
}
