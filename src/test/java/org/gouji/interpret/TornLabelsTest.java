package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels that a narrow column broke over lines, in texts that print one cell after the other. */
class TornLabelsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  @ParameterizedTest
  @EnumSource(
      names = {
        "PIPE_LINES",
        "PIPE_LINES_ROW_MARK",
        "PIPE_ROWS",
        "PIPE_SPANS",
        "CELL_LINES",
        "CELL_PARAGRAPHS",
        "LONE_PIPES"
      })
  void everyCellIsReadThoughLabelsAreTorn(TextLayout layout) throws UnreadableException {
    for (int width : List.of(4, 5, 6, 8, 12)) {
      for (String edition : List.of("2021", "2019")) {
        SampleReport sample = RandomReport.of(width, edition, 400);
        String text = layout.write(torn(sample, width));
        Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
        assertThat(faults(sample, report)).as(width + " in " + edition).isEmpty();
      }
    }
  }

  /** The report with its labels on lines of so many characters. */
  private static SampleReport torn(SampleReport sample, int width) {
    List<SampleReport.Part> parts = new ArrayList<>();
    for (SampleReport.Part part : sample.parts()) {
      parts.add(
          part instanceof SampleGrid grid
              ? new SampleGrid(grid.name(), grid.boxes().stream().map(b -> torn(b, width)).toList())
              : part);
    }
    return new SampleReport(sample.organ(), sample.edition(), sample.year(), parts, sample.cells());
  }

  private static SampleGrid.Box torn(SampleGrid.Box box, int width) {
    return box.isFigure() || !box.text().codePoints().anyMatch(Character::isIdeographic)
        ? box
        : box.withText(box.text().replaceAll("(.{" + width + "})(?=.)", "$1\n"));
  }

  private static List<String> faults(SampleReport sample, Report report) {
    List<String> faults = new ArrayList<>();
    sample
        .cells()
        .forEach(
            (id, expected) -> {
              CellValue value = report.cell(CellId.parse(id));
              boolean right =
                  value != null
                      && value.number() != null
                      && value.number().compareTo(new BigDecimal(expected)) == 0
                      && value.repair() == null;
              if (!right) {
                faults.add(id + " is " + value + ", not " + expected);
              }
            });
    return faults;
  }
}
