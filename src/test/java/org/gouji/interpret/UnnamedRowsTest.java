package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Limits;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** A group whose rows lost their labels, as list numbers do with all of their words. */
class UnnamedRowsTest {
  private static Report read(String others) throws Exception {
    String text =
        """
        青岚县民政局2023年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        \t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
        一、本年新收政府信息公开申请数量\t\t\t9\t0\t0\t0\t0\t0\t9
        二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0
        三、本年度办理结果\t（一）予以公开\t\t2\t0\t0\t0\t0\t0\t2
        %s\t（七）总计\t\t9\t0\t0\t0\t0\t0\t9
        四、结转下年度继续办理\t\t\t0\t0\t0\t0\t0\t0\t0
        """
            .formatted(others);
    return new Interpreter(Forms.standard())
        .interpret(TextReader.read(text, Limits.DEFAULT))
        .get(0);
  }

  @Test
  void theFiguresBesideItAreNotItsOwn() throws Exception {
    String rows =
        """
        \t（六）其他处理\t\t4\t0\t0\t0\t0\t0\t4
        \t\t\t0\t0\t0\t0\t0\t0\t0
        \t\t\t3\t0\t0\t0\t0\t0\t3
        """;
    CellValue total = read(rows).cell(CellId.parse("requests.other.total"));
    assertThat(total == null || total.state() == CellValue.State.UNSETTLED).isTrue();
  }

  @Test
  void theRowOfTheEarlierEditionKeepsItsFigures() throws Exception {
    Report report = read("\t（六）其他处理\t\t7\t0\t0\t0\t0\t0\t7\n");
    CellValue total = report.cell(CellId.parse("requests.other.total"));
    assertThat(total.number()).isEqualByComparingTo("7");
    assertThat(total.repair()).isNull();
  }
}
