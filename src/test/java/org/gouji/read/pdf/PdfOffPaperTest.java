package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.interpret.Interpreter;
import org.gouji.kit.SampleReport;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports whose tables go on beyond the edge of the paper. */
class PdfOffPaperTest {
  private static final SampleReport SAMPLE = SampleReport.EDITION_2021;

  /** The report on paper that begins and ends at a distance from the left edge of its tables. */
  private static Report report(float from, float to) throws Exception {
    return report(SAMPLE, from, to);
  }

  private static Report report(SampleReport sample, float from, float to) throws Exception {
    byte[] whole = OpenReportSketch.of(sample, new SplittableRandom(5)).bytes();
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(whole)) {
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getMediaBox();
        page.setMediaBox(new PDRectangle(from, 0, to - from, box.getHeight()));
      }
      document.save(cut);
    }
    return new Interpreter(Forms.standard())
        .interpret(Formats.read(new Source("a.pdf", cut.toByteArray()), Limits.DEFAULT))
        .get(0);
  }

  /** The report on pages that are printed on larger sheets, and end there at a distance. */
  private static Report onSheets(float edge) throws Exception {
    byte[] whole = OpenReportSketch.of(SAMPLE, new SplittableRandom(5)).bytes();
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(whole)) {
      for (PDPage page : document.getPages()) {
        try (PDPageContentStream first =
            new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
          first.addRect(0, 0, edge, page.getMediaBox().getHeight());
          first.clip();
        }
      }
      document.save(cut);
    }
    return new Interpreter(Forms.standard())
        .interpret(Formats.read(new Source("a.pdf", cut.toByteArray()), Limits.DEFAULT))
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 500})
  void aPageOnALargerSheetEndsAsPaperDoes(int edge) throws Exception {
    nothingIsMisread(onSheets(edge));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 300, 400, 500})
  void whatIsWantingMayStandBeyondTheEdge(int edge) throws Exception {
    nothingIsMisread(report(0, edge));
  }

  private static void nothingIsMisread(Report report) {
    assertThat(report.notes()).extracting(Note::code).contains("off-paper");
    assertThat(report.tables()).contains("disclosure", "requests", "disputes");
    SAMPLE
        .cells()
        .forEach(
            (id, figure) -> {
              CellValue value = report.cell(CellId.parse(id));
              assertThat(value).as(id).isNotNull();
              if (value.state() != CellValue.State.UNSETTLED) {
                assertThat(value.number()).as(id).isEqualByComparingTo(new BigDecimal(figure));
              }
            });
    assertThat(report.cells().values()).anyMatch(v -> v.state() == CellValue.State.UNSETTLED);
  }

  /** A figure of the same table is cut off, and the sign is read as it stands. */
  @Test
  void aSignForNothingThatIsOnThePaperIsRead() throws Exception {
    SampleReport sample = SAMPLE.printing(Map.of("requests.received.research", "—"));
    Report report = report(sample, 0, 500);

    assertThat(report.cell(CellId.parse("requests.received.research")))
        .extracting(CellValue::state)
        .isEqualTo(CellValue.State.PLACEHOLDER);
    assertThat(report.cell(CellId.parse("requests.received.total")))
        .extracting(CellValue::state)
        .isEqualTo(CellValue.State.UNSETTLED);
  }

  @Test
  void nothingIsSaidOfAReportThatStandsOnItsPaper() throws Exception {
    Report report = report(0, 595);

    assertThat(report.notes()).isEmpty();
    assertThat(report.cells().values()).allMatch(v -> v.isNumber() && v.repair() == null);
  }
}
