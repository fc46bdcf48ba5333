package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Limits;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A last column for remarks, which the form does not have. */
class RemarkColumnTest {
  private static Report read(String table) throws Exception {
    String text =
        "青岚县民政局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + table + "五、存在的主要问题及改进情况\n公开的内容还不够全面。\n";
    return new Interpreter(Forms.standard())
        .interpret(TextReader.read(text, Limits.DEFAULT))
        .get(0);
  }

  private static CellValue cell(Report report, String cell) {
    return report.cell(CellId.parse("disclosure." + cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "同上", "同比增加3件", "3", "12件"})
  void remarksOfAGridDisturbNothing(String remark) throws Exception {
    Report report =
        read(
            """
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t备注
            规章\t0\t\t7\t%1$s
            行政规范性文件\t\t4\t20\t%1$s
            """
                .formatted(remark));
    assertThat(cell(report, "rules.in_force").number()).isEqualByComparingTo("7");
    assertThat(cell(report, "rules.repealed").state()).isEqualTo(CellValue.State.BLANK);
    assertThat(cell(report, "normative_documents.repealed").number()).isEqualByComparingTo("4");
    assertThat(report.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  @Test
  void figureBelowItsHeaderOnALineLeavesTheTableOpen() throws Exception {
    Report report =
        read(
            """
            信息内容            本年制发件数    本年废止件数    现行有效件数    备注
            规章                1               2               3               5
            行政规范性文件                      4               20              3
            """);
    assertThat(report.cells().values())
        .allSatisfy(v -> assertThat(v.state()).isEqualTo(CellValue.State.UNSETTLED));
  }
}
