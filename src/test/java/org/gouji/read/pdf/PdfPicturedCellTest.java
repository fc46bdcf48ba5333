package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.document.Cell;
import org.junit.jupiter.api.Test;

/** Pictures in the cells of a ruled table. */
class PdfPicturedCellTest {
  /** Three columns of 80 points from (60, 100), four rows of 20. */
  private static PdfSketch table() {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 3, 80, 4, 20)
        .row(0, 0, "项目", "件数", "备注")
        .row(1, 0, "规章", "", "甲")
        .row(2, 0, "许可", "7", "")
        .row(3, 0, "处罚", "", "乙")
        .draw(pdf);
    return pdf;
  }

  /** A picture of some pixels in a row, from an upper left corner. */
  private static String picture(int pixels, float x, float y, float width, float height) {
    return "q %s 0 0 %s %s %s cm BI /W %s /H %s /CS /G /BPC 8 /F /AHx ID %s> EI Q"
        .formatted(
            width, height, x, 842 - y - height, pixels, pixels, "3F".repeat(pixels * pixels));
  }

  private static List<String> texts(PdfSketch pdf) throws Exception {
    return Pdfs.tables(Pdfs.read(pdf)).get(0).cells().stream().map(Cell::text).toList();
  }

  private static void isAllRead(PdfSketch pdf) throws Exception {
    assertThat(texts(pdf))
        .containsExactly("项目", "件数", "备注", "规章", "", "甲", "许可", "7", "", "处罚", "", "乙");
  }

  @Test
  void aPictureInPlaceOfAFigureIsNotBlank() throws Exception {
    PdfSketch pdf = table().raw(picture(4, 145, 123, 20, 12)).raw(picture(4, 160, 142, 20, 12));
    assertThat(texts(pdf))
        .containsExactly("项目", "件数", "备注", "规章", "\uFFFC", "甲", "许可", "7", "", "处罚", "", "乙");
  }

  /** Digits turned into curves, and one written with a pen. */
  @Test
  void aFigureThatIsDrawnIsNotBlank() throws Exception {
    String two = "0 6 m 1 8 4 8 4 6 c 4 4 0 2 0 0 c 4 0 l 4 1 l 2 1 l 5 4 5 9 2 9 c h";
    String one = "0 7 m 2 9 l 2 0 l 1 0 l 1 7 l h";
    String move = "q 1 0 0 1 %s %s cm ";
    PdfSketch pdf =
        table()
            .raw(move + two + " f Q", 150, 706)
            .raw(move + one + " f Q", 150, 666)
            .raw(move + two + " S Q", 240, 686);
    assertThat(texts(pdf))
        .containsExactly(
            "项目", "件数", "备注", "规章", "\uFFFC", "甲", "许可", "7", "\uFFFC", "处罚", "\uFFFC", "乙");
    isAllRead(table().raw(move + "1 0 0 1 0 0 cm 60 100 m 140 120 l S Q", 80, 602));
    isAllRead(table().raw(move + "1 g " + two + " f Q", 150, 706));
  }

  @Test
  void groundsWatermarksSealsAndDotsAreNothing() throws Exception {
    isAllRead(table().raw(picture(1, 145, 123, 20, 12)));
    isAllRead(table().raw(picture(4, 50, 90, 300, 200)));
    isAllRead(table().raw(picture(4, 150, 110, 60, 60)));
    isAllRead(table().raw(picture(4, 140, 120, 80, 20)).raw(picture(4, 60, 120, 80, 20)));
    isAllRead(table().raw(picture(4, 145, 123, 20, 2)));
  }

  @Test
  void aFigureThatCannotBeSeenIsNotReadAndNotBlank() throws Exception {
    PdfSketch pdf = table().raw("q 1 g").text(145, 131, 9, "12").text(160, 151, 9, "7").raw("Q");
    PdfSketch covered = table().text(145, 131, 9, "12").box(141, 121, 78, 18, "q 1 g f Q");
    PdfSketch outside = table().raw("q 60 700 40 42 re W n").text(145, 131, 9, "12").raw("Q");

    assertThat(texts(pdf))
        .containsExactly("项目", "件数", "备注", "规章", "\uFFFD", "甲", "许可", "7", "", "处罚", "", "乙");
    assertThat(texts(covered)).isEqualTo(texts(pdf));
    isAllRead(outside);
  }

  @Test
  void aFigureOfNoSizeIsNotReadAndNotBlank() throws Exception {
    assertThat(texts(table().text(145, 131, 0.1f, "12")))
        .containsExactly("项目", "件数", "备注", "规章", "\uFFFD", "甲", "许可", "7", "", "处罚", "", "乙");
  }

  @Test
  void tablesWithoutRulesTellPicturesAndUnseenFiguresFromNone() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 4, 80, 5, 20)
        .row(0, 0, "项目", "自然人", "其他", "总计")
        .row(1, 0, "新收", "12", "0", "12")
        .row(2, 0, "结转", "", "3", "3")
        .row(3, 0, "公开", "5", "", "5")
        .row(4, 0, "办结", "7", "", "7")
        .texts(pdf);
    pdf.raw(picture(4, 143, 143, 10, 9)).raw("q 1 g").text(223, 171, 9, "8").raw("Q");

    assertThat(texts(pdf))
        .containsExactly(
            "项目", "自然人", "其他", "总计", "新收", "12", "0", "12", "结转", "\uFFFC", "3", "3", "公开", "5",
            "\uFFFD", "5", "办结", "7", "", "7");
  }

  /** Four rows of labels without rules, below names of columns. */
  private static PdfSketch labels() {
    PdfSketch pdf = new PdfSketch().page();
    SketchTable.even(60, 100, 3, 100, 5, 20)
        .row(0, 0, "项目", "件数", "总计")
        .row(1, 0, "规章")
        .row(2, 0, "许可")
        .row(3, 0, "处罚")
        .row(4, 0, "强制")
        .texts(pdf);
    return pdf;
  }

  @Test
  void aTableWithoutRulesOfNothingButPicturesIsNotBlank() throws Exception {
    PdfSketch pdf = labels();
    PdfSketch curves = labels();
    PdfSketch white = labels();
    for (int row = 1; row < 5; row++) {
      int y = 100 + 20 * row + 5;
      pdf.raw(picture(4, 180, y, 10, 10)).raw(picture(4, 280, y, 10, 10));
      for (int x : new int[] {180, 187, 280}) { // two digits, and one
        curves.raw("q 1 0 0 1 %s %s cm 0 0 m 1 9 4 9 4 6 c 4 0 l h f Q".formatted(x, 842 - y - 10));
      }
      white.raw("q 1 g").text(180, y + 8, 9, "12").text(280, y + 8, 9, "7").raw("Q");
    }
    List<String> blank = List.of("项目 件数 总计", "规章", "许可", "处罚", "强制");

    assertThat(Pdfs.lines(Pdfs.read(labels()))).isEqualTo(blank);
    for (PdfSketch drawn : List.of(pdf, curves)) {
      assertThat(Pdfs.lines(Pdfs.read(drawn)))
          .containsExactly(
              "项目 件数 总计",
              "规章 \uFFFC \uFFFC",
              "许可 \uFFFC \uFFFC",
              "处罚 \uFFFC \uFFFC",
              "强制 \uFFFC \uFFFC");
    }
    assertThat(Pdfs.lines(Pdfs.read(white))).contains("规章 \uFFFD \uFFFD", "强制 \uFFFD \uFFFD");
  }

  @Test
  void picturesThatAreNoFiguresOfATableAreNothing() throws Exception {
    List<String> blank = List.of("项目 件数 总计", "规章", "许可", "处罚", "强制");
    PdfSketch signs = labels();
    PdfSketch grounds = labels();
    for (int row = 1; row < 5; row++) {
      int y = 100 + 20 * row;
      signs.raw(picture(4, 40, y + 5, 10, 10));
      grounds.raw(picture(4, 60, y + 2, 60, 16));
    }
    PdfSketch two = labels().raw(picture(4, 180, 125, 10, 10)).raw(picture(4, 180, 145, 10, 10));

    assertThat(Pdfs.lines(Pdfs.read(signs))).isEqualTo(blank);
    assertThat(Pdfs.lines(Pdfs.read(grounds))).isEqualTo(blank);
    assertThat(Pdfs.lines(Pdfs.read(two))).isEqualTo(blank);
  }
}
