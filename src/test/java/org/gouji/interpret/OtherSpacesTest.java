package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.form.Forms;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.kit.Verdict;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text copied from pages has spaces that do not break in place of others. */
class OtherSpacesTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  /** Cells and their marks on lines of their own, as some tools print tables of web pages. */
  @ParameterizedTest
  @ValueSource(strings = {" |\n", "  | \n", " | \n\t\t\t", "  |  \n   "})
  void cellsAreToldByTheirPipes(String mark) throws UnreadableException {
    SampleReport sample = RandomReport.of(3, "2021", 40);
    String plain =
        TextLayout.PIPE_LINES_ROW_MARK
            .write(sample)
            .replace("\n|\n", "\n| \n")
            .replace(" |\n", mark);
    for (String text : List.of(plain, plain.replace(' ', '\u00a0'))) {
      List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
      assertThat(reports).hasSize(1);
      Verdict verdict = Verdict.of(sample, reports.get(0));
      assertThat(verdict.wrong()).isEmpty();
      assertThat(verdict.marked()).isEmpty();
      assertThat(verdict.absent()).isEmpty();
    }
  }
}
