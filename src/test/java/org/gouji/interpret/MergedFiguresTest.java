package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.locate.Grids;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One printed cell for several columns of a row. */
class MergedFiguresTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Map<CellId, CellValue> read(String body) throws Exception {
    String page = "<h1>云溪县民政局2023年政府信息公开工作年度报告</h1>" + body;
    Source source = new Source("a.html", page.getBytes(StandardCharsets.UTF_8));
    List<Report> reports = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0).cells();
  }

  private static String cells(String... cells) {
    return "<td>" + String.join("</td><td>", cells) + "</td>";
  }

  private static Map<CellId, CellValue> requests(String granted) throws Exception {
    return read(
        "<p>三、收到和处理政府信息公开申请情况</p><table><tr><td>项目</td>"
            + cells("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
            + "</tr><tr><td>一、本年新收政府信息公开申请数量</td>"
            + cells("2", "0", "0", "0", "0", "0", "2")
            + "</tr><tr><td>二、上年结转政府信息公开申请数量</td>"
            + cells("0", "0", "0", "0", "0", "1", "1")
            + "</tr><tr><td>（一）予以公开</td>"
            + granted
            + "</tr></table>");
  }

  private static CellValue granted(Map<CellId, CellValue> cells, String column) {
    return cells.get(new CellId("requests", "granted", column));
  }

  @Test
  void oneZeroForTheWholeRowIsZeroInEachColumn() throws Exception {
    Map<CellId, CellValue> cells = requests("<td colspan=7>0</td>");
    for (String column : Grids.COLUMNS) {
      CellValue value = granted(cells, column);
      assertThat(value.number()).as(column).isEqualByComparingTo("0");
      assertThat(value.repair()).as(column).isNotNull();
    }
  }

  @Test
  void columnsBesideAMergedZeroAreNotMarked() throws Exception {
    Map<CellId, CellValue> cells = requests("<td>3</td><td colspan=5>0</td><td>3</td>");
    assertThat(granted(cells, "natural_person").number()).isEqualByComparingTo("3");
    assertThat(granted(cells, "natural_person").repair()).isNull();
    assertThat(granted(cells, "research").number()).isEqualByComparingTo("0");
    assertThat(granted(cells, "research").repair()).isNotNull();
    assertThat(granted(cells, "total").number()).isEqualByComparingTo("3");
  }

  @Test
  void anotherFigureBelongsToNoneOfTheColumnsForCertain() throws Exception {
    Map<CellId, CellValue> cells = requests("<td colspan=6>3</td><td>3</td>");
    for (String column : Grids.COLUMNS.subList(0, 6)) {
      assertThat(granted(cells, column).state()).as(column).isEqualTo(State.UNSETTLED);
    }
    assertThat(granted(cells, "total").number()).isEqualByComparingTo("3");
  }

  private static final String NEXT =
      "</tr><tr><td>四、结转下年度继续办理</td>" + cells("1", "0", "0", "0", "0", "0", "1");

  private static String tall(String figure) {
    return "<td rowspan=2>"
        + figure
        + "</td>"
        + cells("1", "0", "0", "0", "0", "1")
        + "</tr><tr><td>（二）部分公开</td>"
        + cells("2", "0", "0", "0", "0", "2");
  }

  @Test
  void oneZeroForSeveralRowsIsZeroInEach() throws Exception {
    Map<CellId, CellValue> cells = requests(tall("0"));
    for (String row : List.of("granted", "partly_granted")) {
      CellValue value = cells.get(new CellId("requests", row, "natural_person"));
      assertThat(value.number()).as(row).isEqualByComparingTo("0");
      assertThat(value.repair()).as(row).isNotNull();
      CellValue beside = cells.get(new CellId("requests", row, "commercial"));
      assertThat(beside.number()).as(row).isPositive();
      assertThat(beside.repair()).as(row).isNull();
    }
  }

  @Test
  void anotherFigureForSeveralRowsBelongsToNoneForCertain() throws Exception {
    Map<CellId, CellValue> cells = requests(tall("3"));
    for (String row : List.of("granted", "partly_granted")) {
      CellValue value = cells.get(new CellId("requests", row, "natural_person"));
      assertThat(value.state()).as(row).isEqualTo(State.UNSETTLED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td rowspan=2 colspan=7>%s</td></tr><tr><td>（二）部分公开</td>",
        "<td>1</td><td rowspan=2"
            + " colspan=5>%s</td><td>1</td></tr><tr><td>（二）部分公开</td><td></td><td></td>",
        "<td rowspan=2>1</td><td rowspan=2 colspan=5>%s</td><td"
            + " rowspan=2>1</td></tr><tr><td>（二）部分公开</td>"
      })
  void aBlockOverRowsAndColumnsHoldsForEachRowWithALabel(String rows) throws Exception {
    for (String figure : List.of("0", "3")) {
      Map<CellId, CellValue> cells = requests(rows.formatted(figure) + NEXT);
      for (String row : List.of("granted", "partly_granted")) {
        for (String column : Grids.COLUMNS.subList(1, 6)) {
          CellValue value = cells.get(new CellId("requests", row, column));
          assertThat(value.repair()).as(row + " " + column).isNotNull();
        }
      }
    }
  }

  @Test
  void figuresBesideALabelInTwoRowsAreThoseOfOneRow() throws Exception {
    String two = cells("3", "0", "0", "0", "0", "0", "3").replace("<td>", "<td rowspan=2>");
    Map<CellId, CellValue> cells = requests(two + "</tr><tr><td>（区分处理的，只计这一情形，不计其他情形）</td>");
    assertThat(granted(cells, "natural_person").number()).isEqualByComparingTo("3");
    assertThat(granted(cells, "natural_person").repair()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "无", "—"})
  void aSignForNoneHoldsForEachColumn(String sign) throws Exception {
    Map<CellId, CellValue> cells = requests("<td colspan=7>" + sign + "</td>");
    for (String column : Grids.COLUMNS) {
      assertThat(granted(cells, column).state()).as(column).isEqualTo(State.PLACEHOLDER);
      assertThat(granted(cells, column).repair()).as(column).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<td colspan=15>0</td>",
        "<td colspan=5>0</td><td colspan=5>0</td><td colspan=5>0</td>",
        "<td colspan=5>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td colspan=5>0</td>"
      })
  void mergedZerosOfDisputesAreZeros(String figures) throws Exception {
    String five = cells("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    Map<CellId, CellValue> cells =
        read(
            "<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr>"
                + "<td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
                + five.replace("<td>", "<td rowspan=2>")
                + "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>"
                + five
                + five
                + "</tr><tr>"
                + figures
                + "</tr></table>");
    assertThat(cells).hasSize(15);
    cells.forEach((id, v) -> assertThat(v.number()).as(id.toString()).isEqualByComparingTo("0"));
    assertThat(cells.values()).anyMatch(v -> v.repair() != null);
  }
}
