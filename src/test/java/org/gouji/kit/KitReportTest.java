package org.gouji.kit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Document;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.interpret.Interpreter;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Reader;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the kit give the figures of the invented report, each in its cell, without a mark. */
class KitReportTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "libreoffice-2021.docx",
        "libreoffice-2019.doc",
        "libreoffice-numbered-2021.doc",
        "libreoffice-2019.html",
        "libreoffice-2021.xlsx",
        "libreoffice-2021.xls",
        "pandoc-2019.docx",
        "npm-docx-2021.docx",
        "docx4j-2021.docx"
      })
  void filesOfOtherPrograms(String file) throws Exception {
    try (InputStream in = Reader.class.getResourceAsStream("kit/" + file)) {
      assertFigures(
          in.readAllBytes(),
          file.contains("2021") ? SampleReport.EDITION_2021 : SampleReport.EDITION_2019);
    }
  }

  @Test
  void workbooks() throws Exception {
    assertFigures(SampleOffice.xlsx(SampleReport.EDITION_2019), SampleReport.EDITION_2019);
    assertFigures(SampleOffice.xls(SampleReport.EDITION_2021), SampleReport.EDITION_2021);
  }

  @ParameterizedTest
  @EnumSource(SampleRtf.Program.class)
  void richText(SampleRtf.Program program) throws Exception {
    for (SampleReport report : List.of(SampleReport.EDITION_2021, SampleReport.EDITION_2019)) {
      assertFigures(SampleRtf.of(report, program), report);
    }
  }

  @Test
  void aWholeGovernmentPage() throws Exception {
    SampleReport report = SampleReport.EDITION_2021;
    assertFigures(SampleHtml.governmentPage(report).getBytes(UTF_8), report);
  }

  /** Borders were lost: the figures of a row stand in one cell, and are parted with a mark. */
  @Test
  void figuresOfSeveralCellsInOne() throws Exception {
    SampleReport report = SampleReport.EDITION_2021;
    Matcher row =
        Pattern.compile("<tr>((?:<td[^>]*>\\d+</td>){15})</tr>").matcher(SampleHtml.page(report));
    String page =
        row.replaceFirst(
            r ->
                "<tr><td colspan=15>"
                    + r.group(1).replaceAll("</td><td[^>]*>", " ").replaceAll("<[^>]*>", "")
                    + "</td></tr>");
    assertThat(row.reset().find()).isTrue();
    Document document = Formats.read(new Source("kit", page.getBytes(UTF_8)), Limits.DEFAULT);
    Report read = new Interpreter(Forms.standard()).interpret(document).get(0);
    report
        .cells()
        .forEach(
            (id, number) -> {
              CellValue value = read.cell(CellId.parse(id));
              assertThat(value).as(id).isNotNull();
              assertThat(value.number()).as(id).isEqualByComparingTo(number);
              assertThat(value.repair() != null).as(id).isEqualTo(id.startsWith("disputes."));
            });
  }

  /** Seven zeros can be given to fifteen cells in thousands of ways, which all count the same. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void zerosOutOfPlaceTakeNoTime() throws Exception {
    Matcher row =
        Pattern.compile("<tr>(?:<td[^>]*>\\d+</td>){15}</tr>")
            .matcher(SampleHtml.page(SampleReport.EDITION_2021));
    String page = row.replaceFirst("<tr>" + "<td>0</td>".repeat(7) + "</tr>");
    Document document = Formats.read(new Source("kit", page.getBytes(UTF_8)), Limits.DEFAULT);
    Report read = new Interpreter(Forms.standard()).interpret(document).get(0);

    CellValue value = read.cell(CellId.parse("disputes.reconsideration.total"));
    assertThat(value).isNotNull();
    assertThat(value.repair()).isNotNull();
  }

  /** What editors and converters do to the tables of a page. */
  @ParameterizedTest
  @EnumSource(PageAccident.class)
  void pagesWithAccidents(PageAccident accident) throws Exception {
    for (SampleReport report : List.of(SampleReport.EDITION_2021, SampleReport.EDITION_2019)) {
      assertFigures(accident.page.apply(SampleHtml.page(report)).getBytes(UTF_8), report);
    }
  }

  enum PageAccident {
    SPANS_LOST(p -> p.replaceAll(" colspan=\"\\d+\"", "")),
    SPAN_TOO_SMALL(p -> p.replace("colspan=\"5\">法人", "colspan=\"4\">法人")),
    TABLES_TWICE(p -> p.replaceAll("(?s)(<table>.*?</table>)", "$1<div>$1</div>")),
    HEADINGS_LOST(p -> p.replaceAll("<h2>[三四]、.*?</h2>", "")),
    ANOTHER_TABLE_BEHIND(
        p -> p.replace("</table>", "</table><table><tr><td>培训<td>2<tr><td>参训<td>45</table>")),
    COLUMN_OF_CHECKS(
        p -> p.replaceAll("(<tr>(?:(?!</tr>).)*(?:<td>\\d+</td>){7})</tr>", "$1<td>0</td></tr>")),
    COLUMN_OF_NUMBERS(p -> p.replace("<tr>", "<tr><td>1</td>")),
    HEADINGS_BESIDE(
        p ->
            p.replaceAll(
                    "(?s)<h2>(.*?)</h2>(.*?)(?=<h2>|</body>)", "<tr><td>$1</td><td>$2</td></tr>")
                .replaceFirst("<tr><td>一、", "<table><tr><td>一、")
                .replace("</body>", "</table></body>"));

    private final UnaryOperator<String> page;

    PageAccident(UnaryOperator<String> page) {
      this.page = page;
    }
  }

  private static void assertFigures(byte[] bytes, SampleReport report) throws Exception {
    Document document = Formats.read(new Source("kit", bytes), Limits.DEFAULT);
    List<Report> reports = new Interpreter(Forms.standard()).interpret(document);
    assertThat(reports).hasSize(1);
    Report read = reports.get(0);
    Map<String, BigDecimal> figures = new LinkedHashMap<>();
    for (String id : report.cells().keySet()) {
      CellValue value = read.cells().get(CellId.parse(id));
      assertThat(value).as(id).isNotNull();
      assertThat(value.repair()).as(id).isNull();
      figures.put(id, value.number());
    }
    Map<String, BigDecimal> expected = new LinkedHashMap<>();
    report.cells().forEach((id, n) -> expected.put(id, new BigDecimal(n)));
    assertThat(figures).isEqualTo(expected);
    assertThat(read.cells()).hasSameSizeAs(report.cells());
  }
}
