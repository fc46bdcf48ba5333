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
import org.gouji.report.ExtraRow;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels as lines print them: with gaps inside, beside labels of local rows, over words. */
class LabelPrintTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Report read(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  @ParameterizedTest
  @EnumSource(names = {"FIXED_WIDTH", "CELL_LINES", "CELL_PARAGRAPHS", "PIPE_ROWS", "TAB_GRID"})
  void gapsInsideALabelDoNotCutIt(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Report spaced =
        read(text.replace("\n规章", "\n规  章").replace("总计", "总　　计").replace("自然人", "自  然  人"));
    assertThat(spaced.cells().keySet()).isEqualTo(read(text).cells().keySet());
    assertThat(spaced.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
    assertThat(spaced.extraRows()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "PIPE_ROWS", "TAB_GRID"})
  void shorterLabelsSeenInPrintAreNoMisprints(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Report shorter = read(text.replace("上年结转政府信息公开申请数量", "上年结转政府信息公开数量"));
    assertThat(shorter.cells().keySet()).isEqualTo(read(text).cells().keySet());
    assertThat(shorter.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "LONE_PIPES", "PIPE_LINES", "TAB_LINES"})
  void aMisprintInTheLastLabelKeepsItsRow(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Report whole = read(text);
    Report misprinted = read(text.replace("结转下年度继续办理", "结转下年度继续办埋").replace("事业性收费", "事业性收弗"));
    assertThat(misprinted.cells().keySet()).isEqualTo(whole.cells().keySet());
    whole
        .cells()
        .forEach(
            (id, value) -> {
              CellValue read = misprinted.cells().get(id);
              assertThat(read).isNotNull();
              assertThat(read.number()).as(id.toString()).isEqualTo(value.number());
              boolean touched = id.row().equals("carried_out") || id.row().equals("fees");
              assertThat(read.repair() != null).as(id.toString()).isEqualTo(touched);
            });
  }

  @ParameterizedTest
  @EnumSource
  void aMisprintBehindTheNumberOfTheLastLabelKeepsItsRow(TextLayout layout)
      throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Report whole = read(text);
    for (String number : List.of("四，", "四", "四；", "四·")) {
      Report misprinted = read(text.replace("四、结转下年度", number + "结转下年度"));
      whole
          .cells()
          .forEach(
              (id, value) -> {
                CellValue read = misprinted.cells().get(id);
                assertThat(read).as(number + ": " + id).isNotNull();
                assertThat(read.number()).as(number + ": " + id).isEqualTo(value.number());
              });
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FIXED_WIDTH", "CELL_LINES", "PIPE_LINES", "TAB_GRID"})
  void aLocalRowTakesNothingFromTheRowsBelow(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2019);
    int at = text.indexOf("第二十条第（五）项");
    String gap =
        switch (layout) {
          case FIXED_WIDTH -> "      ";
          case TAB_GRID -> "\t";
          case PIPE_LINES -> " |\n";
          default -> "\n";
        };
    String end = layout == TextLayout.PIPE_LINES ? " |\n" : "\n";
    String local = String.join(gap, "其他主动公开文件", "22", "0", "3") + end;
    Report report = read(text.substring(0, at) + local + text.substring(at));
    assertThat(report.extraRows())
        .singleElement()
        .satisfies(r -> assertThat(r.label()).isEqualTo("其他主动公开文件"))
        .extracting(ExtraRow::values)
        .isEqualTo(List.of("22", "0", "3"));
    SampleReport.EDITION_2019
        .cells()
        .forEach((id, value) -> assertThat(number(report, id)).as(id).isEqualTo(value));
  }

  private static String number(Report report, String id) {
    CellValue value = report.cell(CellId.parse(id));
    return value == null || value.number() == null ? "none" : value.number().toPlainString();
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES", "LONE_PIPES"})
  void wordsInTheOnlyCellOfARowAreItsContent(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    int label = text.indexOf("行政许可");
    for (String words : List.of("见附件", "XX")) {
      String changed = text.substring(0, label) + text.substring(label).replaceFirst("1264", words);
      CellValue value = read(changed).cell(CellId.parse("disclosure.licensing.decisions"));
      assertThat(value).isNotNull();
      assertThat(value.state()).isEqualTo(State.TEXT);
      assertThat(value.raw()).isEqualTo(words);
    }
  }

  @Test
  void wordsAmongTheFiguresOfALaidOutRowStandInACell() throws UnreadableException {
    String text = TextLayout.FIXED_WIDTH.write(SampleReport.EDITION_2019);
    int from = text.indexOf("行政许可");
    int to = text.indexOf('\n', from);
    String row = text.substring(from, to);
    String[] cells = row.split(" {2,}");
    for (int i = 1; i < cells.length; i++) {
      int at = i == 1 ? row.indexOf(cells[i]) : row.lastIndexOf(cells[i]);
      String changed = row.substring(0, at) + "XX" + row.substring(at + cells[i].length());
      Report report = read(text.substring(0, from) + changed + text.substring(to));
      assertThat(report.cells()).hasSize(SampleReport.EDITION_2019.cells().size());
      assertThat(
              report.cells().entrySet().stream()
                  .filter(e -> e.getKey().row().equals("licensing"))
                  .map(e -> e.getValue().raw()))
          .as(changed)
          .contains("XX")
          .hasSize(3);
    }
  }

  @Test
  void aNumberMayStandApartFromItsLabelBehindAGroup() throws UnreadableException {
    String text = TextLayout.RAW_LINES.write(SampleReport.EDITION_2021);
    Report report = read(text.replaceAll("([1-8]\\.)(?=\\p{IsHan})", "$1 "));
    assertThat(report.cells()).hasSize(SampleReport.EDITION_2021.cells().size());
    assertThat(report.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  @Test
  void figuresThatNobodyCanPartAreNotBlank() throws UnreadableException {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    String figures = "2\t1\t0\t0\t3\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0";
    Report report = read(text.replace(figures, figures.replace('\t', ';')));
    assertThat(
            report.cells().entrySet().stream()
                .filter(e -> e.getKey().table().equals("disputes"))
                .map(e -> e.getValue().state()))
        .hasSize(15)
        .containsOnly(State.UNSETTLED);
  }

  @Test
  void aSentenceThatTellsTheResultsIsNoTable() throws UnreadableException {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    int from = text.indexOf("三、收到和处理");
    int to = text.indexOf("四、政府信息公开行政复议");
    String told =
        "共办结9件，其中予以公开2件，部分公开1件，不予公开3件（属于国家秘密1件，保护第三方合法权益2件），"
            + "无法提供3件（本机关不掌握相关政府信息2件，没有现成信息需要另行制作1件），重复申请0件。";
    Report report =
        read(
            (text.substring(0, from) + text.substring(to))
                .replace("（三）政府信息管理。", told + "\n（三）政府信息管理。"));
    assertThat(report.tables()).containsExactly("disclosure", "disputes");
    assertThat(report.extraRows()).isEmpty();
    assertThat(report.sections().get(0).text()).contains(told);
  }

  @Test
  void aNoteBelowARowWithoutFigureIsNoContent() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    int label = text.indexOf("行政强制");
    int figure = text.indexOf('\n', label) + 1;
    int next = text.indexOf('\n', figure);
    CellValue value =
        read(text.substring(0, figure) + "注：以上为全年数" + text.substring(next))
            .cell(CellId.parse("disclosure.compulsion.decisions"));
    assertThat(value == null ? State.BLANK : value.state()).isEqualTo(State.BLANK);
  }

  @Test
  void headingsWithoutNumberInsideASectionAreItsOwn() throws UnreadableException {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    for (String heading : List.of("①主动公开情况", "主动公开情况", "1主动公开政府信息情况")) {
      Report report = read(text.replace("（一）主动公开。", heading + "\n"));
      assertThat(report.sections())
          .as(heading)
          .extracting(s -> s.number())
          .containsExactly(1, 2, 3, 4, 5, 6);
      assertThat(report.sections().get(0).text()).contains("主动公开", "监督保障");
    }
  }

  /** As a machine converts them: 於 has no simplified form of its own in names of places. */
  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_GRID", "GLUED_ROWS"})
  void labelsInTraditionalScriptAreTheForms(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    String note = "（本列數據的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和）";
    String heading = "三、收到和处理政府信息公开申请情况\n";
    assertThat(text).contains("属于", heading);
    Report read =
        read(
            text.replace("属于", "屬於")
                .replace("总计", "總計")
                .replace("规章", "規章")
                .replace(heading, heading + note + "\n"));
    Report whole = read(text);
    assertThat(read.cells().keySet()).isEqualTo(whole.cells().keySet());
    whole
        .cells()
        .forEach(
            (id, value) -> {
              assertThat(read.cells().get(id).repair()).as(id.toString()).isEqualTo(value.repair());
              assertThat(read.cells().get(id).number()).as(id.toString()).isEqualTo(value.number());
            });
    assertThat(read.sections()).filteredOn(s -> s.number() == 3).allMatch(s -> s.text().isEmpty());
    assertThat(read.notes()).isEqualTo(whole.notes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "/", "——", "—", "－"})
  void signsForNoneRunTogetherWithTheirLabelAreBlankCells(String sign) throws UnreadableException {
    String text = TextLayout.GLUED_ROWS.write(SampleReport.EDITION_2021);
    Report read = read(text.replaceFirst("\n规章\\d+", "\n规章" + sign.repeat(3)));
    for (String column : List.of("issued", "repealed", "in_force")) {
      CellValue value = read.cells().get(CellId.parse("disclosure.rules." + column));
      assertThat(value).as(column).isNotNull();
      assertThat(value.state()).isEqualTo(State.BLANK);
    }
    assertThat(read.extraRows()).isEmpty();
  }

  /** A long dash between two figures is the cell between them, not the minus of the second. */
  @Test
  void aLongDashBetweenFiguresIsASignForNone() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read("青岚县民政局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（五）项\n"
                + "信息内容上一年项目数量本年增/减处理决定数量\n行政许可14——8\n其他对外管理服务事项3——4\n"
                + "五、存在的主要问题及改进情况\n公开的内容还不够全面。\n")
            .cells();
    assertThat(cells.get(CellId.parse("disclosure.licensing.decisions")).number())
        .isEqualByComparingTo("8");
    assertThat(cells.get(CellId.parse("disclosure.licensing.change")).isNumber()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"GLUED_ROWS", "RAW_LINES"})
  void aWideGapInsideALabelDoesNotCutItFromItsFigures(TextLayout layout)
      throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Report whole = read(text);
    Report spaced = read(text.replace("\n规章", "\n规　章").replace("（七）总计", "（七）总　计"));
    assertThat(spaced.cells().keySet()).isEqualTo(whole.cells().keySet());
    whole
        .cells()
        .forEach(
            (id, value) -> {
              assertThat(spaced.cells().get(id).number()).isEqualTo(value.number());
              assertThat(spaced.cells().get(id).repair()).isEqualTo(value.repair());
            });
  }

  /** Commas between thousands are no separators of cells that ran together. */
  @Test
  void thousandsRunTogetherAreNotPartedByTheirCommas() throws UnreadableException {
    String text =
        "青岚县民政局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
            + "自然人商业企业科研机构社会公益组织法律服务机构其他总计\n"
            + "一、本年新收政府信息公开申请数量22,8793,1517,5356,0286,7137,26153,567\n"
            + "四、结转下年度继续办理0000000\n五、存在的主要问题及改进情况\n公开不够。\n";
    for (String print : List.of(text, text.replace(',', '，'))) {
      Report report = read(print);
      List<String> numbers = List.of("22879", "3151", "7535", "6028", "6713", "7261", "53567");
      List<String> columns = Grids.COLUMNS;
      for (int i = 0; i < columns.size(); i++) {
        CellValue value = report.cells().get(CellId.parse("requests.received." + columns.get(i)));
        assertThat(value).isNotNull();
        assertThat(value.repair()).isNotNull();
        if (value.isNumber()) {
          assertThat(value.number()).isEqualByComparingTo(numbers.get(i));
        }
      }
    }
  }

  /** 其它 is another spelling of 其他, wherever it stands. */
  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_ROWS", "TAB_GRID"})
  void anotherSpellingOfOthersIsNoLabelOfItsOwn(TextLayout layout) throws UnreadableException {
    for (SampleReport report : List.of(SampleReport.EDITION_2021, SampleReport.EDITION_2019)) {
      String text = layout.write(report);
      Map<CellId, CellValue> whole = read(text).cells();
      Report spelled = read(text.replace("其他法律", "其它法律、").replace("其他", "其它"));
      assertThat(spelled.cells().keySet()).isEqualTo(whole.keySet());
      spelled
          .cells()
          .forEach(
              (id, v) -> {
                assertThat(v.repair()).as(id.toString()).isNull();
                assertThat(v.number()).as(id.toString()).isEqualTo(whole.get(id).number());
              });
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "PIPE_ROWS", "TAB_GRID"})
  void fullerLabelsSeenInPrintAreTheForms(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Report fuller =
        read(
            text.replaceFirst("规章(?=[\\s|]+\\d)", "政府规章")
                .replace("信访举报投诉类", "信访投诉举报类")
                .replaceFirst("申请人逾期未按收费[^\\s|]+", "申请人逾期未缴费"));
    assertThat(fuller.cells().keySet()).isEqualTo(read(text).cells().keySet());
    assertThat(fuller.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
    assertThat(fuller.extraRows()).isEmpty();
  }
}
