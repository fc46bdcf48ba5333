package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.document.Note;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleHtml;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.kit.Verdict;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.gouji.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections whose headings are numbered in other ways, and what stands behind the last of them. */
class SectionsTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final String PLAIN = TextLayout.TAB_LOST_SPANS.write(SampleReport.EDITION_2021);

  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  private static Report read(String text) throws UnreadableException {
    List<Report> reports = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private static String printed(UnaryOperator<String> heading) {
    String text = PLAIN;
    for (String plain : HEADINGS) {
      Pattern line = Pattern.compile("^" + Pattern.quote(plain) + "$", Pattern.MULTILINE);
      assertThat(text).containsPattern(line);
      text = line.matcher(text).replaceFirst(heading.apply(plain));
    }
    return text;
  }

  @ParameterizedTest
  @CsvSource({
    "#.%",
    "1. %",
    "1、%",
    "#、%",
    "#、 2021年%",
    "（@）%",
    "**@、%**",
    "【@、%】",
    "第@部分 %",
    "## @、%"
  })
  void headingsAreFoundByOtherNumbersAndMarks(String print) throws UnreadableException {
    String text =
        printed(
            h ->
                print
                    .replace("#", "" + (HEADINGS.indexOf(h) + 1))
                    .replace("@", h.substring(0, 1))
                    .replace("%", h.substring(2)));
    Report report = read(print.startsWith("##") ? printed(h -> "## " + h) : text);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.cells()).isEqualTo(read(PLAIN).cells()).hasSizeGreaterThan(180);
  }

  /** The heading is the first row of its table, and a note stands in one cell beside all rows. */
  @Test
  void headingsInTablesAreFoundBesideANote() throws UnreadableException {
    String page = SampleHtml.page(SampleReport.EDITION_2021);
    page =
        Pattern.compile("<h2>([二三四][^<]*)</h2>\\s*<table>")
            .matcher(page)
            .replaceAll(
                "<table><tr><td colspan='15'>$1</td>"
                    + "<td rowspan='99'>注：本表由各股室汇总，上年结转2件不计入。</td></tr>");
    assertThat(page).contains("<td rowspan='99'>");
    Source source = new Source("a.html", page.getBytes(StandardCharsets.UTF_8));
    Report report = INTERPRETER.interpret(new HtmlReader().read(source, Limits.DEFAULT)).get(0);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(Verdict.of(SampleReport.EDITION_2021, report).marked()).isEmpty();
    assertThat(Verdict.of(SampleReport.EDITION_2021, report).wrong()).isEmpty();
  }

  @Test
  void aSectionOfTheOrgansOwnShiftsOnlyTheNumber() throws UnreadableException {
    Report report =
        read(printed(h -> h.startsWith("六") ? "六、下一步工作打算\n继续努力。\n七、" + h.substring(2) : h));
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.sections().get(4).text()).contains("继续努力。");
  }

  @Test
  void theFootOfAPageIsNotPartOfTheLastSection() throws UnreadableException {
    String foot =
"""

附件：年度报告.docx
[打印] [关闭]
下一篇：青岚县水利局2023年政府信息公开工作年度报告
分享到：微信 微博
主办：青岚县人民政府办公室 承办：青岚县大数据中心
云ICP备00000000号-1 网站标识码：0000000000
联系我们 | 网站地图
""";
    Section last = read(PLAIN).sections().get(5);
    assertThat(last.text()).isNotBlank();
    assertThat(read(PLAIN + foot).sections().get(5).text()).isEqualTo(last.text());
  }

  @Test
  void reportsOnOtherMattersWithTheSameHeadingsAreRefused() throws UnreadableException {
    Report report =
        read(
            """
            青岚县民政局2024年法治政府建设工作年度报告
            一、总体情况
            办理行政复议2件。
            二、存在的主要问题及改进情况
            力量不足。
            三、其他需要报告的事项
            无。
            """);
    assertThat(report.refusal()).isNotNull();
  }

  @Test
  void headingsInsideOneParagraphAreFoundInTraditionalScriptWithReadings()
      throws UnreadableException {
    Report report =
        read(
            "青岚县民政局2024年政府信息公开工作年度报告\n"
                + "一、總體情況 全年主動(dòng)公開12條。 二、主動(dòng)公開政府信息情況 見(jiàn)附件。"
                + " 三、收到和處(chǔ)理政府信息公開申請(qǐng)情況 四、政府信息公開行政復(fù)議、行政訴訟情況"
                + " 五、存在的主要問題(tí)及改進(jìn)情況 繼續(xù)努力。 六、其他需要報(bào)告的事項(xiàng) 無(wú)。");
    assertThat(report.refusal()).isNull();
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void blankCellsAreDoubtedWhereRepeatedLinesWereDropped() throws UnreadableException {
    String lines = TextLayout.RAW_LINES.write(SampleReport.EDITION_2021);
    assertThat(read(lines).notes()).extracting(Note::code).doesNotContain("repeated-lines-lost");
    String thinned = lines.lines().distinct().collect(Collectors.joining("\n"));
    Report report = read(thinned);
    Map<CellId, CellValue> whole = read(lines).cells();
    assertThat(report.notes()).extracting(Note::code).contains("repeated-lines-lost");
    assertThat(report.cells())
        .allSatisfy(
            (id, value) -> {
              if (value.state() != CellValue.State.UNSETTLED) {
                assertThat(value.number()).isEqualTo(whole.get(id).number());
              }
            });
  }

  /** The old form's table of statistics, which some append, has headings of its own. */
  @ParameterizedTest
  @CsvSource({"附件：1.青岚县2024年政府信息公开情况统计表", "附表", "附件1"})
  void headingsInAnAttachmentAreNoSections(String attachment) throws UnreadableException {
    Report report =
        read(PLAIN + "\n" + attachment + "\n指标名称 计量单位 统计数\n一、主动公开情况 —— ——\n（一）主动公开政府信息数 条 238\n");
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.cells()).isEqualTo(read(PLAIN).cells());
  }

  @Test
  void sectionsPrintedInAnAttachmentOnlyAreSections() throws UnreadableException {
    int tables = PLAIN.indexOf(HEADINGS.get(1));
    int behind = PLAIN.indexOf(HEADINGS.get(4));
    String text =
        PLAIN.substring(0, tables)
            + PLAIN.substring(behind).strip()
            + "\n附件\n"
            + PLAIN.substring(tables, behind);
    Report report = read(text);
    assertThat(report.sections())
        .extracting(Section::number)
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    assertThat(report.cells().keySet()).isEqualTo(read(PLAIN).cells().keySet());
  }
}
