package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** As programs lay out pages that count a Chinese character as one column. */
  @Test
  void aPageMayCountEveryCharacterAsOneColumn() throws Exception {
    Map<String, int[]> rows = new LinkedHashMap<>();
    rows.put("一、本年新收政府信息公开申请数量", new int[] {9, 0, 0, 0, 0, 2, 11});
    rows.put("二、上年结转政府信息公开申请数量", new int[] {-1, -1, -1, -1, -1, -1, 0});
    rows.put("（一）予以公开", new int[] {4, -1, -1, -1, -1, 1, 5});
    rows.put("（二）部分公开", new int[] {-1, -1, -1, -1, -1, 1, 1});
    rows.put("1.属于国家秘密", new int[] {3, -1, -1, -1, -1, -1, 3});
    rows.put("2.其他法律行政法规禁止公开", new int[] {-1, -1, -1, -1, -1, -1, 0});
    rows.put("3.危及“三安全一稳定”", new int[] {2, -1, -1, -1, -1, -1, 2});
    rows.put("4.保护第三方合法权益", new int[] {-1, -1, -1, -1, -1, -1, 0});
    rows.put("（七）总计", new int[] {9, 0, 0, 0, 0, 2, 11});
    rows.put("四、结转下年度继续办理", new int[] {-1, -1, -1, -1, -1, -1, 0});
    StringBuilder text = new StringBuilder("青岚县民政局2023年政府信息公开工作年度报告\n");
    text.append("三、收到和处理政府信息公开申请情况\n");
    rows.forEach(
        (label, figures) -> {
          StringBuilder line = new StringBuilder(label);
          for (int i = 0; i < 7; i++) {
            line.append(" ".repeat(Math.max(0, 30 + 7 * i - line.length())));
            line.append(figures[i] < 0 ? "" : String.valueOf(figures[i]));
          }
          text.append(line.toString().stripTrailing()).append('\n');
        });
    text.append("五、存在的主要问题及改进情况\n公开的内容还不够全面。\n");
    Report report = INTERPRETER.interpret(TextReader.read(text.toString(), Limits.DEFAULT)).get(0);
    assertThat(report.cells()).hasSize(70);
    assertThat(report.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
    for (String cell : List.of("granted.other", "partly_granted.other", "granted.total")) {
      assertThat(report.cells().get(CellId.parse("requests." + cell)).isNumber()).isTrue();
    }
    assertThat(report.cells().get(CellId.parse("requests.carried_out.total")).isNumber()).isTrue();
  }

  /** A label or a sentence of a page that ran together may have wide spaces inside. */
  @Test
  void headingsAreFoundOnBothSidesOfAWideSpace() throws Exception {
    String glued = TextLayout.GLUED_PAGE.write(SampleReport.EDITION_2021);
    String text = glued.replace("（七）总计", "（七）总  计");
    assertThat(text).isNotEqualTo(glued);
    Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    assertThat(report.sections().stream().map(s -> s.number()).toList())
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(faults(SampleReport.EDITION_2021, report, true)).isEmpty();
  }

  /** No row prints all of its figures; then the headers show the columns, a space between them. */
  @Test
  void headersASpaceApartShowWhereFiguresStand() throws Exception {
    String text =
        """
        青岚县民政局2023年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）    申请人情况
                                                                                自然人 法人或其他组织                                   总计
                                                                                       商业企业 科研机构 社会公益组织 法律服务机构 其他
        一、本年新收政府信息公开申请数量                                        24     31                             2                 57
        二、上年结转政府信息公开申请数量
        （一）予以公开                                                          8      12                                               20
        （二）部分公开                                                                 1                                                1
        4.无正当理由大量反复申请                                                                                      2                 2
        （七）总计                                                              8      13                             2                 23
        五、存在的主要问题及改进情况
        公开的内容还不够全面。
        """;
    Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    Map<String, Integer> printed = new LinkedHashMap<>();
    printed.put("received.commercial", 31);
    printed.put("received.legal_service", 2);
    printed.put("received.total", 57);
    printed.put("partly_granted.commercial", 1);
    printed.put("partly_granted.total", 1);
    printed.put("rejected_excessive.legal_service", 2);
    printed.put("handled.legal_service", 2);
    printed.forEach(
        (cell, figure) -> {
          CellValue value = report.cell(CellId.parse("requests." + cell));
          assertThat(value.number()).as(cell).isEqualByComparingTo(String.valueOf(figure));
          assertThat(value.repair()).as(cell).isNull();
        });
    assertThat(report.cells().values().stream().filter(CellValue::isNumber)).hasSize(15);
  }

  /** One wide space between all that is printed: blank cells left no trace, and no place tells. */
  @ParameterizedTest
  @ValueSource(strings = {"\u3000", "  "})
  void aSpaceOfOneWidthThroughoutIsNoLayout(String space) throws Exception {
    String text =
        """
        青岚县民政局2023年政府信息公开工作年度报告
        二、主动公开政府信息情况
        信息内容_本年制发件数_本年废止件数_现行有效件数
        规章_10
        行政规范性文件_16
        三、收到和处理政府信息公开申请情况
        自然人_法人或其他组织_总计
        商业企业_科研机构_社会公益组织_法律服务机构_其他
        一、本年新收政府信息公开申请数量_5412_7095_0_0_1109_1932_15548
        二、上年结转政府信息公开申请数量_0_300_0_0_0_162_462
        （一）予以公开_1237_1_1106_2344
        5.要求行政机关确认或重新出具已获取信息_1_1
        （七）总计_4936_6907_1109_2094_15046
        五、存在的主要问题及改进情况
        公开的内容还不够全面。
        """
            .replace("_", space);
    Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    assertThat(report.cell(CellId.parse("requests.received.other")).number()).isEqualTo("1932");
    for (String cell :
        List.of(
            "requests.rejected_confirmation.commercial",
            "requests.rejected_confirmation.total",
            "disclosure.rules.issued")) {
      assertThat(report.cell(CellId.parse(cell)).repair()).as(cell).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "***", "#"})
  void aRowMayEndWithNothingButMarks(String marks) throws UnreadableException {
    String text = "一、总体情况\n（一）主动公开\t12\t" + marks + "\n二、主动公开政府信息情况\n规章\t1\t2\t" + marks + "\n";
    assertThat(INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT))).isNotEmpty();
  }
}
