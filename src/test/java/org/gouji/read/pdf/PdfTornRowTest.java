package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gouji.form.Forms;
import org.gouji.interpret.Interpreter;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** Rows without rules that are drawn in no order, one figure of which goes on below its line. */
class PdfTornRowTest {
  private static Report report(String... rest) throws Exception {
    PdfSketch pdf = new PdfSketch().page();
    pdf.text(120, 60, 14, "云溪县民政局2023年政府信息公开工作年度报告").text(60, 90, 12, "三、收到和处理政府信息公开申请情况");
    for (String figure : rest) {
      pdf.text(222, 188, 9, figure);
    }
    row(pdf, 225, "二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0");
    row(pdf, 170, "一、本年新收政府信息公开申请数量", "172", "65", "0", "0", "0", "0", "1794");
    row(pdf, 130, "", "自然人", "商业企业", "科研机构", "公益组织", "法律服务", "其他", "总计");
    pdf.text(60, 300, 12, "四、政府信息公开行政复议、行政诉讼情况");
    return new Interpreter(Forms.standard()).interpret(Pdfs.read(pdf)).get(0);
  }

  private static void row(PdfSketch pdf, float y, String label, String... cells) {
    if (!label.isEmpty()) {
      pdf.text(60, y, 9, label);
    }
    for (int i = 0; i < cells.length; i++) {
      pdf.text(220 + 48 * i, y, 9, cells[i]);
    }
  }

  private static List<CellValue> received(Report report) {
    return report.cells().entrySet().stream()
        .filter(e -> e.getKey().row().equals("received"))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Test
  void aRowThatDoesNotTallyAboveFiguresWithoutALabelIsNotSettled() throws Exception {
    assertThat(received(report("9")))
        .hasSize(7)
        .allMatch(v -> v.state() == CellValue.State.UNSETTLED);
  }

  @Test
  void aRowThatDoesNotTallyIsReadAsPrinted() throws Exception {
    assertThat(received(report()))
        .extracting(CellValue::raw)
        .startsWith("172", "65")
        .endsWith("1794");
  }
}
