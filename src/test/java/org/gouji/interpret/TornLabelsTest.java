package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.locate.Grids;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(faults(sample, read(text))).as(width + " in " + edition).isEmpty();
      }
    }
  }

  /** As programs print that take cells off a page in whatever order they find them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.无正当理\n予处理\n由大量反\n3 3\n复申请",
        "4.无正当\n（五）不\n理由大量 3\n予处\n反复申\n理\n请",
        "予 4.无正当理由\n处 大量反复\n3 0 1\n理 申请"
      })
  void aRowWhoseLabelStandsInPiecesIsNotMissing(String pieces) throws UnreadableException {
    SampleReport sample = RandomReport.of(3, "2021", 400);
    Matcher row = row(TextLayout.RAW_LINES.write(sample), "4.无正当理由大量反复申请");
    Report report = read(row.replaceFirst(pieces));
    for (String column : Grids.COLUMNS) {
      CellId id = new CellId("requests", "rejected_excessive", column);
      CellValue value = report.cell(id);
      assertThat(value).as(id.toString()).isNotNull();
      assertThat(value.state()).as(id.toString()).isEqualTo(CellValue.State.UNSETTLED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.无正当理由大量反复申请", "3.危及“三安全一稳定”", "（二）部分公开"})
  void aRowThatIsNotPrintedIsMissing(String label) throws UnreadableException {
    SampleReport sample = RandomReport.of(3, "2021", 400);
    Matcher row = row(TextLayout.RAW_LINES.write(sample), label);
    Report report = read(row.replaceFirst(""));
    assertThat(report.cells().keySet().stream().map(CellId::row).distinct().toList())
        .hasSize(rows(sample) - 1);
  }

  private static int rows(SampleReport sample) {
    return (int)
        sample.cells().keySet().stream().map(c -> CellId.parse(c).row()).distinct().count();
  }

  private static Matcher row(String text, String label) {
    Matcher row = Pattern.compile(Pattern.quote(label) + "[^ ]* [ 0-9]+").matcher(text);
    assertThat(row.find()).isTrue();
    return row;
  }

  private static Report read(String text) throws UnreadableException {
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
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
    for (String cell : sample.cells().keySet()) {
      CellId id = CellId.parse(cell);
      CellValue value = report.cell(id);
      if (value == null || value.repair() != null || !isRight(sample, id, value)) {
        faults.add(id + " is " + value + ", not " + sample.cells().get(cell));
      }
    }
    return faults;
  }

  private static boolean isRight(SampleReport sample, CellId id, CellValue value) {
    return value.number() != null
        && value.number().compareTo(new BigDecimal(sample.cells().get(id.toString()))) == 0;
  }
}
