package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Limits;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.ExtraRow;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that the form does not have, run into one that it has. */
class LocalRowTest {
  private static Report read(String row) throws Exception {
    String text =
        """
        青岚县民政局2023年政府信息公开工作年度报告
        二、主动公开政府信息情况
        信息内容\t本年制发件数\t本年废止件数\t现行有效件数
        规章\t0\t0\t0
        %s
        信息内容\t本年处理决定数量
        行政许可\t7
        """
            .formatted(row);
    return new Interpreter(Forms.standard())
        .interpret(TextReader.read(text, Limits.DEFAULT))
        .get(0);
  }

  private static CellValue cell(Report report, String cell) {
    return report.cell(CellId.parse("disclosure." + cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政规范性文件其他主动公开文件\t4\t5\t6",
        "行政规范性文件 其他主动公开文件\t4\t5\t6",
        "行政规范性文件\t其他主动公开文件\t4\t5\t6",
        "行政规范性文件其它主动公开的信息 | 4 | 5 | 6",
        "行政规范性文件其他主动公开文件456",
      })
  void figuresBehindBothAreOfNeitherForSure(String row) throws Exception {
    Report report = read(row);
    for (String column : new String[] {"issued", "repealed", "in_force"}) {
      assertThat(cell(report, "normative_documents." + column).state())
          .isEqualTo(CellValue.State.UNSETTLED);
    }
    assertThat(cell(report, "licensing.decisions").number()).isEqualByComparingTo("7");
  }

  @Test
  void figuresBeforeItAreTheRowsOwn() throws Exception {
    Report report = read("行政规范性文件 3 1 20 其他主动公开文件 4 5 6");
    assertThat(cell(report, "normative_documents.in_force").number()).isEqualByComparingTo("20");
    assertThat(cell(report, "normative_documents.issued").repair()).isNull();
  }

  @Test
  void digitsThatRanTogetherAroundItsLabelAreNoCellsWithIt() throws Exception {
    Report report = read("行政规范性文件0310其他主动公开文件795314");
    for (String column : new String[] {"issued", "repealed", "in_force"}) {
      CellValue value = cell(report, "normative_documents." + column);
      assertThat(value.repair()).as(column).isNotNull();
      assertThat(value.state()).as(column).isNotEqualTo(CellValue.State.TEXT);
    }
  }

  /** 政府集中采购 and 其他对外管理服务事项 are rows of the earlier edition, with other columns. */
  @ParameterizedTest
  @ValueSource(strings = {"政府集中采购\t33.5", "政府集中采购\t3\t33.5", "其他对外管理服务事项\t8"})
  void aRowOfAnotherEditionUnderThisEditionsHeaderIsAnExtraRow(String row) throws Exception {
    Report report =
        new Interpreter(Forms.standard())
            .interpret(
                TextReader.read(
                    """
                    青岚县民政局2023年政府信息公开工作年度报告
                    二、主动公开政府信息情况
                    信息内容\t本年制发件数\t本年废止件数\t现行有效件数
                    规章\t0\t0\t0
                    行政规范性文件\t1\t0\t4
                    信息内容\t本年处理决定数量
                    行政许可\t7
                    信息内容\t本年收费金额（单位：万元）
                    行政事业性收费\t6.5
                    """
                        + row
                        + "\n",
                    Limits.DEFAULT))
            .get(0);
    assertThat(report.cells().keySet())
        .extracting(CellId::row)
        .doesNotContain("procurement", "other_services");
    assertThat(report.extraRows())
        .extracting(ExtraRow::label)
        .containsExactly(row.substring(0, row.indexOf('\t')));
    assertThat(cell(report, "fees.amount").number()).isEqualByComparingTo("6.5");
  }

  @Test
  void aRowOfItsOwnBandBelowEachOtherLeavesItsNeighboursAlone() throws Exception {
    String text =
        """
        青岚县民政局2023年政府信息公开工作年度报告
        二、主动公开政府信息情况
        信息内容
        本年制发件数
        本年废止件数
        现行有效件数
        规章
        0
        0
        0
        行政规范性文件
        3
        1
        20
        信息内容
        本年处理决定数量
        行政许可
        7
        行政确认
        33
        信息内容
        本年处理决定数量
        行政处罚
        5
        行政强制
        2
        行政检查
        11
        行政征收
        4
        信息内容
        本年收费金额（单位：万元）
        行政事业性收费
        6.5
        """;
    Report report =
        new Interpreter(Forms.standard()).interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    assertThat(report.cells().values()).allMatch(c -> c.repair() == null);
    assertThat(cell(report, "licensing.decisions").number()).isEqualByComparingTo("7");
    assertThat(cell(report, "compulsion.decisions").number()).isEqualByComparingTo("2");
    assertThat(cell(report, "fees.amount").number()).isEqualByComparingTo("6.5");
    assertThat(report.extraRows())
        .extracting(ExtraRow::label)
        .containsExactly("行政确认", "行政检查", "行政征收");
  }
}
