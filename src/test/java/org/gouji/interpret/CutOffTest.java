package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that end within a row of a table. */
class CutOffTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final Pattern FIGURE = Pattern.compile("(?<![\\d.])\\d[\\d.]*(?![\\d.、.])");

  private static Map<CellId, CellValue> read(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    return reports.isEmpty() ? Map.of() : reports.get(0).cells();
  }

  /** What is read of the first figures behind a label, and of nothing behind them. */
  private static List<String> wrong(
      String text, Map<CellId, CellValue> whole, int label, String row, int most)
      throws UnreadableException {
    List<String> wrong = new ArrayList<>();
    Matcher figures = FIGURE.matcher(text);
    int end = text.indexOf('\n', label);
    for (int cut = 0; cut < most; cut++) {
      if (cut > 0) {
        assertThat(figures.find(cut == 1 ? label : figures.end())).isTrue();
        end = figures.end();
      }
      int kept = cut;
      read(text.substring(0, end))
          .forEach(
              (id, value) -> {
                boolean own = (id.table() + "." + id.row()).startsWith(row);
                boolean same =
                    Objects.equals(value.number(), Objects.requireNonNull(whole.get(id)).number())
                        && value.state() == Objects.requireNonNull(whole.get(id)).state();
                if (value.state() != CellValue.State.UNSETTLED
                    && (!same || own && value.repair() != null && kept > 0)) {
                  wrong.add(kept + " kept: " + id + " " + value.state() + " " + value.number());
                }
              });
    }
    return wrong;
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GLUED_ROWS", "GLUED_PAGE", "PAGE"})
  void aRowCutOffByTheEndIsNoRowOfBlanks(TextLayout layout) throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = read(text);
    List<String> wrong = new ArrayList<>();
    int repeated = text.indexOf("重复申请") + 4;
    wrong.addAll(wrong(text, whole, repeated, "requests.rejected_repeated", 7));
    int carried = text.indexOf("四、结转下年度继续办理") + 11;
    wrong.addAll(wrong(text, whole, carried, "requests.carried_out", 7));
    int decisions = text.indexOf("行政处罚") + 4;
    wrong.addAll(wrong(text, whole, decisions, "disclosure.", 1));
    int disputes = text.indexOf("四、政府信息公开行政复议");
    int total = text.lastIndexOf("总计", text.indexOf("五、", disputes)) + 2;
    wrong.addAll(wrong(text, whole, total, "disputes.", 15));
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GLUED_ROWS", "GLUED_PAGE", "PAGE"})
  void aGroupBeforeALabelCutOffByTheEndIsNoRowOfBlanks(TextLayout layout)
      throws UnreadableException {
    String text = layout.write(SampleReport.EDITION_2021);
    int label = text.indexOf("申请人无正当理由逾期不补正");
    for (int end : new int[] {label, label + 3, label + 9}) {
      assertThat(read(text.substring(0, end)))
          .as(text.substring(label - 20, end))
          .noneSatisfy((id, v) -> assertThat(v.isBlank() && id.row().startsWith("other")).isTrue());
    }
  }

  /** A figure with nothing behind it may go on; whether it does its sum tells, if it has one. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"GLUED_ROWS", "GLUED_PAGE", "PAGE"})
  void aFigureWithinWhichTheDocumentEndsIsNotSettled(TextLayout layout) throws UnreadableException {
    for (SampleReport report : List.of(SampleReport.EDITION_2021, SampleReport.EDITION_2019)) {
      String text = layout.write(report);
      Map<CellId, CellValue> whole = read(text);
      Matcher figures = Pattern.compile("(?<![\\d.年])\\d{2,}(?:\\.\\d+)?").matcher(text);
      int from = text.indexOf("规章", text.indexOf("二、主动公开"));
      while (figures.find() && figures.start() < text.indexOf("五、存在", from)) {
        if (figures.start() > from) {
          read(text.substring(0, figures.end() - 1))
              .forEach(
                  (id, value) -> {
                    CellValue own = Objects.requireNonNull(whole.get(id));
                    assertThat(
                            value.repair() != null || Objects.equals(value.number(), own.number()))
                        .as(id + " " + value.number() + " of " + figures.group())
                        .isTrue();
                  });
        }
      }
    }
  }

  /** No count goes on behind a 0; an amount may. */
  @Test
  void aCountThatIsZeroIsWhole() throws UnreadableException {
    String text = "青岚乡2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 | 本年处理决定数量 |\n行政许可 | 5 |\n行政处罚 | 0";
    String fees = text + " |\n信息内容 | 本年收费金额（单位：万元） |\n行政事业性收费 | 0";
    assertThat(read(text).get(CellId.parse("disclosure.penalties.decisions")))
        .satisfies(v -> assertThat(v.isNumber()).isTrue())
        .satisfies(v -> assertThat(v.repair()).isNull());
    assertThat(read(fees).get(CellId.parse("disclosure.fees.amount")).isNumber()).isFalse();
  }

  @Test
  void theLastFigureOfAReportIsSettledByItsSum() throws UnreadableException {
    String text = TextLayout.PIPE_ROWS.write(SampleReport.EDITION_2021);
    String cut = text.substring(0, text.indexOf("五、存在")).replaceFirst("[\\s|]+$", "");
    assertThat(read(cut).values()).allMatch(v -> v.repair() == null);
  }

  /** A label over several columns, printed in each, with nothing behind it yet. */
  @Test
  void aRepeatedLabelBeforeTheEndIsNoRowOfBlanks() throws UnreadableException {
    String text =
        "青岚乡2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
            + "申请人情况\t申请人情况\t申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
            + "一、本年新收政府信息公开申请数量\t".repeat(3)
            + "1\t0\t0\t0\t0\t0\t1\n"
            + "二、上年结转政府信息公开申请数量\t".repeat(3)
            + "0\t0\t0\t0\t0\t0\t0\n";
    for (String end : List.of("", "（一）予以公", "（一）予以公开", "（一）予以公开\t")) {
      assertThat(read(text + "三、本年度办理结果\t（一）予以公开\t" + end))
          .as(end)
          .noneSatisfy((id, v) -> assertThat(v.isBlank()).isTrue());
    }
  }

  /** A cell that is open where a page breaks off may have held anything. */
  @Test
  void aCellOpenWhereAPageBreaksOffIsNoBlank() throws UnreadableException {
    String page =
        "<h1>青岚乡2024年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table><tr><td"
            + " rowspan=2>申请人情况</td><td>自然人</td><td colspan=5>法人或其他组织</td><td"
            + " rowspan=2>总计</td></tr><tr><td>商业企业</td><td>科研机构</td>"
            + "<td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>"
            + row("一、本年新收政府信息公开申请数量")
            + row("二、上年结转政府信息公开申请数量");
    String whole = page + "</table><p>四、政府信息公开行政复议、行政诉讼情况</p>";
    int label = page.lastIndexOf("申请数量");
    for (int cut = label; cut <= page.length(); cut++) {
      for (CellValue value : readPage(page.substring(0, cut)).values()) {
        assertThat(value.isBlank()).as(page.substring(label, cut)).isFalse();
        assertThat(value.number() == null || value.raw().equals("10")).isTrue();
      }
    }
    assertThat(readPage(whole).values()).hasSize(14).allMatch(CellValue::isNumber);
    String blank = whole.replaceFirst("10</td></tr></table>", "</td></tr></table>");
    assertThat(readPage(blank).values()).filteredOn(CellValue::isBlank).hasSize(1);
  }

  private static String row(String label) {
    return "<tr><td>" + label + "</td>" + "<td class=c>10</td>".repeat(7) + "</tr>";
  }

  private static Map<CellId, CellValue> readPage(String page) throws UnreadableException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    List<Report> reports =
        INTERPRETER.interpret(
            new HtmlReader().read(new Source("page.html", bytes), Limits.DEFAULT));
    return reports.isEmpty() ? Map.of() : reports.get(0).cells();
  }
}
