package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A whole page whose pieces of text were joined by a mark: one line, all rows behind each other.
 */
class PageOnOneLineTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  @ParameterizedTest
  @ValueSource(strings = {"|", " | ", "\t"})
  void allTablesOnOneLineAreReadCellByCell(String mark) throws Exception {
    SampleReport sample = RandomReport.of(11, "2021", 40);
    String text =
        TextLayout.CELL_LINES
            .print(sample)
            .text()
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .collect(Collectors.joining(mark));
    assertThatAllIsRead(text, sample);
  }

  /** The places that columns had on their lines are lost with these. */
  @Test
  void linesOfFixedWidthBehindEachOtherHaveNoColumns() throws Exception {
    SampleReport sample = RandomReport.of(11, "2019", 40);
    String text =
        TextLayout.FIXED_WIDTH
            .print(sample)
            .text()
            .lines()
            .filter(l -> !l.isBlank())
            .collect(Collectors.joining(" "));
    assertThatAllIsRead(text, sample);
  }

  private static void assertThatAllIsRead(String text, SampleReport sample) throws Exception {
    Source source = new Source("a.txt", text.getBytes(StandardCharsets.UTF_8));
    List<Report> reports = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    sample
        .cells()
        .forEach(
            (id, printed) -> {
              CellValue value = reports.get(0).cells().get(CellId.parse(id));
              assertThat(value).as("%s, printed %s", id, printed).isNotNull();
              assertThat(value.number()).as("%s", id).isEqualByComparingTo(printed);
            });
  }
}
