package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.output.CheckFormat;
import org.gouji.output.ExtractFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.ObjectMapper;

/**
 * Texts that try to become something else, wherever a document may have them, in every format that
 * is written: none of them does.
 */
class HostileTextTest {
  /** What a terminal might obey, or shows in another order than it is. */
  private static final Pattern COMMANDING =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

  private static final Set<String> JUNIT =
      Set.of(
          "testsuites",
          "testsuite",
          "properties",
          "property",
          "testcase",
          "failure",
          "error",
          "skipped",
          "system-out");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script><img src=x onerror=alert(2)>\" onclick=\"a()",
        "]]>--></script><!ENTITY x SYSTEM \"file:///etc/hostname\">&x;&#x41;&amp;",
        "=HYPERLINK(\"http://x\",\"y\")",
        "@SUM(1+1)*cmd|'/c calc'!A0",
        "\u001B]0;title\u0007\u001B[2J\u001B[31m",
        "\u009B31m\u0085\u007F",
        "::error::a%0A::set-output name=x::y ##[error]b ##vso[task.complete]",
        "\u202Egnp.exe\u2066\u200F",
        "{0} ](javascript:alert(1)) [a](b) `c`",
        "\uD83D\uDE00\u2028\u2029\\\"\\u0022"
      })
  void no_text_of_a_document_becomes_more_than_a_text(String hostile) throws IOException {
    Path reports = Files.createDirectory(folder.resolve("in"));
    write(reports.resolve("a.txt"), hostile);
    List<String> args = new ArrayList<>(List.of("check", "--lang=zh", reports.toString()));
    for (CheckFormat format : CheckFormat.values()) {
      args.add("--output=" + format.id() + "=" + folder.resolve("out-" + format.id()));
    }
    Call call = Call.of(args.toArray(String[]::new));
    assertThat(call.code()).as(call.err()).isEqualTo(1);
    for (CheckFormat format : CheckFormat.values()) {
      holds(format, Files.readAllBytes(folder.resolve("out-" + format.id())));
    }
    for (ExtractFormat format : ExtractFormat.values()) {
      String text = Call.of("extract", "--output", format.id(), "-v", reports.toString()).out();
      assertThat(text).isNotEmpty();
      harmless(format == ExtractFormat.CSV_CELLS ? text.replace("\r\n", "\n") : text);
    }
    comparisons(reports, hostile);
  }

  /** In the organ's name, the narrative, a cell, an extra row and the title. */
  private static void write(Path file, String hostile) throws IOException {
    String text =
        ReportFiles.faulty()
            .replace("青岚县河口镇人民政府", "青岚县" + hostile + "河口镇人民政府")
            .replaceFirst(
                "1\\.属于国家秘密\t0", "1.属于国家秘密\t" + java.util.regex.Matcher.quoteReplacement(hostile))
            .replace("四、结转下年度继续办理", hostile + "另行统计\t1\t1\t1\t1\t1\t1\t6\n四、结转下年度继续办理")
            .replaceFirst(
                "本年新收政府信息公开申请\\d+件",
                java.util.regex.Matcher.quoteReplacement("本年新收政府信息公开申请999件" + hostile));
    Files.writeString(file, text);
  }

  private static void harmless(String text) {
    assertThat(COMMANDING.matcher(text).results().map(r -> (int) text.charAt(r.start())))
        .as("controls and marks of direction")
        .isEmpty();
  }

  private static void holds(CheckFormat format, byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (format != CheckFormat.XLSX) {
      harmless(text.replace("\r\n", "\n"));
    }
    switch (format) {
      case TEXT -> {}
      case JSON, SARIF, GITLAB -> new ObjectMapper().readTree(text);
      case NDJSON -> text.lines().forEach(l -> new ObjectMapper().readTree(l));
      case HTML -> page(Jsoup.parse(text));
      case XLSX -> workbook(bytes);
      case CSV, CSV_CELLS -> assertThat(text).doesNotContainPattern("(?m)(^|,)\"?[=@＝＠]");
      case JUNIT -> junit(text);
      case GITHUB ->
          assertThat(text.lines()).allMatch(l -> l.matches("::(error|warning|notice) [^:]*::.*"));
    }
  }

  private static void page(Document page) {
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, iframe, object, embed, link, base, form, a:not([href^=#])"))
        .isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(a -> a.getKey().startsWith("on") || a.getKey().equals("style"));
    }
  }

  private static void workbook(byte[] bytes) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            if (cell.getCellType() == CellType.STRING) {
              harmless(cell.getStringCellValue());
            }
          }
        }
      }
    }
  }

  private static void junit(String text) throws IOException {
    assertThat(text).doesNotContain("<!DOCTYPE", "<!ENTITY");
    try {
      NodeList all =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(text)))
              .getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        assertThat(all.item(i).getNodeName()).isIn(JUNIT);
      }
    } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
      throw new AssertionError(e);
    }
  }

  /** Baselines, comparisons, and what copies are written. */
  private void comparisons(Path reports, String hostile) throws IOException {
    String old = folder.resolve("old.json").toString();
    String now = folder.resolve("now.json").toString();
    String baseline = folder.resolve("baseline.json").toString();
    Call.of("check", "--output=json=" + old, reports.toString());
    Call known =
        Call.of("check", "--baseline=" + baseline, "--update-baseline", reports.toString());
    harmless(known.err());
    assertThat(known.err().lines()).allMatch(l -> l.startsWith("gouji: ") && !l.contains("##"));
    String saved = Files.readString(Path.of(baseline));
    harmless(saved);
    assertThat(new ObjectMapper().readTree(saved).path("findings")).isNotEmpty();
    write(reports.resolve("a.txt"), "又" + hostile);
    Call.of("check", "--output=json=" + now, reports.toString());
    for (String format : List.of("text", "json")) {
      Call diff = Call.of("diff", "--output=" + format, old, now);
      assertThat(diff.out()).isNotEmpty();
      harmless(diff.out() + diff.err());
    }
    Call marked =
        Call.of(
            "annotate", "-v", "--into", folder.resolve("marked").toString(), reports.toString());
    harmless(marked.out() + marked.err());
  }
}
