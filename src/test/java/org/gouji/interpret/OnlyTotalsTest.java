package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gouji.document.Columns;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** Offices that leave the kinds of applicant blank and fill in nothing but the totals. */
class OnlyTotalsTest {
  private static final List<String> HEADER =
      List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");

  /** The column in which the label of a laid-out row is followed by its first figure. */
  private static final int FIRST = 50;

  private static final Map<String, String> ROWS = new LinkedHashMap<>();

  static {
    ROWS.put("received", "一、本年新收政府信息公开申请数量");
    ROWS.put("carried_in", "二、上年结转政府信息公开申请数量");
    ROWS.put("granted", "（一）予以公开");
    ROWS.put("refused_state_secret", "1.属于国家秘密");
    ROWS.put("refused_prohibited_by_law", "2.其他法律行政法规禁止公开");
    ROWS.put("refused_security_stability", "3.危及“三安全一稳定”");
    ROWS.put("refused_third_party_rights", "4.保护第三方合法权益");
    ROWS.put("handled", "（七）总计");
    ROWS.put("carried_out", "四、结转下年度继续办理");
  }

  @Test
  void aFigureUnderTheHeaderOfATotalIsTheTotal() throws Exception {
    StringBuilder header = new StringBuilder(" ".repeat(FIRST));
    HEADER.forEach(h -> header.append(h).append(" ".repeat(16 - Columns.width(h))));
    assertTotals(
        header.toString().stripTrailing() + "\n",
        (label, total) -> label + " ".repeat(FIRST + 16 * 6 - Columns.width(label)) + total);
  }

  @Test
  void aPipeThatOpensTheNextRowIsNoCell() throws Exception {
    assertTotals(
        "|\n" + String.join(" |\n", HEADER) + " | ||\n|\n",
        (label, total) -> label + " |\n" + " |\n".repeat(6) + total + " | ||\n|");
  }

  @Test
  void theLastRowMayLackThePipeThatOpensTheNext() throws Exception {
    String text =
        text("|\n", (label, total) -> label + " |\n" + " |\n".repeat(6) + total + " |\n|");
    int last = text.lastIndexOf("|\n五、");
    assertTotals(text.substring(0, last) + text.substring(last + 2));
  }

  @Test
  void aLonePipeMayEndTheCellOnTheLineBefore() throws Exception {
    assertTotals(
        String.join(" |\n", HEADER) + "\n |\n",
        (label, total) ->
            label + " |\n" + " |\n".repeat(6) + total + (total % 2 == 0 ? "\n |\n" : " |"));
  }

  @Test
  void aCellMayHoldASpaceBetweenThousands() throws Exception {
    String text =
        text(
            String.join(" |\n", HEADER) + " |\n",
            (label, total) -> label + " |\n" + "1 |\n".repeat(6) + total + " |\n");
    CellValue value =
        read(text.replace("11 |", "1 011 |")).cells().get(CellId.parse("requests.received.total"));
    assertThat(value).isNotNull();
    assertThat(value.number()).isEqualByComparingTo("1011");
  }

  private static String text(String header, BiFunction<String, Integer, String> row) {
    List<String> lines = new ArrayList<>(List.of("云溪县民政局2023年政府信息公开工作年度报告"));
    lines.add("三、收到和处理政府信息公开申请情况");
    lines.add(header);
    int total = 11;
    for (String label : ROWS.values()) {
      lines.add(row.apply(label, total++));
    }
    lines.add("五、存在的主要问题及改进情况");
    lines.add("公开内容有待丰富。");
    return String.join("\n", lines) + "\n";
  }

  private static void assertTotals(String header, BiFunction<String, Integer, String> row)
      throws Exception {
    assertTotals(text(header, row));
  }

  private static Report read(String text) throws Exception {
    Source source = new Source("a.txt", text.getBytes(StandardCharsets.UTF_8));
    List<Report> reports =
        new Interpreter(Forms.standard()).interpret(Formats.read(source, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static void assertTotals(String text) throws Exception {
    Report report = read(text);
    int total = 11;
    for (String row : ROWS.keySet()) {
      CellValue value = report.cells().get(CellId.parse("requests." + row + ".total"));
      assertThat(value).as(row).isNotNull();
      assertThat(value.repair()).as(row).isNull();
      assertThat(value.number()).as(row).isEqualByComparingTo(String.valueOf(total++));
    }
  }
}
