package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last figures of the fourth table come out of its page below the headings that follow it. */
class FiguresBeyondTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Report report(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    return report(text).cells();
  }

  private static CellValue at(Map<CellId, CellValue> cells, CellId id) {
    return Objects.requireNonNull(cells.get(id), id.toString());
  }

  /** The last five figures come behind the sections that follow the table, with their headers. */
  private static String cutOff(String text, String figures) {
    String table = "2\n1\n0\n0\n3\n1\n0\n0\n1\n2\n0\n0\n0\n0\n0\n";
    String headers = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
    assertThat(text).contains(table);
    String first = "2\n1\n0\n0\n3\n1\n0\n0\n1\n2\n";
    return text.replace(headers + table, first)
        .replace("六、其他需要报告的事项\n", headers + "六、其他需要报告的事项\n" + figures);
  }

  @Test
  void figuresBelowTheNextHeadingsBelongToTheTableThatWantsThem() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    Report whole = report(text);
    Report cut = report(cutOff(text, "0\n0\n0\n0\n0\n"));
    assertThat(cut.cells().keySet()).isEqualTo(whole.cells().keySet());
    whole
        .cells()
        .forEach(
            (id, value) -> {
              assertThat(at(cut.cells(), id).number()).as(id.toString()).isEqualTo(value.number());
              assertThat(at(cut.cells(), id).repair() != null)
                  .as(id.toString())
                  .isEqualTo(id.table().equals("disputes"));
            });
    assertThat(cut.sections()).hasSameSizeAs(whole.sections());
    for (int i = 0; i < whole.sections().size(); i++) {
      assertThat(cut.sections().get(i).text()).isEqualTo(whole.sections().get(i).text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0\n0\n0\n0\n", "0\n1\n0\n0\n0\n", "0\n0\n0\n0\n0\n0\n"})
  void figuresBelowTheNextHeadingsThatDoNotMakeItWholeAreNone(String figures)
      throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> cells = read(cutOff(text, figures));
    cells.forEach(
        (id, value) -> {
          if (id.row().equals("litigation_after_reconsideration")) {
            assertThat(value.isNumber()).as(id.toString()).isFalse();
          }
        });
  }

  /** The total of the second row comes last of all, and the first 0 of the third reads like it. */
  @Test
  void whereAFigureOfARowStandsWithTheOthersNoneIsTakenForSure() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> cells =
        read(
            cutOff(text, "5\n")
                .replace(
                    "2\n1\n0\n0\n3\n1\n0\n0\n1\n2\n",
                    "0\n2\n1\n2\n5\n0\n0\n0\n0\n0\n2\n2\n1\n0\n"));
    cells.forEach(
        (id, value) -> {
          if (id.row().equals("litigation_after_reconsideration")) {
            assertThat(value.isNumber() && value.repair() == null).as(id.toString()).isFalse();
          }
        });
  }
}
