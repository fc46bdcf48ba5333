package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.document.Document;
import org.junit.jupiter.api.Test;

/** Sheets that hold two pages beside each other, and lines around pages. */
class PdfTwoUpTest {
  private static final String FIRST = "本报告所列数据的统计期限自年初起至年底止，特此说明。";
  private static final String SECOND = "公开内容的深度还有待提高，下一步将加强业务学习和培训。";

  private static SketchTable table(float left, float top, String... names) {
    SketchTable table = SketchTable.even(left, top, 4, 85, names.length, 20);
    for (int i = 0; i < names.length; i++) {
      table.row(i, 0, names[i], "" + (i + 1), "2", "" + (i + 3));
    }
    return table;
  }

  /** The second sheet has a table on the left, and on the right a line or two. */
  private static PdfSketch sheets() {
    PdfSketch pdf = new PdfSketch().page(842, 595);
    pdf.text(40, 60, 12, "一、总体情况").text(40, 90, 10, FIRST).text(40, 120, 10, FIRST);
    pdf.text(461, 60, 12, "三、收到和处理申请情况");
    table(461, 80, "新收", "结转", "公开").draw(pdf);
    pdf.page(842, 595);
    table(40, 60, "部分公开", "不予公开").draw(pdf);
    pdf.text(461, 60, 12, "五、存在的主要问题").text(461, 90, 10, SECOND);
    return pdf;
  }

  @Test
  void theHalvesOfSheetsAreReadOneAfterTheOther() throws Exception {
    Document document = Pdfs.read(sheets());

    assertThat(Pdfs.lines(document))
        .containsExactly("一、总体情况", FIRST, FIRST, "三、收到和处理申请情况", "五、存在的主要问题", SECOND);
    assertThat(Pdfs.tables(document)).hasSize(1);
    assertThat(Pdfs.tables(document).get(0).cells()).hasSize(20);
  }

  @Test
  void linesAroundEachPageAreNoTable() throws Exception {
    PdfSketch pdf = new PdfSketch().page(842, 595);
    pdf.box(0.5f, 0.5f, 420.3f, 594, "S").box(421.2f, 0.5f, 420.3f, 594, "S");
    pdf.text(40, 60, 12, "一、总体情况").text(40, 90, 10, FIRST);
    pdf.text(40, 120, 12, "二、主动公开情况");
    table(40, 140, "规章", "许可", "处罚").draw(pdf);
    pdf.text(461, 60, 12, "五、存在的主要问题").text(461, 90, 10, SECOND);
    pdf.text(461, 120, 12, "六、其他事项");

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.lines(document))
        .containsExactly("一、总体情况", FIRST, "二、主动公开情况", "五、存在的主要问题", SECOND, "六、其他事项");
    assertThat(Pdfs.tables(document)).hasSize(1);
  }

  /** Figures may stand far from their labels. */
  @Test
  void aGapBetweenLabelsAndFiguresPartsNoSheet() throws Exception {
    PdfSketch pdf = new PdfSketch().page(842, 595);
    String label = "申请人无正当理由逾期不补正行政机关不再处理其申请";
    for (int i = 0; i < 6; i++) {
      pdf.text(60, 80 + 20 * i, 10, label).text(500, 80 + 20 * i, 10, "" + i);
      pdf.text(600, 80 + 20 * i, 10, "7").text(700, 80 + 20 * i, 10, "" + (i + 7));
    }

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.tables(document)).hasSize(1);
    assertThat(Pdfs.tables(document).get(0).cells()).hasSize(24);
  }
}
