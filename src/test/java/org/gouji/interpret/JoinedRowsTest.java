package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose cells were joined by a mark or as many spaces each: a blank cell is a gap more. */
class JoinedRowsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static final List<String> ROWS =
      List.of(
          "一、本年新收政府信息公开申请数量|14|6||9|3|2|34",
          "二、上年结转政府信息公开申请数量|1||||||1",
          "三、本年度办理结果|（一）予以公开|5|||3||2|10",
          "（二）部分公开||4|||3||7",
          "（三）不予公开|1.属于国家秘密||||6|||6",
          "2.其他法律行政法规禁止公开|||||||",
          "3.危及“三安全一稳定”|10||||||10",
          "（七）总计|15|4|0|9|3|2|33",
          "四、结转下年度继续办理||2|||||2");

  private static Map<CellId, CellValue> read(String disputes, String gap) throws Exception {
    String five = "结果维持 结果纠正 其他结果 尚未审结 总计";
    String text =
        "云溪县民政局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n"
            + "规章 1 0 4\n行政规范性文件 3  12\n三、收到和处理政府信息公开申请情况\n"
            + "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况\n自然人 法人或其他组织 总计\n"
            + "商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
            + String.join("\n", ROWS).replace('|', ' ')
            + "\n四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n"
            + "结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n"
            + (five + " " + five)
            + "\n"
            + disputes
            + "\n五、存在的主要问题及改进情况\n存在问题。\n六、其他需要报告的事项\n无。\n";
    Source source = new Source("a.txt", text.replace(" ", gap).getBytes(StandardCharsets.UTF_8));
    return INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0).cells();
  }

  private static void assertThatIsPrinted(
      Map<CellId, CellValue> cells, String row, String... printed) {
    List<CellId> ids = cells.keySet().stream().filter(i -> i.toString().startsWith(row)).toList();
    assertThat(ids).as(row).hasSize(printed.length);
    for (int i = 0; i < printed.length; i++) {
      CellValue value = cells.get(ids.get(i));
      assertThat(value.number() == null ? "" : value.number().toPlainString())
          .as(ids.get(i).toString())
          .isEqualTo(printed[i]);
      assertThat(value.repair()).as(ids.get(i).toString()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "   ", "    ", "\u3000", " / ", "、", "，", "；"})
  void aGapMoreIsABlankCell(String gap) throws Exception {
    Map<CellId, CellValue> cells = read("1  2  3 4   5 9  1 2  3", gap);
    assertThatIsPrinted(cells, "disclosure.rules.", "1", "0", "4");
    assertThatIsPrinted(cells, "disclosure.normative_documents.", "3", "", "12");
    assertThatIsPrinted(cells, "requests.received.", "14", "6", "", "9", "3", "2", "34");
    assertThatIsPrinted(cells, "requests.carried_in.", "1", "", "", "", "", "", "1");
    assertThatIsPrinted(cells, "requests.granted.", "5", "", "", "3", "", "2", "10");
    assertThatIsPrinted(cells, "requests.partly_granted.", "", "4", "", "", "3", "", "7");
    assertThatIsPrinted(cells, "requests.refused_state_secret.", "", "", "", "6", "", "", "6");
    assertThatIsPrinted(cells, "requests.carried_out.", "", "2", "", "", "", "", "2");
    assertThatIsPrinted(cells, "disputes.reconsideration.", "1", "", "2", "", "3");
    assertThatIsPrinted(cells, "disputes.litigation_direct.", "4", "", "", "5", "9");
    assertThatIsPrinted(cells, "disputes.litigation_after_reconsideration.", "", "1", "2", "", "3");
  }
}
