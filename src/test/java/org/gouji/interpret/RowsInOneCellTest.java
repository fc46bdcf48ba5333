package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gouji.form.Forms;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleHtml;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.html.HtmlReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** One cell that holds several rows of the form, as where no rules part them. */
class RowsInOneCellTest {
  /** The first of these rows has a figure too few, and the name of the group follows. */
  @Test
  void theNameOfAGroupIsNoCell() throws Exception {
    String page = SampleHtml.page(RandomReport.of(7, "2021", 400));
    int label = page.indexOf("1.信访举报投诉类申请");
    int from = page.lastIndexOf("<tr>", label);
    int to = page.indexOf("</tr>", page.indexOf("5.要求行政机关确认", label));
    String rows =
        "<tr><td colspan=\"9\">1.信访举报投诉类申请 4 9 4 0 8 55<br>（五）不予 3.要求提供公开出版物 0 0 0 0 64 69"
            + "<br>处理<br>5.要求行政机关确认或重新出具已<br>3 0 0 0 0 3<br>获取信息</td>";
    Report report = read(page.substring(0, from) + rows + page.substring(to));

    assertThat(report.cells().entrySet())
        .filteredOn(e -> e.getKey().toString().contains("rejected_petition"))
        .allSatisfy(e -> assertThat(doubted(e.getValue())).isTrue());
  }

  private static boolean doubted(CellValue value) {
    return value.repair() != null || value.number() == null && !value.raw().contains("（五）");
  }

  private static Report read(String page) throws Exception {
    Source source = new Source("a.html", page.getBytes(StandardCharsets.UTF_8));
    return new Interpreter(Forms.standard())
        .interpret(new HtmlReader().read(source, Limits.DEFAULT))
        .get(0);
  }
}
