package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;

/** Web pages printed with what stands beside the report. */
class PdfSideColumnTest {
  private static final String FIRST = "本报告所列数据的统计期限自年初起至年底止。";
  private static final String SECOND = "通过政府网站公开信息若干条，解读政策若干次。";

  private static PdfSketch page(String... links) {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(160, 56, 12, "云溪县民政局2023年工作年度报告");
    pdf.text(160, 90, 10, FIRST).text(160, 120, 10, SECOND);
    SketchTable.even(150, 150, 4, 100, 3, 20)
        .row(0, 0, "项目", "甲", "乙", "计")
        .row(1, 0, "新收", "1", "2", "3")
        .row(2, 0, "办结", "3", "4", "7")
        .draw(pdf);
    for (int i = 0; i < links.length; i++) {
      pdf.text(40, 58 + 24 * i, 9, links[i]);
    }
    return pdf;
  }

  @Test
  void navigationBesideAReportIsNoPartOfItsLines() throws Exception {
    Document document = Pdfs.read(page("2019年度报告", "2020年度报告", "2021年度报告", "2022年度报告", "2023年度报告"));

    assertThat(Pdfs.lines(document))
        .containsExactly(
            "2019年度报告",
            "2020年度报告",
            "2021年度报告",
            "2022年度报告",
            "2023年度报告",
            "云溪县民政局2023年工作年度报告",
            FIRST,
            SECOND);
    assertThat(Pdfs.tables(document)).hasSize(1);
  }

  @Test
  void navigationDoesNotPartATableThatGoesOnOverThePage() throws Exception {
    PdfSketch pdf = page("首页", "走进云溪", "政务公开", "互动交流");
    pdf.page();
    pdf.text(40, 60, 9, "2019年度报告").text(40, 84, 9, "2020年度报告");
    pdf.text(40, 108, 9, "2021年度报告").text(40, 132, 9, "2022年度报告");
    SketchTable.even(150, 40, 4, 100, 1, 20).row(0, 0, "结转", "0", "1", "1").draw(pdf);
    pdf.text(160, 90, 10, FIRST).text(160, 120, 10, SECOND);

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.tables(document)).hasSize(1);
    Table table = Pdfs.tables(document).get(0);
    assertThat(table.cells()).hasSize(16);
  }

  @Test
  void navigationMayReachNearlyToTheTables() throws Exception {
    Document document =
        Pdfs.read(page("云溪县2019年度报告", "云溪县2020年度报告", "云溪县2021年度报告", "云溪县人民政府办公室年报"));

    assertThat(Pdfs.lines(document)).contains("云溪县人民政府办公室年报", "云溪县民政局2023年工作年度报告");
  }

  @Test
  void tablesMayBeNarrowerThanTheTextAroundThem() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(160, 56, 12, "云溪县民政局2023年工作年度报告");
    pdf.text(160, 90, 10, FIRST + SECOND).text(160, 120, 10, SECOND + FIRST);
    SketchTable.even(200, 150, 4, 90, 3, 20)
        .row(0, 0, "项目", "甲", "乙", "计")
        .row(1, 0, "新收", "1", "2", "3")
        .row(2, 0, "办结", "3", "4", "7")
        .draw(pdf);
    for (int i = 0; i < 5; i++) {
      pdf.text(40, 58 + 24 * i, 9, 2019 + i + "年度报告");
    }

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .endsWith("云溪县民政局2023年工作年度报告", FIRST + SECOND, SECOND + FIRST);
  }

  @Test
  void thePathToThePageStandsAboveBoth() throws Exception {
    String path = "您现在的位置：首页>政务公开>政府信息公开年报>年报正文";
    PdfSketch pdf =
        page("2019年度报告", "2020年度报告", "2021年度报告", "2022年度报告", "2023年度报告").text(40, 40, 10, path);
    pdf.text(170, 230, 10, SECOND);

    assertThat(Pdfs.lines(Pdfs.read(pdf))).contains(path, "2019年度报告", "云溪县民政局2023年工作年度报告");
  }

  @Test
  void aTitleMayReachIntoTheGutter() throws Exception {
    PdfSketch pdf =
        page("2019年度报告", "2020年度报告", "2021年度报告", "2022年度报告", "2023年度报告")
            .text(130, 136, 10, "（公开时间）");

    assertThat(Pdfs.lines(Pdfs.read(pdf)))
        .contains("2021年度报告", "云溪县民政局2023年工作年度报告", "2022年度报告", "（公开时间）");
  }

  /** Navigation begins above all figures; labels of rows do not. */
  @Test
  void navigationStandsBesideTablesWithoutRulesToo() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(160, 56, 12, "云溪县民政局2023年工作年度报告");
    pdf.text(160, 90, 10, FIRST).text(160, 120, 10, SECOND);
    for (int i = 0; i < 5; i++) {
      pdf.text(40, 58 + 24 * i, 9, 2019 + i + "年度报告");
    }
    SketchTable.even(160, 180, 4, 60, 3, 20)
        .row(0, 0, "项目", "甲", "乙", "计")
        .row(1, 0, "新收", "1", "2", "3")
        .row(2, 0, "办结", "3", "4", "7")
        .texts(pdf);

    assertThat(Pdfs.lines(Pdfs.read(pdf))).endsWith("云溪县民政局2023年工作年度报告", FIRST, SECOND);
  }

  @Test
  void labelsBesideFiguresAreNoNavigation() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(150, 56, 10, FIRST).text(150, 80, 10, SECOND);
    SketchTable.even(150, 100, 4, 100, 2, 20).row(0, 0, "一", "二", "三", "四").draw(pdf);
    for (int i = 0; i < 5; i++) {
      pdf.text(40, 200 + 24 * i, 9, "本年新收件数").text(200, 200 + 24 * i, 9, "" + (i + 3));
    }

    List<String> cells =
        Pdfs.tables(Pdfs.read(pdf)).stream()
            .flatMap(t -> t.cells().stream())
            .map(c -> c.text().replace("\uFFFD", ""))
            .filter(t -> !t.isEmpty())
            .toList();
    assertThat(cells).containsSubsequence("本年新收件数", "3", "本年新收件数", "4", "本年新收件数", "5");
  }
}
