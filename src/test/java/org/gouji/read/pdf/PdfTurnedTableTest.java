package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on their side, or in vertical writing, between lines that are upright. */
class PdfTurnedTableTest {
  private static final float SIZE = 9;
  private static final String[][] ROWS = {
    {"信息内容", "本年制发件数", "现行有效件数"}, {"规章", "12", "30"}, {"行政规范性文件", "4", "567"},
  };

  private final PdfSketch pdf = new PdfSketch().page();

  /** What is left out of the table. */
  private String blank = "";

  private void table(String direction, float left, float top, boolean closed) {
    for (int r = 0; r < 3; r++) {
      for (int c = 0; c < 3; c++) {
        boolean up = direction.equals("up");
        float x = left + 20 * (up ? r : 2 - r);
        float y = top + 100 * (up ? 2 - c : c);
        pdf.line(x, y, x + 20, y);
        pdf.line(x, y, x, y + 100);
        pdf.line(x + 20, y, x + 20, y + 100);
        if (closed) {
          pdf.line(x, y + 100, x + 20, y + 100);
        }
        if (!ROWS[r][c].equals(blank)) {
          text(direction, x, y, ROWS[r][c]);
        }
      }
    }
  }

  private void text(String direction, float x, float y, String text) {
    if (direction.equals("up")) {
      pdf.text(x + 13, y + 96, SIZE, -90, text);
    } else if (direction.equals("down") || text.chars().allMatch(c -> c < 0x7F)) {
      pdf.text(x + 7, y + 4, SIZE, 90, text);
    } else {
      pdf.textDown(x + 10, y + 4, SIZE, text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"down", "up", "vertical"})
  void aTableIsReadInItsOwnDirection(String direction) throws Exception {
    pdf.text(40, 60, 11, "二、主动公开政府信息情况");
    table(direction, 100, 100, true);
    pdf.text(40, 460, 11, "三、收到和处理政府信息公开申请情况");
    pdf.text(40, 490, 11, "本年度收到的政府信息公开申请均已答复");

    Document document = Pdfs.read(pdf);

    assertThat(document.blocks())
        .extracting(b -> b instanceof Table)
        .containsExactly(false, true, false, false);
    assertThat(Pdfs.lines(document))
        .containsExactly("二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "本年度收到的政府信息公开申请均已答复");
    Table table = Pdfs.tables(document).get(0);
    assertThat(Pdfs.cells(table).stream().map(SketchTable.Cell::text).toList())
        .containsExactly("信息内容", "本年制发件数", "现行有效件数", "规章", "12", "30", "行政规范性文件", "4", "567");
    assertThat(table.cells().get(4).location())
        .isEqualTo(new Location.Page(1, List.of(new Location.Rectangle(120, 542, 20, 100))));
  }

  @Test
  void aTableThatTheEdgeOfThePageCutsThroughKeepsNoFigure() throws Exception {
    pdf.text(40, 60, 11, "二、主动公开政府信息情况");
    table("down", 100, 100, false);

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0)))
        .extracting(SketchTable.Cell::text)
        .contains("规章")
        .noneMatch(t -> t.chars().anyMatch(Character::isDigit));
  }

  /** What a cell at the cut held may stand on the other page. */
  @Test
  void aBlankCellAtTheCutIsNotBlank() throws Exception {
    pdf.text(40, 60, 11, "二、主动公开政府信息情况");
    blank = "30";
    table("down", 100, 100, false);

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0)))
        .extracting(SketchTable.Cell::text)
        .doesNotContain("");
  }

  @Test
  void namesOfColumnsThatRunDownwardsTurnNoTable() throws Exception {
    pdf.text(40, 60, 11, "四、政府信息公开行政复议、行政诉讼情况");
    SketchTable table = SketchTable.even(100, 100, 3, 20, 2, 60);
    table.row(1, 0, "1", "20", "3").draw(pdf);
    for (int c = 0; c < 3; c++) {
      pdf.box(100 + 20 * c, 100, 20, 60, "S");
      pdf.text(107 + 20 * c, 104, SIZE, 90, ROWS[0][c]);
    }

    Document document = Pdfs.read(pdf);

    assertThat(document.blocks().get(0)).isInstanceOf(Paragraph.class);
    assertThat(Pdfs.cells(Pdfs.tables(document).get(0)))
        .extracting(SketchTable.Cell::text)
        .containsExactly("信息内容", "本年制发件数", "现行有效件数", "1", "20", "3");
  }

  @Test
  void columnsMayRunFromRightToLeft() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 3, 100, 4, 20)
        .row(0, 0, "计", "甲", "项目")
        .row(1, 0, "3", "1", "新收")
        .row(2, 0, "0", "2", "结转")
        .row(3, 0, "5", "4", "办结")
        .draw(pdf);

    assertThat(Pdfs.cells(Pdfs.tables(Pdfs.read(pdf)).get(0)))
        .extracting(SketchTable.Cell::text)
        .containsExactly("项目", "甲", "计", "新收", "1", "3", "结转", "2", "0", "办结", "4", "5");
  }
}
