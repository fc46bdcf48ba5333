package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** The one line of figures of the table of disputes in a grid that is ruled. */
class DisputesGridTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final List<String> FIGURES =
      List.of("2", "1", "4", "3", "10", "1", "5", "2", "6", "14", "7", "3", "0", "2", "12");

  private static Map<CellId, CellValue> read(List<String> figures) throws Exception {
    StringBuilder text =
        new StringBuilder("<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p><table>")
            .append("<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>")
            .append("<tr><td colspan=5></td><td colspan=5>未经复议直接起诉</td>")
            .append("<td colspan=5>复议后起诉</td></tr><tr>")
            .append("<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(3))
            .append("</tr><tr>");
    figures.forEach(f -> text.append("<td>").append(f).append("</td>"));
    text.append("</tr></table>");
    return cells(text);
  }

  private static Map<CellId, CellValue> cells(StringBuilder text) throws Exception {
    text.append("<p>五、存在的主要问题及改进情况</p><p>公开的内容还不够全面。</p>");
    Source source = new Source("a.html", text.toString().getBytes(StandardCharsets.UTF_8));
    List<Report> reports = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0).cells();
  }

  /** With a grid for each kind of dispute. */
  private static Map<CellId, CellValue> stacked(List<List<String>> figures) throws Exception {
    StringBuilder text =
        new StringBuilder("<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p>");
    List<String> kinds = List.of("行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）");
    for (int i = 0; i < kinds.size(); i++) {
      text.append("<table><tr><td colspan=5>").append(kinds.get(i)).append("</td></tr><tr>");
      text.append("<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr>");
      figures.get(i).forEach(f -> text.append("<td>").append(f).append("</td>"));
      text.append("</tr></table>");
    }
    return cells(text);
  }

  /** What the office has in one grid for reconsideration and another for both kinds of lawsuit. */
  @Test
  void aGridForReconsiderationAndOneForLawsuitsAreReadAsOne() throws Exception {
    String columns = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
    StringBuilder text =
        new StringBuilder("<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p>");
    text.append("<table><tr><td colspan=5>行政复议</td></tr><tr>").append(columns);
    text.append("<td></td>".repeat(5)).append("</tr><tr>");
    FIGURES.subList(0, 5).forEach(f -> text.append("<td>").append(f).append("</td>"));
    text.append("<td></td>".repeat(5));
    text.append("</tr></table><table><tr><td colspan=10>行政诉讼</td></tr><tr>");
    text.append("<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>");
    text.append(columns.repeat(2)).append("</tr><tr>");
    FIGURES.subList(5, 15).forEach(f -> text.append("<td>").append(f).append("</td>"));
    Map<CellId, CellValue> cells = cells(text.append("</tr></table>"));
    assertThat(cells.values()).allMatch(v -> v.repair() == null);
    assertThat(cells.values()).extracting(CellValue::raw).containsExactlyElementsOf(FIGURES);
  }

  /** A row for each kind of dispute, of which only one has figures. */
  @Test
  void rowsOfBlankCellsAreKindsOfDisputesToo() throws Exception {
    StringBuilder text =
        new StringBuilder("<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p>")
            .append("<table><tr><td>项目</td><td>结果维持</td><td>结果纠正</td><td>其他结果</td>")
            .append("<td>尚未审结</td><td>总计</td></tr><tr><td>行政复议</td>")
            .append("<td></td>".repeat(5))
            .append("</tr><tr><td>行政诉讼（未经复议直接起诉）</td><td></td><td>1</td><td></td><td>2</td>")
            .append("<td>3</td></tr><tr><td>行政诉讼（复议后起诉）</td>")
            .append("<td></td>".repeat(5));
    Map<CellId, CellValue> cells = cells(text.append("</tr></table>"));
    assertThat(cells).hasSize(15);
    assertThat(cells.values()).allMatch(v -> v.repair() == null && v.state() != State.UNSETTLED);
    assertThat(cells.get(CellId.parse("disputes.litigation_direct.pending")).number())
        .isEqualByComparingTo("2");
  }

  /** A blank cell came in before the figures, and the last total went out at the end. */
  @Test
  void aLineThatWasPushedIsMovedBackByItsSums() throws Exception {
    List<String> figures = new ArrayList<>(FIGURES.subList(0, 14));
    figures.add(0, "");
    Map<CellId, CellValue> cells = read(figures);
    assertThat(cells.values().stream().limit(14))
        .extracting(CellValue::raw)
        .containsExactlyElementsOf(FIGURES.subList(0, 14));
    assertThat(cells.values()).allMatch(v -> v.repair() != null);
    assertThat(cells.get(CellId.parse("disputes.litigation_after_reconsideration.total")).state())
        .isEqualTo(State.UNSETTLED);
  }

  /** The same where blank cells stand for 0, so that no total contradicts its row. */
  @Test
  void aLineWithBlanksThatWasPushedIsMovedBackByItsSums() throws Exception {
    List<String> line = List.of("", "5", "4", "", "9", "2", "", "", "", "2", "", "", "1", "", "1");
    List<String> figures = new ArrayList<>(line.subList(0, 14));
    figures.add(0, "");
    Map<CellId, CellValue> cells = read(figures);
    assertThat(cells.values().stream().limit(14))
        .extracting(CellValue::raw)
        .containsExactlyElementsOf(line.subList(0, 14));
    assertThat(cells.values()).allMatch(v -> v.repair() != null);
  }

  private static List<String> without(int place) {
    List<String> figures = new ArrayList<>(FIGURES);
    figures.remove(place);
    return figures;
  }

  private static List<String> movedUp(int place) {
    List<String> figures = without(place);
    figures.add("");
    return figures;
  }

  /** No number stands in the cell of another: what cannot be told is left open. */
  @Test
  void aCellThatTheRowLostMovesNoOther() throws Exception {
    Map<CellId, CellValue> whole = read(FIGURES);
    assertThat(whole).hasSize(15);
    assertThat(whole.values()).allSatisfy(v -> assertThat(v.repair()).isNull());
    for (int place = 0; place < 15; place++) {
      List<String> figures = without(place);
      Map<CellId, CellValue> cells = read(figures);
      assertThat(cells.values().stream().filter(CellValue::isNumber).count())
          .isGreaterThanOrEqualTo(10);
      cells.forEach(
          (id, value) -> {
            assertThat(value.repair()).as(figures + ": " + id).isNotNull();
            if (value.isNumber()) {
              assertThat(value.number()).as(figures + ": " + id).isEqualTo(whole.get(id).number());
            }
          });
    }
  }

  /** Only in the last group a row that moved up may be as good as one without its total. */
  @Test
  void aRowThatMovedUpBreaksItsSumsOrEndsInOne() throws Exception {
    Map<CellId, CellValue> whole = read(FIGURES);
    for (int place : List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12)) {
      List<String> figures = movedUp(place);
      read(figures)
          .forEach(
              (id, value) -> {
                if (value.repair() == null) {
                  assertThat(value.number())
                      .as(figures + ": " + id)
                      .isEqualTo(whole.get(id).number());
                }
              });
    }
  }

  @Test
  void aTotalThatNobodyFilledInIsBlankWithoutAMark() throws Exception {
    List<String> zeros = new ArrayList<>(FIGURES.subList(0, 10));
    zeros.addAll(List.of("0", "0", "0", "0", ""));
    List<String> mostPending = new ArrayList<>(FIGURES.subList(0, 10));
    mostPending.addAll(List.of("1", "0", "2", "5", ""));
    for (List<String> figures : List.of(movedUp(14), zeros, mostPending)) {
      Map<CellId, CellValue> cells = read(figures);
      assertThat(cells).hasSize(15);
      cells.forEach(
          (id, value) -> {
            assertThat(value.repair()).as(id.toString()).isNull();
            boolean last = id.toString().equals("disputes.litigation_after_reconsideration.total");
            assertThat(value.state()).isEqualTo(last ? State.BLANK : State.NUMBER);
          });
    }
  }

  @Test
  void aGridForEachKindOfDisputeBearsNoMark() throws Exception {
    List<String> blanks = List.of("", "", "", "", "");
    for (List<String> middle : List.of(FIGURES.subList(5, 10), blanks)) {
      Map<CellId, CellValue> cells =
          stacked(List.of(FIGURES.subList(0, 5), middle, FIGURES.subList(10, 15)));
      assertThat(cells).hasSize(15);
      cells.forEach((id, value) -> assertThat(value.repair()).as(id.toString()).isNull());
      assertThat(
              cells.values().stream().filter(CellValue::isNumber).map(v -> v.number().intValue()))
          .containsExactlyElementsOf(
              (middle.equals(blanks)
                  ? List.of(2, 1, 4, 3, 10, 7, 3, 0, 2, 12)
                  : FIGURES.stream().map(Integer::valueOf).toList()));
    }
  }

  @Test
  void aCellThatAGridLostMovesNoFigureInSilence() throws Exception {
    Map<CellId, CellValue> whole = read(FIGURES);
    for (int place = 5; place < 10; place++) {
      List<String> figures = new ArrayList<>(FIGURES.subList(5, 10));
      figures.remove(place - 5);
      stacked(List.of(FIGURES.subList(0, 5), figures, FIGURES.subList(10, 15)))
          .forEach(
              (id, value) -> {
                if (value.repair() == null) {
                  assertThat(value.number()).as(id.toString()).isEqualTo(whole.get(id).number());
                }
              });
    }
  }

  /** The same headers and figures may stand below the name of each kind: they are no copies. */
  @Test
  void gridsAlikeBelowTheNamesOfTheKindsAreReadEach() throws Exception {
    for (String figure : List.of("0", "3")) {
      String total = String.valueOf(4 * Integer.parseInt(figure));
      StringBuilder text =
          new StringBuilder("<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p>");
      for (String kind : List.of("行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）")) {
        text.append("<h3>").append(kind).append("</h3><table><tr>");
        text.append("<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr>");
        text.append(("<td>" + figure + "</td>").repeat(4)).append("<td>").append(total);
        text.append("</td></tr></table>");
      }
      Map<CellId, CellValue> cells = cells(text);
      assertThat(cells).hasSize(15);
      assertThat(cells.values()).allSatisfy(v -> assertThat(v.state()).isEqualTo(State.NUMBER));
      assertThat(cells.values()).allSatisfy(v -> assertThat(v.repair()).isNull());
    }
  }

  private static final String HEADERS =
      "<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr>"
          + "<td rowspan=2>结果维持</td><td rowspan=2>结果纠正</td><td rowspan=2>其他结果</td>"
          + "<td rowspan=2>尚未审结</td><td rowspan=2>总计</td>"
          + "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>"
          + "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>".repeat(2)
          + "</tr>";

  private static Map<CellId, CellValue> blankWith(String between, String note) throws Exception {
    return cells(
        new StringBuilder("<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p><table>")
            .append(HEADERS)
            .append(between)
            .append("<tr>")
            .append("<td>&nbsp;</td>".repeat(15))
            .append("</tr><tr>")
            .append(note)
            .append("</tr></table>"));
  }

  /** A date or a telephone number in a note below is no figure that was lost. */
  @Test
  void blankCellsOverANoteAreBlank() throws Exception {
    for (String note :
        List.of(
            "注：本表数据截至2023年12月31日。",
            "（注：1.本表由县民政局填报。2.没有的不填。）",
            "填表人：李明　审核人：王芳　填报日期：2024年1月12日",
            "填表人：李明 填报日期：2024-01-12 联系电话：0530-8881234",
            "注：我局2023年没有因政府信息公开被申请行政复议、提起行政诉讼。")) {
      for (String cells :
          List.of(
              "<td colspan=15>" + note + "</td>",
              "<td>" + note + "</td>" + "<td></td>".repeat(14))) {
        Map<CellId, CellValue> read = blankWith("", cells);
        assertThat(read).as(note).hasSize(15);
        assertThat(read.values())
            .as(note)
            .allSatisfy(v -> assertThat(v.state()).isEqualTo(State.BLANK))
            .allSatisfy(v -> assertThat(v.repair()).isNull());
      }
    }
  }

  @Test
  void figuresInANoteLeaveBlankCellsOpen() throws Exception {
    for (String note : List.of("行政复议维持1件", "注：本年3件", "1.5（见附件）")) {
      assertThat(blankWith("", "<td colspan=15>" + note + "</td>").values())
          .as(note)
          .noneSatisfy(v -> assertThat(v.repair()).isNull());
    }
  }

  @Test
  void aBlankRowInATableOfItsOwnIsTheRowOfFigures() throws Exception {
    Map<CellId, CellValue> read = blankWith("</table><p>&nbsp;</p><table>", "<td></td>");
    assertThat(read).hasSize(15);
    assertThat(read.values()).allSatisfy(v -> assertThat(v.state()).isEqualTo(State.BLANK));
  }

  /**
   * As many figures as two kinds have, among blank cells, are not those of the kinds that remain.
   */
  @Test
  void aMisprintedKindIsPrintedAllTheSame() throws Exception {
    String headers = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
    String text =
        "云溪县民政局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
            + "行玫复仪\t仃政诉公\n"
            + headers
            + "\t未经复议直接起诉\t复议后起诉\n"
            + headers
            + "\t"
            + headers
            + "\n2\t\t0\t\t2\t\t1\t0\t\t1\t\t0\t0\t3\t3\n五、存在的主要问题及改进情况\n不够全面。\n";
    Source source = new Source("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Map<CellId, CellValue> cells =
        INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0).cells();
    assertThat(cells).hasSize(15);
    assertThat(cells.get(CellId.parse("disputes.reconsideration.upheld")).number())
        .isEqualByComparingTo("2");
    assertThat(cells.get(CellId.parse("disputes.litigation_direct.upheld")).isBlank()).isTrue();
  }
}
