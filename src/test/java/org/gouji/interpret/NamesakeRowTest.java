package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Limits;
import org.gouji.read.text.TextReader;
import org.gouji.report.ExtraRow;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 6.其他 that an office adds to a group is not the 3.其他 that the form has in another one. */
class NamesakeRowTest {
  private static Report read(String added, String others) throws Exception {
    String text =
        """
        青岚县民政局2023年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        \t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
        一、本年新收政府信息公开申请数量\t\t\t9\t0\t0\t0\t0\t0\t9
        二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0
        三、本年度办理结果\t（一）予以公开\t\t2\t0\t0\t0\t0\t0\t2
        \t（五）不予处理\t4.无正当理由大量反复申请\t0\t0\t0\t0\t0\t0\t0
        \t\t5.要求行政机关确认或重新出具已获取信息\t0\t0\t0\t0\t0\t0\t0
        \t\t%s\t1\t0\t0\t0\t0\t0\t1
        %s\t（七）总计\t\t9\t0\t0\t0\t0\t0\t9
        四、结转下年度继续办理\t\t\t0\t0\t0\t0\t0\t0\t0
        """
            .formatted(added, others);
    return new Interpreter(Forms.standard())
        .interpret(TextReader.read(text, Limits.DEFAULT))
        .get(0);
  }

  private static final String THREE =
      """
      \t（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0
      \t\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0
      \t\t3.其他\t6\t0\t0\t0\t0\t0\t6
      """;

  private static final String ONE = "\t（六）其他处理\t\t6\t0\t0\t0\t0\t0\t6\n";

  @ParameterizedTest
  @CsvSource({"6.其他", "６．其它", "6、其他", "其他"})
  void aRowOfAnotherGroupIsAnExtraRow(String added) throws Exception {
    Report report = read(added, THREE);
    assertThat(report.cell(CellId.parse("requests.other_else.total")).number())
        .isEqualByComparingTo("6");
    assertThat(report.cell(CellId.parse("requests.other_else.natural_person")).repair()).isNull();
    assertThat(report.extraRows()).extracting(ExtraRow::label).containsExactly(added);
  }

  @Test
  void alsoWhereTheGroupIsPrintedAsOneRow() throws Exception {
    Report report = read("6.其他", ONE);
    assertThat(report.cell(CellId.parse("requests.other.total")).number())
        .isEqualByComparingTo("6");
    assertThat(report.cells()).doesNotContainKey(CellId.parse("requests.other_else.total"));
    assertThat(report.extraRows()).extracting(ExtraRow::label).containsExactly("6.其他");
  }

  @Test
  void itsOwnNumberMakesItTheRowOfTheForm() throws Exception {
    Report report = read("3.其他", "");
    assertThat(report.cell(CellId.parse("requests.other_else.total")).number())
        .isEqualByComparingTo("1");
  }

  @Test
  void anItemUnderTheNameOfItsGroupIsNotTheGroup() throws Exception {
    String four = "\t\t4.其他处理\t2\t0\t0\t0\t0\t0\t2\n";
    Report report = read("重复答复", THREE + four);
    assertThat(report.cells()).doesNotContainKey(CellId.parse("requests.other.total"));
    assertThat(report.cell(CellId.parse("requests.other_else.total")).number())
        .isEqualByComparingTo("6");
    assertThat(report.extraRows()).extracting(ExtraRow::label).contains("4.其他处理");
  }
}
