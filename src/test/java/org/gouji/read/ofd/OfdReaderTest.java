package org.gouji.read.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Note;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.read.Format;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfdReaderTest {
  private static final String PICTURE =
      "<ofd:ImageObject Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\"9\"/>";

  private static Document read(OfdSketch ofd) throws Exception {
    assertThat(Formats.sniff(ofd.bytes())).isEqualTo(Format.OFD);
    return Formats.read(new Source("报告.ofd", ofd.bytes()), Limits.DEFAULT);
  }

  private static List<String> lines(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(b -> ((Paragraph) b).text())
        .toList();
  }

  private static Reason refusal(byte[] bytes, Limits limits) {
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class, () -> new OfdReader().read(new Source("a", bytes), limits));
    assertThat(refused).isNotNull();
    return refused.reason();
  }

  private static String grid() {
    StringBuilder s = new StringBuilder();
    for (double y = 40; y <= 60; y += 10) {
      s.append(OfdSketch.line(20, y, 110, y));
    }
    for (double x = 20; x <= 110; x += 30) {
      s.append(OfdSketch.line(x, x == 80 ? 50 : 40, x, 60));
    }
    return s
        + OfdSketch.text(22, 46, "项目")
        + OfdSketch.text(52, 46, "申请人")
        + OfdSketch.text(22, 56, "新收")
        + OfdSketch.text(52, 56, 4, "1234", "DeltaX=\"g 3 2\"")
        + OfdSketch.text(82, 56, 4, "0", "");
  }

  @Test
  void aPictureInPlaceOfAFigureIsNotBlank() throws Exception {
    String picture =
        "<ofd:ImageObject Boundary=\"85 51 8 6\" CTM=\"8 0 0 6 0 0\" ResourceID=\"9\"/>";
    String blank = grid().replace(OfdSketch.text(82, 56, 4, "0", ""), "");
    Document document = read(OfdSketch.pages(blank + picture));
    assertThat(((Table) document.blocks().get(0)).cells())
        .extracting(Cell::text)
        .containsExactly("项目", "申请人", "新收", "1234", "\uFFFC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Visible=\"false\"", "Alpha=\"0\"", "Fill=\"false\""})
  void aFigureThatCannotBeSeenIsNotReadAndNotBlank(String unseen) throws Exception {
    String figure = OfdSketch.text(82, 56, 4, "0", "");
    String hidden = figure.replace(" Boundary", " " + unseen + " Boundary");
    Document document = read(OfdSketch.pages(grid().replace(figure, hidden)));
    assertThat(((Table) document.blocks().get(0)).cells())
        .extracting(Cell::text)
        .containsExactly("项目", "申请人", "新收", "1234", "\uFFFD");
  }

  @Test
  void strokesAndTextBecomeATable() throws Exception {
    Document document = read(OfdSketch.pages(OfdSketch.text(20, 30, "一、总体情况") + grid()));

    assertThat(document.format()).isEqualTo("ofd");
    assertThat(lines(document)).containsExactly("一、总体情况");
    Table table = (Table) document.blocks().get(1);
    assertThat(table.geometry()).isEqualTo(Table.Geometry.RULED);
    assertThat(table.cells())
        .extracting(Cell::row, Cell::column, Cell::columnSpan, Cell::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, 0, 1, "项目"),
            org.assertj.core.groups.Tuple.tuple(0, 1, 2, "申请人"),
            org.assertj.core.groups.Tuple.tuple(1, 0, 1, "新收"),
            org.assertj.core.groups.Tuple.tuple(1, 1, 1, "1234"),
            org.assertj.core.groups.Tuple.tuple(1, 2, 1, "0"));
  }

  /** Some producers draw each rule as a picture of one dot, drawn out to its length. */
  @Test
  void thinPicturesAreTheRulesOfATable() throws Exception {
    StringBuilder s = new StringBuilder();
    for (int y = 40; y <= 60; y += 10) {
      s.append(picture(20, y, 90.1, 0.1));
    }
    for (int x = 20; x <= 110; x += 30) {
      s.append(picture(x, x == 80 ? 50 : 40, 0.1, x == 80 ? 10.1 : 20.1));
    }
    Document ruled = read(OfdSketch.pages(grid()));
    Document pictured =
        read(OfdSketch.pages(s + grid().replaceAll("<ofd:PathObject.*?</ofd:PathObject>", "")));
    assertThat(pictured.blocks()).hasSize(1);
    assertThat(((Table) pictured.blocks().get(0)).cells())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("location")
        .containsExactlyElementsOf(((Table) ruled.blocks().get(0)).cells());
  }

  private static String picture(double x, double y, double width, double height) {
    return String.format(
        Locale.ROOT,
        "<ofd:ImageObject Boundary=\"%s %s %s %s\" CTM=\"%3$s 0 0 %4$s 0 0\" ResourceID=\"9\"/>",
        x,
        y,
        width,
        height);
  }

  @Test
  void placesAreInPointsFromTheLowerLeftCorner() throws Exception {
    Document document = read(OfdSketch.pages(grid()));

    Location.Rectangle place =
        ((Location.Page) document.blocks().get(0).location()).rectangles().get(0);

    assertThat(place.x()).isCloseTo(56.7f, org.assertj.core.data.Offset.offset(0.1f));
    assertThat(place.y()).isCloseTo(671.8f, org.assertj.core.data.Offset.offset(0.1f));
    assertThat(place.width()).isCloseTo(255.1f, org.assertj.core.data.Offset.offset(0.1f));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DeltaX=\"4 4 4\" | 予以公开",
        "DeltaX=\"g 3 4\" | 予以公开",
        "DeltaX=\"4 g 2 4\" | 予以公开",
        "DeltaX=\"4 g 1 8 4\" | 予以 公开",
        "DeltaX=\"4 12 4\" | 予以 公开",
        "'' | 予以公开"
      })
  void offsetsPlaceTheCharacters(String deltas, String expected) throws Exception {
    Document document = read(OfdSketch.pages(OfdSketch.text(20, 30, 4, "予以公开", deltas)));

    assertThat(lines(document)).containsExactly(expected);
  }

  @Test
  void textOfShapesOnlyCannotBeReadAndSoItIsSaid() throws Exception {
    String shapes =
        OfdSketch.text(20, 30, 4, "¤¤¤¤¤", "DeltaX=\"g 4 4\"")
            .replace("<ofd:TextCode", "<ofd:CGTransform CodeCount=\"5\"/><ofd:TextCode");

    assertThat(refusal(OfdSketch.pages(shapes).bytes(), Limits.DEFAULT)).isEqualTo(Reason.SCANNED);
    Document half = read(OfdSketch.pages(grid(), shapes));
    assertThat(half.notes()).extracting(Note::code).containsExactly("text-without-characters");
    assertThat(half.notes().get(0).en()).contains("page 2");
    assertThat(lines(read(OfdSketch.pages(OfdSketch.text(20, 30, "¤")))).get(0)).isEqualTo("¤");
  }

  @Test
  void aWordThatRunsDownwardsIsReadAsAWord() throws Exception {
    String word = "本年度办理结果";
    Document document =
        read(
            OfdSketch.pages(
                grid()
                    + OfdSketch.text(150, 100, 4, word, "DeltaX=\"g 6 0\" DeltaY=\"g 6 5\"")
                        .replace("Size", "ReadDirection=\"90\" Size")));

    assertThat(lines(document)).containsExactly(word);
  }

  /** The digits of a year are no figures below the names of columns. */
  @Test
  void charactersDrawnAtRandomAreReadInTheirOrder() throws Exception {
    String title = "南浦区发展和改革局2021年政府信息公开工作年度报告";
    List<String> objects = new ArrayList<>();
    double x = 20;
    for (String c : title.split("")) {
      objects.add(OfdSketch.text(x, 30, 6, c, ""));
      x += c.charAt(0) < 128 ? 3 : 6;
    }
    for (int seed = 0; seed < 40; seed++) {
      Collections.shuffle(objects, new Random(seed));
      assertThat(lines(read(OfdSketch.pages(String.join("", objects)))))
          .as("seed " + seed)
          .containsExactly(title);
    }
  }

  @Test
  void matrixAndBoundaryMoveAndScale() throws Exception {
    String object =
        "<ofd:TextObject Boundary=\"20 30 100 20\" CTM=\"2 0 0 2 10 0\" Size=\"2\">"
            + "<ofd:TextCode X=\"5\" Y=\"3\" DeltaX=\"2\">合计</ofd:TextCode></ofd:TextObject>";

    Paragraph line = (Paragraph) read(OfdSketch.pages(object)).blocks().get(0);

    // 20 + 10 + 2 × 5 mm from the left, in columns of half of 4 mm.
    assertThat(line.fragments().get(0).start()).isEqualTo(20);
    assertThat(line.fragments().get(0).end()).isEqualTo(24);
  }

  @Test
  void templatesBlocksAndCompositesArePartOfThePage() throws Exception {
    OfdSketch ofd = OfdSketch.pages("");
    ofd.document(
        "Doc_0",
        "<ofd:DocumentRes>Res.xml</ofd:DocumentRes>"
            + "<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>",
        "");
    ofd.part("Doc_0/Tpls/Tpl_0/Content.xml", OfdSketch.content(OfdSketch.text(20, 30, "版式文字")));
    ofd.part(
        "Doc_0/Res.xml",
        OfdSketch.element(
            "Res",
            "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\" Width=\"9\""
                + " Height=\"9\"><ofd:Content>"
                + OfdSketch.text(0, 10, "组合图元")
                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"));
    ofd.part(
        "Doc_0/Pages/Page_0/Content.xml",
        OfdSketch.element(
            "Page",
            "<ofd:Template TemplateID=\"7\"/><ofd:Content><ofd:Layer><ofd:PageBlock>"
                + OfdSketch.text(20, 50, "块中文字")
                + "</ofd:PageBlock><ofd:CompositeObject Boundary=\"20 60 99 99\" ResourceID=\"5\"/>"
                + "</ofd:Layer></ofd:Content>"));

    assertThat(lines(read(ofd))).containsExactly("版式文字", "块中文字", "组合图元");
  }

  /** A page paints its white cells over the template behind it, and the one in front over them. */
  @Test
  void templatesAndLayersLieBehindOrInFrontOfThePage() throws Exception {
    String paper =
        "<ofd:PathObject Boundary=\"0 0 210 297\" Stroke=\"false\" Fill=\"true\"><ofd:FillColor"
            + " Value=\"255 255 255\"/><ofd:AbbreviatedData>M 0 0 L 210 0 L 210 297 L 0 297"
            + " C</ofd:AbbreviatedData></ofd:PathObject>";
    OfdSketch ofd = OfdSketch.pages("");
    ofd.document(
        "Doc_0",
        "<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>"
            + "<ofd:TemplatePage ID=\"8\" BaseLoc=\"Tpls/Tpl_1/Content.xml\"/>",
        "");
    ofd.part("Doc_0/Tpls/Tpl_0/Content.xml", OfdSketch.content(OfdSketch.text(20, 30, "前面的字")));
    ofd.part("Doc_0/Tpls/Tpl_1/Content.xml", OfdSketch.content(OfdSketch.text(20, 40, "后面的字")));
    ofd.part(
        "Doc_0/Pages/Page_0/Content.xml",
        OfdSketch.element(
            "Page",
            "<ofd:Template TemplateID=\"7\" ZOrder=\"Foreground\"/><ofd:Template TemplateID=\"8\"/>"
                + "<ofd:Content><ofd:Layer Type=\"Foreground\">"
                + OfdSketch.text(20, 50, "前景层的字")
                + "</ofd:Layer><ofd:Layer>"
                + paper
                + "</ofd:Layer></ofd:Content>"));

    assertThat(lines(read(ofd))).containsExactly("前面的字", "前景层的字");
  }

  @Test
  void aPageMayHaveResourcesOfItsOwn() throws Exception {
    OfdSketch ofd = OfdSketch.pages("");
    ofd.part(
        "Doc_0/Pages/Page_0/Content.xml",
        OfdSketch.element(
            "Page",
            "<ofd:PageRes>PageRes.xml</ofd:PageRes><ofd:Content><ofd:Layer><ofd:CompositeObject"
                + " Boundary=\"20 60 99 99\" ResourceID=\"5\"/></ofd:Layer></ofd:Content>"));
    ofd.part(
        "Doc_0/Pages/Page_0/PageRes.xml",
        OfdSketch.element(
            "Res",
            "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\" Width=\"9\""
                + " Height=\"9\"><ofd:Content>"
                + OfdSketch.text(0, 10, "组合图元")
                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"));

    assertThat(lines(read(ofd))).containsExactly("组合图元");
  }

  @Test
  void ofSeveralVersionsTheCurrentOneIsRead() throws Exception {
    OfdSketch ofd = OfdSketch.pages(OfdSketch.text(20, 30, "旧稿"));
    ofd.part(
        "OFD.xml",
        OfdSketch.element(
            "OFD",
            "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot><ofd:Versions>"
                + "<ofd:Version ID=\"1\" Index=\"1\" BaseLoc=\"Doc_0/Versions/V1.xml\"/>"
                + "<ofd:Version ID=\"2\" Index=\"2\" Current=\"true\""
                + " BaseLoc=\"Doc_0/Versions/V2.xml\"/></ofd:Versions></ofd:DocBody>"));
    ofd.part(
        "Doc_0/Versions/V2.xml",
        OfdSketch.element("DocVersion", "<ofd:DocRoot>/Doc_1/Document.xml</ofd:DocRoot>"));
    ofd.document("Doc_1", "", OfdSketch.text(20, 30, "定稿"));

    assertThat(lines(read(ofd))).containsExactly("定稿");
  }

  @Test
  void textPutOverAPageIsSaid() throws Exception {
    OfdSketch ofd = OfdSketch.pages(OfdSketch.text(20, 30, "甲"), OfdSketch.text(20, 30, "乙"));
    ofd.edit(
        "Doc_0/Document.xml",
        "</ofd:Pages>",
        "</ofd:Pages><ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>");
    ofd.part(
        "Doc_0/Annots/Annotations.xml",
        OfdSketch.element(
            "Annotations",
            "<ofd:Page PageID=\"1\"><ofd:FileLoc>Mark.xml</ofd:FileLoc></ofd:Page>"
                + "<ofd:Page PageID=\"2\"><ofd:FileLoc>Typed.xml</ofd:FileLoc></ofd:Page>"));
    String annotation =
        "<ofd:Annot ID=\"5\" Type=\"%s\"><ofd:Appearance Boundary=\"0 0 210 297\">"
            + OfdSketch.text(60, 100, "99")
            + "</ofd:Appearance></ofd:Annot>";
    ofd.part(
        "Doc_0/Annots/Mark.xml", OfdSketch.element("PageAnnot", annotation.formatted("Watermark")));
    ofd.part(
        "Doc_0/Annots/Typed.xml", OfdSketch.element("PageAnnot", annotation.formatted("Path")));

    Document document = read(ofd);

    assertThat(lines(document)).containsExactly("甲", "乙");
    assertThat(document.notes()).extracting(Note::code).containsExactly("annotation-text");
    assertThat(document.notes().get(0).en()).contains("page 2 ");
  }

  @Test
  void drawingParametersSayWhatCanBeSeen() throws Exception {
    String white = " DrawParam=\"4\" Boundary";
    OfdSketch ofd = OfdSketch.pages("");
    ofd.document(
        "Doc_0",
        "<ofd:PublicRes>Res.xml</ofd:PublicRes>",
        OfdSketch.text(20, 30, "看得见的字")
            + OfdSketch.text(20, 40, "白字").replace(" Boundary", white)
            + OfdSketch.text(20, 50, "改回黑色的字")
                .replace(" Boundary", white)
                .replace("<ofd:TextCode", "<ofd:FillColor Value=\"0 0 0\"/><ofd:TextCode")
            + grid()
                .replace("1234", "甲乙丙丁")
                .replace(">0<", ">戊<")
                .replace("PathObject Boundary", "PathObject DrawParam=\"4\" Boundary"));
    ofd.part(
        "Doc_0/Res.xml",
        OfdSketch.element(
            "Res",
            "<ofd:DrawParams><ofd:DrawParam ID=\"3\"><ofd:FillColor Value=\"255 255 255\"/>"
                + "<ofd:StrokeColor Value=\"255\"/></ofd:DrawParam>"
                + "<ofd:DrawParam ID=\"4\" Relative=\"3\" LineWidth=\"0.3\"/>"
                + "<ofd:DrawParam ID=\"5\" Relative=\"5\"/></ofd:DrawParams>"));

    Document document = read(ofd);

    assertThat(lines(document)).contains("看得见的字", "改回黑色的字", "项目 申请人").doesNotContain("白字");
    assertThat(document.blocks()).noneMatch(Table.class::isInstance);
  }

  @Test
  void theDocumentsOfOneFileFollowEachOther() throws Exception {
    OfdSketch ofd = OfdSketch.pages(OfdSketch.text(20, 30, "甲"));
    ofd.part(
        "OFD.xml",
        OfdSketch.element(
            "OFD",
            "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
                + "<ofd:DocBody><ofd:DocRoot>/Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>"));
    ofd.document("Doc_1", "", OfdSketch.text(20, 30, "乙"));

    Document document = read(ofd);

    assertThat(lines(document)).containsExactly("甲", "乙");
    assertThat(((Location.Page) document.blocks().get(1).location()).page()).isEqualTo(2);
  }

  @Test
  void scansAreNamed() throws Exception {
    assertThat(refusal(OfdSketch.pages(PICTURE).bytes(), Limits.DEFAULT)).isEqualTo(Reason.SCANNED);
    assertThat(read(OfdSketch.pages(OfdSketch.text(20, 30, "正文"), PICTURE)).notes())
        .extracting(Note::code)
        .containsExactly("scanned-page");
  }

  @Test
  void whatCannotBeReadIsRefusedByName() {
    assertThat(refusal(new OfdSketch().part("OFD.xml", "<a>").bytes(), Limits.DEFAULT))
        .isEqualTo(Reason.BROKEN);
    assertThat(refusal(new OfdSketch().part("other.xml", "<a/>").bytes(), Limits.DEFAULT))
        .isEqualTo(Reason.BROKEN);
    assertThat(
            refusal(
                OfdSketch.pages(OfdSketch.text(20, 30, "正文"))
                    .part("Encryptions.xml", "<a/>")
                    .bytes(),
                Limits.DEFAULT))
        .isEqualTo(Reason.ENCRYPTED);
    String entities = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>";
    assertThat(refusal(new OfdSketch().part("OFD.xml", entities).bytes(), Limits.DEFAULT))
        .isEqualTo(Reason.BROKEN);
  }

  @Test
  void limitsHold() {
    byte[] twoPages =
        OfdSketch.pages(OfdSketch.text(20, 30, "甲"), OfdSketch.text(20, 30, "乙")).bytes();
    assertThat(refusal(twoPages, new Limits(1 << 20, 1 << 20, 1, 1000, 16)))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(refusal(twoPages, new Limits(1 << 20, 500, 9, 1000, 16)))
        .isEqualTo(Reason.TOO_LARGE);

    String endless = OfdSketch.text(20, 30, 4, "零".repeat(500), "DeltaX=\"g 999999999 4\"");
    assertThat(refusal(OfdSketch.pages(endless).bytes(), new Limits(1 << 20, 1 << 20, 9, 10, 16)))
        .isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void graphicsThatDrawThemselvesEnd() throws Exception {
    OfdSketch ofd = OfdSketch.pages("");
    ofd.document("Doc_0", "<ofd:PublicRes>Res.xml</ofd:PublicRes>", "");
    String self = "<ofd:CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"5\"/>";
    ofd.part(
        "Doc_0/Res.xml",
        OfdSketch.element(
            "Res",
            "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\"><ofd:Content>"
                + self
                + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"));
    ofd.part(
        "Doc_0/Pages/Page_0/Content.xml", OfdSketch.content(OfdSketch.text(20, 30, "正文") + self));

    assertThat(lines(read(ofd))).containsExactly("正文");
  }

  @Test
  void bytesThatAreNoCharactersAreRefusedWithoutAWord() throws Exception {
    byte[] damaged =
        OfdSketch.pages("").part("OFD.xml", "<a>ä</a>").bytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stderr = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(refusal(damaged, Limits.DEFAULT)).isEqualTo(Reason.BROKEN);
    } finally {
      System.setErr(stderr);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void partsMayBeInAnotherDeclaredCharset() throws Exception {
    OfdSketch ofd = OfdSketch.pages(OfdSketch.text(20, 30, "正文"));
    ofd.recode("UTF-8", "GB2312");

    Document document =
        new OfdReader()
            .read(new Source("a", ofd.bytes(Charset.forName("GB18030"))), Limits.DEFAULT);

    assertThat(lines(document)).containsExactly("正文");
  }
}
