package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.html.HtmlReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose cells leave no doubt, with what offices add to them or change in them. */
class TablesOfPagesTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Report read(String body) throws Exception {
    String page = "<p>青岚县教育局2024年政府信息公开工作年度报告</p><p>一、总体情况</p><p>无</p>" + body;
    Source source = new Source("a.html", page.getBytes(StandardCharsets.UTF_8));
    return INTERPRETER.interpret(new HtmlReader().read(source, Limits.DEFAULT)).get(0);
  }

  /** The cells of a row as they are read, marks included. */
  private static String row(Report report, String row, String... columns) {
    return List.of(columns).stream()
        .map(c -> report.cells().get(CellId.parse(row + "." + c)))
        .map(TablesOfPagesTest::shown)
        .collect(Collectors.joining(" "));
  }

  private static String shown(@Nullable CellValue value) {
    if (value == null || !value.isNumber() && !value.isBlank()) {
      return "?";
    }
    return (value.isBlank() ? "-" : value.number().toPlainString())
        + (value.repair() == null ? "" : "!");
  }

  private static String tr(String... cells) {
    return "<tr><td>" + String.join("<td>", cells);
  }

  /** The note names a row of the table that is blank, and what it says has digits in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "注：1.规章由设区的市以上人民政府制发；2.收费金额保留4位小数。",
        "备注：规章3件尚在审查。",
        "说明：1.行政许可含告知承诺件3件；规章没有。",
      })
  void aNoteBelowATableIsNoneOfItsRows(String note) throws Exception {
    Report report =
        read(
            "<p>二、主动公开政府信息情况</p><table><tr><td colspan=4>第二十条第（一）项"
                + tr("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
                + tr("规章", "", "", "")
                + tr("行政规范性文件", "2", "0", "5")
                + "<tr><td colspan=4>"
                + note
                + "</table>");
    String[] columns = {"issued", "repealed", "in_force"};
    assertThat(row(report, "disclosure.rules", columns)).isEqualTo("- - -");
    assertThat(row(report, "disclosure.normative_documents", columns)).isEqualTo("2 0 5");
    assertThat(report.extraRows()).isEmpty();
  }

  /** An office prints the total first; hardly a row has a figure in each of its cells. */
  @Test
  void blankCellsStandUnderTheirHeadersToo() throws Exception {
    Report report =
        read(
            "<p>三、收到和处理政府信息公开申请情况</p><table><tr><td rowspan=3><td colspan=7>申请人情况"
                + "<tr><td rowspan=2>总计<td rowspan=2>自然人<td colspan=5>法人或其他组织"
                + tr("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他")
                + tr("一、本年新收政府信息公开申请数量", "7", "4", "", "3", "", "", "")
                + tr("二、上年结转政府信息公开申请数量", "1", "1", "", "", "", "", "")
                + tr("（七）总计", "8", "5", "0", "3", "0", "0", "0")
                + tr("四、结转下年度继续办理", "0", "", "", "", "", "", "")
                + "</table>");
    String[] columns = {
      "natural_person",
      "commercial",
      "research",
      "public_interest",
      "legal_service",
      "other",
      "total"
    };
    assertThat(row(report, "requests.received", columns)).isEqualTo("4 - 3 - - - 7");
    assertThat(row(report, "requests.carried_in", columns)).isEqualTo("1 - - - - - 1");
    assertThat(row(report, "requests.handled", columns)).isEqualTo("5 0 3 0 0 0 8");
    assertThat(row(report, "requests.carried_out", columns)).isEqualTo("- - - - - - 0");
  }
}
