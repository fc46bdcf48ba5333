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
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** Pictures in place of figures: they are not blank, and nobody reads what they show. */
class PictureCellsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static final String PICTURE = "<img src=3.png alt=3>";

  private static Report report(String corner, String label, String figure) throws Exception {
    String page =
        "<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table><tr><td>"
            + corner
            + "</td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td>"
            + "<td>法律服务机构</td><td>其他</td><td>总计</td></tr>"
            + "<tr><td>一、本年新收政府信息公开申请数量"
            + label
            + "</td><td>3</td><td>"
            + figure
            + "</td><td>0</td><td>0</td><td>0</td><td>0</td><td>3</td></tr></table>"
            + "<p>四、政府信息公开行政复议、行政诉讼情况</p>";
    return INTERPRETER
        .interpret(
            Formats.read(
                new Source("a.html", page.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT))
        .get(0);
  }

  private static CellValue received(Report report, String column) {
    return report.cells().get(new CellId("requests", "received", column));
  }

  @Test
  void aPictureInPlaceOfAFigureIsNotSettled() throws Exception {
    CellValue value = received(report("项目", "", PICTURE), "commercial");
    assertThat(value.state()).isEqualTo(State.UNSETTLED);
    assertThat(value.repair()).isNotNull();
    assertThat(value.repair().code()).isEqualTo("picture");
  }

  @Test
  void aPictureInTheCornerOrBesideTextMarksNothing() throws Exception {
    Report report = report(PICTURE, PICTURE, "0" + PICTURE);
    assertThat(received(report, "natural_person").number()).hasToString("3");
    assertThat(received(report, "commercial").number()).hasToString("0");
    assertThat(report.cells().values()).allMatch(c -> c.repair() == null);
  }
}
