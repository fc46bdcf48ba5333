package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gouji.document.Columns;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Formats;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;

/** Reports as converters to Markdown and its kin write them. */
class MarkupTextTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final String TEXT = TextLayout.MARKDOWN.write(SampleReport.EDITION_2021);

  private static Map<CellId, CellValue> read(String text) throws Exception {
    Source source = new Source("a.md", text.getBytes(StandardCharsets.UTF_8));
    return INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0).cells();
  }

  private static void assertThatAllIsRight(String text) throws Exception {
    Map<CellId, CellValue> cells = read(text);
    read(TEXT)
        .forEach(
            (id, value) -> {
              CellValue read = cells.get(id);
              assertThat(read).as(id.toString()).isNotNull();
              assertThat(read.number()).as(id.toString()).isEqualTo(value.number());
              assertThat(read.repair()).as(id.toString()).isNull();
            });
  }

  @Test
  void cellsOfADrawnGridTakeSeveralLines() throws Exception {
    StringBuilder drawn = new StringBuilder();
    boolean inTable = false;
    for (String line : TEXT.split("\n", -1)) {
      if (line.startsWith("| --") || line.startsWith("|--")) {
        continue;
      }
      if (!line.startsWith("|")) {
        drawn.append(line).append('\n');
        inTable = false;
        continue;
      }
      String[] cells = line.strip().substring(1).split("\\|", -1);
      StringBuilder border = new StringBuilder("+");
      StringBuilder above = new StringBuilder("|");
      StringBuilder below = new StringBuilder("|");
      for (int i = 0; i < cells.length - 1; i++) {
        String cell = cells[i].strip();
        int half = cell.matches("[\\d.,]*") ? cell.length() : cell.length() / 2;
        border.append("-".repeat(80)).append('+');
        above.append(padded(cell.substring(0, half))).append('|');
        below.append(padded(cell.substring(half))).append('|');
      }
      if (!inTable) {
        drawn.append('\n').append(border).append('\n');
      }
      inTable = true;
      drawn.append(above).append('\n').append(below).append('\n').append(border).append('\n');
    }
    assertThatAllIsRight(drawn.toString());
  }

  /** Some write the line below a table's first row with one dash a cell; organs print dashes. */
  @Test
  void aRowOfDashesIsTheLineBelowTheHeadOrARowWithoutFigures() throws Exception {
    String line = "|" + "-|".repeat(15);
    String dashes = "|" + " - |".repeat(15);
    StringBuilder text = new StringBuilder();
    boolean outcomes = false;
    for (String row : TEXT.split("\n", -1)) {
      outcomes = outcomes || row.startsWith("| 行政复议");
      boolean figures = outcomes && row.matches("\\|[\\s\\d|]+") && row.matches(".*\\d.*");
      text.append(figures ? dashes : row.startsWith("| ---") && outcomes ? line : row).append('\n');
    }
    Map<CellId, CellValue> cells = read(text.toString());
    assertThat(cells.keySet().stream().filter(c -> c.toString().startsWith("disputes")))
        .hasSize(15)
        .allSatisfy(c -> assertThat(cells.get(c).isBlank()).isTrue())
        .allSatisfy(c -> assertThat(cells.get(c).repair()).isNull());
  }

  /** A row in which nothing is filled in is there all the same. */
  @Test
  void aRowOfPipesIsARowOfBlankCells() throws Exception {
    String text = TextLayout.PIPE_ROWS.write(SampleReport.EDITION_2021);
    String blank =
        text.replaceAll("(总计 \\| *\\n)(?:\\d+ \\| ?){15}\\n", "$1" + " | ".repeat(15) + "\n");
    assertThat(blank).isNotEqualTo(text);
    Map<CellId, CellValue> cells = read(blank);
    assertThat(cells.keySet().stream().filter(c -> c.toString().startsWith("disputes")))
        .hasSize(15)
        .allSatisfy(c -> assertThat(cells.get(c).isBlank()).isTrue());
  }

  /** Textile writes the level of a heading before it, and may hold tags as Markdown does. */
  @Test
  void theMarkOfAHeadingBelowABlankCellIsNoFigureOfIt() throws Exception {
    String text =
        "<div>\n\n[首页](/)\n\n</div>\n\n"
            + TextLayout.PIPE_ROWS
                .write(SampleReport.EDITION_2021)
                .replaceAll("(行政事业性收费 \\| ?)[\\d.]+ \\| *\\n", "$1 | |\n\n")
                .replaceAll("(?m)^(?=[一二三四五六]、[\\p{IsHan}、]*(?:情况|事项)$)", "h2(#sec). ");
    assertThat(text).contains("行政事业性收费 |  | |\n\nh2(#sec). 三");
    Source source = new Source("a.md", text.getBytes(StandardCharsets.UTF_8));
    var report = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0);
    assertThat(report.cell(CellId.parse("disclosure.fees.amount")))
        .satisfiesAnyOf(v -> assertThat(v).isNull(), v -> assertThat(v.isBlank()).isTrue());
    assertThat(report.sections().get(2).heading()).isEqualTo("三、收到和处理政府信息公开申请情况");
  }

  /** Tables that Markdown cannot write stand in it as those of a web page. */
  @Test
  void headingsSetBoldBehindATitleAreNoPartOfIt() throws Exception {
    String text =
        """
        # 2023年青岚县交通运输局政府信息公开工作年度报告

        **一、总体情况**

        围绕重点领域深化信息公开。

        **二、主动公开政府信息情况**

        <table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>
        <tr><td>行政规范性文件</td><td>4</td><td>5</td><td>6</td></tr></table>
        """;
    Source source = new Source("a.md", text.getBytes(StandardCharsets.UTF_8));
    var report = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0);
    assertThat(report.title()).isEqualTo("2023年青岚县交通运输局政府信息公开工作年度报告");
    assertThat(report.sections().stream().map(s -> s.number())).containsExactly(1, 2);
  }

  @Test
  void cellsMayBeSetByTagsOfWebPagesAndTheTextMayBeginWithOne() throws Exception {
    assertThatAllIsRight(
        "<div>\n\n[首页](/) [政府信息公开](/xxgk)\n\n</div>\n\n"
            + TEXT.replaceAll(
                "(?m)(?<=\\| ?)([\\d.]+)(?= ?\\|)", "<span style=\"font-family:宋体\">$1</span>"));
  }

  /** A browser on a terminal draws the page's tables; figures stand in the middle of tall cells. */
  @Test
  void cellsOfADrawnBoxTakeSeveralLinesAndReachOverOthers() throws Exception {
    String text =
        """
        云溪县民政局2023年政府信息公开工作年度报告

        三、收到和处理政府信息公开申请情况

        ┌──────────────────────────────────┬──────────────────────────────────────────────────┐
        │                                  │申请人情况                                        │
        │                                  ├───┬──────────────────────────────────────────┬───┤
        │                                  │自 │法人或其他组织                            │总 │
        │                                  │然 ├────────┬────────┬────────┬────────┬──────┤计 │
        │                                  │人 │商业企业│科研机构│社会公益│法律服务│其他  │   │
        │                                  │   │        │        │组织    │机构    │      │   │
        ├──────────────────────────────────┼───┼────────┼────────┼────────┼────────┼──────┼───┤
        │一、本年新收政府信息公开申请数量  │11 │6       │        │9       │3       │2     │31 │
        ├──────────────────────────────────┼───┼────────┼────────┼────────┼────────┼──────┼───┤
        │二、上年结转政府信息公开申请数量  │1  │        │        │        │        │      │1  │
        ├──────────┬───────────────────────┼───┼────────┼────────┼────────┼────────┼──────┼───┤
        │          │（一）予以公开         │5  │        │        │3       │        │2     │10 │
        │          ├───────────────────────┼───┼────────┼────────┼────────┼────────┼──────┼───┤
        │三、本年度│（二）部分公开（区分处 │   │        │4       │        │        │      │   │
        │办理结果  │理的，只计这一情形，不 │   │        │        │        │3       │      │7  │
        │          │计其他情形）           │   │        │        │        │        │      │   │
        │          ├───────┬───────────────┼───┼────────┼────────┼────────┼────────┼──────┼───┤
        │          │（三） │3.危及“三安全一│   │        │        │        │        │      │   │
        │          │不予公 │稳定”          │7  │        │        │        │        │      │7  │
        │          │开     │               │   │        │        │        │        │      │   │
        ├──────────┴───────┴───────────────┼───┼────────┼────────┼────────┼────────┼──────┼───┤
        │四、结转下年度继续办理            │2  │        │        │        │        │      │2  │
        └──────────────────────────────────┴───┴────────┴────────┴────────┴────────┴──────┴───┘
        """;
    Map<CellId, CellValue> cells = read(text);
    Map<String, String> printed =
        Map.of(
            "received.natural_person", "11",
            "carried_in.total", "1",
            "granted.public_interest", "3",
            "partly_granted.research", "4",
            "partly_granted.legal_service", "3",
            "partly_granted.total", "7",
            "refused_security_stability.natural_person", "7",
            "refused_security_stability.total", "7",
            "carried_out.total", "2");
    cells.forEach(
        (id, value) -> {
          if (value.number() != null) {
            assertThat(value.repair()).as(id.toString()).isNull();
          }
        });
    printed.forEach(
        (id, figure) ->
            assertThat(cells.get(CellId.parse("requests." + id)).number())
                .as(id)
                .isEqualByComparingTo(figure));
    assertThat(cells.values().stream().filter(v -> v.number() != null)).hasSize(19);
  }

  /** The marks that set a heading bold stand behind the table before it, and are no cell of it. */
  @Test
  void marksOfABoldHeadingBehindATableOfAWebPageAreNoCell() throws Exception {
    String five = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
    String text =
        """
        云溪县民政局2023年政府信息公开工作年度报告

        **四、政府信息公开行政复议、行政诉讼情况**

        <table><tr><td colspan="5">行政复议</td><td colspan="5">未经复议直接起诉</td>
        <td colspan="5">复议后起诉</td></tr><tr>FIVEFIVEFIVE</tr><tr>FIGURES</tr></table>

        **五、存在的主要问题及改进情况**

        存在的问题：一是公开的深度不够，二是解读的形式单一，三是基层的力量不足。下一步加强培训。
        """
            .replace("FIVE", five)
            .replace(
                "FIGURES", "<td>" + String.join("</td><td>", "0000000 3305994".split("")) + "</td>")
            .replace("<td> </td>", "<td></td>");
    Map<CellId, CellValue> cells = read(text);
    assertThat(cells.get(CellId.parse("disputes.litigation_direct.other")).isBlank()).isTrue();
    assertThat(cells.get(CellId.parse("disputes.litigation_direct.total")).number())
        .isEqualByComparingTo("3");
    assertThat(cells.get(CellId.parse("disputes.litigation_after_reconsideration.total")).number())
        .isEqualByComparingTo("4");
  }

  @Test
  void signsInCodeAndBreaksBelongToTheFigure() throws Exception {
    String text =
        """
        云溪县民政局2020年政府信息公开工作年度报告

        二、主动公开政府信息情况

        | 第二十条第（五）项 | | | |
        |---|---|---|---|
        | 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
        | 行政许可 | 12<br/> | &#45;2 | 30 |
        | 其他对外管理服务事项 | 4 | &#43;1 | <br>7 |
        """;
    Map<CellId, CellValue> cells = read(text);
    Map.of(
            "licensing.previous_items", "12",
            "licensing.change", "-2",
            "other_services.change", "1",
            "other_services.decisions", "7")
        .forEach(
            (id, figure) ->
                assertThat(cells.get(CellId.parse("disclosure." + id)).number())
                    .as(id)
                    .isEqualByComparingTo(figure));
  }

  /** Words that say what the lines below them are, as reStructuredText has them, are no text. */
  @Test
  void directivesInACellAreNoPartOfIt() throws Exception {
    String border = "+" + "-".repeat(60) + "+" + ("-".repeat(24) + "+").repeat(3) + "\n";
    String[][] rows = {
      {"信息内容", "本年制发件数", "本年废止件数", "现行有效件数"},
      {"规章", "1", "0", "4"},
      {"行政规范性文件", "3", "2", "12"}
    };
    StringBuilder text = new StringBuilder("云溪县民政局2023年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n\n");
    text.append(border);
    for (String[] row : rows) {
      StringBuilder above = new StringBuilder("|");
      StringBuilder below = new StringBuilder("|");
      for (int i = 0; i < row.length; i++) {
        int width = i == 0 ? 60 : 24;
        above.append(" .. container::").append(" ".repeat(width - 15)).append('|');
        below.append(' ').append(row[i]).append(" ".repeat(width - 1 - Columns.width(row[i])));
        below.append('|');
      }
      text.append(above).append('\n').append(below).append('\n').append(border);
    }
    Map<CellId, CellValue> cells = read(text.toString());
    assertThat(cells.get(CellId.parse("disclosure.rules.in_force")).number())
        .isEqualByComparingTo("4");
    assertThat(cells.get(CellId.parse("disclosure.normative_documents.issued")).number())
        .isEqualByComparingTo("3");
  }

  @Test
  void emphasisAndLinesToFillInAreNoPartOfAFigure() throws Exception {
    String text =
        """
        **云溪县民政局2023年政府信息公开工作年度报告**

        三、收到和处理政府信息公开申请情况

        | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
        |---|---|---|---|---|---|---|---|
        | **一、本年新收政府信息公开申请数量** | **11** | *6* | __1__ | `9` | ***3*** | _2_ | 32 |
        | 二、上年结转政府信息公开申请数量 | <class>1</class> | `0` | 0 | 0 | 0 | &nbsp; | 1 |
        """;
    Map<CellId, CellValue> cells = read(text);
    String[] columns = {
      "natural_person", "commercial", "research", "public_interest", "legal_service", "other"
    };
    int[] received = {11, 6, 1, 9, 3, 2};
    for (int i = 0; i < columns.length; i++) {
      CellValue value = cells.get(CellId.parse("requests.received." + columns[i]));
      assertThat(value.number()).as(columns[i]).isEqualByComparingTo(String.valueOf(received[i]));
      assertThat(value.repair()).as(columns[i]).isNull();
    }
    assertThat(cells.get(CellId.parse("requests.carried_in.natural_person")).number())
        .isEqualByComparingTo("1");
    assertThat(cells.get(CellId.parse("requests.carried_in.commercial")).number())
        .isEqualByComparingTo("0");
    assertThat(cells.get(CellId.parse("requests.carried_in.other")).state())
        .isEqualTo(CellValue.State.BLANK);
  }

  /** Where a table has merged cells it is one of a web page, whatever its neighbours are. */
  @Test
  void aTableOfAWebPageStandsAmongThoseOfMarkdown() throws Exception {
    StringBuilder text = new StringBuilder();
    boolean within = false;
    for (String line : ("（前言。）".repeat(2000) + "\n\n" + TEXT).split("\n", -1)) {
      boolean row = line.startsWith("|");
      if (row && !within) {
        text.append("<table class=\"odd\">\n<tbody>\n");
      } else if (!row && within) {
        text.append("</tbody>\n</table>\n");
      }
      within = row;
      boolean rule = line.contains("---");
      if (!row) {
        text.append(line).append('\n');
      } else if (!rule) {
        String cells = line.strip().replaceAll("^\\||\\|$", "").replace("|", "</td>\n<td><p>");
        text.append("<tr>\n<td>").append(cells).append("</td>\n</tr>\n");
      }
    }
    assertThatAllIsRight(text.toString());
  }

  /** A heading in Markdown is a line of its own, also behind a long title that ends in no stop. */
  @Test
  void headingsOfMarkdownBehindEachOtherAreNotOneLine() throws Exception {
    String page =
        """
        # 青岚县云溪镇人民政府2024年政府信息公开工作年度报告

        ## 一、总体情况

        全镇主动公开信息12条。

        ## 二、主动公开政府信息情况

        <table><tr><td>信息内容</td><td>本年处理决定数量</td></tr>
        <tr><td>行政许可</td><td>7</td></tr></table>

        ## 五、存在的主要问题及改进情况

        公开的深度不够。
        """;
    Source source = new Source("report.md", page.getBytes(StandardCharsets.UTF_8));
    Report report = INTERPRETER.interpret(Formats.read(source, Limits.DEFAULT)).get(0);
    assertThat(report.title()).isEqualTo("青岚县云溪镇人民政府2024年政府信息公开工作年度报告");
    assertThat(report.sections()).extracting(s -> s.number()).containsExactly(1, 2, 5);
  }

  /** Columns stay under each other though each piece says how it is set; and this is no script. */
  @Test
  void piecesSayHowTheyAreSetInColumnsBySpaces() throws Exception {
    String[] columns = {"natural_person", "commercial", "research"};
    String set = "[%s]{style=\"font-family:宋体\"}";
    StringBuilder text = new StringBuilder("# 云溪县民政局2023年政府信息公开工作年度报告\n\n");
    text.append("三、收到和处理政府信息公开申请情况\n\n");
    String[][] rows = {
      {"一、本年新收政府信息公开申请数量", "11", "6", "", "9", "3", "2", "31"},
      {"二、上年结转政府信息公开申请数量", "1", "", "", "", "", "", "1"},
      {"（一）予以公开", "5", "", "", "3", "", "2", "10"},
      {"（二）部分公开", "", "", "4", "", "3", "", "7"},
      {"（七）总计", "12", "6", "", "9", "3", "2", "32"},
      {"四、结转下年度继续办理", "", "", "", "", "", "", ""}
    };
    String[] head = {"", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};
    line(text, set, head);
    for (String[] row : rows) {
      line(text, set, row);
    }
    Map<CellId, CellValue> cells = read(text.toString());
    for (String[] row : new String[][] {rows[0], rows[2], rows[3]}) {
      String id = row == rows[0] ? "received" : row == rows[2] ? "granted" : "partly_granted";
      for (int i = 0; i < columns.length; i++) {
        CellValue value = cells.get(CellId.parse("requests." + id + "." + columns[i]));
        assertThat(value).as(id + columns[i]).isNotNull();
        assertThat(value.repair()).as(id + columns[i]).isNull();
        assertThat(value.number() == null ? "" : value.number().toPlainString())
            .as(id + columns[i])
            .isEqualTo(row[i + 1]);
      }
    }
  }

  private static void line(StringBuilder text, String set, String[] row) {
    for (int i = 0; i < row.length; i++) {
      String piece = row[i].isEmpty() && i == 0 ? "" : set.formatted(row[i]);
      text.append("  ").append(piece).append(" ".repeat(70 - Columns.width(piece)));
    }
    text.append('\n');
  }

  private static String padded(String cell) {
    return " " + cell + " ".repeat(79 - Columns.width(cell));
  }

  @Test
  void howAPieceIsSetAndMarksOfNotesAreNoText() throws Exception {
    assertThatAllIsRight(
        TEXT.replace("总计", "[[总计]{lang=\"zh\"}]{style=\"color: red\"}")
            .replace("1264", "1264[^1]")
            .replace("1.属于", "1\\.属于"));
  }

  @Test
  void aMergedCellMayBePrintedOnceForEachOfItsColumns() throws Exception {
    String form =
        """
        青岚县民政局2023年政府信息公开工作年度报告
        二、主动公开政府信息情况
        | 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 | 第二十条第（一）项 |
        | --- | --- | --- | --- |
        | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        | 规章 | 4 | 4 | 4 |
        | 行政规范性文件 | 1 | 0 | 2 |
        | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 | 第二十条第（五）项 |
        | 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |
        | 行政许可 | 37 | 37 | 37 |
        | 第二十条第（六）项 | 第二十条第（六）项 | 第二十条第（六）项 | 第二十条第（六）项 |
        | 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |
        | 行政处罚 | 5 | 5 | 5 |
        | 行政强制 | 5 | 6 | 5 |
        """;
    Map<CellId, CellValue> cells = read(form);
    for (String right : new String[] {"licensing.decisions 37", "penalties.decisions 5"}) {
      CellValue value = cells.get(CellId.parse("disclosure." + right.split(" ")[0]));
      assertThat(value.number()).as(right).isEqualByComparingTo(right.split(" ")[1]);
      assertThat(value.repair()).as(right).isNull();
    }
    for (String column : new String[] {"issued", "repealed", "in_force"}) {
      CellValue value = cells.get(CellId.parse("disclosure.rules." + column));
      assertThat(value.number()).isEqualByComparingTo("4");
      assertThat(value.repair()).isNull();
    }
    assertThat(cells.get(CellId.parse("disclosure.compulsion.decisions")).state())
        .isEqualTo(CellValue.State.UNSETTLED);
  }
}
