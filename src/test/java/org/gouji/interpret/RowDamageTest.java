package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What careless copying does to one row, or between two, stays there. */
class RowDamageTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  private static Map<CellId, CellValue> read(String text) throws Exception {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0).cells();
  }

  /** All cells but those of these rows are as in the whole text, and without a mark. */
  private static void assertThatRestIsRight(String text, String whole, String... rows)
      throws Exception {
    Set<String> touched = Set.of(rows);
    assertThat(untouched(read(text), touched)).isEqualTo(untouched(read(whole), touched));
  }

  private static Map<String, String> untouched(Map<CellId, CellValue> cells, Set<String> touched) {
    return cells.entrySet().stream()
        .filter(e -> !touched.contains(e.getKey().row()))
        .collect(
            Collectors.toMap(
                e -> e.getKey().toString(),
                e -> e.getValue().number() + " " + e.getValue().repair()));
  }

  private static String replaced(String text, String from, String to) {
    assertThat(text).contains(from);
    return text.replace(from, to);
  }

  private static CellValue cell(Map<CellId, CellValue> cells, String id) {
    return Objects.requireNonNull(cells.get(CellId.parse(id)), id);
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "LONE_PIPES"})
  void aFigurePrintedTwiceDoubtsNoOtherRow(TextLayout layout) throws Exception {
    String text = layout.write(SampleReport.EDITION_2021);
    String label = "3.要求提供公开出版物";
    int at = text.indexOf(label) + label.length();
    int figure = at;
    while (!Character.isDigit(text.charAt(figure))) {
      figure++;
    }
    String twice =
        text.substring(0, figure) + "7" + text.substring(at, figure) + text.substring(figure);
    assertThatRestIsRight(twice, text, "rejected_publication");
    assertThat(cell(read(twice), "requests.rejected_publication.total").repair()).isNotNull();
  }

  @ParameterizedTest
  @EnumSource(names = {"CELL_LINES", "CELL_PARAGRAPHS", "PIPE_LINES", "TAB_LINES"})
  void twoCharactersOfALabelMayBeExchanged(TextLayout layout) throws Exception {
    String text = layout.write(SampleReport.EDITION_2021);
    String exchanged = replaced(text, "行政许可", "政行许可");
    assertThatRestIsRight(exchanged, text, "licensing");
    assertThat(cell(read(exchanged), "disclosure.licensing.decisions").number())
        .isEqualTo(cell(read(text), "disclosure.licensing.decisions").number());
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 12 -", "— 5 —", "第 4 页 共 8 页"})
  void theNumberOfAPageIsNoPartOfTheFigureAboveIt(String number) throws Exception {
    String text = TextLayout.TAB_LINES.write(SampleReport.EDITION_2021);
    String paged = replaced(text, "\n\n\t四、结转", "\n" + number + "\n\n\t四、结转");
    assertThatRestIsRight(paged, text);
  }

  @Test
  void aNumberOutOfTheOrderOfAllPagesDoesNotMakeTheOthersFigures() throws Exception {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    List<String> lines = Arrays.asList(text.split("\n", -1));
    for (int page = 1; page <= 6; page++) {
      lines.set(page * 30, lines.get(page * 30) + "\n" + page + " / 7");
    }
    String paged = String.join("\n", lines);
    assertThatRestIsRight(replaced(paged, "（七）总计\n", "- 3 -\n（七）总计\n"), text);
  }

  @Test
  void rowsMayBePrintedInAnotherOrderBesideTheirFigures() throws Exception {
    String text = TextLayout.FIXED_WIDTH.write(SampleReport.EDITION_2021);
    List<String> lines = Arrays.asList(text.split("\n", -1));
    int at = 0;
    while (!lines.get(at).contains("7.属于行政执法案卷")) {
      at++;
    }
    String next = lines.get(at + 1);
    lines.set(at + 1, lines.get(at));
    lines.set(at, next);
    assertThatRestIsRight(String.join("\n", lines), text);
  }

  /** A line ends before the last figure of its row: what the next one holds may be that figure. */
  @Test
  void aTotalInTheNextLineIsNotBlank() throws Exception {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    String row =
        Arrays.stream(text.split("\n", -1))
            .filter(l -> l.contains("2.重复申请"))
            .findFirst()
            .orElseThrow();
    int last = row.lastIndexOf('\t') + 1;
    String broken = replaced(text, row, row.substring(0, last) + "\n" + row.substring(last));
    assertThatRestIsRight(broken, text, "rejected_repeated");
    CellValue total = cell(read(broken), "requests.rejected_repeated.total");
    assertThat(total.isBlank() && total.repair() == null).isFalse();
  }

  @Test
  void theNumberOfAPageBelowBlankCellsIsNoFigureOfTheirs() throws Exception {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    String row =
        Arrays.stream(text.split("\n", -1))
            .filter(l -> l.contains("2.重复申请"))
            .findFirst()
            .orElseThrow();
    String blank = row.replaceFirst("(\\d+\t\\d+)(?:\t\\d+){5}(?=\t*$)", "$1\t\t\t\t\t");
    assertThat(blank).isNotEqualTo(row);
    String whole = replaced(text, row, blank);
    assertThatRestIsRight(replaced(whole, blank, blank + "\n1 / 9"), whole);
  }

  /** （六）其他处理 wraps beside the label of its first row, and its second half has the figures. */
  @Test
  void figuresBesideAPieceOfTheGroupsLabelAreNotWantingInItsRow() throws Exception {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    String row =
        Arrays.stream(text.split("\n", -1))
            .filter(l -> l.contains("1.申请人无正当理由逾期不补正"))
            .findFirst()
            .orElseThrow();
    String figures = row.substring(row.lastIndexOf("申请\t") + 2);
    String wrapped = "（六）其\t1.申请人无正当理由逾期\n他处理\t不补正、行政机关不再处" + figures + "\n理其政府信息公开申请";
    Map<CellId, CellValue> cells = read(replaced(text, row, wrapped));
    CellValue first = cell(cells, "requests.other_not_corrected.natural_person");
    assertThat(first.isBlank() && first.repair() == null).isFalse();
  }

  /** Five places of the last kind are blank, so that its own sum proves nothing. */
  @Test
  void aLineOfDisputesBehindATabHasItsPlacesThoughOneKindIsBlank() throws Exception {
    String text =
        String.join(
            "\n",
            "云溪县民政局2023年政府信息公开工作年度报告",
            "四、政府信息公开行政复议、行政诉讼情况",
            "\t行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t",
            "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t",
            "\t\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计" + "\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计",
            "\t4\t\t\t3\t7\t6\t\t\t2\t8\t\t\t\t\t",
            "五、存在的主要问题及改进情况",
            "公开的深度不够。");
    Map<CellId, CellValue> cells = read(text);
    assertThat(cells).hasSize(15);
    assertThat(cells.values()).extracting(CellValue::repair).containsOnlyNulls();
    assertThat(cell(cells, "disputes.litigation_direct.total").number()).isEqualByComparingTo("8");
    assertThat(cell(cells, "disputes.litigation_after_reconsideration.total").isBlank()).isTrue();
  }

  /**
   * The pipe that ends the row of headers is not its first cell, though the last one is wanting.
   */
  @Test
  void aPipeBetweenRowsIsNoBlankCellOfALineThatWantsOne() throws Exception {
    String text = TextLayout.PIPE_LINES_ROW_MARK.write(SampleReport.EDITION_2019);
    int headers = text.lastIndexOf("总计 |\n|\n") + "总计 |\n|\n".length();
    int behind = text.indexOf("五、", headers);
    String figures = " |\n |\n0 |\n |\n |\n |\n |\n |\n0 |\n |\n |\n0 |\n0 |\n0 |\n | |\n";
    Map<CellId, CellValue> cells =
        read(text.substring(0, headers) + figures + text.substring(behind));
    CellValue other = cell(cells, "disputes.reconsideration.other");
    assertThat(other.isBlank() && other.repair() == null).isFalse();
  }

  @Test
  void theTitleOfABandDoesNotGoOnInAMisprintedLabel() throws Exception {
    String text =
        String.join(
            "\n",
            "二、主动公开政府信息情况",
            "第二十条第（五）项",
            "      信息内容                     本年处理决定数量",
            "行政许可                                        26",
            "第二十条第（六）项",
            "      信息内容                     本年处理决定数量",
            "行攻处罚                                         7",
            "行政强制                                         3",
            "");
    Map<CellId, CellValue> cells = read(text);
    assertThat(cell(cells, "disclosure.licensing.decisions").number()).isEqualByComparingTo("26");
    assertThat(cell(cells, "disclosure.licensing.decisions").repair()).isNull();
    assertThat(cell(cells, "disclosure.penalties.decisions").number()).isEqualByComparingTo("7");
    assertThat(cell(cells, "disclosure.compulsion.decisions").repair()).isNull();
  }
}
