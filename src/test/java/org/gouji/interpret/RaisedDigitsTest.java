package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raised digits in a cell of figures: most often they are the mark of a note. */
class RaisedDigitsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  @ParameterizedTest
  @CsvSource({
    "<sup>1</sup>, UNSETTLED",
    "<sup>12</sup>, UNSETTLED",
    "¹, UNSETTLED",
    "<sup>[1]</sup>, BLANK",
    "<sup>①</sup>, BLANK",
    "<sup>0</sup>, NUMBER",
    "3<sup>1</sup>, NUMBER",
    "<pre>1\t2</pre>, UNSETTLED",
  })
  void aloneTheyAreNoFigureForCertain(String printed, State state) throws Exception {
    String page =
        "<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table><tr><td>项目</td>"
            + "<td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td>"
            + "<td>法律服务机构</td><td>其他</td><td>总计</td></tr>"
            + "<tr><td>一、本年新收政府信息公开申请数量</td><td>3</td><td>"
            + printed
            + "</td><td>0</td><td>0</td><td>0</td><td>0</td><td>3</td></tr></table>"
            + "<p>四、政府信息公开行政复议、行政诉讼情况</p>";
    CellValue value =
        INTERPRETER
            .interpret(
                Formats.read(
                    new Source("a.html", page.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT))
            .get(0)
            .cells()
            .get(new CellId("requests", "received", "commercial"));
    assertThat(value.state()).isEqualTo(state);
    assertThat(value.repair() != null).isEqualTo(state == State.UNSETTLED);
  }
}
