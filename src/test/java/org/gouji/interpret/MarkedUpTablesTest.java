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
import org.gouji.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in the markup of wikis and of AsciiDoc, whose cells say what they cover. */
class MarkedUpTablesTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static final String ASCIIDOC =
      """
      [cols="4*",options="header"]
      |===
      4+|第二十条第（一）项
      |信息内容 |本年制发件数 |本年废止件数 |现行有效件数
      |规章 | |1 |2
      |行政规范性文件 |3 |4 |15
      4+|第二十条第（五）项
      |信息内容 3+|本年处理决定数量
      |行政许可 3+|27
      4+|第二十条第（六）项
      |信息内容 3+|本年处理决定数量
      |行政处罚 3+|8
      |行政强制 3+|
      4+|第二十条第（八）项
      |信息内容 3+|本年收费金额（单位：万元）
      |行政事业性收费 3+|1.5
      |===
      """;

  /** A cell a line, as converters write cells that hold paragraphs. */
  private static final String ASCIIDOC_BLOCKS =
      """
      [width="100%",cols="25%,25%,25%,25%"]
      |===
      4+a|
      第二十条第（一）项

      a|信息内容
      a|本年制发件数
      a|本年废止件数
      a|现行有效件数

      a|规章
      a|
      a|1
      a|2

      a|行政规范性文件
      a|3
      a|4
      a|15

      4+a|第二十条第（五）项

      a|信息内容
      3+a|本年处理决定数量

      a|行政许可
      3+a|27

      4+a|第二十条第（六）项

      a|信息内容
      3+a|本年处理决定数量

      a|行政处罚
      3+a|8

      a|行政强制
      3+a|

      4+a|第二十条第（八）项

      a|信息内容
      3+a|本年收费金额（单位：万元）

      a|行政事业性收费
      3+a|1.5

      |===
      """;

  private static final String WIKI =
      """
      {| class="wikitable"
      |-
      | colspan="4" | 第二十条第（一）项
      |-
      ! 信息内容 !! 本年制发件数 !! 本年废止件数 !! 现行有效件数
      |-
      | 规章
      |
      | 1
      | 2
      |-
      | 行政规范性文件 || 3 || 4 || style="text-align:right" | 15
      |-
      | colspan=4 | 第二十条第（五）项
      |-
      | 信息内容
      | colspan=3 | 本年处理决定数量
      |-
      | 行政许可
      | colspan="3" | 27
      |-
      | colspan=4 | 第二十条第（六）项
      |-
      | 信息内容
      | colspan=3 | 本年处理决定数量
      |-
      | 行政处罚
      | colspan=3 | 8
      |-
      | '''行政强制'''
      | colspan=3 |
      |-
      | colspan=4 | 第二十条第（八）项
      |-
      | 信息内容
      | colspan=3 | 本年收费金额（单位：万元）
      |-
      | 行政事业性收费
      | colspan=3 | 1.5
      |}
      """;

  @ParameterizedTest
  @ValueSource(strings = {ASCIIDOC, ASCIIDOC_BLOCKS, WIKI})
  void everyCellIsReadWhereItStands(String table) throws Exception {
    String text = "云溪县民政局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n" + table + "\n三、收到和处理政府信息公开申请情况\n";
    Map<CellId, CellValue> cells =
        INTERPRETER
            .interpret(
                Formats.read(
                    new Source("a.txt", text.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT))
            .get(0)
            .cells();
    Map<String, String> printed =
        Map.of(
            "rules.repealed", "1",
            "rules.in_force", "2",
            "normative_documents.issued", "3",
            "normative_documents.repealed", "4",
            "normative_documents.in_force", "15",
            "licensing.decisions", "27",
            "penalties.decisions", "8",
            "fees.amount", "1.5");
    printed.forEach(
        (id, figure) ->
            assertThat(cells.get(CellId.parse("disclosure." + id)).number())
                .as(id)
                .isEqualByComparingTo(figure));
    assertThat(cells.get(CellId.parse("disclosure.rules.issued")).isBlank()).isTrue();
    assertThat(cells.get(CellId.parse("disclosure.compulsion.decisions")).isBlank()).isTrue();
    assertThat(cells.values()).hasSize(10).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"== %s", "=== %s", "== %s ==", "===== %s =====", "h2. %s", "h2. {anchor:a}%s"})
  void theLevelOfAHeadingIsNoneOfItsWords(String level) throws Exception {
    StringBuilder text = new StringBuilder("云溪县民政局2023年政府信息公开工作年度报告\n\n");
    for (String heading : List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "六、其他需要报告的事项")) {
      text.append(level.formatted(heading)).append("\n\n全年公开信息若干条。\n\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(
            INTERPRETER
                .interpret(Formats.read(new Source("a.txt", bytes), Limits.DEFAULT))
                .get(0)
                .sections())
        .extracting(Section::number)
        .containsExactly(1, 2, 3, 6);
  }

  /** Cells of a row over lines, the number of columns told by nothing but commas. */
  @Test
  void emptyWordsOnColumnsCountThem() throws Exception {
    String text =
        "云溪县民政局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n[cols=\",,,\",]\n|===\n"
            + "|第二十条第（一）项 | \n| | \n|信息内容 |本年制发件数\n|本年废止件数 |现行有效件数\n|规章 |1 |2\n|3\n"
            + "|行政规范性文件 |4\n|5 |6\n|===\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Map<CellId, CellValue> cells =
        INTERPRETER
            .interpret(Formats.read(new Source("a.txt", bytes), Limits.DEFAULT))
            .get(0)
            .cells();
    assertThat(cells.values())
        .extracting(CellValue::raw)
        .containsExactly("1", "2", "3", "4", "5", "6");
    assertThat(cells.values()).allMatch(v -> v.repair() == null);
  }
}
