package org.gouji.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.document.Unread;
import org.gouji.kit.SampleCheck;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RtfReaderTest {
  private static final Charset GB = Charset.forName("GB18030");
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0"
          + " Arial;}{\\f3\\fcharset2 Wingdings;}}{\\colortbl;\\red255\\green255\\blue255;"
          + "\\red0\\green0\\blue128;}";

  private static Document read(byte[] bytes) throws Exception {
    return Formats.read(new Source("a.doc", bytes), Limits.DEFAULT);
  }

  /** The body of a document, as GB18030. */
  private static Document read(String body) throws Exception {
    return read((HEAD + body + "}").getBytes(GB));
  }

  /** Paragraphs as they are; tables as lists of rows. */
  private static List<String> texts(Document d) {
    List<String> texts = new ArrayList<>();
    for (Block b : d.blocks()) {
      texts.add(b instanceof Table t ? SampleCheck.covers(t).toString() : ((Paragraph) b).text());
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\trowd\\cellx900\\cellx1800\\intbl a\\cell b\\cell\\row"
            + "\\trowd\\cellx900\\cellx1800\\intbl c\\cell d\\cell\\row\\pard",
        "\\pard\\intbl a\\cell b\\cell{\\trowd\\cellx900\\cellx1800\\row}"
            + "\\pard\\intbl c\\cell d\\cell{\\trowd\\cellx900\\cellx1800\\row}\\pard",
        "\\trowd\\cellx900\\cellx1800\\pard\\intbl{a\\cell b\\cell}"
            + "{\\trowd\\cellx900\\cellx1800\\row}"
            + "\\pard\\plain\\intbl{c\\cell d\\cell}{\\row}\\pard",
        "\\trowd\\cellx900\\cellx1800 a\\cell b\\cell\\row c\\cell d\\cell\\row\\pard",
        "\\trowd\\cellx900\\cellx1800\\intbl a\\cell b\\row\\intbl c\\cell d\\cell\\row\\pard",
        "{\\trowd\\cellx900\\cellx1800{\\intbl a\\cell}{\\intbl b\\cell}\\row}"
            + "{\\trowd\\cellx900\\cellx1800{\\intbl c\\cell}{\\intbl d\\cell}\\row}\\pard"
      })
  void rowsAreDefinedBeforeTheirCellsOrBehindThem(String table) throws Exception {
    assertThat(texts(read("x\\par " + table + " y\\par")))
        .containsExactly("x", "[[a, b], [c, d]]", "y");
  }

  @Test
  void edgesTellTheColumns() throws Exception {
    Document d =
        read(
            "\\trowd\\trleft-108\\cellx1800\\cellx2700\\intbl a\\cell b\\cell\\row"
                + "\\trowd\\trleft-100\\cellx890\\cellx1810\\cellx2700\\intbl c\\cell d\\cell"
                + " e\\cell\\row");
    assertThat(texts(d)).containsExactly("[[a, a, b], [c, d, e]]");
  }

  @Test
  void cellsAreMergedAcrossAndDown() throws Exception {
    String edges = "\\cellx900%s\\cellx1800%s\\cellx2700\\intbl ";
    Document d =
        read(
            ("\\trowd\\clvmgf\\clmgf" + edges + "a\\cell\\cell b\\cell\\row")
                    .formatted("\\clvmgf\\clmrg", "")
                + ("\\trowd\\clvmrg\\clmgf" + edges + "\\cell\\cell c\\cell\\row")
                    .formatted("\\clvmrg\\clmrg", "")
                + ("\\trowd" + edges + "d\\cell 1\\cell 2\\cell\\row")
                    .formatted("\\clmgf", "\\clmrg"));
    assertThat(texts(d)).containsExactly("[[a, a, b], [a, a, c], [d, 12, 12]]");
  }

  @Test
  void tablesStandInCells() throws Exception {
    Document d =
        read(
            "\\trowd\\cellx900\\cellx2700\\pard\\intbl a\\cell"
                + "\\pard\\intbl\\itap2 1\\nestcell 2\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx1500\\cellx2000\\nestrow}"
                + "{\\nonesttables\\par 9}\\pard\\intbl\\cell\\pard{\\row}\\pard x\\par");
    assertThat(texts(d)).containsExactly("[[a, 1, 2]]", "x");
  }

  @Test
  void aCellHasParagraphs() throws Exception {
    Document d =
        read("\\trowd\\cellx900\\cellx1800 甲\\par 乙\\line 丙\\cell\\pard\\intbl 丁\\cell\\row");
    assertThat(((Table) d.blocks().get(0)).cells())
        .extracting("text")
        .containsExactly("甲\n乙\n丙", "丁");
  }

  /** Programs forget to say that what follows a table is in none. */
  @Test
  void aParagraphBetweenTablesStandsBetweenThem() throws Exception {
    String table = "\\trowd\\cellx900\\cellx1800\\intbl a\\cell b\\cell\\row ";
    assertThat(texts(read(table + "二、乙\\par " + table + "三、丙\\par")))
        .containsExactly("[[a, b]]", "二、乙", "[[a, b]]", "三、丙");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "中文, 中文",
        "\\'d6\\'d0\\'ce\\'c4, 中文",
        "\\'D6\\'D0{\\f0\\'ce}{\\f1\\'c4}, 中文",
        "\\f1\\'d6\\'d0\\'ce\\'c4, 中文",
        "\\f1 caf\\'e9 \\'93a\\'94, café “a”",
        "\\u20013?\\u25991?, 中文",
        "\\uc2\\u20013\\'d6\\'d0\\u25991\\'ce\\'c4 1, 中文 1",
        "\\uc1\\u20013\\'d6\\'d0\\u25991\\'ce\\'c4 1, 中文 1",
        "{\\uc0\\u20013\\u25991 }1, 中文1",
        "\\u-10187?\\u-9144?, \uD835\uDC48",
        "\\u119880?, \uD835\uDC48",
        "\\'81@\\'81\\'40, 丂丂",
        "\u5296\u5296\\par, \u5296\u5296",
        "1\\~2\\_3\\-4\\emdash\\endash\\ldblquote\\rquote, 1 2-34—–“’",
        "\\\\1\\{2\\}, \\1{2}",
        "{\\upr{9}{\\*\\ud{\\u20013?}}}, 中",
        "{\\f3\\'fc}, ✓",
        "{\\field{\\*\\fldinst SYMBOL 0xfc \\\\f Wingdings}{\\fldrslt}}, ✓",
      })
  void charactersAreWrittenInManyWays(String written, String meant) throws Exception {
    assertThat(texts(read("\\uc1 " + written + "\\par"))).containsExactly(meant);
  }

  /** The second byte of a character may look like a brace or a backslash. */
  @Test
  void bytesThatStandAsTheyAreArePaired() throws Exception {
    for (int trail : new int[] {'\\', '{', '}'}) {
      byte[] character = {(byte) 0x95, (byte) trail};
      String meant = new String(character, GB);
      assertThat(texts(read(meant + "par\\par 乙\\par"))).containsExactly(meant + "par", "乙");
    }
  }

  @Test
  void controlWordsEndWhereChineseTextBegins() throws Exception {
    assertThat(texts(read("a\\par规章\\par 12\\par"))).containsExactly("a", "规章", "12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1\\ansi\\ansicpg936 %s\\par}",
        "{\\rtf1 %s\\par}",
        "\ufeff{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset134 A;}}\\f0 %s\\par}"
      })
  void textInUtf8IsKnownByItsBytes(String file) throws Exception {
    byte[] bytes = file.formatted("公开情况").getBytes(StandardCharsets.UTF_8);
    assertThat(texts(read(bytes))).containsExactly("公开情况");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1\\ansi %s\\par}",
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}}\\f0 %s\\par}"
      })
  void chineseTextIsKnownWhereNoChineseCodePageIsNamed(String file) throws Exception {
    assertThat(texts(read(file.formatted("公开情况").getBytes(GB)))).containsExactly("公开情况");
  }

  @Test
  void whatIsNotTheTextIsNotRead() throws Exception {
    Document d =
        read(
            "{\\stylesheet{\\s1 Title 7;}}{\\info{\\title 8}}{\\header 9\\par}{\\footerf 9}"
                + "{\\*\\unknown 1{2}}{\\*\\bkmkstart a}甲{\\*\\bkmkend a}{\\xe 3}"
                + "{\\*\\annotation 4}{\\object{\\*\\objdata 05}{\\result 乙}}\\par");
    assertThat(texts(d)).containsExactly("甲乙");
  }

  @Test
  void changesAreAcceptedAndHiddenTextIsGone() throws Exception {
    Document d =
        read(
            "1{\\deleted 2}{\\revised 3}{\\v 4}\\v 5\\v0 6{\\strike 7}\\plain 8\\par"
                + " 甲{\\deleted\\par}乙\\par 丙{\\v\\par}丁\\par");
    assertThat(texts(d)).containsExactly("1368", "甲乙", "丙丁");
  }

  @Test
  void fieldsShowTheirResults() throws Exception {
    Document d =
        read(
            "a{\\field{\\*\\fldinst { =SUM(LEFT) }}{\\fldrslt {12}}}b\\par"
                + " {\\field{\\*\\fldinst EQ \\\\f(1,2)}{\\fldrslt }}\\par");
    assertThat(texts(d)).containsExactly("a12b", "\uFFFD");
  }

  @Test
  void notesStandBehindWhatRefersToThem() throws Exception {
    Document d =
        read("甲{\\super\\chftn{\\footnote\\pard 注释一\\par}}乙\\par 丙{\\super 2}3{\\super 4}\\par");
    assertThat(texts(d)).containsExactly("甲乙", "注释一", "丙3");
  }

  @Test
  void numbersOfListsAreRead() throws Exception {
    Document d =
        read(
            "{\\listtext\\pard\\plain 一、\\tab}总体情况\\par{\\pntext （一）\\tab}主动公开\\par"
                + "{\\listtext\\f3\\'6c\\tab}圆点\\par{\\listtext -\\tab}横线\\par 无\\par");
    assertThat(texts(d)).containsExactly("一、 总体情况", "（一） 主动公开", "圆点", "横线", "无");
  }

  @Test
  void textBoxesAreRead() throws Exception {
    Document d =
        read(
            "甲\\par{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt\\pard 框\\par}}"
                + "{\\shprslt{\\*\\do{\\dptxbxtext 框\\par}}}}乙\\par{\\*\\do{\\dptxbxtext"
                + " 旧\\par}}丙\\par");
    assertThat(texts(d)).containsExactly("甲", "框", "乙", "旧", "丙");
  }

  @Test
  void whatCannotBeReadInACellIsMarked() throws Exception {
    String shape = "{\\shp{\\*\\shpinst\\shptop0\\shpbottom%s{\\sp{\\sn shapeType}{\\sv %s}}}}";
    Document d =
        read(
            "\\trowd\\cellx900\\cellx1800\\cellx2700\\cellx3600\\clcbpat2\\cellx4500\\cellx5400"
                + "\\intbl {\\*\\shppict{\\pict\\pngblip\\picwgoal300\\pichgoal300 8950}}"
                + "{\\nonshppict{\\pict 01}}\\cell"
                + shape.formatted("300", "20")
                + "\\cell"
                + shape.formatted("300", "75")
                + "\\cell"
                + shape.formatted("3000", "75")
                + "\\cell{\\cf1 7}\\cell{\\cf1 8}\\cell\\row");
    assertThat(((Table) d.blocks().get(0)).cells())
        .extracting("text")
        .containsExactly("\uFFFC", "", "\uFFFC", "", "7", "8\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({"2, 1, 7", "1, 2, 7\uFFFD"})
  void theColourBehindAFigureIsThatOfItsOwnRow(String own, String before, String read)
      throws Exception {
    String row = "{\\trowd\\clcbpat%s\\cellx900\\clcbpat%s\\cellx1800\\row}";
    assertThat(
            texts(
                read(
                    "\\pard\\intbl a\\cell b\\cell"
                        + row.formatted(before, before)
                        + "\\pard\\intbl{\\cf1 7}\\cell b\\cell"
                        + row.formatted(own, own)
                        + "\\pard")))
        .containsExactly("[[a, b], [" + read + ", b]]");
  }

  @Test
  void theColourBehindAFigureIsThatOfTheInnerTable() throws Exception {
    String row = "{\\*\\nesttableprops\\trowd\\clcbpat2\\cellx900\\clcbpat2\\cellx1800\\nestrow}";
    assertThat(
            texts(
                read(
                    "\\trowd\\cellx9000\\pard\\intbl\\itap2{\\cf1 7}\\nestcell b\\nestcell"
                        + row
                        + "\\pard\\intbl\\itap2{\\cf1 8}\\nestcell c\\nestcell"
                        + row
                        + "\\pard\\intbl\\cell\\row\\pard")))
        .singleElement()
        .asString()
        .contains("7", "8")
        .doesNotContain(Unread.CHARACTER);
  }

  @Test
  void placesCountParagraphsTablesRowsAndCells() throws Exception {
    Document d = read("甲\\par 乙\\par\\trowd\\cellx900\\cellx1800\\intbl a\\cell b\\cell\\row");
    assertThat(d.format()).isEqualTo("rtf");
    assertThat(((Paragraph) d.blocks().get(1)).location())
        .isEqualTo(new Location.Word("document", 1, -1, -1, -1));
    assertThat(((Table) d.blocks().get(2)).cells().get(1).location())
        .isEqualTo(new Location.Word("document", -1, 0, 0, 1));
  }

  @Test
  void aFileThatIsCutShortIsReadToItsEnd() throws Exception {
    String whole =
        HEAD + "甲\\par\\trowd\\cellx900\\cellx1800\\intbl a\\cell b\\cell\\row\\intbl c\\cell{d";
    Document d = read(whole.getBytes(GB));
    assertThat(texts(d)).containsExactly("甲", "[[a, b], [c, d]]");
    assertThat(d.notes()).extracting("code").containsExactly("cut-short");
  }

  @Test
  void whatStandsBehindTheEndIsToldOf() throws Exception {
    Document d = read("甲\\par}\r\n{\\rtf1 乙");
    assertThat(texts(d)).containsExactly("甲");
    assertThat(d.notes()).extracting("code").containsExactly("part-unread");
    assertThat(read((HEAD + "甲}\r\n\0").getBytes(GB)).notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\bin99999999 甲",
        "\\bin-5 甲",
        "{\\pict\\bin99999999 {}甲}甲",
        "\\'甲",
        "\\fs99999999999999999999甲",
        "\\f-1\\cf-7\\uc-3 甲",
        "\\cellx-99999999999甲",
        "\\info 甲",
        "\\*\\unknown 甲",
        "{\\fonttbl;;}{\\colortbl}甲"
      })
  void nonsenseIsPassedOver(String nonsense) throws Exception {
    assertThat(texts(read(nonsense + "\\par 乙\\par"))).containsExactly("甲", "乙");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "\\par ", "1\\cell ", "\\cellx900", "\\intbl\\itap999999 a\\nestcell "})
  void limitsHold(String piece) {
    byte[] bytes = (HEAD + piece.repeat(500_000)).getBytes(GB);
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }
}
