package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of which nothing but the labels is printed: a page is cut off right of them. */
class LabelsOnlyTest {
  private static final CellId CELL = CellId.parse("requests.received.total");

  private static Report read(String header) throws UnreadableException {
    String text =
        """
        青川县财政局2023年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        %s
        一、本年新收政府信息公开申请数量
        二、上年结转政府信息公开申请数量
        （一）予以公开
        （二）部分公开
        （七）总计
        四、结转下年度继续办理
        四、政府信息公开行政复议、行政诉讼情况
        本年度没有行政复议和行政诉讼。
        """
            .formatted(header);
    return new Interpreter(Forms.standard())
        .interpret(TextReader.read(text, Limits.DEFAULT))
        .get(0);
  }

  @Test
  void cellsOfColumnsThatAreNotPrintedAreNotBlank() throws Exception {
    assertThat(read("").cells().keySet()).noneMatch(c -> c.table().equals("requests"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计",
        "申请人情况\n自然人 商业 科研 社会公益 法律服务 总计\n和） 其他\n企业 机构 组织 机构"
      })
  void cellsOfPrintedColumnsAreBlank(String header) throws Exception {
    Report report = read(header);

    CellValue cell = report.cell(CELL);
    assertThat(cell).isNotNull();
    assertThat(cell.isBlank()).isTrue();
  }
}
