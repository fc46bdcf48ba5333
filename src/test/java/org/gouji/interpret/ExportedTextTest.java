package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.MarkupLayout;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.kit.Verdict;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text as programs write it out of workbooks, documents and pages. */
class ExportedTextTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static final String HEADER = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";

  private static final String DISPUTES =
      "云溪县民政局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
          + "行政复议\t\t\t\t\t行政诉讼\n\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\n"
          + String.join("\t", HEADER, HEADER, HEADER)
          + "\n%s\n五、存在的主要问题及改进情况\n公开的内容还不够全面。\n";

  private static Report read(String text) throws Exception {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static List<String> plain(Map<CellId, CellValue> cells) {
    return cells.values().stream().filter(v -> v.repair() == null).map(CellValue::raw).toList();
  }

  /** A sheet whose tables begin in its second or third column. */
  @ParameterizedTest
  @CsvSource({"TAB_GRID,1,'\t'", "TAB_GRID,3,'\t'", "COMMA_ROWS,2,','"})
  void aMarginIsNoColumn(TextLayout layout, int columns, String mark) throws Exception {
    for (String edition : List.of("2019", "2021")) {
      SampleReport sample = RandomReport.of(5, edition, 40);
      String text =
          layout
              .write(sample)
              .lines()
              .map(l -> mark.repeat(columns) + l)
              .collect(Collectors.joining("\n"));
      assertThat(Verdict.of(sample, read(text)).marked()).isEmpty();
      assertThat(Verdict.of(sample, read(text)).wrong()).isEmpty();
      assertThat(Verdict.of(sample, read(text)).absent()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u202c", "\ufe0f", "\u2069"})
  void charactersThatPrintNothingAreNoPartOfAFigure(String unseen) throws Exception {
    for (TextLayout layout : List.of(TextLayout.MARKDOWN, TextLayout.CELL_LINES)) {
      SampleReport sample = RandomReport.of(4, "2021", 40);
      String text = layout.write(sample).replaceAll("(\\d)(?=[\\s|])", "$1" + unseen);
      assertThat(text).contains("0" + unseen);
      Verdict verdict = Verdict.of(sample, read(text));
      assertThat(verdict.wrong()).isEmpty();
      assertThat(verdict.marked()).isEmpty();
      assertThat(verdict.absent()).isEmpty();
    }
  }

  /** Many programs strip the ends of lines, and with them the tabs of blank cells. */
  @Test
  void blankCellsAtTheEndOfALineMayBeStripped() throws Exception {
    Map<CellId, CellValue> cells = read(DISPUTES.formatted("1\t\t\t\t1\t\t2\t\t\t2")).cells();
    assertThat(cells).hasSize(15);
    assertThat(plain(cells)).containsExactly("1", "", "", "", "1", "", "2", "", "", "2");
    assertThat(cells.values().stream().skip(10))
        .allSatisfy(v -> assertThat(v.isBlank()).isTrue())
        .allSatisfy(v -> assertThat(v.repair()).isNotNull());
  }

  /** Where no cell shows that blank ones are kept, or the sums fail, any of them may be wanting. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\t0\t0\t0\t1\t0\t2\t0\t0\t2",
        "1\t\t\t\t1\t\t2\t\t\t3",
        "1\t\t\t1\t\t2\t\t\t2",
        "1\t\t\t\t1\t\t2\t\t",
      })
  void aShortLineIsNotFilledUpOtherwise(String figures) throws Exception {
    assertThat(plain(read(DISPUTES.formatted(figures)).cells())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "nan", "<NA>", "None", "null"})
  void aWordForABlankCellIsABlankCell(String word) throws Exception {
    SampleReport sample = RandomReport.of(4, "2021", 40);
    String page =
        MarkupLayout.HTML
            .print(sample)
            .text()
            .replace(">0<", ">" + word.replace("<", "&lt;") + "<");
    Source source = new Source("page.html", MarkupLayout.HTML.bytes(page));
    Map<CellId, CellValue> cells =
        INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0).cells();
    assertThat(cells).hasSameSizeAs(sample.cells());
    cells.forEach(
        (id, v) -> {
          String printed = sample.cells().get(id.toString());
          assertThat(v.repair()).as(id.toString()).isNull();
          assertThat(v.raw()).as(id.toString()).isEqualTo("0".equals(printed) ? "" : printed);
        });
  }

  /**
   * A row over each table that counts its columns from 0 on, a first column that counts its rows.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void numbersOfColumnsAndRowsAreNoFigures(boolean rows) throws Exception {
    SampleReport sample = RandomReport.of(4, "2021", 40);
    List<String> lines = TextLayout.MARKDOWN.write(sample).lines().toList();
    StringBuilder text = new StringBuilder();
    int row = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.startsWith("|")) {
        row = 0;
      } else if (row++ == 0) {
        int columns = (int) line.chars().filter(c -> c == '|').count() - 1;
        text.append(rows ? "|  " : "");
        IntStream.range(0, columns).forEach(c -> text.append("| ").append(c).append(' '));
        text.append("|\n").append("| --- ".repeat(rows ? columns + 1 : columns)).append("|\n");
      }
      if (!line.startsWith("| ---")) {
        text.append(rows && row > 0 ? "| " + (row < 3 ? 0 : row - 2) + " " : "")
            .append(line)
            .append('\n');
      }
    }
    Verdict verdict = Verdict.of(sample, read(text.toString()));
    assertThat(verdict.wrong()).isEmpty();
    assertThat(verdict.marked()).isEmpty();
    assertThat(verdict.absent()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "PIPE_LINES", "TAB_LINES"})
  void aTableForReconsiderationAndOneForLawsuitsAreReadAsOne(TextLayout layout) throws Exception {
    String mark = layout.write(RandomReport.of(1, "2021", 9)).contains(" |\n") ? " |\n" : "\n";
    String before = layout == TextLayout.TAB_LINES ? "\t" : "";
    List<String> figures =
        List.of("2", "1", "4", "3", "10", "1", "5", "2", "6", "14", "7", "3", "0", "2", "12");
    StringBuilder text = new StringBuilder("云溪县民政局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n");
    text.append(before).append("行政复议").append(mark);
    cells(text, List.of(HEADER.split("\t")), before, mark);
    cells(text, figures.subList(0, 5), before, mark);
    text.append("\n").append(before).append("行政诉讼").append(mark);
    cells(text, List.of("未经复议直接起诉", "复议后起诉"), before, mark);
    cells(text, List.of(HEADER.split("\t")), before, mark);
    cells(text, List.of(HEADER.split("\t")), before, mark);
    cells(text, figures.subList(5, 15), before, mark);
    text.append("五、存在的主要问题及改进情况\n公开的内容还不够全面。\n");
    assertThat(plain(read(text.toString()).cells())).isEqualTo(figures);
  }

  private static void cells(StringBuilder text, List<String> cells, String before, String mark) {
    cells.forEach(c -> text.append(before).append(c).append(mark));
  }
}
