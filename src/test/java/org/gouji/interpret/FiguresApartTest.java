package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Repair;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text taken off a page piece by piece, in which labels and figures stand apart. */
class FiguresApartTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  /** Labels that wrap come behind the table, torn in two; as programs give them that sort text. */
  private static final Map<String, String> TORN =
      Map.of(
          "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
          "（二）部分公开（区分处理的，只\n计这一情形，不计其他情形）",
          "8.属于行政查询事项",
          "（三）不予 8.属于行政\n公开\n查询事项",
          "四、结转下年度继续办理",
          "四、结转下年度继续\n办理");

  private static final List<String> MOVED =
      List.of("partly_granted", "refused_administrative_query", "carried_out");

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0).cells();
  }

  private static String torn(String text) {
    String apart = text;
    StringBuilder behind = new StringBuilder();
    for (String label : TORN.keySet().stream().sorted().toList()) {
      assertThat(apart).contains(label + "\n");
      apart = apart.replace(label + "\n", "");
      behind.append(TORN.get(label)).append('\n');
    }
    return apart.replace("四、政府信息公开行政复议", behind + "四、政府信息公开行政复议");
  }

  private static CellId requests(String cell) {
    return CellId.parse("requests." + cell);
  }

  private static CellValue at(Map<CellId, CellValue> cells, CellId id) {
    return Objects.requireNonNull(cells.get(id), id.toString());
  }

  private static boolean isMarked(CellValue value) {
    return value.repair() != null;
  }

  @Test
  void theOrderOfTheFormGivesFiguresBackToLabelsThatWereTornAway() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    Map<CellId, CellValue> cells = read(torn(text));
    assertThat(cells.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (id, value) -> {
          assertThat(at(cells, id).number()).as(id.toString()).isEqualTo(value.number());
          if (id.table().equals("requests") && MOVED.contains(id.row())) {
            assertThat(at(cells, id).repair()).as(id.toString()).isNotNull();
          }
        });
    // Those rows, and the one before each, behind whose label their figures stand.
    assertThat(cells.values().stream().filter(FiguresApartTest::isMarked).count())
        .isEqualTo(6 * 7L);
  }

  @Test
  void aRowThatDoesNotTallyIsNotToldFromItsNeighbours() throws UnreadableException {
    String text = torn(TextLayout.CELL_LINES.write(SampleReport.EDITION_2021));
    String last = text.substring(0, text.indexOf("（三）不予 8."));
    String figures = last.stripTrailing();
    String changed =
        figures.substring(0, figures.lastIndexOf('\n'))
            + "\n8765\n"
            + text.substring(last.length());
    Map<CellId, CellValue> cells = read(changed);
    assertThat(at(cells, requests("carried_out.total")).state()).isEqualTo(State.UNSETTLED);
    assertThat(at(cells, requests("received.total")).isNumber()).isTrue();
  }

  /** One figure is lost and a page's number has come in: both rows are off by one. */
  @Test
  void whereNoRowTalliesNoneIsTold() throws UnreadableException {
    String text = torn(TextLayout.CELL_LINES.write(SampleReport.EDITION_2021));
    int first = cellBehind(text, "（一）予以公开");
    String lost = text.substring(0, first) + text.substring(text.indexOf('\n', first) + 1);
    Map<CellId, CellValue> cells = read(lost.replace("（三）不予公开\n1.属于", "4\n（三）不予公开\n1.属于"));
    for (String row : List.of("granted", "partly_granted")) {
      CellValue value = cells.get(requests(row + ".total"));
      assertThat(value == null || !value.isNumber()).as(row).isTrue();
    }
  }

  /** Elsewhere, as many figures as two rows have stand between two that have theirs. */
  @Test
  void aFigureTooManyTakesNothingFromRowsBetweenOthers() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    int first = cellBehind(text, "一、本年新收政府信息公开申请数量");
    String lost = torn(text.substring(0, first) + text.substring(text.indexOf('\n', first) + 1));
    Map<CellId, CellValue> cells = read(lost);
    for (String cell : List.of("partly_granted.other", "refused_administrative_query.total")) {
      assertThat(at(cells, requests(cell)).number()).isEqualTo(at(whole, requests(cell)).number());
      assertThat(isMarked(at(cells, requests(cell)))).as(cell).isTrue();
    }
    assertThat(at(cells, requests("received.natural_person")).isNumber()).isFalse();
  }

  /** One of its letters may also stand in a cell. */
  @Test
  void aLetterOfALabelWrittenFromTopToBottomIsNoFigure() throws UnreadableException {
    String text = torn(TextLayout.CELL_LINES.write(SampleReport.EDITION_2021));
    Map<CellId, CellValue> whole = read(text);
    Map<CellId, CellValue> cells = read(text.replace("8.属于行政\n公开", "8.属于行政\n公\n开\n无"));
    assertThat(cells.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (id, value) ->
            assertThat(at(cells, id).number()).as(id.toString()).isEqualTo(value.number()));
  }

  /** A row that has its figures beside it stands where the form has another. */
  @Test
  void whereALabelledRowStandsElsewhereTheOrderTellsNothing() throws UnreadableException {
    String text = torn(TextLayout.CELL_LINES.write(SampleReport.EDITION_2021));
    int from = text.indexOf("3.危及");
    int to = text.indexOf("4.保护");
    int end = text.indexOf("（三）不予 8.");
    Map<CellId, CellValue> cells =
        read(
            text.substring(0, from)
                + text.substring(to, end)
                + text.substring(from, to)
                + text.substring(end));
    CellValue value = cells.get(requests("refused_administrative_query.total"));
    assertThat(value == null || !value.isNumber()).isTrue();
  }

  /** Without its last two rows the table has as many as the form that asks for other rows. */
  @Test
  void rowsOfAnotherEditionAreNoneOfThoseThatAreWanting() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    int handled = text.indexOf("（七）总计");
    Map<CellId, CellValue> cells =
        read(text.substring(0, handled) + text.substring(text.indexOf("四、政府信息公开行政")));
    assertThat(at(cells, requests("other_else.total")).isNumber()).isTrue();
    assertThat(cells).doesNotContainKeys(requests("other.total"), requests("handled.total"));
  }

  private static int cellBehind(String text, String label) {
    return text.indexOf('\n', text.indexOf(label)) + 1;
  }

  /** The row of the form is not there, and a row of the office's own stands in its place. */
  @Test
  void aRowOfTheOfficesOwnIsNoneOfTheForm() throws UnreadableException {
    String text = torn(TextLayout.CELL_LINES.write(SampleReport.EDITION_2021));
    Map<CellId, CellValue> cells = read(text.replace("3.要求提供公开出版物", "3.要求召开新闻发布会说明"));
    for (String column : List.of("natural_person", "total")) {
      CellValue value = cells.get(requests("rejected_publication." + column));
      assertThat(value == null || !value.isNumber()).isTrue();
    }
  }

  /** Headers and figures of two bands come first, the labels of their rows behind them. */
  private static String labelsBehind(String text) {
    String apart = text;
    for (String band : List.of("第二十条第（五）项", "第二十条第（六）项")) {
      int from = apart.indexOf(band);
      int to = apart.indexOf("第二十条", from + 1);
      Map<Boolean, List<String>> lines =
          apart
              .substring(from, to)
              .lines()
              .collect(Collectors.partitioningBy(l -> l.matches("[-+]?\\d+|上一年.*|本年.*|处理.*")));
      apart =
          apart.substring(0, from)
              + String.join("\n", lines.get(true))
              + "\n"
              + String.join("\n", lines.get(false))
              + "\n"
              + apart.substring(to);
    }
    return apart;
  }

  @Test
  void rowsWithoutTotalsGetTheirFiguresBackInTheOrderOfTheForm() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2019);
    Map<CellId, CellValue> whole = read(text);
    Map<CellId, CellValue> cells = read(labelsBehind(text));
    assertThat(cells.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (id, value) -> {
          assertThat(at(cells, id).number()).as(id.toString()).isEqualTo(value.number());
          boolean apart = List.of("licensing", "other_services", "penalties").contains(id.row());
          if (apart || id.row().equals("compulsion")) {
            assertThat(isMarked(at(cells, id))).as(id.toString()).isTrue();
          }
        });
  }

  /** With one figure less and a page's number more, signs stand where no change does. */
  @Test
  void figuresThatTheCellsOfTheFormDoNotHoldAreNotGivenBack() throws UnreadableException {
    String text = labelsBehind(TextLayout.CELL_LINES.write(SampleReport.EDITION_2019));
    Map<CellId, CellValue> cells =
        read(text.replace("\n86\n", "\n").replace("第二十条第（八）项", "7\n第二十条第（八）项"));
    cells.forEach(
        (id, value) -> {
          if (List.of("licensing", "other_services").contains(id.row())) {
            assertThat(value.isNumber()).as(id.toString()).isFalse();
          }
        });
  }

  @Test
  void columnsPrintedOneAfterTheOtherAreNoRows() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> cells =
        read(
            text.replace(
                "本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n0\n0\n行政规范性文件\n3\n1\n17\n",
                "本年制发件数\n0\n3\n本年废止件数\n0\n1\n现行有效件数\n0\n17\n规章\n行政规范性文件\n"));
    cells.forEach(
        (id, value) -> {
          if (List.of("rules", "normative_documents").contains(id.row())) {
            assertThat(value.isNumber()).as(id.toString()).isFalse();
          }
        });
  }

  /** Lines of the text from behind a label on, and what is to stand there instead. */
  private static String withRow(String text, String label, String... figures) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int row = lines.indexOf(label) + 1;
    assertThat(row).isPositive();
    for (int i = 0; i < 7; i++) {
      lines.remove(row);
    }
    lines.addAll(row, List.of(figures));
    return String.join("\n", lines) + "\n";
  }

  /** Three and three: one applicant's column, whichever it is, and the total. */
  @Test
  void theSumOfTheFiguresBeforeItIsTheTotalWhereBlanksLeaveNoTrace() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    String blank = withRow(withRow(text, "2.重复申请", "3", "3"), "3.要求提供公开出版物", "4", "4");
    Map<CellId, CellValue> cells = read(blank);
    CellValue total = at(cells, requests("rejected_repeated.total"));
    assertThat(total.number()).isEqualByComparingTo("3");
    assertThat(total.repair()).isNotNull();
    assertThat(at(cells, requests("rejected_repeated.natural_person")).state())
        .isEqualTo(State.UNSETTLED);
  }

  @Test
  void figuresWithoutTheirTotalAreNoRowWithABlankOne() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> cells = read(withRow(text, "2.重复申请", "22"));
    assertThat(at(cells, requests("rejected_repeated.total")).state()).isEqualTo(State.UNSETTLED);
  }

  @Test
  void whereManyRowsAreShortSixFiguresAreNoRowThatLostItsTotal() throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    for (String label : List.of("2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请")) {
      text = withRow(text, label, "3", "1", "4");
    }
    Map<CellId, CellValue> cells = read(withRow(text, "1.属于国家秘密", "5", "1", "9", "2", "8", "7"));
    cells.forEach(
        (id, value) -> {
          if (id.row().equals("refused_state_secret")) {
            assertThat(value.state()).as(id.toString()).isEqualTo(State.UNSETTLED);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6})
  void aLostFigureIsNoBlankCell(int lost) throws UnreadableException {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    List<String> figures = new ArrayList<>(List.of("11", "22", "33", "44", "55", "66", "231"));
    figures.remove(lost);
    Map<CellId, CellValue> cells = read(withRow(text, "2.重复申请", figures.toArray(String[]::new)));
    cells.forEach(
        (id, value) -> {
          if (id.row().equals("rejected_repeated")) {
            assertThat(value.repair()).extracting(Repair::code).isNotNull();
            assertThat(value.state()).as(id.toString()).isNotEqualTo(State.BLANK);
          }
        });
  }
}
