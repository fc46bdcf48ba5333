package org.gouji.read.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.kit.WordMarkup;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdtReaderTest {
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String NAMES =
      List.of("office", "text", "table", "style", "drawing", "manifest").stream()
          .map(
              n ->
                  " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\""
                      .formatted(n.equals("drawing") ? "draw" : n, n))
          .reduce("", String::concat);

  private static byte[] odt(String styles, String body, String... more) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", utf8(TYPE));
    parts.put(
        "content.xml",
        utf8(
            "<office:document-content"
                + NAMES
                + "><office:automatic-styles>"
                + styles
                + "</office:automatic-styles><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
    for (int i = 0; i < more.length; i += 2) {
      parts.put(more[i], utf8(more[i + 1]));
    }
    return WordMarkup.storedZip(parts);
  }

  private static byte[] utf8(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  private static Document read(byte[] bytes) throws Exception {
    return Formats.read(new Source("a.odt", bytes), Limits.DEFAULT);
  }

  private static List<String> texts(byte[] bytes) throws Exception {
    return read(bytes).blocks().stream()
        .map(
            b ->
                b instanceof Paragraph p
                    ? p.text()
                    : ((Table) b).cells().stream().map(OdtReaderTest::describe).toList().toString())
        .toList();
  }

  private static String describe(Cell c) {
    return "%d,%d %dx%d %s".formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text());
  }

  private static String p(String text) {
    return "<text:p>" + text + "</text:p>";
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static final String COVERED = "<table:covered-table-cell/>";

  private static String ofCell(String content) throws Exception {
    String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
    return texts(
            odt(
                "",
                "<table:table><table:table-row>"
                    + cell.formatted("规章")
                    + cell.formatted(content)
                    + "</table:table-row></table:table>"))
        .get(0);
  }

  private static final String FRAME =
      "<draw:frame xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
          + " text:anchor-type=\"%s\" svg:width=\"1cm\" svg:height=\"%s\">%s</draw:frame>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<draw:image><text:p/></draw:image>",
        "<draw:object><x/></draw:object><draw:image/>",
        "<draw:object-ole/>",
      })
  void aCellThatShowsAPictureIsNotBlank(String content) throws Exception {
    String picture = FRAME.formatted("as-char", "0.5cm", content);
    assertThat(ofCell(picture)).endsWith(" \uFFFC]");
    assertThat(ofCell("7" + picture)).endsWith(" 7]");
    assertThat(ofCell("1" + picture + "2")).endsWith(" 1\uFFFD2]");
    assertThat(ofCell("<draw:a>" + picture + "</draw:a>")).endsWith(" \uFFFC]");
    assertThat(texts(odt("", "<text:p>甲" + picture + "</text:p>"))).containsExactly("甲");
    assertThat(ofCell(FRAME.formatted("char", "4cm", content))).doesNotContain("\uFFFC");
    assertThat(ofCell(FRAME.formatted("as-char", "0.01cm", content))).doesNotContain("\uFFFC");
  }

  /** LibreOffice stores the table of a text box that is a shape by names of its own. */
  @Test
  void tablesInsideShapesAreTables() throws Exception {
    String table =
        "<table:table>"
            + row(cell("", "规章"), cell("table:number-columns-spanned=\"2\"", "3"), COVERED)
            + row(cell("", "文件"), cell("", ""), cell("", "7"))
            + "</table:table>";
    String loext =
        table
            .replaceAll("(</?)table:", "$1loext:")
            .replace(
                "<loext:table>",
                "<loext:table"
                    + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\">");
    String shape = p("<draw:custom-shape>" + loext + "</draw:custom-shape>");
    assertThat(texts(odt("", shape))).isEqualTo(texts(odt("", table)));
  }

  /** Deleted text is stored apart, or between marks in its place. */
  @Test
  void deletedTextBetweenMarksIsNotRead() throws Exception {
    String changes =
        "<text:tracked-changes><text:changed-region"
            + " text:id=\"d\"><text:deletion/></text:changed-region><text:changed-region"
            + " text:id=\"i\"><text:insertion/></text:changed-region></text:tracked-changes>";
    String marked =
        "<text:change-start text:change-id=\"%1$s\"/>%2$s<text:change-end"
            + " text:change-id=\"%1$s\"/>";
    String cell =
        marked.formatted("d", "79<text:s/>")
            + marked.formatted("i", "<text:span>3</text:span>")
            + "2";
    String spans =
        "<text:span>1<text:change-start text:change-id=\"d\"/>5</text:span>"
            + "<text:span>6<text:change-end text:change-id=\"d\"/>2</text:span>";
    assertThat(
            texts(
                odt(
                    "",
                    changes
                        + "<table:table>"
                        + row(cell("", cell), cell("", spans))
                        + "</table:table>")))
        .containsExactly("[0,0 1x1 32, 0,1 1x1 12]");
  }

  @Test
  void digitsThatNobodySeesAreNotSettled() throws Exception {
    String fo = "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" ";
    String style =
        "<style:style style:family=\"%s\" style:name=\"%s\"><style:%s-properties"
            + " %s/></style:style>";
    String styles =
        style.formatted("text", "W", "text", fo + "fo:color=\"#ffffff\"")
            + style.formatted(
                "table-cell", "D", "table-cell", fo + "fo:background-color=\"#336699\"");
    String white = "<text:span text:style-name=\"W\">3</text:span>";
    for (String shade : List.of("", "table:style-name=\"D\"")) {
      String cell =
          "<table:table-cell " + shade + "><text:p>12" + white + "</text:p></table:table-cell>";
      assertThat(texts(odt(styles, "<table:table>" + row(cell("", "规章"), cell) + "</table:table>")))
          .containsExactly("[0,0 1x1 规章, 0,1 1x1 123" + (shade.isEmpty() ? "\uFFFD]" : "]"));
    }
  }

  @Test
  void digitsOfNoSizeAreNotSettledAndPromptsAreBlank() throws Exception {
    String style =
        "<style:style style:family=\"text\" style:name=\"T\"><style:text-properties"
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " fo:font-size=\"1pt\"/></style:style>";
    String tiny = "1<text:span text:style-name=\"T\">9</text:span>";
    String prompt = "<text:placeholder>点此</text:placeholder>";
    assertThat(
            texts(
                odt(
                    style,
                    "<table:table>" + row(cell("", tiny), cell("", prompt)) + "</table:table>")))
        .containsExactly("[0,0 1x1 19\uFFFD, 0,1 1x1 ]");
  }

  @Test
  void shapesAndControlsAreNotBlankAndLinesAre() throws Exception {
    assertThat(ofCell("<draw:control/>")).endsWith(" \uFFFC]");
    assertThat(ofCell("<draw:rect><text:p/></draw:rect>")).endsWith(" \uFFFC]");
    assertThat(ofCell("<draw:line/>")).doesNotContain("\uFFFC");
    String box = "<draw:text-box><text:p>3</text:p></draw:text-box>";
    assertThat(ofCell(FRAME.formatted("char", "0.5cm", box))).endsWith(" 3]");
  }

  @Test
  void textIsReadAsItIsShown() throws Exception {
    String styles =
        "<style:style style:name=\"up\" style:family=\"text\"><style:text-properties"
            + " style:text-position=\"super 58%\"/></style:style>"
            + "<style:style style:name=\"under\" style:family=\"text\""
            + " style:parent-style-name=\"gone\"/>"
            + "<style:style style:name=\"gone\" style:family=\"text\"><style:text-properties"
            + " style:text-line-through-style=\"solid\"/></style:style>"
            + "<style:style style:name=\"hid\" style:family=\"text\"><style:text-properties"
            + " text:display=\"none\"/></style:style>";
    String body =
        "<text:tracked-changes>"
            + p("删去的话")
            + "</text:tracked-changes>"
            + p("收到<text:span>申请</text:span>\n  12<text:span text:style-name=\"up\">3</text:span>件")
            + p(
                "公开<text:span text:style-name=\"under\">5</text:span>8条"
                    + "<text:span text:style-name=\"hid\">9</text:span>")
            + p("甲<text:s text:c=\"3\"/>乙<text:tab/>丙")
            + p(
                "<office:annotation>"
                    + p("批注")
                    + "</office:annotation>正文"
                    + "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                    + p("注文")
                    + "</text:note-body></text:note>在此")
            + p("<draw:frame><draw:text-box>" + p("框内") + "</draw:text-box></draw:frame>框外")
            + "<text:section>"
            + p("节内")
            + "</text:section>";
    assertThat(texts(odt(styles, body)))
        .containsExactly("收到申请 12件", "公开8条", "甲   乙\t丙", "正文在此", "注文", "框外", "框内", "节内");
  }

  @Test
  void whatIsHiddenIsNotRead() throws Exception {
    String body =
        p("12<text:variable-set text:name=\"a\" text:display=\"none\">9</text:variable-set>件")
            + p("3<text:script>7</text:script>项")
            + p(
                "4<loext:content-control"
                    + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\""
                    + " loext:showing-place-holder=\"true\">点击此处</loext:content-control>")
            + "<text:section text:display=\"none\">"
            + p("隐藏的节")
            + "</text:section><text:section text:display=\"true\">"
            + p("显示的节")
            + "</text:section>";
    assertThat(texts(odt("", body))).containsExactly("12件", "3项", "4", "显示的节");
  }

  @Test
  void headingsAndItemsHaveTheNumbersThatAreShown() throws Exception {
    String level =
        "<text:%s text:level=\"%d\" style:num-format=\"%s\" style:num-prefix=\"%s\""
            + " style:num-suffix=\"%s\" %s/>";
    String list =
        "<text:list-style style:name=\"L\">"
            + level.formatted("list-level-style-number", 1, "一, 二, 三, ...", "", "、", "")
            + level.formatted("list-level-style-number", 2, "1", "（", "）", "text:start-value=\"4\"")
            + "</text:list-style><style:style style:name=\"P\" style:family=\"paragraph\""
            + " style:list-style-name=\"L\"/>";
    String outline =
        "<office:document-styles"
            + NAMES
            + "><office:styles><text:outline-style>"
            + level.formatted("outline-level-style", 1, "I", "", ".", "")
            + level.formatted("outline-level-style", 2, "1", "", " ", "text:display-levels=\"2\"")
            + "</text:outline-style></office:styles></office:document-styles>";
    String item = "<text:list-item><text:p text:style-name=\"P\">%s</text:p>%s</text:list-item>";
    String body =
        "<text:list xml:id=\"a\">"
            + item.formatted("总体", "")
            + item.formatted("公开", "<text:list>" + item.formatted("细目", "") + "</text:list>")
            + "</text:list>"
            + p("间")
            + "<text:list text:continue-list=\"a\">"
            + item.formatted("申请", p("又"))
            + "</text:list>"
            + "<text:list>"
            + item.formatted("新", "")
            + "</text:list><text:h text:outline-level=\"1\">甲</text:h><text:h"
            + " text:outline-level=\"2\">乙</text:h><text:h text:outline-level=\"2\""
            + " text:is-list-header=\"true\">丙</text:h>";
    assertThat(texts(odt(list, body, "styles.xml", outline)))
        .containsExactly("一、总体", "二、公开", "（4）细目", "间", "三、申请", "又", "一、新", "I.甲", "I.1 乙", "丙");
  }

  @Test
  void spansRepetitionsAndHeaderRowsMakeTheGrid() throws Exception {
    String table =
        "<table:table><table:table-column table:number-columns-repeated=\"3\"/>"
            + "<table:table-header-rows>"
            + row(cell("table:number-columns-spanned=\"2\"", "头"), COVERED, cell("", "尾"))
            + "</table:table-header-rows>"
            + row(
                cell("table:number-rows-spanned=\"2\"", "左"),
                cell("table:number-columns-repeated=\"2\"", "0"))
            + row(COVERED, cell("", "1"), cell("", "2"))
            + "</table:table>";
    assertThat(texts(odt("", p("前") + table + p("后"))))
        .containsExactly(
            "前",
            "[0,0 1x2 头, 0,2 1x1 尾, 1,0 2x1 左, 1,1 1x1 0, 1,2 1x1 0, 2,1 1x1 1, 2,2 1x1 2]",
            "后");
    Table read = (Table) read(odt("", table)).blocks().get(0);
    assertThat(read.cells().get(4).location()).isEqualTo(new Location.Word("content", -1, 0, 1, 1));
  }

  @Test
  void aDocumentOfOneXmlFileIsReadToo() throws Exception {
    String flat =
        "<?xml version=\"1.0\"?><office:document"
            + NAMES
            + " office:mimetype=\""
            + TYPE
            + "\"><office:body><office:text>"
            + p("正文")
            + "</office:text></office:body>"
            + "</office:document>";
    assertThat(texts(utf8(flat))).containsExactly("正文");
    assertThat(read(utf8(flat)).format()).isEqualTo("odt");
  }

  @Test
  void whatCannotBeReadIsRefusedByName() {
    String manifest =
        "<manifest:manifest"
            + NAMES
            + "><manifest:file-entry><manifest:encryption-data/>"
            + "</manifest:file-entry></manifest:manifest>";
    assertReason(odt("", p("正文"), "META-INF/manifest.xml", manifest), Reason.ENCRYPTED);
    assertReason(odt("", "<text:p>"), Reason.BROKEN);
    assertReason(WordMarkup.storedZip(Map.of("mimetype", utf8(TYPE))), Reason.BROKEN);
    assertReason(odt("", "<text:section>".repeat(5_000)), Reason.TOO_LARGE);
    String wide = "<table:table>" + row(cell("table:number-columns-repeated=\"999999999\"", "1"));
    assertReason(odt("", wide + "</table:table>"), Reason.TOO_LARGE);
    String high = "<table:table-row table:number-rows-repeated=\"900\">%s</table:table-row>";
    String full = high.formatted(cell("table:number-columns-repeated=\"900\"", "1"));
    assertReason(odt("", "<table:table>" + full + "</table:table>"), Reason.TOO_LARGE);
  }

  /** Older programs name the definition of their manifest; nothing is taken from there. */
  @Test
  void aManifestMayNameItsDefinition() throws Exception {
    String manifest =
        "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\""
            + " \"Manifest.dtd\"><manifest:manifest"
            + NAMES
            + "/>";
    assertThat(texts(odt("", p("一、总体情况"), "META-INF/manifest.xml", manifest)))
        .containsExactly("一、总体情况");
  }

  private static void assertReason(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
