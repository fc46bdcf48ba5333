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
import org.junit.jupiter.params.provider.ValueSource;

/** Words and letters in place of digits, as typists and character recognition leave them. */
class MistakenDigitsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static CellValue read(String printed) throws Exception {
    String text =
        "云溪县民政局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n第二十条第（一）项\n"
            + "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t3\t"
            + printed
            + "\t15\n\n三、收到和处理政府信息公开申请情况\n";
    return INTERPRETER
        .interpret(
            Formats.read(
                new Source("a.txt", text.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT))
        .get(0)
        .cells()
        .get(new CellId("disclosure", "normative_documents", "repealed"));
  }

  @ParameterizedTest
  @CsvSource({"零, 0", "〇, 0", "O, 0", "o, 0", "零件, 0", "12O, 120", "l2, 12", "1O4, 104", "l, 1"})
  void theyAreReadAsTheDigitsThatTheyResembleAndMarked(String printed, String figure)
      throws Exception {
    CellValue value = read(printed);
    assertThat(value.number()).isEqualByComparingTo(figure);
    assertThat(value.repair()).isNotNull();
    assertThat(value.raw()).isEqualTo(printed);
  }

  /** An I alone may be the number of something. */
  @ParameterizedTest
  @ValueSource(strings = {"I", "x", "零星"})
  void otherWordsAreNoFigures(String printed) throws Exception {
    assertThat(read(printed).state()).isEqualTo(State.TEXT);
  }
}
