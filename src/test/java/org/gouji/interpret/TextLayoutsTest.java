package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whole reports with random figures in every layout of plain text are read to the last cell. */
class TextLayoutsTest {
  private static final int[] LARGEST = {2, 30, 400, 90_000};
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  @ParameterizedTest
  @EnumSource(TextLayout.class)
  void everyCellIsRightAndUnmarked(TextLayout layout) throws UnreadableException {
    for (int seed = 0; seed < 6; seed++) {
      for (String edition : List.of("2021", "2019")) {
        int largest = layout.isGlued() ? 30 : LARGEST[seed % LARGEST.length];
        SampleReport sample = RandomReport.of(seed, edition, largest);
        String text = layout.write(sample);
        List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
        String what = layout + ", seed " + seed + ", edition " + edition;
        assertThat(reports).as(what).hasSize(1);
        Report report = reports.get(0);
        assertThat(report.refusal()).as(what).isNull();
        assertThat(report.organization()).as(what).isEqualTo(SampleReport.ORGAN);
        assertThat(report.year()).as(what).isEqualTo(sample.year());
        assertThat(report.edition()).as(what).isEqualTo(edition);
        assertThat(report.sections().stream().map(s -> s.number()).toList())
            .as(what)
            .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(faults(sample, report, layout.isGlued())).as(what).isEmpty();
      }
    }
  }

  /** People paste a table from another document: each is read by its own marks. */
  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"GLUED_ROWS", "GLUED_PAGE"})
  void tablesOfOneTextMayBeWrittenInDifferentWays(TextLayout layout) throws UnreadableException {
    List<TextLayout> plain = Stream.of(TextLayout.values()).filter(l -> !l.isGlued()).toList();
    for (int step : List.of(1, 4, 9)) {
      TextLayout requests = plain.get((plain.indexOf(layout) + step) % plain.size());
      SampleReport sample = SampleReport.EDITION_2021;
      String text = layout.write(sample, requests);
      Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
      assertThat(faults(sample, report, false)).as(layout + " with " + requests).isEmpty();
    }
  }

  /**
   * Cells that are not as the sample has them; where digits run together a cell may be unsettled,
   * and is marked.
   */
  private static List<String> faults(SampleReport sample, Report report, boolean glued) {
    List<String> faults = new ArrayList<>();
    sample
        .cells()
        .forEach(
            (id, expected) -> {
              CellValue value = report.cell(CellId.parse(id));
              boolean unsettled = glued && value != null && value.state() == State.UNSETTLED;
              boolean right =
                  value != null
                      && value.number() != null
                      && value.number().compareTo(new BigDecimal(expected)) == 0
                      && (glued || value.repair() == null);
              if (!right && !unsettled) {
                faults.add(id + " is " + value + ", not " + expected);
              }
            });
    report.cells().keySet().stream()
        .filter(c -> !sample.cells().containsKey(c.toString()))
        .forEach(c -> faults.add(c + " is not in the sample"));
    return faults;
  }
}
