package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/**
 * Tables whose writer left out the blank cells: the figures behind them moved up, and the rows end
 * early or in cells that fill them up.
 */
class MovedUpTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final String COLUMNS = "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";

  /** Label, then the figures as the form has them; a dot is a blank cell. */
  private static final List<String> ROWS =
      List.of(
          "一、本年新收政府信息公开申请数量|11|6|.|9|3|2|31",
          "二、上年结转政府信息公开申请数量|1|.|.|.|.|.|1",
          "三、本年度办理结果|（一）予以公开|5|.|.|3|.|2|10",
          "（二）部分公开|.|4|.|.|3|.|7",
          "（三）不予公开|1.属于国家秘密|.|.|.|6|.|.|6",
          "2.其他法律行政法规禁止公开|.|.|.|.|.|.|.",
          "3.危及“三安全一稳定”|7|.|.|.|.|.|7",
          "4.保护第三方合法权益|.|2|.|.|.|.|2",
          "（七）总计|12|6|.|9|3|2|32",
          "四、结转下年度继续办理|.|.|.|.|.|.|.");

  private static Map<CellId, CellValue> read(List<String> rows, String disputes) throws Exception {
    String text =
        "云溪县民政局2023年政府信息公开工作年度报告\n"
            + "二、主动公开政府信息情况\n"
            + "第二十条第（一）项\n"
            + "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
            + "| 规章 | 0 | 0 | 1 |\n"
            + "| 行政规范性文件 | 4 | 19 |  |\n"
            + "三、收到和处理政府信息公开申请情况\n"
            + COLUMNS.replace("|", " | ")
            + "\n"
            + String.join("\n", rows)
            + "\n四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼\n未经复议直接起诉 | 复议后起诉\n"
            + "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | ".repeat(3)
            + "\n"
            + disputes
            + "\n五、存在的主要问题及改进情况\n存在问题。\n六、其他需要报告的事项\n无。\n";
    Source source = new Source("a.txt", text.getBytes(StandardCharsets.UTF_8));
    List<Report> reports = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0).cells();
  }

  private static List<String> left(String row) {
    return Arrays.stream(row.split("\\|")).filter(c -> !c.equals(".")).toList();
  }

  private static List<String> filledUp(int width) {
    return ROWS.stream()
        .map(MovedUpTest::left)
        .map(
            cells -> {
              List<String> all = new ArrayList<>(cells);
              while (all.size() < width) {
                all.add(" ");
              }
              return "| " + String.join(" | ", all) + " |";
            })
        .toList();
  }

  private static void isNowhereSilentlyWrong(Map<CellId, CellValue> cells) {
    String[] rows = {
      "received",
      "carried_in",
      "granted",
      "partly_granted",
      "refused_state_secret",
      "refused_prohibited_by_law",
      "refused_security_stability",
      "refused_third_party_rights",
      "handled",
      "carried_out"
    };
    String[] columns = {
      "natural_person",
      "commercial",
      "research",
      "public_interest",
      "legal_service",
      "other",
      "total"
    };
    for (int row = 0; row < rows.length; row++) {
      String[] printed = ROWS.get(row).split("\\|");
      for (int column = 0; column < columns.length; column++) {
        CellId id = CellId.parse("requests." + rows[row] + "." + columns[column]);
        CellValue value = cells.get(id);
        String want = printed[printed.length - columns.length + column];
        boolean right =
            value == null
                || value.repair() != null
                || (value.number() == null ? "." : value.number().toPlainString()).equals(want);
        assertThat(right).as("%s %s, printed %s", id, value, want).isTrue();
      }
    }
  }

  @Test
  void figuresBeforeCellsThatFillUpTheRowStandAnywhere() throws Exception {
    Map<CellId, CellValue> cells = read(filledUp(9), "| 0 | 0 | 0 | 0 | 0 |".repeat(3));
    isNowhereSilentlyWrong(cells);
    assertThat(cells.get(CellId.parse("requests.handled.total")).number())
        .isEqualByComparingTo("32");
  }

  @Test
  void figuresInRowsThatEndEarlyStandAnywhereThoughSomeBlankCellsAreThere() throws Exception {
    List<String> rows =
        ROWS.stream()
            .map(r -> r.replaceAll("[|][.](?=[|][.])", "").replace(".", "\u00a0"))
            .map(r -> "\t" + r.replace("|", "\t") + "\t")
            .toList();
    isNowhereSilentlyWrong(read(rows, "0\t".repeat(15)));
  }

  @Test
  void rowsWithoutATotalInSuchADocumentStandAnywhereToo() throws Exception {
    Map<CellId, CellValue> cells = read(filledUp(9), "| 0 | 0 | 0 | 0 | 0 |".repeat(3));
    for (String column : List.of("issued", "repealed", "in_force")) {
      CellId rules = CellId.parse("disclosure.rules." + column);
      CellId documents = CellId.parse("disclosure.normative_documents." + column);
      assertThat(cells.get(rules).repair()).as(column).isNull();
      assertThat(cells.get(documents).repair()).as(column).isNotNull();
    }
  }

  @Test
  void disputesOfSuchADocumentStandAnywhereToo() throws Exception {
    String disputes = "| 8 | 9 |  | 7 | 24 | 1 | 5 | 9 | 15 | 3 | 9 | 4 | 16 | | |";
    Map<CellId, CellValue> cells = read(filledUp(9), disputes);
    assertThat(cells.get(CellId.parse("disputes.reconsideration.upheld")).repair()).isNotNull();
    assertThat(cells.get(CellId.parse("disputes.litigation_direct.other")).repair()).isNotNull();
  }

  /** Blank totals are a habit of some offices: their rows end in figures that are no sums. */
  @Test
  void rowsWithBlankTotalsAreReadAsTheyStand() throws Exception {
    List<String> rows =
        ROWS.stream()
            .map(r -> r.substring(0, r.lastIndexOf('|')) + "|.")
            .map(r -> "| " + r.replace("|", " | ").replace(".", " ") + " |")
            .toList();
    Map<CellId, CellValue> cells = read(rows, "| 0 | 0 | 0 | 0 | 0 |".repeat(3));
    assertThat(
            cells.entrySet().stream()
                .filter(e -> e.getValue().number() != null && e.getValue().repair() == null)
                .map(e -> e.getKey().toString())
                .filter(id -> id.startsWith("requests."))
                .collect(Collectors.toSet()))
        .contains(
            "requests.received.natural_person",
            "requests.received.other",
            "requests.partly_granted.commercial",
            "requests.handled.legal_service");
  }
}
