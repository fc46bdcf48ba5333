package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.gouji.read.Source;
import org.gouji.run.Reason;
import org.gouji.run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that repeat one thing until they are long; the time is that of minutes beyond the linear.
 */
class LongTextTest {
  private static final int LENGTH = 150_000;
  private static final int BEYOND = 500_001;

  private static final Gouji GOUJI = Gouji.standard();

  private static Result check(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Result> results =
        assertTimeoutPreemptively(
            Duration.ofMinutes(1), () -> GOUJI.check(new Source("long.txt", bytes)));
    assertThat(results).isNotEmpty();
    return results.get(0);
  }

  private static void assertRead(String text) {
    Reason reason = check(text).reason();
    assertThat(reason == null ? "" : reason.code()).isNotIn("crash", "too-deep", "out-of-memory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、总体情况",
        "一、总体情况\n",
        "2024年",
        "2025年1月20日",
        "规章000",
        "12 3 ",
        "1,23",
        "（一）(",
        "（",
        "青岚县民政局2024年政府信息公开工作年度报告",
        "一、本年新收政府信息公开申请数量 |\n3 |\n",
        "信息内容\t1\t2\n",
        "+-",
        "+-+\n| a | b |\n",
        "]{=",
        "[a]{.b}",
        "\\begin{tabular}{l}\n",
        "\\begin{tabular}{l} 规章 & 1 \\\\ ",
        "> 规章 1\n",
        "┌─┐\n│规│\n",
        "规章：本年制发件数0，",
        "规章：本年制发件数0\n",
        "== 一 ",
        "&amp;lt;",
        "\"规章\n",
        "|\\2. 规章 |/3. 1 |\n",
        ">",
        "信息公开条例",
        "青岚县民政局信息公开报告根据《"
      })
  void a_long_text_takes_no_longer_than_its_length_asks(String unit) {
    assertRead(unit.repeat(LENGTH / unit.length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=…", "= 中…|", "…。:", "规章：本年制发件数…件", "第1页…页"})
  void a_gap_takes_no_longer_than_its_length_asks(String line) {
    assertRead(line.replace("…", " ".repeat(LENGTH)));
  }

  @Test
  void a_box_of_many_columns_takes_no_longer_than_its_length_asks() {
    String border = "+" + "-+".repeat(LENGTH / 6);
    assertRead(String.join("\n", border, border.replace('+', '|').replace('-', '1'), border));
  }

  @Test
  void signs_before_a_cell_of_textile_take_no_longer_than_their_length_asks() {
    assertRead(("|" + "<".repeat(LENGTH / 3) + ". 1|\n|\\2. 规章|\n").repeat(3));
  }

  @Test
  void kinds_of_disputes_without_end_take_no_longer_than_their_length_asks() {
    String kind = "行政复议\n结果维持|结果纠正|其他结果|尚未审结|总计|\n||||||\n";
    assertRead("四、政府信息公开行政复议、行政诉讼情况\n" + kind.repeat(LENGTH / kind.length()));
  }

  @Test
  void pieces_in_pieces_take_no_longer_than_their_length_asks() {
    assertRead("[".repeat(LENGTH / 6) + "]{.b}".repeat(LENGTH / 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\multirow[", "\\multicolumn{2}{{}", "\\a[", "{}", "a \\\\\n"})
  void a_table_of_latex_takes_no_longer_than_its_length_asks(String unit) {
    String table = "\\begin{tabular}{l} " + unit.repeat(LENGTH / unit.length());
    assertRead(table + "\\end{tabular}");
  }

  @Test
  void a_paragraph_longer_than_any_report_is_refused_by_name() {
    Reason reason = check("一、总体情况\n" + "公".repeat(BEYOND)).reason();
    assertThat(reason).isNotNull();
    assertThat(reason.code()).isEqualTo("too-large");
    assertThat(reason.zh()).contains("500000 字");
    assertThat(reason.en()).contains("500000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "1\t", "3|", "1,"})
  void a_line_of_more_cells_than_any_report_is_refused_by_name(String cell) {
    Reason reason = check("规章" + cell.repeat(BEYOND)).reason();
    assertThat(reason).isNotNull();
    assertThat(reason.code()).isEqualTo("too-large");
  }
}
