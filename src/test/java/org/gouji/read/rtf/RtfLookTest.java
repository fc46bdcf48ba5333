package org.gouji.read.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.kit.SampleCheck;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How characters are encoded and set decides what a reader of the paper sees of them. */
class RtfLookTest {
  private static final Charset GB = Charset.forName("GB18030");

  /** Colour 1 is white, 2 dark blue; font 0 is Chinese, 1 western, 3 one of symbols. */
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0"
          + " Arial;}{\\f3\\fcharset2 Wingdings;}}{\\colortbl;\\red255\\green255\\blue255;"
          + "\\red0\\green0\\blue128;}";

  private static List<String> texts(byte[] file) throws Exception {
    List<String> texts = new ArrayList<>();
    for (Block b : Formats.read(new Source("a.rtf", file), Limits.DEFAULT).blocks()) {
      texts.add(b instanceof Table t ? SampleCheck.covers(t).toString() : ((Paragraph) b).text());
    }
    return texts;
  }

  private static List<String> texts(String body) throws Exception {
    return texts((HEAD + body + "}").getBytes(GB));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\\f0\\'d6\\'d0\\f1\\'e9\\f0\\'ce\\'c4, 中é文",
        "\\f1\\'e9\\f0\\'d6\\'d0, é中",
        "\\f1 s\\'e9par\\'e9, séparé",
        "{\\f3\\'fc}12, ✓12",
        "{\\f3\\'fc\\f0 a}b, ✓ab",
        "{\\f3\\u61692?}12, ✓12",
        "{\\f3\\u-3844?}12, ✓12",
        "{\\field{\\*\\fldinst SYMBOL 8364}{\\fldrslt}}, €",
        "{\\field{\\*\\fldinst SYMBOL 0x41 \\\\u}{\\fldrslt}}, A",
        "{\\field{\\*\\fldinst PAGE }{\\fldrslt 3}}4, 34",
        "{\\field{\\*\\fldinst PAGE }}4, 4",
        "\\'d6\\uc1\\u20013?\\'d0, \uFFFD中\uFFFD",
        "\\'D6\\'d, \uFFFD\r",
      })
  void charactersStandBesideThoseOfOtherFonts(String written, String meant) throws Exception {
    assertThat(texts(written + "\\par")).containsExactly(meant.strip());
  }

  /**
   * Every character of the national standard, by two and by four bytes, escaped or as it stands.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void allChineseCharactersAreRead(boolean escaped) throws Exception {
    StringBuilder body = new StringBuilder();
    StringBuilder meant = new StringBuilder();
    for (int c = 0x4E00; c <= 0x9FA5; c += 7) {
      meant.append((char) c);
      ByteBuffer bytes = GB.encode(Character.toString(c));
      if (escaped) {
        while (bytes.hasRemaining()) {
          body.append("\\'%02x".formatted(bytes.get() & 0xFF));
        }
      } else {
        body.append((char) c);
      }
    }
    assertThat(texts(body + "\\par")).containsExactly(meant.toString());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "PM{\\sub 2}乙, PM2乙",
        "12{\\sub 3}, 12",
        "甲{\\super 2\\nosupersub 乙}, 甲乙",
        "12{\\up8\\fs12 3}, 12",
        "12{\\up\\fs12 3}, 12",
        "12{\\up3\\fs12 3}, 123",
        "12{\\dn8 3}, 12",
        "12{\\dn3 3}, 123",
        "甲{\\strike 7}{\\striked1 8}{\\strike0 9}, 甲9",
        "{\\mmath{\\*\\moMath{\\mf{\\mnum 1}{\\mden 2}}}}, 12\uFFFD",
        "{\\mmath{\\*\\moMath x{\\msSup{\\me y}{\\msup 2}}}}, xy",
      })
  void marksOfNotesAreNoDigitsOfAFigure(String written, String meant) throws Exception {
    assertThat(texts(written + "\\par")).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\\cf1 7, 7\uFFFD",
        "\\cf1\\cb2 7, 7",
        "\\cf1\\chcbpat2 7, 7",
        "\\cf1\\highlight2 7, 7",
        "\\cf1\\highlight1 7, 7\uFFFD",
        "\\cf2 7, 7",
        "\\cf2\\chcbpat2 7, 7\uFFFD",
        "\\cbpat2\\cf1 7, 7",
        "\\cfpat2\\shading10000\\cf1 7, 7",
        "\\cbpat1\\shading5000\\cf1 7, 7",
        "\\fs2 7, 7\uFFFD",
        "\\fs5 7, 7",
        "{\\cf1 7}8, 78\uFFFD",
      })
  void figuresThatCannotBeSeenAreMarked(String written, String seen) throws Exception {
    assertThat(texts("\\pard " + written + "\\par")).containsExactly(seen);
  }

  @Test
  void aMarkThatIsTakenBackBeginsNoParagraph() throws Exception {
    assertThat(texts("甲\\par{\\deleted 乙\\par}丙\\par")).containsExactly("甲", "丙");
  }

  @Test
  void sectionsPartParagraphs() throws Exception {
    assertThat(texts("甲\\sect\\sect 乙\\par")).containsExactly("甲", "乙");
  }

  @ParameterizedTest
  @CsvSource({"①, ① 甲", "❶, ❶ 甲", "㈠, ㈠ 甲", "⑴, ⑴ 甲", "a), a) 甲", "·, 甲", "■, 甲"})
  void numbersOfListsAreToldFromBullets(String shown, String text) throws Exception {
    byte[] file = (HEAD + "{\\listtext " + shown + "\\tab}甲\\par}").getBytes(GB);
    if (shown.equals("❶")) {
      file = (HEAD + "{\\listtext\\u10102?\\tab}甲\\par}").getBytes(GB);
    }
    assertThat(texts(file)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource({
    "{\\sp{\\sn shapeType}{\\sv 202}}, 框",
    "{\\sp{\\sn shapeType}{\\sv 202}}{\\sp{\\sn fHidden}{\\sv 0}}, 框",
    "{\\sp{\\sn shapeType}{\\sv 202}}{\\sp{\\sn fHidden}{\\sv 1}}, "
  })
  void aBoxThatIsHiddenIsNotRead(String properties, String shown) throws Exception {
    List<String> texts =
        texts("甲\\par{\\shp{\\*\\shpinst" + properties + "{\\shptxt\\pard 框\\par}}}乙\\par");
    assertThat(texts).isEqualTo(shown == null ? List.of("甲", "乙") : List.of("甲", shown, "乙"));
  }

  @Test
  void boxesOfAParagraphThatHasBegunStandBehindIt() throws Exception {
    assertThat(texts("甲{\\shp{\\*\\shpinst{\\shptxt\\pard 框\\par}}}乙\\par 丙\\par"))
        .containsExactly("甲乙", "框", "丙");
  }

  /** Pictures of a few points keep a distance; hidden shapes and lines show nothing. */
  @ParameterizedTest
  @CsvSource({
    "{\\pict\\picwgoal20\\pichgoal20 89}, ''",
    "{\\pict\\picwgoal2000\\pichgoal33 89}, \uFFFC",
    "{\\pict\\picwgoal2000\\pichgoal20 89}, ''",
    "{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 75}}{\\sp{\\sn fHidden}{\\sv 1}}}}, ''",
    "{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 75}}{\\sp{\\sn fHidden}{\\sv 0}}}}, \uFFFC",
    "{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 32}}}}, ''",
    "{\\shp{\\*\\shpinst}}, ''"
  })
  void picturesInPlaceOfAFigureAreMarked(String written, String shown) throws Exception {
    assertThat(texts("\\trowd\\cellx900\\cellx1800\\intbl a\\cell " + written + "\\cell\\row"))
        .containsExactly("[[a, " + shown + "]]");
  }

  @Test
  void notesInATableStandBehindIt() throws Exception {
    assertThat(
            texts(
                "\\trowd\\cellx900\\cellx1800\\intbl a{\\footnote\\pard 注\\par}\\cell"
                    + " 1\\cell\\row\\pard 乙\\par"))
        .containsExactly("[[a, 1]]", "注", "乙");
  }

  /** Cells beyond those that a row defines stand one behind the other. */
  @Test
  void cellsThatNobodyDefinedAreCells() throws Exception {
    String row = "\\trowd\\cellx900\\intbl a\\cell 1\\cell 2\\cell\\row";
    assertThat(texts(row + row)).containsExactly("[[a, 1, 2], [a, 1, 2]]");
    String none = "\\trowd\\intbl a\\cell 1\\cell\\row";
    assertThat(texts(none)).containsExactly("[[a, 1]]");
  }

  @Test
  void theOtherWayToWriteATextIsPassedOver() throws Exception {
    assertThat(texts("甲{\\upr \r\n{9{8}}{\\*\\ud 乙}}丙\\par")).containsExactly("甲乙丙");
    assertThat(texts("甲{\\upr 9}丙\\par")).containsExactly("甲9丙");
  }

  @Test
  void bytesAsTheyStandAreUtf8OnlyIfAllAre() throws Exception {
    assertThat(texts("{\\rtf1 é\\par}".getBytes(StandardCharsets.UTF_8)))
        .as("western text alone says nothing")
        .containsExactly("茅");
    byte[] cut = "{\\rtf1 公开情况\\par 公开情".getBytes(StandardCharsets.UTF_8);
    assertThat(texts(Arrays.copyOf(cut, cut.length - 1))).first().isEqualTo("公开情况");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufeff", " \r\n"})
  void whiteSpaceMayStandBeforeTheFirstBrace(String before) throws Exception {
    byte[] file = (before + "{\\rtf1\\ansi\\u20013?\\par}").getBytes(StandardCharsets.UTF_8);
    assertThat(texts(file)).containsExactly("中");
  }
}
