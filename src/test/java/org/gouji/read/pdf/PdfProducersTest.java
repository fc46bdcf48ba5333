package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Document;
import org.gouji.document.Note;
import org.gouji.document.Table;
import org.gouji.kit.SampleCheck;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleReport;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kit's report as PDF and OFD by programs that people use, its tables cut by page breaks. */
class PdfProducersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chromium-2019.pdf",
        "chromium-2021.pdf",
        "libreoffice-2019.pdf",
        "libreoffice-2021.pdf",
        "weasyprint-2019.pdf",
        "wkhtmltopdf-2019.pdf",
        "wkhtmltopdf-2021.pdf",
        "xelatex-2021.pdf",
        "ofdrw-2019.ofd"
      })
  void everyCellAndEveryLineIsThere(String file) throws Exception {
    SampleReport report =
        file.contains("2021") ? SampleReport.EDITION_2021 : SampleReport.EDITION_2019;

    Document document = Formats.read(new Source(file, bytes(file)), Limits.DEFAULT);

    List<Table> tables = Pdfs.tables(document);
    assertThat(tables).hasSameSizeAs(report.grids());
    for (int i = 0; i < tables.size(); i++) {
      SampleGrid grid = report.grids().get(i);
      assertThat(SampleCheck.covers(tables.get(i)))
          .as(grid.name())
          .isEqualTo(SampleCheck.covers(grid));
    }
    String text =
        report.title()
            + report.texts().stream().map(SampleReport.Text::text).collect(Collectors.joining());
    assertThat(bare(String.join("", Pdfs.lines(document)))).isEqualTo(bare(text));
    assertThat(document.notes()).extracting(Note::code).isEmpty();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = PdfProducersTest.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }
}
