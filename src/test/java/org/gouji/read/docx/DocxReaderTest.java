package org.gouji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gouji.kit.WordMarkup.cell;
import static org.gouji.kit.WordMarkup.p;
import static org.gouji.kit.WordMarkup.r;
import static org.gouji.kit.WordMarkup.row;
import static org.gouji.kit.WordMarkup.table;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.kit.WordMarkup;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxReaderTest {
  private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
  private static final String CONTINUE = "<w:vMerge/>";

  static Document read(byte[] bytes) throws UnreadableException {
    return new DocxReader().read(new Source("a.docx", bytes), Limits.DEFAULT);
  }

  static Document read(String body) throws UnreadableException {
    return read(WordMarkup.of(body).bytes());
  }

  static List<String> texts(Document d) {
    return d.blocks().stream()
        .map(
            b ->
                b instanceof Paragraph q
                    ? q.text()
                    : ((Table) b).cells().stream().map(Cell::text).toList().toString())
        .toList();
  }

  /** Cells as row,column+spans:text. */
  static List<String> cells(Document d, int block) {
    return ((Table) d.blocks().get(block))
        .cells().stream()
            .map(
                c ->
                    "%d,%d %dx%d %s"
                        .formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text()))
            .toList();
  }

  @Test
  void spansFollowTheGrid() throws Exception {
    Document d =
        read(
            table(
                row(cell("<w:gridSpan w:val=\"2\"/>", "宽"), cell(RESTART, "高")),
                row(cell("", "甲"), cell("", "1"), cell(CONTINUE, ""))));
    assertThat(cells(d, 0)).containsExactly("0,0 1x2 宽", "0,2 2x1 高", "1,0 1x1 甲", "1,1 1x1 1");
  }

  @Test
  void rowsMayBeginAndEndInsideTheGrid() throws Exception {
    Document d =
        read(
            table(
                row(cell("", "a"), cell("", "b"), cell("", "c")),
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("", "3") + "</w:tr>"));
    assertThat(cells(d, 0)).contains("1,2 1x1 3");
  }

  @Test
  void theOldMarkOfMergedCellsCounts() throws Exception {
    Document d =
        read(
            table(
                row(
                    cell("<w:hMerge w:val=\"restart\"/>", "宽"),
                    cell("<w:hMerge/>", ""),
                    cell("", "1")),
                row(cell("", "x"), cell("", "y"), cell("", "2"))));
    assertThat(cells(d, 0)).contains("0,0 1x2 宽", "0,2 1x1 1");
  }

  private static String drawing(String how, String size, String inside) {
    return "<w:drawing><wp:%1$s><wp:extent %2$s/><wp:docPr id=\"1\" name=\"1\"/>%3$s</wp:%1$s></w:drawing>"
        .formatted(how, size, inside);
  }

  private static final String SMALL = "cx=\"300000\" cy=\"200000\"";
  private static final String PIC =
      "<a:graphic><a:graphicData><pic:pic xmlns:pic=\"pic\"><pic:blipFill><a:blip/></pic:blipFill>"
          + "</pic:pic></a:graphicData></a:graphic>";
  private static final String VML = "<w:pict><v:shape style=\"%s\">%s</v:shape></w:pict>";

  private static String shape(String geometry) {
    return "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:prstGeom prst=\""
        + geometry
        + "\"/></wps:spPr></wps:wsp>";
  }

  static Stream<String> pictures() {
    return Stream.of(
        drawing("inline", SMALL, PIC),
        drawing("anchor", SMALL, PIC),
        drawing("inline", SMALL, "<a:graphic><c:chart xmlns:c=\"c\"/></a:graphic>"),
        drawing("inline", SMALL, shape("rect")),
        VML.formatted("width:20pt;height:12pt", "<v:imagedata/>"),
        "<w:object>" + VML.formatted("", "<v:imagedata/>").replace("w:pict", "w:q") + "</w:object>",
        "<w:object><o:OLEObject xmlns:o=\"o\" ProgID=\"Equation.3\"/></w:object>",
        "<mc:AlternateContent><mc:Choice>"
            + drawing("inline", SMALL, PIC)
            + "</mc:Choice><mc:Fallback><w:pict><v:rect/></w:pict></mc:Fallback>"
            + "</mc:AlternateContent>");
  }

  private static String ofCell(String content) throws UnreadableException {
    String tc = "<w:tc><w:p><w:r>" + content + "</w:r></w:p></w:tc>";
    return texts(read(table(row(cell("", "规章"), tc)))).get(0);
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void aCellThatShowsAPictureIsNotBlank(String picture) throws Exception {
    assertThat(ofCell(picture)).isEqualTo("[规章, \uFFFC]");
    assertThat(ofCell("<w:t>7</w:t>" + picture)).isEqualTo("[规章, 7]");
    assertThat(ofCell("<w:t>1</w:t>" + picture + "<w:t>2</w:t>")).isEqualTo("[规章, 1\uFFFD2]");
    assertThat(ofCell("<w:rPr><w:vanish/></w:rPr>" + picture)).isEqualTo("[规章, ]");
    assertThat(texts(read("<w:p><w:r><w:t>甲</w:t>" + picture + "</w:r></w:p>")))
        .containsExactly("甲");
  }

  @Test
  void linesSealsAndSpacersAreNoPictures() throws Exception {
    for (String nothing :
        List.of(
            drawing("inline", "cx=\"9525\" cy=\"9525\"", PIC),
            drawing("anchor", "cx=\"1500000\" cy=\"1500000\"", PIC),
            drawing("anchor", SMALL, shape("line")),
            drawing("anchor", SMALL, shape("straightConnector1")),
            "<w:pict><v:line from=\"0,0\" to=\"9,9\"/></w:pict>",
            "<w:pict><v:shapetype id=\"_x0000_t32\"/><v:shape type=\"#_x0000_t32\"/></w:pict>",
            VML.formatted("position:absolute;width:120pt;height:120pt", "<v:imagedata/>"),
            VML.formatted("visibility:hidden", "<v:imagedata/>"))) {
      assertThat(ofCell(nothing)).as(nothing).isEqualTo("[规章, ]");
    }
  }

  @Test
  void formulasAreTextUnlessTheyDoNotReadInOneLine() throws Exception {
    String m = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    String digit = "<m:r><m:t>%s</m:t></m:r>";
    String math = "<w:t/></w:r><m:oMath " + m + ">%s</m:oMath><w:r>";
    assertThat(ofCell(math.formatted(digit.formatted("12")))).isEqualTo("[规章, 12]");
    String fraction =
        "<m:f><m:num>"
            + digit.formatted(1)
            + "</m:num><m:den>"
            + digit.formatted(2)
            + "</m:den></m:f>";
    assertThat(ofCell(math.formatted(fraction))).isEqualTo("[规章, 12\uFFFD]");
    String power =
        "<m:sSup><m:e>"
            + digit.formatted(12)
            + "</m:e><m:sup>"
            + digit.formatted(1)
            + "</m:sup></m:sSup>";
    assertThat(ofCell(math.formatted(power))).isEqualTo("[规章, 12]");
  }

  private static String coloured(String ink, String more, String text) {
    return "<w:r><w:rPr><w:color w:val=\"%s\"/>%s</w:rPr><w:t>%s</w:t></w:r>"
        .formatted(ink, more, text);
  }

  private static String onGround(String table, String cell, String runs) throws Exception {
    String shade = "<w:shd w:val=\"clear\" w:fill=\"%s\"/>";
    String tc =
        "<w:tc><w:tcPr>"
            + (cell.isEmpty() ? "" : shade.formatted(cell))
            + "</w:tcPr><w:p>"
            + runs
            + "</w:p></w:tc>";
    String whole =
        table(row(cell("", "规章"), tc))
            .replaceFirst("<w:tbl>", "<w:tbl><w:tblPr>" + table + "</w:tblPr>");
    return texts(
            read(
                WordMarkup.of(whole)
                    .styles(
                        "<w:style w:type=\"table\" w:styleId=\"Dark\"><w:tblStylePr"
                            + " w:type=\"firstRow\"><w:tcPr>"
                            + shade.formatted("000000")
                            + "</w:tcPr></w:tblStylePr></w:style>")
                    .bytes()))
        .get(0);
  }

  @Test
  void digitsThatNobodySeesAreNotSettled() throws Exception {
    String white = coloured("FFFFFF", "", "3");
    assertThat(onGround("", "", r("12") + white)).isEqualTo("[规章, 123\uFFFD]");
    assertThat(onGround("", "", white)).isEqualTo("[规章, 3\uFFFD]");
    assertThat(onGround("", "FEFEFE", white)).isEqualTo("[规章, 3\uFFFD]");
    assertThat(onGround("", "D9E2F3", coloured("D9E2F3", "", "3"))).isEqualTo("[规章, 3\uFFFD]");
    assertThat(onGround("", "", coloured("FFFFFF", "", "甲"))).isEqualTo("[规章, 甲]");
  }

  @Test
  void digitsOfNoSizeAreNotSettled() throws Exception {
    assertThat(
            onGround("", "", r("1") + "<w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>9</w:t></w:r>"))
        .isEqualTo("[规章, 19\uFFFD]");
  }

  @Test
  void whiteDigitsOnADarkGroundAreSeen() throws Exception {
    String white = coloured("FFFFFF", "", "3");
    assertThat(onGround("", "4472C4", white)).isEqualTo("[规章, 3]");
    assertThat(onGround("<w:tblStyle w:val=\"Dark\"/>", "", white)).isEqualTo("[规章, 3]");
    assertThat(onGround("", "", coloured("FFFFFF", "<w:highlight w:val=\"black\"/>", "3")))
        .isEqualTo("[规章, 3]");
    assertThat(
            onGround("", "", coloured("FFFFFF", "<w:shd w:val=\"clear\" w:fill=\"000000\"/>", "3")))
        .isEqualTo("[规章, 3]");
    assertThat(onGround("", "", coloured("auto", "", "3"))).isEqualTo("[规章, 3]");
  }

  @Test
  void contentControlsAreTransparentAtEveryLevel() throws Exception {
    String body =
        "<w:sdt><w:sdtPr/><w:sdtContent>"
            + p("块")
            + "</w:sdtContent></w:sdt>"
            + table(
                "<w:sdt><w:sdtContent><w:tr>"
                    + cell("", "规章")
                    + "<w:sdt><w:sdtContent>"
                    + cell("", "7")
                    + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>")
            + "<w:p>"
            + r("共")
            + "<w:sdt><w:sdtContent>"
            + r("12")
            + "</w:sdtContent></w:sdt>"
            + r("件")
            + "</w:p>";
    assertThat(texts(read(body))).containsExactly("块", "[规章, 7]", "共12件");
  }

  @Test
  void thePromptOfAnEmptyControlIsNoContent() throws Exception {
    String prompt =
        "<w:tc><w:tcPr/><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + p("单击此处输入文字。")
            + "</w:sdtContent></w:sdt></w:tc>";
    assertThat(texts(read(table(row(cell("", "规章"), prompt))))).containsExactly("[规章, ]");
  }

  @Test
  void trackedChangesAreReadAsAccepted() throws Exception {
    String deletedRow = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", "旧行") + "</w:tr>";
    String body =
        "<w:p>"
            + r("收到")
            + "<w:del w:id=\"2\"><w:r><w:delText>3</w:delText></w:r></w:del>"
            + "<w:ins w:id=\"3\">"
            + r("5")
            + "</w:ins><w:moveFrom w:id=\"4\">"
            + r("移走")
            + "</w:moveFrom><w:moveTo w:id=\"5\">"
            + r("件")
            + "</w:moveTo></w:p>"
            + table(
                row(cell("", "甲"), cell("<w:cellDel w:id=\"6\"/>", "旧格"), cell("", "1")),
                deletedRow,
                row(cell("", "乙"), cell("", "2")));
    assertThat(texts(read(body))).containsExactly("收到5件", "[甲, 1, 乙, 2]");
  }

  @Test
  void aDeletedParagraphMarkJoinsTheParagraphs() throws Exception {
    String body =
        "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + r("前半") + "</w:p>" + p("后半");
    assertThat(texts(read(body))).containsExactly("前半后半");
  }

  @Test
  void fieldsGiveTheirResult() throws Exception {
    String body =
        "<w:p>"
            + r("共")
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> ="
            + " SUM(</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF"
            + " a</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("99")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("12")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:fldSimple w:instr=\"DATE\">"
            + r("件")
            + "</w:fldSimple><w:hyperlink r:id=\"x\">"
            + r("详见")
            + "</w:hyperlink></w:p>";
    assertThat(texts(read(body))).containsExactly("共12件详见");
  }

  @Test
  void whatAFieldDrawsWithoutAResultIsNotBlank() throws Exception {
    String field =
        "<w:p><w:r><w:fldChar"
            + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>%s</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"end\"/></w:r></w:p>";
    String separate =
        "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/>%s<w:instrText>";
    String body =
        field.formatted(" eq \\o\\ac(□,5)")
            + field.formatted(" eq \\o(1,2) " + separate.formatted("<w:t></w:t>"))
            + field.formatted(" FORMDROPDOWN " + separate.formatted(""))
            + field.formatted(" FORMDROPDOWN " + separate.formatted("<w:t>7</w:t>"))
            + field.formatted(" XE \"9\" ")
            + field.formatted(" =SUM(ABOVE) ");
    assertThat(texts(read(body))).containsExactly("\uFFFD", "\uFFFD", "\uFFFD", "7");
  }

  @Test
  void aFieldWithoutAnEndSwallowsNothing() throws Exception {
    String body =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + p("一、总体情况") + p("正文。");
    assertThat(texts(read(body))).containsExactly("一、总体情况", "正文。");
  }

  @Test
  void marksOfNotesNeverBecomeDigits() throws Exception {
    String noted =
        "<w:tc><w:tcPr/><w:p>"
            + r("12")
            + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference"
            + " w:id=\"2\"/></w:r></w:p></w:tc>";
    String byHand =
        "<w:tc><w:tcPr/><w:p>"
            + r("12")
            + "<w:r><w:rPr><w:vertAlign"
            + " w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p></w:tc>";
    String own =
        "<w:tc><w:tcPr/><w:p>"
            + r("12")
            + "<w:r><w:footnoteReference w:customMarkFollows=\"1\""
            + " w:id=\"3\"/><w:t>3</w:t></w:r></w:p></w:tc>";
    assertThat(texts(read(table(row(noted, byHand, own))))).containsExactly("[12, 12, 12]");
  }

  @Test
  void raisedLoweredAndStruckPiecesBesideAFigureAreNoDigits() throws Exception {
    Function<String, String> set =
        p -> "<w:r><w:rPr>" + p + "</w:rPr><w:t>1</w:t></w:r>" + r("12") + "</w:p></w:tc>";
    String cell = "<w:tc><w:tcPr/><w:p>";
    String body =
        table(
            row(
                cell + set.apply("<w:vertAlign w:val=\"superscript\"/>"),
                cell + set.apply("<w:position w:val=\"10\"/>"),
                cell + set.apply("<w:strike/>"),
                cell + set.apply("<w:rStyle w:val=\"S\"/>"),
                cell + set.apply("<w:strike w:val=\"0\"/>")));
    String style =
        "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:dstrike/></w:rPr></w:style>";
    Document d = read(WordMarkup.of(body).styles(style).bytes());
    assertThat(texts(d)).containsExactly("[12, 12, 12, 12, 112]");
  }

  @Test
  void aLoneDigitMovedUpInSmallTypeIsRaised() throws Exception {
    String cell =
        "<w:tc><w:tcPr/><w:p><w:r><w:rPr><w:position w:val=\"%d\"/><w:sz w:val=\"%d\"/></w:rPr>"
            + "<w:t>1</w:t></w:r></w:p></w:tc>";
    String body = table(row(cell.formatted(10, 12), cell.formatted(10, 21), cell.formatted(4, 15)));

    assertThat(texts(read(WordMarkup.of(body).bytes()))).containsExactly("[¹, 1, 1]");
  }

  @Test
  void notesStandBehindTheBlockThatRefersToThem() throws Exception {
    String mark = "<w:r><w:%sReference w:id=\"2\"/></w:r>";
    String noted = "<w:tc><w:tcPr/><w:p>" + r("12") + mark.formatted("footnote") + "</w:p></w:tc>";
    String note =
        "<w:%1$s w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:%1$s>"
            + "<w:%1$s w:id=\"2\"><w:p><w:r><w:%1$sRef/></w:r>%2$s</w:p>%3$s</w:%1$s>";
    String part =
        "<w:%1$ss"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">%2$s</w:%1$ss>";
    byte[] bytes =
        WordMarkup.of(
                "<w:p>"
                    + r("正文")
                    + mark.formatted("endnote")
                    + "</w:p>"
                    + table(row(noted, noted))
                    + p("末段"))
            .related(
                "footnotes",
                "footnotes.xml",
                part.formatted("footnote", note.formatted("footnote", r("含上年3件。"), p("又及。"))))
            .related(
                "endnotes",
                "endnotes.xml",
                part.formatted("endnote", note.formatted("endnote", r("口径见附件。"), "")))
            .bytes();
    Document d = read(bytes);
    assertThat(texts(d)).containsExactly("正文", "口径见附件。", "[12, 12]", "含上年3件。", "又及。", "末段");
    assertThat(d.blocks().get(3).location())
        .isEqualTo(new Location.Word("document", -1, 0, -1, -1));
    assertThat(d.notes()).isEmpty();
  }

  @Test
  void hiddenTextIsNotRead() throws Exception {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>";
    String shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>";
    assertThat(texts(read("<w:p>" + hidden + shown + "</w:p>"))).containsExactly("明");
  }

  @Test
  void textBoxesAreReadOnce() throws Exception {
    String box = "<w:txbxContent>" + p("青岚县年度报告") + "</w:txbxContent>";
    String body =
        "<w:p><w:r><mc:AlternateContent><mc:Choice"
            + " Requires=\"wps\"><w:drawing><wp:anchor><a:graphic>"
            + "<a:graphicData><wps:wsp><wps:txbx>"
            + box
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape><v:textbox>"
            + box
            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
            + r("正文")
            + "</w:p>";
    assertThat(texts(read(body))).containsExactly("青岚县年度报告", "正文");
  }

  @Test
  void anInnerTableDividesItsCell() throws Exception {
    String inner =
        "<w:tc><w:tcPr/>"
            + table(row(cell("", "1"), cell("", "2")), row(cell("", "3"), cell("", "4")))
            + p("")
            + "</w:tc>";
    Document d = read(table(row(cell("", "规章"), inner, cell("", "9"))));
    assertThat(cells(d, 0))
        .containsExactly(
            "0,0 2x1 规章", "0,1 1x1 1", "0,2 1x1 2", "0,3 2x1 9", "1,1 1x1 3", "1,2 1x1 4");
  }

  @Test
  void aTableThatOnlyArrangesThePageFlows() throws Exception {
    String page =
        "<w:tc><w:tcPr/>"
            + p("一、总体情况")
            + table(row(cell("", "规章"), cell("", "1")))
            + p("二、其他")
            + "</w:tc>";
    assertThat(texts(read(table(row(page))))).containsExactly("一、总体情况", "[规章, 1]", "二、其他");
  }

  @Test
  void headingsInsideATableStandBesideIt() throws Exception {
    String wide = "<w:gridSpan w:val=\"4\"/>";
    Document d =
        read(
            table(
                row(cell(wide, "二、主动公开政府信息情况")),
                row(cell("", "规章"), cell("", "1"), cell("", "2"), cell("", "3")),
                row(cell(wide, "三、收到和处理政府信息公开申请情况")),
                row(cell("<w:gridSpan w:val=\"4\"/>", "申请人情况"))));
    assertThat(texts(d).subList(0, 3))
        .containsExactly("二、主动公开政府信息情况", "[规章, 1, 2, 3]", "三、收到和处理政府信息公开申请情况");
  }

  @Test
  void cellsKeepTheirLines() throws Exception {
    String lines = "<w:tc><w:tcPr/>" + p("商业") + p("企业") + p("") + "</w:tc>";
    String broken = "<w:tc><w:tcPr/><w:p><w:r><w:t>科研</w:t><w:br/><w:t>机构</w:t></w:r></w:p></w:tc>";
    assertThat(texts(read(table(row(lines, broken))))).containsExactly("[商业\n企业, 科研\n机构]");
  }

  @Test
  void specialCharactersShowAsInWord() throws Exception {
    String body =
        "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:softHyphen/>"
            + "<w:sym w:font=\"Wingdings\" w:char=\"F082\"/><w:t>丙\u00A0丁</w:t></w:r></w:p>";
    assertThat(texts(read(body))).containsExactly("甲\t乙-②丙 丁");
  }

  @Test
  void aBreakByHandEndsAParagraphUnlessTheSentenceGoesOn() throws Exception {
    String long1 = "本年度共受理政府信息公开申请三十六件其中自然人二十七件";
    String body =
        "<w:p><w:r><w:t>一、总体情况</w:t><w:br/><w:t>"
            + long1
            + "</w:t><w:br/><w:t>法人九件。</w:t><w:br/><w:t>其余不变。</w:t></w:r></w:p>";
    assertThat(texts(read(body))).containsExactly("一、总体情况", long1 + "法人九件。", "其余不变。");
  }

  @Test
  void placesCountStoredElements() throws Exception {
    Document d =
        read(
            p("前")
                + table(row(cell("", "a"), cell("", "b")))
                + p("中")
                + table(row(cell("", "c"), cell("", "d"))));
    assertThat(d.blocks().get(2).location())
        .isEqualTo(new Location.Word("document", 1, -1, -1, -1));
    assertThat(((Table) d.blocks().get(3)).cells().get(1).location())
        .isEqualTo(new Location.Word("document", -1, 1, 0, 1));
  }

  @Test
  void strictPackagesAndOddTargetsAreRead() throws Exception {
    String document =
        WordMarkup.of(p("正文"))
            .document()
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
    parts.put(
        "_rels/.rels",
        ("<Relationships"
             + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
             + " Id=\"R0\""
             + " Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\""
             + " Target=\"\\Word\\./x/../Main.xml\"/></Relationships>")
            .getBytes(StandardCharsets.UTF_8));
    parts.put("word/main.xml", document.getBytes(StandardCharsets.UTF_8));
    assertThat(texts(read(WordMarkup.zip(parts)))).containsExactly("正文");
  }

  @Test
  void aPageStoredInsideIsRead() throws Exception {
    byte[] bytes =
        WordMarkup.of("<w:altChunk r:id=\"aFChunk\"/>")
            .related("aFChunk", "page.htm", "<html><body><p>正文</p></body></html>")
            .bytes();
    assertThat(texts(read(bytes))).containsExactly("正文");
  }

  @Test
  void aDocumentStoredInsideIsRead() throws Exception {
    byte[] inner = WordMarkup.of(p("里面") + "<w:altChunk r:id=\"aFChunk\"/>").bytes();
    byte[] bytes =
        WordMarkup.of(p("前") + "<w:altChunk r:id=\"aFChunk\"/>" + p("后"))
            .related("aFChunk", "part.docx", inner)
            .bytes();
    assertThat(texts(read(bytes))).containsExactly("前", "里面", "后");
  }

  @Test
  void richTextStoredInsideIsRead() throws Exception {
    String rich =
        "{\\rtf1\\ansi\\ansicpg936 \\'c0\\'ef\\'c3\\'e6\\par"
            + "\\trowd\\cellx900\\cellx1800\\intbl 1\\cell 2\\cell\\row}";
    byte[] bytes =
        WordMarkup.of(p("前") + "<w:altChunk r:id=\"aFChunk\"/>" + p("后"))
            .related("aFChunk", "part.rtf", rich)
            .bytes();
    Document d = read(bytes);
    assertThat(texts(d)).containsExactly("前", "里面", "[1, 2]", "后");
    assertThat(d.notes()).isEmpty();
  }

  @Test
  void textInsideThatCannotBeReadIsNotPassedOver() {
    byte[] bytes =
        WordMarkup.of(p("前") + "<w:altChunk r:id=\"aFChunk\"/>")
            .related("aFChunk", "part.xml", "<?xml version='1.0'?><part/>")
            .bytes();
    assertReason(bytes, Reason.UNKNOWN_FORMAT);
  }

  @Test
  void tablesBesideAPartThatCannotBeReadAreRead() throws Exception {
    byte[] bytes =
        WordMarkup.of(
                p("前")
                    + "<w:altChunk r:id=\"aFChunk\"/>"
                    + table(
                        row(
                            cell("", "甲"),
                            "<w:tc><w:altChunk r:id=\"aFChunk\"/>" + p("") + "</w:tc>")))
            .related("aFChunk", "part.xml", "<?xml version='1.0'?><part/>")
            .bytes();
    Document d = read(bytes);
    assertThat(texts(d)).containsExactly("前", "\uFFFD", "[甲, \uFFFD]");
    assertThat(d.notes()).extracting("code").containsExactly("part-unread");
    assertThat(d.notes()).extracting("en").asString().contains("2 parts that the text includes");
  }

  @Test
  void partsIncludedAgainAndAgainAreLimited() {
    String page = "<html><body><p>" + "字".repeat(20_000) + "</p></body></html>";
    byte[] bytes =
        WordMarkup.of("<w:altChunk r:id=\"aFChunk\"/>".repeat(30))
            .related("aFChunk", "page.htm", page)
            .bytes();
    Limits few = new Limits(1 << 20, 1 << 20, 1000, 1000, 64);
    assertThatThrownBy(() -> new DocxReader().read(new Source("a", bytes), few))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void damageAndDocumentTypesAreRefused() throws Exception {
    byte[] good = WordMarkup.of(p("正文")).bytes();
    byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);
    assertReason(cut, Reason.BROKEN);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
    parts.put(
        "word/document.xml",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(StandardCharsets.UTF_8));
    assertReason(WordMarkup.zip(parts), Reason.BROKEN);
  }

  @Test
  void limitsHold() {
    byte[] many = WordMarkup.of(p("段").repeat(500)).bytes();
    Limits few = new Limits(1 << 20, 1 << 20, 10, 100, 64);
    assertThatThrownBy(() -> new DocxReader().read(new Source("a", many), few))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    String deep = "<w:tbl><w:tr><w:tc>".repeat(200) + "</w:tc></w:tr></w:tbl>".repeat(200);
    assertReason(WordMarkup.of(deep).bytes(), Reason.TOO_LARGE);
    byte[] bomb = WordMarkup.of(p(" ".repeat(3_000_000))).bytes();
    assertThatThrownBy(() -> new DocxReader().read(new Source("a", bomb), few))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  private static void assertReason(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
