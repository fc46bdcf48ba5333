package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gouji.document.Columns;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.interpret.base.ValueReader;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.locate.Grids;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text that other programs took off pages: figures left their labels, their row or their column.
 */
class FiguresOffPagesTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final String HEADERS = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计";
  private static final String DISPUTES = "四、政府信息公开行政复议、行政诉讼情况\n";

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0).cells();
  }

  private static Map<CellId, CellValue> read(List<String> lines) throws UnreadableException {
    return read("青岚县云溪镇人民政府2024年政府信息公开工作年度报告\n" + String.join("\n", lines) + "\n");
  }

  private static CellValue at(Map<CellId, CellValue> cells, String id) {
    return Objects.requireNonNull(cells.get(CellId.parse(id)), id);
  }

  private static State state(Map<CellId, CellValue> cells, String id) {
    return at(cells, id).state();
  }

  private static String row(Map<CellId, CellValue> cells, String row) {
    return Grids.COLUMNS.stream()
        .map(c -> at(cells, "requests." + row + "." + c))
        .map(
            v ->
                v.state() == State.UNSETTLED
                    ? "?"
                    : v.number() == null ? "-" : v.number().toPlainString())
        .collect(Collectors.joining(" "));
  }

  /** A report whose table 三 prints its labels first, and then some rows' figures by columns. */
  private static String byColumns(String between, int... blocks) {
    String text = TextLayout.CELL_LINES.write(SampleReport.EDITION_2021);
    int from = text.indexOf("一、本年新收");
    int to = text.indexOf(DISPUTES);
    List<String> lines = text.substring(from, to).lines().toList();
    List<String> figures = lines.stream().filter(ValueReader::isNumber).toList();
    StringBuilder apart = new StringBuilder();
    lines.stream().filter(l -> !ValueReader.isNumber(l)).forEach(l -> apart.append(l).append('\n'));
    apart.append(between);
    int row = 0;
    for (int rows : blocks) {
      for (int column = 0; column < 7; column++) {
        for (int i = row; i < row + rows; i++) {
          apart.append(figures.get(7 * i + column)).append('\n');
        }
        apart.append('\n');
      }
      row += rows;
    }
    assertThat(row * 7).isEqualTo(figures.size());
    return text.substring(0, from) + apart + text.substring(to);
  }

  private static void assertGivenBack(String text) throws UnreadableException {
    Map<CellId, CellValue> whole = read(TextLayout.CELL_LINES.write(SampleReport.EDITION_2021));
    Map<CellId, CellValue> cells = read(text);
    whole.forEach(
        (id, value) -> {
          CellValue read = at(cells, id.toString());
          assertThat(read.number()).as(id.toString()).isEqualTo(value.number());
          assertThat(read.repair() != null)
              .as(id.toString())
              .isEqualTo(id.table().equals("requests"));
        });
  }

  @Test
  void figuresThatStandColumnAfterColumnBelowAllLabelsAreGivenBack() throws UnreadableException {
    assertGivenBack(byColumns("\n", 25));
  }

  @Test
  void eachPartOfAPageMayHaveItsOwnColumns() throws UnreadableException {
    assertGivenBack(byColumns("\n", 1, 1, 11, 8, 4));
  }

  /** The head of the next page comes between. */
  @Test
  void whatAPagePrintsAboveItsTextPartsNoFiguresFromTheirLabels() throws UnreadableException {
    String head = "\n- 1 -\n2025/1/16 18:05\n" + SampleReport.EDITION_2021.title() + "\n\n";
    assertGivenBack(byColumns(head, 2, 17, 6));
  }

  /** A sentence comes between. */
  @Test
  void rowsAreNotBlankWhereTheirFiguresMayStandElsewhere() throws UnreadableException {
    Map<CellId, CellValue> cells = read(byColumns("\n以下数据截至2024年12月31日。\n\n", 25));
    cells.forEach(
        (id, value) -> {
          if (id.table().equals("requests")) {
            assertThat(value.state()).as(id.toString()).isEqualTo(State.UNSETTLED);
          }
        });
  }

  @Test
  void headersAreNotBlankWhereTheirFiguresMayStandElsewhere() throws UnreadableException {
    String text =
        TextLayout.CELL_LINES.write(
            SampleReport.EDITION_2021.printing(Map.of("requests.granted.research", "/")));
    String figures = "2\n1\n0\n0\n3\n1\n0\n0\n1\n2\n0\n0\n0\n0\n0\n";
    assertThat(text).contains(figures);
    Map<CellId, CellValue> cells =
        read(text.replace(figures, "").replace(DISPUTES, "2 1 3 1 1 2 0 0\n" + DISPUTES));
    assertThat(cells.keySet().stream().filter(c -> c.table().equals("disputes"))).hasSize(15);
    cells.forEach(
        (id, value) -> {
          if (id.table().equals("disputes")) {
            assertThat(value.state()).as(id.toString()).isEqualTo(State.UNSETTLED);
          }
        });
  }

  private static List<String> lines(String... rows) {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况", HEADERS));
    lines.addAll(List.of(rows));
    return lines;
  }

  @Test
  void lettersOfALabelWrittenFromTopToBottomAreNoCells() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            lines(
                "一、本年新收政府信息公开申请数量 9 0 0 0 0 2 11",
                "二、上年结转政府信息公开申请数量 1 0 0 1",
                "三",
                "、",
                "本",
                "（一）予以公开 4 0 0 0 0 1 5",
                "（七）总计 4 0 0 0 0 1 5",
                "四、结转下年度继续办理 6 0 0 0 0 1 7"));
    cells.values().forEach(v -> assertThat(v.state()).isNotEqualTo(State.TEXT));
    assertThat(at(cells, "requests.carried_in.other").repair()).isNotNull();
  }

  /** In a table with remarks the labels of some rows come first, and then their figures. */
  @Test
  void figuresBehindARemarkAreThoseOfTheNextRows() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            List.of(
                "三、收到和处理政府信息公开申请情况",
                HEADERS,
                "备注",
                "一、本年新收政府信息公开申请数量\n9\n0\n0\n0\n0\n2\n11",
                "二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0",
                "（一）予以公开\n4\n0\n0\n0\n0\n0\n4\n已办结",
                "3\n0\n0\n0\n0\n0\n3\n无",
                "2\n0\n0\n0\n0\n2\n4\n已办结",
                "1.属于国家秘密",
                "2.其他法律行政法规禁止公开",
                "（七）总计\n9\n0\n0\n0\n0\n2\n11",
                "四、结转下年度继续办理\n0\n0\n0\n0\n0\n0\n0"));
    assertThat(row(cells, "granted")).isEqualTo("4 0 0 0 0 0 4");
    assertThat(row(cells, "refused_state_secret")).isEqualTo("3 0 0 0 0 0 3");
    assertThat(row(cells, "refused_prohibited_by_law")).isEqualTo("2 0 0 0 0 2 4");
    assertThat(at(cells, "requests.refused_prohibited_by_law.total").repair()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A figure broken between its separators.
        "2,3\n81\n0\n0\n0\n2,3\n81",
        "2,\n381\n0\n0\n0\n2,\n381",
        // The total before the others.
        "1135\n1024\n12\n/\n/\n99\n/"
      })
  void aRowWhoseFiguresWereTornOrMovedIsNotRead(String figures) throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            lines(
                "一、本年新收政府信息公开申请数量 9 0 0 0 0 2 11",
                "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0",
                "（一）予以公开\n" + figures,
                "（七）总计 9 0 0 0 0 2 11",
                "四、结转下年度继续办理 0 0 0 0 0 0 0"));
    assertThat(row(cells, "granted")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(row(cells, "handled")).isEqualTo("9 0 0 0 0 2 11");
  }

  private static String laidOut(String label, int first, String... figures) {
    StringBuilder line = new StringBuilder(label);
    for (int i = 0; i < figures.length; i++) {
      int at = first + 8 * i;
      line.append(
          figures[i].isEmpty() ? "" : " ".repeat(at - Columns.width(line.toString())) + figures[i]);
    }
    return line.toString();
  }

  private static List<String> page(String header, String... rows) {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况", header));
    lines.add(laidOut("一、本年新收政府信息公开申请数量", 40, "9", "0", "0", "0", "0", "2", "11"));
    lines.addAll(List.of(rows));
    lines.add(laidOut("（七）总计", 40, "9", "0", "0", "0", "0", "2", "11"));
    lines.add(laidOut("四、结转下年度继续办理", 40, "0", "0", "0", "0", "0", "0", "0"));
    return lines;
  }

  private static String header(String... more) {
    List<String> titles = new ArrayList<>(List.of("自然人", "企业", "科研", "公益", "法律", "其他", "总计"));
    titles.addAll(List.of(more));
    return laidOut("", 40, titles.toArray(String[]::new));
  }

  @Test
  void figuresOfTwoColumnsThatRanTogetherAreNotRead() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(page(header(), laidOut("（一）予以公开", 40, "450002311", "", "0", "0", "0", "2", "452313")));
    assertThat(row(cells, "granted")).isEqualTo("? ? ? ? ? ? ?");
  }

  /** A page wider than a line of text, and the last digit of a figure alone on its line. */
  @Test
  void theRestOfAFigureMayStandFarToTheRight() throws UnreadableException {
    String far = " ".repeat(100);
    List<String> rows =
        page(
            header(),
            laidOut("", 40, "", "", "", "", "", "", "14"),
            laidOut("（一）予以公开", 40, "99", "45", "0", "0", "0", "0"),
            laidOut("", 40, "", "", "", "", "", "", "4"));
    Map<CellId, CellValue> cells =
        read(rows.stream().map(r -> r.startsWith(" ") || r.contains("  ") ? far + r : r).toList());
    assertThat(row(cells, "granted")).isEqualTo("99 45 0 0 0 0 144");
    assertThat(at(cells, "requests.granted.total").repair()).isNotNull();
  }

  /** The first digits of a figure stand two lines above the label, the last two lines below. */
  @Test
  void aFigureMayGoOnOverFiveLines() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            page(
                header(),
                laidOut("", 40, "10", "", "", "", "", "", "12"),
                laidOut("", 40, "", "10", "", "", "", "10"),
                laidOut("（一）予以公开", 40, "23", "", "0", "0", "0", "", "28"),
                laidOut("", 40, "", "24", "", "", "", "24"),
                laidOut("", 40, "3", "", "", "", "", "", "1")));
    assertThat(row(cells, "granted")).isEqualTo("10233 1024 0 0 0 1024 12281");
  }

  /** Words of two labels, written from top to bottom beside each other. */
  @Test
  void lettersOfLabelsBesideEachOtherAreNoCell() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            lines(
                "一、本年新收政府信息公开申请数量 9 0 0 0 0 2 11",
                "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0",
                "（二）部分公开（区分处理的，只计这一情形，不计其",
                "1\n7\n0\n0\n0\n38",
                "理结 他情形）",
                "果 （三）不 1.属于国家秘密 0 0 0 0 0 0 0",
                "（七）总计 9 0 0 0 0 2 11",
                "四、结转下年度继续办理 0 0 0 0 0 0 0"));
    cells.values().forEach(v -> assertThat(v.state()).isNotEqualTo(State.TEXT));
  }

  @Test
  void aFigureBelowTheNameOfItsColumnOutsideTheTableIsNotBlank() throws UnreadableException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "二、主动公开政府信息情况",
                "第二十条第（六）项",
                "信息内容\n本年处理决定数量",
                "行政处罚\n1",
                "行政强制\n2",
                "第二十条第（八）项",
                "信息内容",
                "行政事业性收费"));
    lines.addAll(lines("本年收费金额（单位：万元）", "25", "一、本年新收政府信息公开申请数量 9 0 0 0 0 2 11"));
    lines.remove(HEADERS);
    lines.add("二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0");
    assertThat(state(read(lines), "disclosure.fees.amount")).isEqualTo(State.UNSETTLED);
  }

  @Test
  void aLetterDrawnToAFigureMakesNoWordOfIt() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(page(header(), laidOut("（一）予以公开", 40, "4", "0 业", "0", "0", "0", "1", "5")));
    assertThat(row(cells, "granted")).isEqualTo("? ? ? ? ? ? ?");
  }

  @Test
  void nothingToRemarkIsNoBlankTotal() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            page(
                header("备注"),
                laidOut("（一）予以公开", 40, "4", "0", "0", "", "0", "1", "5", "无"),
                laidOut("1.属于国家秘密", 40, "4", "0", "0", "0", "0", "1", "5", "已办结")));
    assertThat(row(cells, "granted")).isEqualTo("4 0 0 - 0 1 5");
  }

  /** The last figure is drawn to the left of its column, and is the sum of those before it. */
  @Test
  void aFigureBeforeABlankTotalThatIsTheSumOfTheOthersMayBeTheTotal() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(page(header(), laidOut("（一）予以公开", 40, "4", "", "0", "1", "", "5", "")));
    assertThat(state(cells, "requests.granted.total")).isEqualTo(State.UNSETTLED);
    assertThat(state(cells, "requests.granted.other")).isEqualTo(State.UNSETTLED);
  }

  private static String places(String... piecesAndPlaces) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < piecesAndPlaces.length; i += 2) {
      int at = Integer.parseInt(piecesAndPlaces[i + 1]);
      line.append(" ".repeat(at - Columns.width(line.toString()))).append(piecesAndPlaces[i]);
    }
    return line.toString();
  }

  /** The second page has its columns elsewhere. */
  @Test
  void rowsOfFewColumnsGoByTheHeaderAboveThem() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            List.of(
                "二、主动公开政府信息情况",
                places("第二十条第（五）项", "44"),
                places("信息内容", "13", "上一年项目数量", "31", "本年增/减", "59", "处理决定数量", "76"),
                places("行政许可", "0", "7", "37"),
                places("其他对外管理服务事项", "0", "+19", "62"),
                places("第二十条第（六）项", "44"),
                places("信息内容", "14", "上一年项目数量", "56", "本年增/减", "91", "处理决定数量", "120"),
                places("行政处罚", "0", "3", "125"),
                places("行政强制", "0", "2", "62")));
    assertThat(state(cells, "disclosure.compulsion.change")).isNotEqualTo(State.NUMBER);
    assertThat(at(cells, "disclosure.other_services.change").number()).isEqualByComparingTo("19");
  }

  @ParameterizedTest
  @CsvSource({"43,NUMBER", "53,UNSETTLED"})
  void aLoneFigureBetweenTwoTitlesIsOfNone(int place, State issued) throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            List.of(
                "二、主动公开政府信息情况",
                places("第二十条第（一）项", "44"),
                places("信息内容", "8", "本年制发件数", "38", "本年废止件数", "68", "现行有效件数", "98"),
                "规章",
                places("行政规范性文件", "0", "2", String.valueOf(place)),
                places("第二十条第（五）项", "44"),
                places("信息内容", "8", "本年处理决定数量", "66"),
                places("行政许可", "0", "7", "73")));
    assertThat(state(cells, "disclosure.normative_documents.issued")).isEqualTo(issued);
  }

  /** The first page has wider columns, and only the second prints a row with all figures. */
  @Test
  void rowsOfAPageWhoseColumnsNoRowShowsAreNotPlacedByThoseOfAnother() throws UnreadableException {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况", "申请人情况"));
    lines.add(
        places(
            "一、本年新收政府信息公开申请数量",
            "0",
            "9",
            "40",
            "0",
            "52",
            "2",
            "64",
            "0",
            "76",
            "0",
            "100",
            "11",
            "112"));
    lines.add(places("二、上年结转政府信息公开申请数量", "0", "0", "40", "0", "64"));
    lines.add(laidOut("（一）予以公开", 40, "9", "0", "2", "0", "0", "0", "11"));
    for (String label :
        List.of(
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
            "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作")) {
      lines.add(laidOut(label, 40, "0", "0", "", "0", "0", "0", "0"));
    }
    lines.addAll(
        List.of(
            laidOut("（七）总计", 40, "9", "0", "2", "0", "0", "0", "11"),
            laidOut("四、结转下年度继续办理", 40, "0", "0", "0", "0", "0", "0", "0")));
    Map<CellId, CellValue> cells = read(lines);
    assertThat(row(cells, "granted")).isEqualTo("9 0 2 0 0 0 11");
    assertThat(at(cells, "requests.carried_in.research").repair()).isNotNull();
    assertThat(at(cells, "requests.carried_in.public_interest").repair()).isNotNull();
  }

  /** Dashes stand in the cells beside a change. */
  @Test
  void aRowOfDashesAndAFigureIsNoNumberOfAPage() throws UnreadableException {
    Map<CellId, CellValue> cells =
        read(
            List.of(
                "二、主动公开政府信息情况",
                "第二十条第（五）项",
                "信息内容 上一年项目数量 本年增/减 处理决定数量",
                "行政许可 3 0 2",
                "其他对外管理服务事项",
                "－ -11 -",
                "第二十条第（六）项",
                "信息内容 上一年项目数量 本年增/减 处理决定数量",
                "行政处罚 － － 2",
                "行政强制 2 +19 2"));
    assertThat(at(cells, "disclosure.other_services.change").number()).isEqualByComparingTo("-11");
  }
}
