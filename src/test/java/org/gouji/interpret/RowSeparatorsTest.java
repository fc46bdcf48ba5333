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

/** Rows with some sign between their cells: blank cells show, and rows are of any length. */
class RowSeparatorsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static final String FIVE = "结果维持|结果纠正|其他结果|尚未审结|总计";

  private static final List<String> PAGE =
      List.of(
          "云溪县民政局2020年政府信息公开工作年度报告",
          "二、主动公开政府信息情况",
          "第二十条第（一）项",
          "信息内容|本年新制作数量|本年新公开数量|对外公开总数量",
          "规章|0||4",
          "规范性文件|3||12",
          "第二十条第（五）项",
          "信息内容|上一年项目数量|本年增/减|处理决定数量",
          "行政许可|17|-2|105",
          "其他对外管理服务事项|0|0|8",
          "第二十条第（九）项",
          "信息内容|采购项目数量|采购总金额",
          "政府集中采购|0|251000元",
          "三、收到和处理政府信息公开申请情况",
          "自然人|法人或其他组织|总计",
          "商业企业|科研机构|社会公益组织|法律服务机构|其他",
          "一、本年新收政府信息公开申请数量|14|6||9|3|2|34",
          "二、上年结转政府信息公开申请数量|1||||||1",
          "三、本年度办理结果|（一）予以公开|5|||3||2|10",
          "（二）部分公开||4|||3||7",
          "（三）不予公开|1.属于国家秘密||||6|||6",
          "2.其他法律行政法规禁止公开|||||||",
          "3.危及“三安全一稳定”|10||||||10",
          "（七）总计|15|4||9|3|2|33",
          "四、结转下年度继续办理||2|||||2",
          "四、政府信息公开行政复议、行政诉讼情况",
          "行政复议|行政诉讼",
          FIVE + "|未经复议直接起诉|复议后起诉",
          FIVE + "|" + FIVE,
          "1||2||3|4||||5|9||1|2|3",
          "五、存在的主要问题及改进情况",
          "存在问题。");

  private static final Map<String, String> PRINTED =
      Map.ofEntries(
          Map.entry("disclosure.rules", "0,,4"),
          Map.entry("disclosure.normative_documents", "3,,12"),
          Map.entry("disclosure.licensing", "17,-2,105"),
          Map.entry("disclosure.procurement", "0,251000"),
          Map.entry("requests.received", "14,6,,9,3,2,34"),
          Map.entry("requests.carried_in", "1,,,,,,1"),
          Map.entry("requests.granted", "5,,,3,,2,10"),
          Map.entry("requests.partly_granted", ",4,,,3,,7"),
          Map.entry("requests.refused_state_secret", ",,,6,,,6"),
          Map.entry("requests.refused_prohibited_by_law", ",,,,,,"),
          Map.entry("requests.handled", "15,4,,9,3,2,33"),
          Map.entry("requests.carried_out", ",2,,,,,2"),
          Map.entry("disputes.reconsideration", "1,,2,,3"),
          Map.entry("disputes.litigation_direct", "4,,,,5"),
          Map.entry("disputes.litigation_after_reconsideration", "9,,1,2,3"));

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "｜", "\u3000"})
  void everyCellIsReadInItsPlace(String separator) throws Exception {
    String text = String.join("\n", PAGE).replace("|", separator) + "\n";
    Map<CellId, CellValue> cells =
        INTERPRETER
            .interpret(
                Formats.read(
                    new Source("a.txt", text.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT))
            .get(0)
            .cells();
    PRINTED.forEach(
        (row, figures) -> {
          List<CellValue> read =
              cells.entrySet().stream()
                  .filter(e -> e.getKey().toString().startsWith(row + "."))
                  .map(Map.Entry::getValue)
                  .toList();
          assertThat(
                  read.stream()
                      .map(v -> v.number() == null ? "" : v.number().toPlainString())
                      .toList())
              .as(row)
              .containsExactly(figures.split(",", -1));
          assertThat(read).as(row).allSatisfy(v -> assertThat(v.repair()).isNull());
        });
  }
}
