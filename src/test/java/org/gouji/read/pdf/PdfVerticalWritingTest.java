package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages whose lines run downwards: what would be rows of a table are columns there. */
class PdfVerticalWritingTest {
  private static final float WIDTH = 595;
  private static final float SIZE = 9;

  private final PdfSketch pdf = new PdfSketch().page(WIDTH, 842);

  /** How a page is written. */
  private record Writing(boolean leftwards, String letters, String figures) {
    /** Where a line stands that would be so far from the top: the middle of its width. */
    float across(float y) {
      return leftwards ? WIDTH - y : y;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "true, single, lying",
    "false, single, lying",
    "true, vertical, lying",
    "true, single, standing",
    "true, single, packed",
  })
  void rowsOfTablesAreRows(boolean leftwards, String letters, String figures) throws Exception {
    Writing writing = new Writing(leftwards, letters, figures);
    down(writing, 60, 40, "某某镇人民政府政府信息公开工作年度报告全文");
    down(writing, 90, 40, "二、主动公开政府信息情况和其他需要说明的事项");
    String[][] rows = {
      {"信息内容", "本年制发件数", "现行有效件数"}, {"规章", "12", "30"}, {"行政规范性文件", "4", "567"},
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < 3; c++) {
        box(writing, 110 + 20 * r, 40 + 100 * c, 20, 100);
        down(writing, 120 + 20 * r, 44 + 100 * c, rows[r][c]);
      }
    }
    down(writing, 200, 40, "三、收到和处理政府信息公开申请情况如下表所示");

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.lines(document))
        .containsExactly(
            "某某镇人民政府政府信息公开工作年度报告全文", "二、主动公开政府信息情况和其他需要说明的事项", "三、收到和处理政府信息公开申请情况如下表所示");
    Table table = Pdfs.tables(document).get(0);
    assertThat(Pdfs.cells(table).stream().map(SketchTable.Cell::text).toList())
        .containsExactly("信息内容", "本年制发件数", "现行有效件数", "规章", "12", "30", "行政规范性文件", "4", "567");
    float left = leftwards ? WIDTH - 150 : 130;
    assertThat(table.cells().get(4).location())
        .isEqualTo(new Location.Page(1, List.of(new Location.Rectangle(left, 602, 20, 100))));
  }

  @Test
  void narrowColumnsOfAnOrdinaryPageStayColumns() throws Exception {
    String[] names = {"结果维持", "结果纠正", "其他结果", "尚未审结", "合计总数", "法律服务机构"};
    SketchTable table = SketchTable.even(60, 100, names.length, 16, 2, 90);
    for (int c = 0; c < names.length; c++) {
      table.cell(0, c, 1, 1, String.join("\n", names[c].split("")));
      table.cell(1, c, 1, 1, "" + (c + 1));
    }
    table.draw(pdf);

    List<SketchTable.Cell> cells = Pdfs.cells(Pdfs.read(pdf).blocks().get(0));

    assertThat(cells.subList(6, 12))
        .extracting(SketchTable.Cell::text)
        .containsExactly("1", "2", "3", "4", "5", "6");
  }

  private void box(Writing writing, float y, float x, float height, float width) {
    float left = writing.leftwards ? WIDTH - y - height : y;
    pdf.box(left, x, height, width, "S");
  }

  private void down(Writing writing, float y, float x, String text) {
    float middle = writing.across(y);
    if (text.chars().allMatch(c -> c < 0x7F)) {
      figure(writing, middle, x, text);
    } else if (writing.letters.equals("vertical")) {
      pdf.textDown(middle, x, SIZE, text);
    } else {
      for (int i = 0; i < text.length(); i++) {
        pdf.text(middle - SIZE / 2, x + SIZE * (i + 0.88f), SIZE, text.substring(i, i + 1));
      }
    }
  }

  private void figure(Writing writing, float middle, float x, String text) {
    switch (writing.figures) {
      case "lying" -> pdf.text(middle - SIZE * 0.38f, x, SIZE, 90, text);
      case "packed" -> pdf.text(middle - SIZE / 4 * text.length(), x + SIZE * 0.88f, SIZE, text);
      default -> {
        for (int i = 0; i < text.length(); i++) {
          pdf.text(middle - SIZE / 4, x + SIZE * (i + 0.88f), SIZE, text.substring(i, i + 1));
        }
      }
    }
  }
}
