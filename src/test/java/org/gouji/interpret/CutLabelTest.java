package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.form.Forms;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** Rows that were cut between two lines of their label. */
class CutLabelTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }

  private static Report report(String... rows) throws Exception {
    String page =
        "<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table border=1>"
            + row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
            + row("一、本年新收政府信息公开申请数量", "3", "0", "0", "0", "0", "0", "3")
            + String.join("", rows)
            + "</table><p>四、政府信息公开行政复议、行政诉讼情况</p>";
    return INTERPRETER
        .interpret(
            Formats.read(
                new Source("a.html", page.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT))
        .get(0);
  }

  private static List<String> texts(Report report, String row) {
    return report.cells().entrySet().stream()
        .filter(e -> e.getKey().row().equals(row))
        .map(Map.Entry::getValue)
        .map(CellValue::raw)
        .collect(Collectors.toList());
  }

  @Test
  void theRestOfALabelIsNoRowOfItsOwn() throws Exception {
    Report report =
        report(
            row("1.本机关不掌", "1", "0", "2", "0", "0", "0", "3"),
            row("握相关政府信息", "", "", "", "", "", "", ""));

    assertThat(texts(report, "unavailable_not_held"))
        .containsExactly("1", "0", "2", "0", "0", "0", "3");
    assertThat(report.extraRows()).isEmpty();
  }

  @Test
  void figuresMayStandBesideTheRest() throws Exception {
    Report report =
        report(
            row("1.本机关不掌", "", "", "", "", "", "", ""),
            row("握相关政府信息", "1", "0", "2", "0", "0", "0", "3"));

    assertThat(texts(report, "unavailable_not_held"))
        .containsExactly("1", "0", "2", "0", "0", "0", "3");
  }

  @Test
  void whereBothHaveFiguresTheyAreTwoRows() throws Exception {
    Report report =
        report(
            row("1.本机关不掌", "1", "0", "2", "0", "0", "0", "3"),
            row("握相关政府信息", "", "", "", "", "1", "0", "1"));

    assertThat(report.cells().entrySet())
        .filteredOn(e -> e.getKey().row().equals("unavailable_not_held"))
        .allMatch(e -> e.getValue().state() == CellValue.State.UNSETTLED);
  }

  @Test
  void aBlankRowBelowAnotherIsARow() throws Exception {
    Report report =
        report(
            row("1.本机关不掌握相关政府信息", "1", "0", "2", "0", "0", "0", "3"),
            row("2.没有现成信息需要另行制作", "", "", "", "", "", "", ""));

    assertThat(texts(report, "unavailable_needs_creation"))
        .containsExactly("", "", "", "", "", "", "");
  }
}
