package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.gouji.document.Document;
import org.gouji.document.Fragment;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {
  @Test
  void aLineIsCutAtColumnGapsAndItsColumnsCompare() throws Exception {
    PdfSketch pdf =
        new PdfSketch()
            .page()
            .text(60, 100, 12, "予以公开")
            .text(180, 100, 12, "12")
            .text(240, 100, 12, "0")
            .text(60, 120, 12, "本年 新收的政府信息公开申请")
            .text(240, 120, 12, "3");

    Document document = Pdfs.read(pdf);

    assertThat(fragments(document, 0))
        .extracting(Fragment::text)
        .containsExactly("予以公开", "12", "0");
    assertThat(fragments(document, 0)).extracting(Fragment::start).containsExactly(10, 30, 40);
    assertThat(fragments(document, 0)).extracting(Fragment::end).containsExactly(18, 32, 41);
    assertThat(fragments(document, 1)).extracting(Fragment::start).containsExactly(10, 40);
    assertThat(fragments(document, 0).get(1).location())
        .isEqualTo(new Location.Page(1, List.of(new Location.Rectangle(180, 740.56f, 12, 12))));
  }

  private static List<Fragment> fragments(Document document, int block) {
    return ((Paragraph) document.blocks().get(block)).fragments();
  }

  @Test
  void boldMadeByPrintingTwiceIsReadOnce() throws Exception {
    PdfSketch pdf =
        new PdfSketch().page().text(60, 100, 14, "一、总体情况11").text(60.4f, 100, 14, "一、总体情况11");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("一、总体情况11");
  }

  /** The second printing of a digit is drawn in one go with the next figure. */
  @Test
  void aLoneDigitPrintedTwiceIsReadOnce() throws Exception {
    PdfSketch pdf = new PdfSketch().page().text(60, 100, 14, "5");
    pdf.text(60.4f, 100, 14, "5   6");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("5 6");
  }

  @Test
  void textThatNobodySeesIsLeftOut() throws Exception {
    PdfSketch pdf =
        new PdfSketch()
            .page()
            .text(60, 100, 12, "看得见的文字")
            .raw("3 Tr")
            .text(60, 130, 12, "不可见")
            .raw("0 Tr 1 1 1 rg")
            .text(60, 160, 12, "白字")
            .raw("0 0 0.5 rg")
            .box(50, 180, 200, 30, "f")
            .raw("1 1 1 rg")
            .text(60, 200, 12, "蓝底白字")
            .raw("0 g")
            .text(60, 240, 12, "被涂掉的12")
            .raw("1 1 1 rg")
            .box(50, 225, 200, 20, "f")
            .raw("0 g")
            .text(60, 240, 12, "改成的15");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("看得见的文字", "蓝底白字", "改成的15");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void turnedPagesReadUpright(int degrees) throws Exception {
    // A page stored turned against its /Rotate shows its text upright.
    PdfSketch pdf = new PdfSketch().turnedPage(600, 800, degrees);
    float[][] start = {{60, 100}, {100, 740}, {540, 700}, {500, 60}};
    float[] at = start[degrees / 90];
    float[][] next = {{60, 130}, {130, 740}, {540, 670}, {470, 60}};
    float[] then = next[degrees / 90];
    pdf.text(at[0], at[1], 12, -degrees, "第一行").text(then[0], then[1], 12, -degrees, "第二行");

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.lines(document)).containsExactly("第一行", "第二行");
    assertThat(fragments(document, 0).get(0).start()).isEqualTo(10);
    Location.Rectangle place =
        ((Location.Page) document.blocks().get(0).location()).rectangles().get(0);
    float middleX = place.x() + place.width() / 2;
    float middleY = place.y() + place.height() / 2;
    assertThat(Math.hypot(middleX - at[0], middleY - (800 - at[1]))).isLessThan(20);
  }

  @Test
  void aTableDrawnSidewaysOnAnUprightPageIsRead() throws Exception {
    PdfSketch pdf =
        new PdfSketch()
            .page()
            .box(100, 100, 40, 300, "S")
            .line(120, 100, 120, 400)
            .line(100, 250, 140, 250)
            .text(106, 110, 9, 90, "丙")
            .text(106, 260, 9, 90, "丁")
            .text(126, 110, 9, 90, "甲")
            .text(126, 260, 9, 90, "乙");

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.cells(document.blocks().get(0)))
        .extracting(SketchTable.Cell::text)
        .containsExactly("甲", "乙", "丙", "丁");
  }

  private static SketchTable frame() {
    return new SketchTable(new float[] {60, 84, 200}, new float[] {100, 250, 280})
        .row(0, 0, "", "予以公开")
        .row(1, 0, "计", "3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stacked", "turned", "turned up", "vertical"})
  void aDownwardWordIsReadAsAWord(String shape) throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    frame().draw(pdf);
    String word = "三、本年度办理结果";
    switch (shape) {
      case "stacked" -> {
        pdf.text(66, 112, 9, "三、");
        for (int i = 2; i < word.length(); i++) {
          pdf.text(67, 112 + 13 * (i - 1), 9, word.substring(i, i + 1));
        }
      }
      case "turned" -> pdf.text(68, 104, 9, 90, word);
      case "turned up" -> pdf.text(76, 240, 9, -90, word);
      default -> pdf.textDown(72, 104, 9, word);
    }

    pdf.text(60, 400, 12, "五、存在的主要问题及改进情况");

    assertThat(Pdfs.cells(Pdfs.read(pdf).blocks().get(0)).get(0).text()).isEqualTo(word);
  }

  @Test
  void twoDownwardColumnsReadFromRightToLeft() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    new SketchTable(new float[] {60, 100, 200}, new float[] {100, 250, 280})
        .row(0, 0, "", "予以公开")
        .row(1, 0, "计", "3")
        .draw(pdf);
    pdf.textDown(88, 104, 9, "本年度办").textDown(72, 104, 9, "理结果");

    assertThat(Pdfs.cells(Pdfs.read(pdf).blocks().get(0)).get(0).text()).isEqualTo("本年度办理结果");
  }

  @Test
  void aStackOfFiguresIsNoWord() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    frame().draw(pdf);
    pdf.text(66, 112, 9, "1").text(66, 124, 9, "2");

    assertThat(Pdfs.cells(Pdfs.read(pdf).blocks().get(0)).get(0).text()).isEqualTo("1\n2");
  }

  @Test
  void lookAlikeCodePointsBecomeOrdinaryCharacters() throws Exception {
    assertThat(typeThree("\u2F00\u2E81\uF98E\u2EDA\uFE35")).containsExactly("一厂年页(");
  }

  @Test
  void charactersWithoutMeaningAreShownAsUnknown() throws Exception {
    assertThat(typeThree("1\u0000")).containsExactly("1\uFFFD");
  }

  /**
   * Writes each character as a glyph of a Type 3 font whose ToUnicode names it; 0 stays unnamed.
   */
  private static List<String> typeThree(String characters) throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 10, 10));
    font.setItem(COSName.FONT_MATRIX, numbers(0.1f, 0, 0, 0.1f, 0, 0));
    COSDictionary procs = new COSDictionary();
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(97));
    COSArray widths = new COSArray();
    StringBuilder map =
        new StringBuilder("begincmap\n1 begincodespacerange <00> <ff> endcodespacerange\n");
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < characters.length(); i++) {
      COSName name = COSName.getPDFName("g" + i);
      COSStream proc = new COSStream();
      try (var out = proc.createOutputStream()) {
        out.write(
            "10 0 d0 0 0 9 0.5 re f 0 0 0.5 9 re f"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      }
      procs.setItem(name, proc);
      differences.add(name);
      widths.add(COSInteger.get(10));
      shown.append((char) (97 + i));
      if (characters.charAt(i) != 0) {
        map.append(
            String.format(
                java.util.Locale.ROOT,
                "1 beginbfchar <%02x> <%04x> endbfchar%n",
                97 + i,
                (int) characters.charAt(i)));
      }
    }
    map.append("endcmap");
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.CHAR_PROCS, procs);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 97);
    font.setInt(COSName.LAST_CHAR, 96 + characters.length());
    font.setItem(COSName.WIDTHS, widths);
    COSStream toUnicode = new COSStream();
    try (var out = toUnicode.createOutputStream()) {
      out.write(map.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
    font.setItem(COSName.TO_UNICODE, toUnicode);
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("T3"), font);
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    pdf.lastPage().setResources(resources);
    pdf.raw("BT /T3 12 Tf 60 700 Td (%s) Tj ET", shown);
    return Pdfs.lines(Pdfs.read(pdf));
  }

  private static COSArray numbers(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  @Test
  void columnsThatOthersBeginAtArePartedEvenWithoutAGap() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    String[] items = {"1.属于国家秘密", "2.其他", "3.第三方权益", "4.内部事务"};
    for (int i = 0; i < items.length; i++) {
      pdf.text(110, 100 + 20 * i, 10, items[i]).text(300, 100 + 20 * i, 10, "见附件");
    }
    pdf.text(60, 140, 10, "（三）不予");
    pdf.text(60, 220, 10, "正文一行，字与字之间没有空隙，与上面的列对得上");

    Document document = Pdfs.read(pdf);

    assertThat(fragments(document, 2))
        .extracting(Fragment::text)
        .containsExactly("（三）不予", "3.第三方权益", "见附件");
    assertThat(fragments(document, 4)).hasSize(1);
  }

  @Test
  void aLineThatFillsTheMarginsOfItsPageIsNotCutOff() throws Exception {
    // Browsers clip a page to its margins, rounded, and hang the empty half of a comma over them.
    PdfSketch pdf =
        new PdfSketch()
            .page()
            .raw("q 60 60 23.7 722 re W n")
            .text(60, 100, 12, "留言")
            .text(60, 120, 12, "言61")
            .text(60, 140, 12, "12")
            .raw("Q q 60 60 18.5 722 re W n")
            .text(60, 160, 12, "制，")
            .raw("Q");
    PdfSketch cut =
        new PdfSketch().page().raw("q 60 60 10 722 re W n").text(60, 100, 12, "12").raw("Q");

    assertThat(Pdfs.lines(Pdfs.read(pdf))).containsExactly("留言", "言61", "12", "制，");
    assertThat(Pdfs.lines(Pdfs.read(cut))).containsExactly("12\uFFFD");
  }

  @Test
  void aPageInTwoColumnsIsReadColumnByColumn() throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(200, 60, 18, "政府信息公开工作年度报告").text(290, 800, 9, "—5—");
    String left = "本机关认真贯彻落实政府信息公开条例扎实推进各项工作";
    String right = "存在的主要问题一是公开内容有待丰富二是水平有待提高";
    for (int i = 0; i < 12; i++) {
      pdf.text(50, 100 + 16 * i, 9, left + "左").text(310, 100 + 16 * i, 9, right + "右");
    }
    SketchTable.even(50, 300, 3, 78, 2, 20)
        .row(0, 0, "甲", "乙", "计")
        .row(1, 0, "一", "1", "2")
        .draw(pdf);
    SketchTable.even(310, 300, 3, 78, 2, 20)
        .row(0, 0, "二", "3", "4")
        .row(1, 0, "三", "5", "6")
        .draw(pdf);
    pdf.text(50, 600, 9, left).text(310, 600, 9, right);

    Document document = Pdfs.read(pdf);

    assertThat(Pdfs.lines(document))
        .containsSubsequence("政府信息公开工作年度报告", left + "左", left, right + "右", right);
    assertThat(Pdfs.tables(document)).hasSize(2);
  }
}
