package org.gouji.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void aWholeGovernmentPage() throws Exception {
    SampleReport report = SampleReport.EDITION_2021;
    assertFigures(SampleHtml.governmentPage(report).getBytes(StandardCharsets.UTF_8), report);
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
