package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.locate.Grids;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables whose cells stand on lines of their own, with words or nothing in some of them. */
class CellsBelowEachOtherTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0).cells();
  }

  /** The row's label and the place behind its cells, one on each line. */
  private static int cellLine(String text, String label, int cell) {
    int at = text.indexOf(label);
    for (int i = 0; i <= cell; i++) {
      at = text.indexOf('\n', at) + 1;
      while (text.charAt(at) == '\n') {
        at++;
      }
    }
    return at;
  }

  @ParameterizedTest
  @EnumSource(names = {"PIPE_ROWS", "MARKDOWN"})
  void aHeadingBehindTheLastFigureIsNoneOfIt(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    CellValue value =
        read(text.replaceAll("[ |]*\\n+", " ")).get(CellId.parse("disclosure.fees.amount"));
    assertThat(value).isNotNull();
    assertThat(value.number()).isEqualByComparingTo("12.3456");
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES"})
  void aFigureMayHaveARemarkBehindIt(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    int at = cellLine(text, "一、本年新收政府信息公开申请数量", 0);
    String changed = text.substring(0, at) + text.substring(at).replaceFirst("\\d+", "$0（含网上申请2件）");
    Map<CellId, CellValue> cells = read(changed);
    read(text)
        .forEach(
            (id, value) -> {
              assertThat(cells.get(id)).as(id.toString()).isNotNull();
              assertThat(cells.get(id).number()).as(id.toString()).isEqualTo(value.number());
              assertThat(cells.get(id).repair()).as(id.toString()).isNull();
            });
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES"})
  void aWordAmongFiguresStandsInItsCell(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    List<String> columns = Grids.COLUMNS;
    Map<String, String> rows = Map.of("重复申请", "rejected_repeated", "四、结转下年度", "carried_out");
    for (Map.Entry<String, String> row : rows.entrySet()) {
      for (int c = 0; c < columns.size(); c++) {
        int at = cellLine(text, row.getKey(), c);
        String line = text.substring(at);
        String changed = text.substring(0, at) + line.replaceFirst("\\d+", "若干");
        Map<CellId, CellValue> cells = read(changed);
        CellId id = CellId.parse("requests." + row.getValue() + "." + columns.get(c));
        assertThat(cells.keySet()).isEqualTo(whole.keySet());
        assertThat(cells.get(id)).isNotNull();
        assertThat(cells.get(id).state()).as(id.toString()).isEqualTo(State.TEXT);
        assertThat(cells.values()).as(id.toString()).allMatch(v -> v.repair() == null);
      }
    }
  }

  @Test
  void aLoneTabIsABlankCellOfItsRow() throws UnreadableException {
    String text = TextLayout.TAB_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    // Every 0 of the tables, and places that cells reaching over several rows leave behind.
    Map<CellId, CellValue> cells =
        read(text.replaceAll("(?m)^\t0$", "\t").replaceAll("(?m)^(?=\t(?:（二）|[2-8]\\.))", "\t\n"));
    assertThat(cells.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (id, value) -> {
          CellValue read = cells.get(id);
          assertThat(read).isNotNull();
          assertThat(read.repair()).as(id.toString()).isNull();
          if (value.number() != null && value.number().signum() == 0 && value.raw().equals("0")) {
            assertThat(read.state()).as(id.toString()).isEqualTo(State.BLANK);
          } else {
            assertThat(read.number()).as(id.toString()).isEqualTo(value.number());
          }
        });
  }

  /** 4 is a page's number: with it, the figures do not tell which row each belongs to. */
  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS"})
  void aLabelWhoseFiguresStandWithAnotherIsNotBlank(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    String label = "（二）部分公开";
    int at = text.indexOf(label);
    int from = cellLine(text, label, 0);
    int to = cellLine(text, label, 7);
    String moved =
        text.substring(0, at) + text.substring(from, to) + "4\n" + text.substring(at, from);
    Map<CellId, CellValue> cells = read(moved + text.substring(to));
    cells.forEach(
        (id, value) -> {
          if (id.toString().startsWith("requests.partly_granted.")) {
            assertThat(value.state()).as(id.toString()).isEqualTo(State.UNSETTLED);
          }
        });
  }

  @Test
  void headersCutIntoManyLinesDoNotHideTheFiguresBehindThem() throws UnreadableException {
    String text =
        "青岚县民政局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n"
            + "结果维\n持\n结果纠\n正\n其他结\n果\n尚未审\n结\n总\n计\n".repeat(3)
            + "1\n0\n0\n2\n3\n".repeat(3)
            + "五、存在的主要问题及改进情况\n公开的内容还不够全面。\n";
    Map<CellId, CellValue> cells = read(text);
    assertThat(cells).hasSize(15);
    assertThat(cells.values()).allSatisfy(v -> assertThat(v.isNumber()).isTrue());
  }

  @Test
  void figuresBehindAnotherHeaderAreNotThoseOfTheLabelBeforeIt() throws UnreadableException {
    String text =
        "青岚县民政局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\n上一年项目数量\n本年增/减\n8\n4\n行政事业性收费\n"
            + "信息内容\n采购项目数量\n采购总金额（单位：万元）\n10\n6826.36\n政府集中采购\n"
            + "五、存在的主要问题及改进情况\n公开的内容还不够全面。\n";
    Map<CellId, CellValue> cells = read(text);
    for (String cell : List.of("fees.previous_items", "fees.change", "procurement.amount")) {
      CellValue value = cells.get(CellId.parse("disclosure." + cell));
      assertThat(value == null || value.repair() != null).as(cell).isTrue();
    }
  }

  /** The last pipe of each row stands on a line of its own, that of a blank row as well. */
  @Test
  void aRowOfBlankCellsIsThereThoughItsLastPipeStandsBelow() throws UnreadableException {
    String text = TextLayout.PIPE_ROWS.write(SampleReport.EDITION_2021).replace(" | \n", "\n|\n");
    Map<CellId, CellValue> whole = read(text);
    String blank = text.replaceFirst("\\n\\d+(?: \\| \\d+){14}\n", "\n" + " | ".repeat(14) + "\n");
    assertThat(blank).isNotEqualTo(text);
    Map<CellId, CellValue> cells = read(blank);
    assertThat(cells.keySet()).isEqualTo(whole.keySet());
    cells.forEach(
        (id, value) -> {
          if (id.table().equals("disputes")) {
            assertThat(value.state()).as(id.toString()).isEqualTo(State.BLANK);
          }
        });
  }

  /** What stands in the only cell of a row is what the row holds, whatever it says. */
  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES", "PIPE_ROWS"})
  void aWordInTheOnlyCellOfARowIsNoBlank(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    for (String word : List.of("零", "同上", "见附件", "约5", "5余", "￥12.5", "共12.5万元")) {
      for (String row : List.of("行政许可", "行政处罚", "行政事业性收费")) {
        int at = layout == TextLayout.PIPE_ROWS ? text.indexOf(row) : cellLine(text, row, 0);
        String changed =
            text.substring(0, at) + text.substring(at).replaceFirst("\\d[\\d.]*", word);
        Map<CellId, CellValue> cells = read(changed);
        assertThat(cells.keySet()).isEqualTo(whole.keySet());
        assertThat(cells.values().stream().filter(v -> v.raw().equals(word)))
            .as(row + " " + word)
            .hasSize(1)
            .allMatch(v -> v.state() == State.TEXT || v.repair() != null);
        assertThat(cells.values()).noneMatch(v -> v.state() == State.BLANK);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES", "PIPE_ROWS"})
  void aUnitInBracketsBelongsToItsFigure(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    CellId licences = CellId.parse("disclosure.licensing.decisions");
    int at = text.indexOf("行政许可");
    String head = text.substring(0, at);
    for (String printed : List.of("3（件）", "3(件)", "3人次", "3件/次")) {
      Map<CellId, CellValue> cells = read(head + text.substring(at).replaceFirst("\\d+", printed));
      assertThat(cells.get(licences)).as(printed).isNotNull();
      assertThat(cells.get(licences).number()).as(printed).isEqualByComparingTo("3");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PIPE_ROWS", "PIPE_LINES", "TAB_GRID"})
  void aMarkAloneInTheLastCellOfARowIsAPlaceholder(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    int at = text.indexOf("行政事业性收费");
    for (String mark : List.of("*", "#", "**")) {
      Map<CellId, CellValue> cells =
          read(text.substring(0, at) + text.substring(at).replaceFirst("\\d[\\d.]*", mark));
      assertThat(cells.get(CellId.parse("disclosure.fees.amount"))).as(mark).isNotNull();
      assertThat(cells.get(CellId.parse("disclosure.fees.amount")).isNumber()).isFalse();
    }
  }
}
