package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a grid with spare, shifted, or wanting places. */
class GridShiftTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final String FIGURES = "2\t1\t0\t0\t3\t1\t0\t0\t1\t2\t0\t0\t0\t0\t0";

  private static final String HEAD =
      "<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table><tr>"
          + "<td colspan=3 rowspan=2>项目</td><td>自然人</td><td>商业企业</td><td>科研机构</td>"
          + "<td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td>SPARE</tr><tr></tr>";

  private static Map<CellId, CellValue> read(String name, String text) throws Exception {
    Source source = new Source(name, text.getBytes(StandardCharsets.UTF_8));
    List<Report> reports = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0).cells();
  }

  private static String row(String label, int span, String... cells) {
    StringBuilder s = new StringBuilder("<tr><td colspan=" + span + ">" + label + "</td>");
    for (String cell : cells) {
      s.append("<td>").append(cell).append("</td>");
    }
    return s + "</tr>";
  }

  private static String table(String granted, String spare) {
    String blank = "<td></td>".repeat(6);
    String end = "<td>%s</td>" + spare + "</tr>";
    return HEAD.replace("SPARE", spare)
        + "<tr><td colspan=3>一、本年新收政府信息公开申请数量</td>"
        + blank
        + end.formatted("7")
        + "<tr><td colspan=3>二、上年结转政府信息公开申请数量</td>"
        + blank
        + end.formatted("1")
        + granted
        + "<tr><td colspan=3>四、结转下年度继续办理</td>"
        + blank
        + end.formatted("2")
        + "</table>";
  }

  @Test
  void spareColumnsBehindTheTableDoNotMoveFiguresUnderAWideLabel() throws Exception {
    String granted =
        "<tr><td>三、本年度办理结果</td><td colspan=2>（一）予以公开</td>"
            + "<td></td>".repeat(6)
            + "<td>6</td><td></td><td></td><td></td></tr>";
    Map<CellId, CellValue> cells = read("a.html", table(granted, "<td></td><td></td><td></td>"));
    Map<String, Integer> totals = Map.of("received", 7, "carried_in", 1, "carried_out", 2);
    totals.forEach(
        (row, total) -> {
          CellValue value = cells.get(CellId.parse("requests." + row + ".total"));
          assertThat(value).isNotNull();
          assertThat(value.number()).as(row).isEqualByComparingTo(String.valueOf(total));
        });
  }

  @Test
  void aFigurePushedOutOfARuledTableIsNoRemark() throws Exception {
    String full = "<tr><td colspan=3>二、上年结转政府信息公开申请数量</td>" + "<td>0</td>".repeat(7) + "</tr>";
    String shifted = row("四、结转下年度继续办理", 3, "", "3", "0", "0", "0", "0", "0", "3");
    Map<CellId, CellValue> cells =
        read(
            "a.html",
            HEAD.replace("SPARE", "")
                + row("一、本年新收政府信息公开申请数量", 3, "5", "0", "0", "0", "0", "0", "5")
                + full
                + row("三、本年度办理结果（一）予以公开", 3, "2", "0", "0", "0", "0", "0", "2")
                + shifted
                + "</table>");
    CellValue value = cells.get(CellId.parse("requests.carried_out.natural_person"));
    boolean silent =
        value != null
            && value.repair() == null
            && (value.number() == null || value.number().intValue() != 3);
    assertThat(silent).isFalse();
  }

  /** A blank cell came in before the figures, and the total went out at the end. */
  @Test
  void aRowThatWasPushedIsMovedBackByTheSumsOfItsColumns() throws Exception {
    Map<CellId, CellValue> cells = read("a.html", pushed("", "4", "0", "1", "0", "0", "2"));
    List<String> columns =
        List.of("natural_person", "commercial", "research", "public_interest", "legal_service");
    List<String> figures = List.of("4", "0", "1", "0", "0");
    for (int i = 0; i < columns.size(); i++) {
      CellValue value = cells.get(CellId.parse("requests.received." + columns.get(i)));
      assertThat(value.number()).as(columns.get(i)).isEqualByComparingTo(figures.get(i));
      assertThat(value.repair()).isNotNull();
    }
    assertThat(cells.get(CellId.parse("requests.received.total")).state())
        .isEqualTo(State.UNSETTLED);
  }

  /** The columns bear out where the figures stand; it is the total that is wrong. */
  @Test
  void aRowWithABlankCellAndAWrongTotalStaysWhereItIs() throws Exception {
    Map<CellId, CellValue> plain =
        read(
            "a.html",
            pushed("", "4", "0", "1", "0", "0", "2")
                .replace(
                    row("（七）总计", 3, "4", "0", "1", "0", "0", "2", "7"),
                    row("（七）总计", 3, "0", "4", "0", "1", "0", "0", "5")));
    CellValue value = plain.get(CellId.parse("requests.received.commercial"));
    assertThat(value.number()).isEqualByComparingTo("4");
    assertThat(value.repair()).isNull();
  }

  /** The sign of a blank cell ran into the count behind it, or a nought into another. */
  @ParameterizedTest
  @ValueSource(strings = {"-4", "—4", "－4", "04", "00"})
  void aCountThatNoCountCanBeIsNotSettled(String print) throws Exception {
    Map<CellId, CellValue> cells = read("a.html", pushed(print, "", "1", "0", "0", "0", "2"));
    for (String column : List.of("natural_person", "commercial")) {
      assertThat(cells.get(CellId.parse("requests.received." + column)).state())
          .as(column)
          .isEqualTo(State.UNSETTLED);
    }
    assertThat(cells.get(CellId.parse("requests.received.research")).number())
        .isEqualByComparingTo("1");
  }

  /** Some people write all their counts with two digits. */
  @Test
  void countsThatAreFilledUpAreCounts() throws Exception {
    Map<CellId, CellValue> cells = read("a.html", pushed("04", "00", "01", "00", "00", "02", "07"));
    CellValue value = cells.get(CellId.parse("requests.received.natural_person"));
    assertThat(value.number()).isEqualByComparingTo("4");
    assertThat(value.repair()).isNull();
  }

  private static String pushed(String... received) {
    return HEAD.replace("SPARE", "")
        + row("一、本年新收政府信息公开申请数量", 3, received)
        + row("二、上年结转政府信息公开申请数量", 3, "1", "0", "0", "0", "0", "0", "1")
        + row("三、本年度办理结果（一）予以公开", 3, "4", "0", "1", "0", "0", "2", "7")
        + row("（七）总计", 3, "4", "0", "1", "0", "0", "2", "7")
        + row("四、结转下年度继续办理", 3, "1", "0", "0", "0", "0", "0", "1")
        + "</table>";
  }

  /** A page break cuts the table behind its totals, and leaves a piece of each cell there. */
  @Test
  void whatCannotBeReadBesideTheColumnsLeavesThemAsTheyAre() throws Exception {
    String[] figures = {"4", "0", "1", "0", "0", "2", "7", "\uFFFD"};
    String head =
        HEAD.replace("SPARE", "<td></td>").replace("<td>总计</td>", "<td></td>").replace("其他", "");
    Map<CellId, CellValue> cells =
        read(
            "a.html",
            head
                + row("一、本年新收政府信息公开申请数量", 3, figures)
                + row("二、上年结转政府信息公开申请数量", 3, figures)
                + row("四、结转下年度继续办理", 3, figures)
                + "</table>");
    for (String row : List.of("received", "carried_in", "carried_out")) {
      assertThat(cells.get(CellId.parse("requests." + row + ".other")).number())
          .as(row)
          .isEqualByComparingTo("2");
      assertThat(cells.get(CellId.parse("requests." + row + ".total")).number())
          .as(row)
          .isEqualByComparingTo("7");
    }
  }

  /** The edge of the paper cuts the table within the name of a column. */
  @Test
  void whatCannotBeReadUnderNoNameLeavesTheColumnsBeforeItAsTheyAre() throws Exception {
    String[] figures = {"4", "0", "1", "3", "\uFFFD"};
    String head =
        HEAD.replace("SPARE", "").replace("法律服务机构", "法律").replace("<td>其他</td><td>总计</td>", "");
    Map<CellId, CellValue> cells =
        read(
            "a.html",
            head
                + row("一、本年新收政府信息公开申请数量", 3, figures)
                + row("二、上年结转政府信息公开申请数量", 3, figures)
                + row("四、结转下年度继续办理", 3, figures)
                + "</table>");
    for (String row : List.of("received", "carried_in", "carried_out")) {
      assertThat(cells.get(CellId.parse("requests." + row + ".public_interest")).number())
          .as(row)
          .isEqualByComparingTo("3");
      assertThat(cells).doesNotContainKey(CellId.parse("requests." + row + ".total"));
    }
  }

  /** The header is lost; where all totals are blank, the last figure of a row is none. */
  @Test
  void whereTotalsAreBlankTheLastFigureOfWiderLabelsIsNoTotal() throws Exception {
    String text =
        """
        云溪县民政局2023年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量\t\t\t16\t3\t0\t1\t0\t2\t
        三、本年度办理结果\t（一）予以公开\t\t4\t0\t0\t1\t0\t2\t
        \t（二）部分公开\t\t8\t0\t0\t0\t0\t1\t
        \t（三）不予公开\t1.属于国家秘密\t1\t0\t0\t0\t0\t0\t
        \t\t2.其他法律行政法规禁止公开\t0\t2\t0\t0\t0\t0\t
        \t\t3.危及“三安全一稳定”\t1\t0\t0\t0\t0\t0\t
        \t\t4.保护第三方合法权益\t1\t1\t0\t0\t0\t0\t
        五、存在的主要问题及改进情况
        公开内容有待丰富。
        """;
    Map<CellId, CellValue> cells = read("a.txt", text);
    assertThat(cells.get(CellId.parse("requests.partly_granted.natural_person")).number())
        .isEqualByComparingTo("8");
    assertThat(cells.get(CellId.parse("requests.partly_granted.other")).number())
        .isEqualByComparingTo("1");
    assertThat(cells.get(CellId.parse("requests.partly_granted.total")).isBlank()).isTrue();
  }

  @Test
  void aColumnThatAGridDoesNotPrintHasNoCells() throws Exception {
    String text = TextLayout.TAB_GRID.write(SampleReport.EDITION_2021);
    int from = text.indexOf("三、收到和处理");
    int to = text.indexOf("四、政府信息公开行政复议");
    // The grid without its sixth place: 科研机构.
    StringBuilder narrow = new StringBuilder();
    for (String line : text.substring(from, to).split("\n", -1)) {
      List<String> places = new ArrayList<>(List.of(line.split("\t", -1)));
      if (places.size() == 10) {
        places.remove(5);
      }
      narrow.append(String.join("\t", places)).append('\n');
    }
    Map<CellId, CellValue> whole = read("a.txt", text);
    Map<CellId, CellValue> cells =
        read("a.txt", text.substring(0, from) + narrow + text.substring(to));
    whole.forEach(
        (id, value) -> {
          if (id.column().equals("research")) {
            assertThat(cells).doesNotContainKey(id);
          } else {
            assertThat(cells).containsKey(id);
            assertThat(cells.get(id).number()).as(id.toString()).isEqualTo(value.number());
          }
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"TAB_GRID", "PIPE_LINES", "CELL_LINES", "MARKDOWN"})
  void headersWithoutTheirRowOfFiguresAreNotBlankCells(TextLayout layout) throws Exception {
    String text = layout.write(SampleReport.EDITION_2021);
    int heading = text.indexOf("四、政府信息公开行政复议");
    int end = text.indexOf("五、", heading);
    String table = text.substring(heading, end);
    int last = table.lastIndexOf("总计");
    int behind = table.indexOf('\n', last) + 1;
    Map<CellId, CellValue> cells =
        read("a.txt", text.substring(0, heading + behind) + "\n" + text.substring(end));
    assertThat(cells.keySet()).noneMatch(id -> id.table().equals("disputes"));
    assertThat(cells.keySet()).anyMatch(id -> id.table().equals("requests"));
  }

  @Test
  void figuresRunTogetherWithUnitsAreNotBlank() throws Exception {
    String text = TextLayout.GLUED_ROWS.write(SampleReport.EDITION_2021);
    String figures = FIGURES.replace("\t", "");
    assertThat(text).contains(figures);
    Map<CellId, CellValue> cells =
        read("a.txt", text.replace(figures, figures.substring(0, 9) + "件" + figures.substring(9)));
    assertThat(cells.entrySet().stream().filter(e -> e.getKey().table().equals("disputes")))
        .hasSize(15)
        .allMatch(e -> e.getValue().state() != State.BLANK);
  }

  /** Takes a cell out of a row of a Markdown table; a blank one at the end fills the grid. */
  private static String without(String text, String label, int place) {
    int from = text.lastIndexOf('\n', text.indexOf(label)) + 1;
    int to = text.indexOf('\n', from);
    List<String> cells = new ArrayList<>(List.of(text.substring(from, to).split("\\|", -1)));
    cells.remove(cells.size() - 8 + place);
    cells.add(cells.size() - 1, "  ");
    return text.substring(0, from) + String.join("|", cells) + text.substring(to);
  }

  @Test
  void aCellLostBeforeABlankTotalIsFoundByTheSumsDownTheColumns() throws Exception {
    String text = TextLayout.MARKDOWN.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read("a.txt", text);
    Map<String, String> rows = Map.of("received", "一、本年新收", "handled", "（七）总计", "granted", "予以公开");
    for (Map.Entry<String, String> row : rows.entrySet()) {
      for (int lost = 0; lost < 6; lost++) {
        Map<CellId, CellValue> cells = read("a.txt", without(text, row.getValue(), lost));
        int place = lost;
        whole.forEach(
            (id, value) -> {
              CellValue read = cells.get(id);
              boolean touched = id.toString().startsWith("requests." + row.getKey() + ".");
              assertThat(read).isNotNull();
              if (read.repair() == null) {
                assertThat(read.number())
                    .as(row.getKey() + " without place " + place + ": " + id)
                    .isEqualTo(value.number());
              } else {
                assertThat(touched).as(id.toString()).isTrue();
              }
            });
      }
    }
  }

  @Test
  void aBlankTotalThatTheSumsBearOutIsNoLostCell() throws Exception {
    String text = TextLayout.MARKDOWN.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> cells = read("a.txt", without(text, "一、本年新收", 6));
    CellValue total = cells.get(CellId.parse("requests.received.total"));
    assertThat(total).isNotNull();
    assertThat(total.state()).isEqualTo(State.BLANK);
    assertThat(cells.values()).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  @Test
  void aBlankTotalOfZerosIsNoLostCell() throws Exception {
    String full = row("二、上年结转政府信息公开申请数量", 3, "1", "0", "0", "0", "0", "0", "1");
    Map<CellId, CellValue> cells =
        read(
            "a.html",
            HEAD.replace("SPARE", "")
                + row("一、本年新收政府信息公开申请数量", 3, "5", "0", "0", "0", "0", "0", "5")
                + full
                + row("三、本年度办理结果（一）予以公开", 3, "6", "0", "0", "0", "0", "0", "6")
                + row("（二）部分公开", 3, "0", "0", "0", "0", "0", "0", "")
                + row("（七）总计", 3, "6", "0", "0", "0", "0", "0", "6")
                + row("四、结转下年度继续办理", 3, "0", "0", "0", "0", "0", "0", "0")
                + "</table>");
    assertThat(cells.get(CellId.parse("requests.partly_granted.total")).state())
        .isEqualTo(State.BLANK);
    assertThat(cells.values()).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  /** Where the cells that are left stand cannot be told by sums that lack one of them. */
  @Test
  void ofARowWithLostCellsAndAFigureThatCannotBeReadNoCellIsBlank() throws Exception {
    String html =
        "<h1>云溪县民政局2023年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>"
            + row("信息内容", 1, "本年制发件数", "本年废止件数", "现行有效件数")
            + row("规章", 1, "1", "2", "3")
            + row("行政规范性文件", 1, "\uFFFD")
            + "</table><p>六、其他需要报告的事项</p><p>无。</p>";

    Map<CellId, CellValue> cells = read("a.html", html);

    for (String column : List.of("issued", "repealed", "in_force")) {
      assertThat(cells.get(new CellId("disclosure", "normative_documents", column)).state())
          .as(column)
          .isEqualTo(State.UNSETTLED);
    }
  }

  /** On another page, for instance; merged blank cells leave as many places as figures need. */
  @Test
  void theColumnsOfOneGridAreNotThoseOfAnotherThatTheTableGoesOnIn() throws Exception {
    String html =
        HEAD.replace("SPARE", "")
            + row("一、本年新收政府信息公开申请数量", 3, "9", "0", "4", "0", "0", "0", "13")
            + row("二、上年结转政府信息公开申请数量", 3, "0", "0", "0", "0", "0", "0", "0")
            + "</table><table>"
            + row("2.重复申请", 1, "", "1", "1", "0", "0", "0", "0", "2")
            + row("3.要求提供公开出版物", 1, "", "", "", "4", "", "", "", "4")
            + row("4.无正当理由大量反复申请", 1, "", "2", "", "", "", "", "", "2")
            + "<tr><td>5.要求行政机关确认或重新出具已获取信息</td><td></td><td colspan=2></td>"
            + "<td>3</td><td></td><td></td><td></td><td>3</td></tr>"
            + "</table><p>六、其他需要报告的事项</p><p>无。</p>";

    Map<CellId, CellValue> cells = read("a.html", html);

    assertThat(cells.get(new CellId("requests", "rejected_confirmation", "research")).number())
        .isEqualTo("3");
    assertThat(cells.get(new CellId("requests", "rejected_confirmation", "total")).number())
        .isEqualTo("3");
  }

  /** Where its likes lost a cell, a row of blanks may have lost its only figure. */
  @Test
  void aRowOfBlanksThatIsAsShortAsItsLikesIsMarked() throws Exception {
    String html =
        HEAD.replace("SPARE", "")
            + row("一、本年新收政府信息公开申请数量", 3, "9", "", "4", "", "", "", "13")
            + row("二、上年结转政府信息公开申请数量", 3, "", "", "", "", "", "", "")
            + "</table><table>"
            + row("2.重复申请", 1, "", "1", "1", "", "", "")
            + row("3.要求提供公开出版物", 1, "", "", "", "4", "", "")
            + row("4.无正当理由大量反复申请", 1, "", "", "", "", "", "")
            + row("5.要求行政机关确认或重新出具已获取信息", 1, "", "", "3", "", "", "")
            + "</table><p>六、其他需要报告的事项</p><p>无。</p>";

    Map<CellId, CellValue> cells = read("a.html", html);

    assertThat(cells.get(new CellId("requests", "rejected_excessive", "total")).repair())
        .isNotNull();
    assertThat(cells.get(new CellId("requests", "carried_in", "total")).repair()).isNull();
  }
}
