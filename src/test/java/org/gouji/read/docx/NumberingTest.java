package org.gouji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.kit.WordMarkup;
import org.junit.jupiter.api.Test;

/** The numbers before paragraphs are those that Word shows. */
class NumberingTest {
  private static String level(int level, String format, String text, String more) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s"
            + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%s\"/></w:lvl>")
        .formatted(level, format, more, text);
  }

  private static String list(String id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
  }

  private static String num(String id, String definition, String overrides) {
    return "<w:num w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/>%s</w:num>"
        .formatted(id, definition, overrides);
  }

  private static String item(String list, int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr>"
            + "%s</w:p>")
        .formatted(level, list, WordMarkup.r(text));
  }

  private static List<String> read(String lists, String body) throws Exception {
    return DocxReaderTest.texts(DocxReaderTest.read(WordMarkup.of(body).numbering(lists).bytes()));
  }

  private static final String OUTLINE =
      list(
          "0",
          level(0, "chineseCountingThousand", "%1、", "")
              + level(1, "chineseCounting", "（%2）", "")
              + level(2, "decimal", "%3.", ""));

  @Test
  void levelsCountAndRestartBelowAHigherOne() throws Exception {
    String body =
        item("1", 0, "总体")
            + item("1", 1, "甲")
            + item("1", 2, "子")
            + item("1", 2, "丑")
            + item("1", 1, "乙")
            + item("1", 2, "寅")
            + item("1", 0, "公开")
            + item("1", 1, "丙");
    assertThat(read(OUTLINE + num("1", "0", ""), body))
        .containsExactly("一、总体", "（一）甲", "1.子", "2.丑", "（二）乙", "1.寅", "二、公开", "（一）丙");
  }

  @Test
  void listsOfOneDefinitionCountOnUnlessTheySayWhereToStart() throws Exception {
    String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    String lists = OUTLINE + num("1", "0", "") + num("2", "0", "") + num("3", "0", restart);
    String body = item("1", 0, "a") + item("2", 0, "b") + item("3", 0, "c") + item("3", 0, "d");
    assertThat(read(lists, body)).containsExactly("一、a", "二、b", "一、c", "二、d");
  }

  @Test
  void aLevelShowsTheNumbersAboveItAndMayWriteThemInDigits() throws Exception {
    String lists =
        list(
                "0",
                level(0, "chineseCounting", "第%1章", "")
                    + level(1, "decimal", "%1.%2 ", "<w:isLgl/>"))
            + num("1", "0", "");
    assertThat(read(lists, item("1", 0, "总则") + item("1", 1, "目的")))
        .containsExactly("第一章总则", "1.1 目的");
  }

  @Test
  void stylesNumberTheirParagraphsAlsoThroughTheStylesTheyAreBasedOn() throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:pPr><w:numPr><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\""
            + " w:styleId=\"k\"><w:basedOn w:val=\"h\"/></w:style><w:style w:type=\"paragraph\""
            + " w:styleId=\"t\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String lists =
        list(
                "0",
                level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h\"/>")
                    + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"t\"/>"))
            + num("1", "0", "");
    String body = styled("h", "甲") + styled("k", "乙") + styled("t", "丙");
    byte[] bytes = WordMarkup.of(body).styles(styles).numbering(lists).bytes();
    assertThat(DocxReaderTest.texts(DocxReaderTest.read(bytes)))
        .containsExactly("一、甲", "二、乙", "（一）丙");
  }

  @Test
  void aParagraphMayRefuseTheNumberOfItsStyle() throws Exception {
    String styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String lists = list("0", level(0, "decimal", "%1.", "")) + num("1", "0", "");
    String body = WordMarkup.p("甲") + item("0", 0, "乙") + WordMarkup.p("丙");
    byte[] bytes = WordMarkup.of(body).styles(styles).numbering(lists).bytes();
    assertThat(DocxReaderTest.texts(DocxReaderTest.read(bytes))).containsExactly("1.甲", "乙", "2.丙");
  }

  @Test
  void aListMayTakeItsLevelsFromAStyle() throws Exception {
    String styles =
        "<w:style w:type=\"numbering\" w:styleId=\"s\"><w:pPr><w:numPr><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String lists =
        list("0", "<w:styleLink w:val=\"s\"/>" + level(0, "decimalEnclosedCircle", "%1", ""))
            + list("5", "<w:numStyleLink w:val=\"s\"/>")
            + num("1", "0", "")
            + num("2", "5", "");
    byte[] bytes =
        WordMarkup.of(item("2", 0, "甲") + item("2", 0, "乙"))
            .styles(styles)
            .numbering(lists)
            .bytes();
    assertThat(DocxReaderTest.texts(DocxReaderTest.read(bytes))).containsExactly("①甲", "②乙");
  }

  @Test
  void bulletsAreNotRead() throws Exception {
    String lists = list("0", level(0, "bullet", "-", "")) + num("1", "0", "");
    assertThat(read(lists, item("1", 0, "5"))).containsExactly("5");
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>"
        .formatted(style, WordMarkup.r(text));
  }
}
