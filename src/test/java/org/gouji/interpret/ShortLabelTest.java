package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.junit.jupiter.params.provider.EnumSource;

/** Labels that organs print in fewer words, or numbered in their own way. */
class ShortLabelTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static final Map<String, String> SHORT =
      Map.of(
          "received", "一、本年新收政府信息公开申请数量=一、本年新收申请数量",
          "carried_in", "二、上年结转政府信息公开申请数量=二、上年结转申请数量",
          "refused_state_secret", "1.属于国家秘密=1.国家秘密",
          "refused_prohibited_by_law", "2.其他法律行政法规禁止公开=2.法律法规禁止公开",
          "refused_third_party_rights", "4.保护第三方合法权益=4.第三方合法权益",
          "refused_internal_affairs", "5.属于三类内部事务信息=5.内部事务信息",
          "refused_process_information", "6.属于四类过程性信息=6.过程性信息",
          "rejected_excessive", "4.无正当理由大量反复申请=4.大量反复申请",
          "rejected_confirmation", "5.要求行政机关确认或重新出具已获取信息=5.要求确认或重新出具",
          "carried_out", "四、结转下年度继续办理=四、结转继续办理");

  private static Report read(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static Map<CellId, Object> figures(Report report) {
    return report.cells().entrySet().stream()
        .filter(e -> e.getValue().number() != null)
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().number()));
  }

  @ParameterizedTest
  @EnumSource(names = {"TAB_GRID", "PIPE_ROWS", "PIPE_LINES", "CELL_LINES", "MARKDOWN"})
  void theNumberTellsThemAndTheyAreMarked(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    String cut = text;
    for (String both : SHORT.values()) {
      String[] label = both.split("=");
      assertThat(cut).contains(label[0]);
      cut = cut.replace(label[0], label[1]);
    }
    Report report = read(cut);
    assertThat(figures(report)).isEqualTo(figures(read(text)));
    assertThat(report.extraRows()).isEmpty();
    for (Map.Entry<CellId, CellValue> cell : report.cells().entrySet()) {
      boolean own =
          cell.getKey().table().equals("requests") && SHORT.containsKey(cell.getKey().row());
      assertThat(cell.getValue().repair() != null).as(cell.getKey().toString()).isEqualTo(own);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TAB_GRID", "PIPE_ROWS", "CELL_LINES", "LONE_PIPES", "MARKDOWN"})
  void aSpaceMayStandForThePointBehindANumber(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Report report = read(text.replaceAll("(?<!\\d)([1-8])\\.(?=\\p{IsHan})", "$1 "));
    assertThat(figures(report)).isEqualTo(figures(read(text)));
    assertThat(report.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
    assertThat(report.extraRows()).isEmpty();
  }

  @Test
  void aGroupMayStandBeforeSuchANumberOnOneLine() throws UnreadableException {
    String text =
        """
        青岚县水利局2022年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 1 0 0 0 0 2 3
        三、本年度办理结果 （一）予以公开 1 0 0 0 0 1 2
        （三）不予公开 1 属于国家秘密 0 0 0 0 0 1 1
        2 其他法律行政法规禁止公开 0 0 0 0 0 0 0
        （七）总计 1 0 0 0 0 2 3
        """;
    Report report = read(text);
    assertThat(report.cell(CellId.parse("requests.refused_state_secret.total")).number())
        .isEqualByComparingTo("1");
    assertThat(report.extraRows()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"TAB_GRID", "PIPE_ROWS", "CELL_LINES", "MARKDOWN"})
  void theFirstWordsBehindTheNumberTellARow(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Report report =
        read(text.replace("一、本年新收政府信息公开申请数量", "一、本年新收").replace("二、上年结转政府信息公开申请数量", "二、上年结转"));
    assertThat(figures(report)).isEqualTo(figures(read(text)));
    assertThat(report.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  /** Half of a label is wanted: 其他公开 is a row of the organ's own. */
  @Test
  void aFewWordsOfALabelAreNotEnough() throws UnreadableException {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    Report report = read(text.replace("2.其他法律行政法规禁止公开", "2.其他公开"));
    assertThat(report.cells())
        .doesNotContainKey(new CellId("requests", "refused_prohibited_by_law", "total"));
  }

  @ParameterizedTest
  @EnumSource(names = {"TAB_GRID", "PIPE_ROWS", "CELL_LINES", "FIXED_WIDTH", "LONE_PIPES"})
  void theFormsOwnNumbersMayBeCircledOrLackABracket(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    String circled = text;
    for (int n = 1; n <= 8; n++) {
      circled = circled.replaceAll(n + "\\.(?=\\p{IsHan})", String.valueOf((char) ('①' + n - 1)));
    }
    Report report = read(circled.replaceAll("（([一二七])）(?=予以|部分|总计)", "$1）"));
    assertThat(figures(report)).isEqualTo(figures(read(text)));
    assertThat(report.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
    assertThat(report.extraRows()).isEmpty();
  }
}
