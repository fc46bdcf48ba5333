package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reports about what year on which edition, what is no report, and what values mean. */
class UnderstandingTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final String LATER =
      body(TextLayout.TAB_LOST_SPANS.write(SampleReport.EDITION_2021));
  private static final String EARLIER = body(TextLayout.PIPE_ROWS.write(SampleReport.EDITION_2019));

  private static String body(String report) {
    return report.substring(report.indexOf('\n') + 1);
  }

  /** Without signature and date, which would tell the organ as well. */
  private static String unsigned(String body) {
    return body.replace(SampleReport.ORGAN + "\n", "").replaceAll("\\d{4}年1月16日", "");
  }

  private static List<Report> read(String text) throws UnreadableException {
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT));
  }

  @ParameterizedTest
  @CsvSource({
    "青岚县云溪镇人民政府⏎2024年政府信息公开工作年度报告, 青岚县云溪镇人民政府",
    "青岚县云溪镇人民政府⏎2024年⏎政府信息公开工作年度报告, 青岚县云溪镇人民政府",
    "2024年青岚县教育局政府信息公开工作年度报告, 青岚县教育局",
    "青岚县教育局二〇二四年度政府信息公开工作年度报告, 青岚县教育局",
    "青岚县水利局2024年度政府信息公开工作报告, 青岚县水利局",
    "青岚县民政局政府信息公开工作年度报告（2024年度）, 青岚县民政局",
    "青岚县民政局 2024 年政府信息公开 工作年度报告, 青岚县民政局",
    "关于青岚县云溪镇2024年政府信息公开工作年度报告, 青岚县云溪镇",
    "青岚县民政局关于2024年政府信息公开工作年度报告, 青岚县民政局",
    "青岚县民政局关于2024年度政府信息公开工作情况的报告, 青岚县民政局",
    "青岚县人民政府办公室关于青岚县云溪镇2024年政府信息公开工作年度报告, 青岚县云溪镇",
    "（图解）青岚县民政局2024年政府信息公开工作年度报告, 青岚县民政局",
    "【图文解读】一图读懂青岚县民政局2024年政府信息公开工作年度报告, 青岚县民政局",
    "公报标题2024年度青岚县民政局政府信息公开工作年度报告⏎总号 期号, 青岚县民政局",
    "青岚县民政局2024年政府信息公开工作年度报告 - 政府信息公开年报 - 青岚县人民政府, 青岚县民政局",
    "青岚县第九中学⏎2024年政府信息公开工作年度报告, 青岚县第九中学",
    "标题：青岚县民政局2024年政府信息公开工作年度报告, 青岚县民政局",
    "# 青岚县民政局2024年政府信息公开工作年度报告, 青岚县民政局",
    "青岚县民政局2024年政府信息公开工作年度报告⏎青岚县民政局2024年政府信息公开工作年度报告, 青岚县民政局",
    "青岚县城关街道办事处2024年政府信息公开年度报告, 青岚县城关街道办事处",
    "青岚县云溪镇2024年政府信息公开年报, 青岚县云溪镇",
    "青岚县民政局2024年政付信息公开工作年度报告, 青岚县民政局",
    "2024年政府信息公开工作年度报告⏎青岚县民政局, 青岚县民政局",
    "政府信息公开工作年度报告⏎（2024）⏎青岚县民政局, 青岚县民政局",
    "青岚县云溪镇2024年政务公开工作年度报告, 青岚县云溪镇",
    "青岚县民政局2024年政府信息公开工作年度, 青岚县民政局",
    "当前位置：首页 > 政府信息公开年报⏎青岚县民政局2024年政府信息公开工作年度报告⏎来源：县民政局, 青岚县民政局",
  })
  void titleNamesOrganAndYear(String title, String organ) throws UnreadableException {
    Report report = read(title.replace('⏎', '\n') + "\n" + unsigned(LATER)).get(0);
    assertThat(report.organization()).isEqualTo(organ);
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.refusal()).isNull();
    assertThat(report.cells()).hasSize(200);
  }

  @Test
  void signatureAndPeriodNameThemWhereTheTitleIsMissing() throws UnreadableException {
    Report report = read(LATER).get(0);
    assertThat(report.title()).isNull();
    assertThat(report.organization()).isEqualTo(SampleReport.ORGAN);
    assertThat(report.year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @CsvSource({
    "政府信息公开工作年度报告, 青岚县民政局⏎2025年1月",
    "政府信息公开工作年度报告, 青岚县民政局⏎二〇二五年一月二十日",
    "政府信息公开工作年度报告, 青岚县民政局二〇二五年一月二十日",
    "政府信息公开工作年度报告, 青岚县民政局（盖章）⏎2025-01-20",
    "政府信息公开工作年度报告, 青岚县民政局⏎2025.1.20",
    "政府信息公开工作年度报告, 青岚县民政局2025年1月20日",
    "县民政局2024年政府信息公开工作年度报告, 青岚县民政局⏎2025年1月20日",
    "我局2024年政府信息公开工作年度报告, 青岚县民政局⏎2025年1月20日",
  })
  void signatureTellsWhatTheTitleDoesNot(String title, String signed) throws UnreadableException {
    String body = unsigned(LATER).replaceAll("\\d{4}年", "").strip();
    Report report = read(title + "\n" + body + "\n" + signed.replace('⏎', '\n')).get(0);
    assertThat(report.organization()).isEqualTo("青岚县民政局");
    assertThat(report.year()).isEqualTo(2024);
  }

  @Test
  void linksToOtherReportsBesideTheTextAreNotItsTitle() throws UnreadableException {
    String links =
        "青岚县云溪镇人民政府2023年政府信息公开工作年度报告 2024-01-15\n"
            + "青岚县民政局2024年政府信息公开工作年度报告\n青岚县云溪镇人民政府2022年政府信息公开工作年度报告\n";
    String title = "青岚县云溪镇人民政府2024年政府信息公开工作年度报告\n";
    for (String page :
        List.of(links + title, title + links + title, links + "名称：" + title + title)) {
      Report report = read(page + LATER).get(0);
      assertThat(report.organization()).isEqualTo(SampleReport.ORGAN);
      assertThat(report.year()).isEqualTo(2024);
    }
    Report sentence = read(title + "现将青岚县民政局2023年政府信息公开工作年度报告公布如下：\n" + unsigned(LATER)).get(0);
    assertThat(sentence.year()).isEqualTo(2024);
  }

  @Test
  void preambleMakesTheNameOfAPlaceWhole() throws UnreadableException {
    Report report = read("云溪镇2024年政府信息公开工作年度报告\n云溪镇人民政府按照要求编制本报告。\n" + unsigned(LATER)).get(0);
    assertThat(report.organization()).isEqualTo("云溪镇人民政府");
  }

  @Test
  void editionFollowsTheHeadersNotTheYear() throws UnreadableException {
    Report report = read("青岚县民政局2022年政府信息公开工作年度报告\n" + EARLIER.replace("2020年", "2022年")).get(0);
    assertThat(report.edition()).isEqualTo("2019");
    assertThat(report.year()).isEqualTo(2022);
  }

  @Test
  void twoReportsInOneFileAreTwo() throws UnreadableException {
    List<Report> reports =
        read(
            TextLayout.TAB_LOST_SPANS.write(SampleReport.EDITION_2021)
                + TextLayout.PIPE_ROWS.write(SampleReport.EDITION_2019));
    assertThat(reports).extracting(Report::edition).containsExactly("2021", "2019");
    assertThat(reports).extracting(Report::year).containsExactly(2024, 2020);
  }

  @Test
  void twoReportsWithoutHeadingsAreTwo() throws UnreadableException {
    String later = TextLayout.TAB_LOST_SPANS.write(SampleReport.EDITION_2021);
    String earlier = TextLayout.PIPE_ROWS.write(SampleReport.EDITION_2019);
    List<Report> reports = read(withoutHeadings(later) + withoutHeadings(earlier));
    assertThat(reports).extracting(Report::edition).containsExactly("2021", "2019");
    assertThat(reports).extracting(Report::year).containsExactly(2024, 2020);
    assertThat(reports.get(0).cells().keySet()).isEqualTo(read(later).get(0).cells().keySet());
    assertThat(reports.get(1).cells().keySet()).isEqualTo(read(earlier).get(0).cells().keySet());
  }

  @Test
  void titlesOfOtherReportsBehindAReportBeginNone() throws UnreadableException {
    String report = TextLayout.TAB_LOST_SPANS.write(SampleReport.EDITION_2021);
    String links = "青岚县民政局2024年政府信息公开工作年度报告\n青岚县教育局2023年政府信息公开工作年度报告\n";
    assertThat(read(withoutHeadings(report) + links)).hasSize(1);
  }

  private static String withoutHeadings(String report) {
    return report.replaceAll("(?m)^[一二三四五六]、(?!本年新收|上年结转|本年度办理)[^\\t|\\d]*(?:情况|事项)\\R", "");
  }

  @Test
  void listOfContentsBeforeTheReportIsNoSection() throws UnreadableException {
    String contents =
        "目录\n一、总体情况\t1\n二、主动公开政府信息情况\t2\n三、收到和处理政府信息公开申请情况\t3\n"
            + "四、政府信息公开行政复议、行政诉讼情况\t4\n五、存在的主要问题及改进情况\t5\n六、其他需要报告的事项\t6\n";
    Report report = read("青岚县民政局2024年政府信息公开工作年度报告\n" + contents + LATER).get(0);
    assertThat(report.sections()).extracting(s -> s.number()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.cells()).hasSize(200);
  }

  @Test
  void documentsOfOtherKindsAreRefusedByName() throws UnreadableException {
    String blank = LATER.replaceAll("(?<=[\\t\\n])\\d+(\\.\\d+)?(?=[\\t\\n])", "");
    assertThat(refusal("关于召开防汛工作会议的通知\n各村：\n定于明日召开会议。\n")).isEqualTo("unrelated");
    assertThat(refusal("青岚县民政局2023年与2024年政府信息公开工作年度报告对比表\n" + LATER)).isEqualTo("comparison");
    assertThat(refusal("青岚县民政局近两年政府信息公开工作年度报告数据比较\n" + LATER)).isEqualTo("comparison");
    String years =
        "项目\t2023年\t2024年\t增减\n本年新收政府信息公开申请数量\t4\t6\t2\n上年结转政府信息公开申请数量\t1\t1\t0\n"
            + "予以公开\t1\t1\t0\n部分公开\t2\t1\t-1\n属于国家秘密\t0\t0\t0\n属于行政查询事项\t0\t0\t0\n重复申请\t1\t1\t0\n";
    assertThat(refusal("政府信息公开情况\n（2024年度）填报单位：青岚县民政局\n" + years)).isEqualTo("comparison");
    assertThat(refused("青岚大学2023—2024学年信息公开工作报告\n一、概述\n学校公开信息。\n二、主动公开情况\n公开12条。\n").en())
        .contains("university");
    assertThat(
            refused(
                    "《青岚县2024年政府信息公开工作年度报告》已经编制完成，现就年报内容进行如下解读。\n"
                        + "一、编制背景\n"
                        + "条例规定。\n"
                        + "二、编制依据\n"
                        + "《关于编制年度报告的通知》。\n")
                .en())
        .contains("explanation");
    assertThat(refusal("青岚县民政局2017年政府信息公开工作年度报告\n一、概述\n本局。\n二、主动公开情况\n公开12条。\n"))
        .isEqualTo("old-form");
    assertThat(refusal("关于印发《政府信息公开工作年度报告格式》的通知\n各单位：\n现将格式印发给你们。\n" + unsigned(blank)))
        .isEqualTo("notice");
    assertThat(refusal(unsigned(blank).replaceAll("\\d{4}年", ""))).isEqualTo("blank-template");
    String call = "青岚县人民政府办公室关于做好2024年政府信息公开工作年度报告编制发布工作的通知\n各乡镇：\n";
    assertThat(refusal(call + "附件：格式\n" + unsigned(blank))).isEqualTo("notice");
    String attached = call + "请按格式编制。\n附件：政府信息公开工作年度报告格式\n青岚县人民政府办公室\n2024年12月20日\n附件\n";
    assertThat(refusal(attached + unsigned(blank))).isEqualTo("notice");
    String open = "×××××××2024年政府信息公开工作年度报告\n" + unsigned(blank);
    assertThat(refusal(open)).isEqualTo("blank-template");
    StringBuilder links = new StringBuilder("政府信息公开年报\n");
    for (int year = 2015; year < 2025; year++) {
      links.append("青岚县民政局").append(year).append("年政府信息公开工作年度报告 2025-01-20\n");
    }
    assertThat(refusal(links.toString())).isEqualTo("contents");
  }

  private static Report.Refusal refused(String text) throws UnreadableException {
    return java.util.Objects.requireNonNull(read(text).get(0).refusal());
  }

  private static String refusal(String text) throws UnreadableException {
    Report.Refusal refusal = read(text).get(0).refusal();
    return refusal == null ? "none" : refusal.code();
  }

  @Test
  void localRowsAreKeptAndDisturbNothing() throws UnreadableException {
    Report report =
        read("青岚县民政局2024年政府信息公开工作年度报告\n"
                + LATER.replace("四、结转下年度继续办理", "（八）申请人主动撤回\t4\t0\t0\t0\t0\t0\t4\n四、结转下年度继续办理"))
            .get(0);
    assertThat(report.extraRows()).extracting(r -> r.label()).containsExactly("（八）申请人主动撤回");
    assertThat(report.cells()).hasSize(200).allSatisfy((id, v) -> assertThat(v.repair()).isNull());
  }

  @Test
  void localRowWithTheWordsOfAnItemIsNotThatItem() throws UnreadableException {
    for (String body :
        List.of(LATER, body(TextLayout.TAB_LOST_SPANS.write(SampleReport.EDITION_2019)))) {
      List<CellId> before = List.copyOf(read(body).get(0).cells().keySet());
      Report report =
          read(body.replaceAll("(四、结转下年度继续办理.*\\R)", "$1五、其他\t1\t2\t3\t4\t5\t6\t21\n")).get(0);
      assertThat(report.cells().keySet()).containsExactlyElementsOf(before);
      assertThat(report.extraRows()).extracting(r -> r.label()).containsExactly("五、其他");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'1,234', NUMBER, 1234",
    "１２３, NUMBER, 123",
    "'1，234', NUMBER, 1234",
    "3件, NUMBER, 3",
    "96171.6万元, NUMBER, 96171.6",
    "+19, NUMBER, 19",
    "－3, NUMBER, -3",
    "‑14, NUMBER, -14",
    "–14, NUMBER, -14",
    "7ⁱ, NUMBER, 7",
    "减4, NUMBER, -4",
    "增加2, NUMBER, 2",
    "减少了4项, NUMBER, -4",
    "减：4, NUMBER, -4",
    "减少（12）, NUMBER, -12",
    "增（3）, NUMBER, 3",
    "减/6, NUMBER, -6",
    "增/6, NUMBER, 6",
    "本年减少7, NUMBER, -7",
    "比上年增加7项, NUMBER, 7",
    "减少（上年为3）, TEXT,",
    "增/减, TEXT,",
    "4↓, NUMBER, -4",
    "4（减）, NUMBER, -4",
    "4（较上年减少）, NUMBER, -4",
    "4（增）, NUMBER, 4",
    "4（上年减少3）, NUMBER, 4",
    "─, PLACEHOLDER,",
    "⸺, PLACEHOLDER,",
    "‐, PLACEHOLDER,",
    "（无）, PLACEHOLDER,",
    "不涉及, PLACEHOLDER,",
    "无此项, PLACEHOLDER,",
    "若干, TEXT,",
    "3①, NUMBER, 3",
    "'1 2', NUMBER, 12",
    "'1 234', NUMBER, 1234",
    "'9 9 15 15 7 7', UNSETTLED,",
    "'0 0 0', UNSETTLED,",
    "'12 34', UNSETTLED,",
    "/, PLACEHOLDER,",
    "—, PLACEHOLDER,",
    "无, PLACEHOLDER,",
    "-, PLACEHOLDER,",
    "见附件, TEXT,",
    "'12,34', TEXT,",
    "12%, TEXT,",
  })
  void valuesMeanWhatIsPrinted(String printed, State state, String number)
      throws UnreadableException {
    CellValue value =
        read("青岚县民政局2024年政府信息公开工作年度报告\n" + LATER.replace("行政许可\t1264", "行政许可\t" + printed))
            .get(0)
            .cell(CellId.parse("disclosure.licensing.decisions"));
    assertThat(value).isNotNull();
    assertThat(value.state()).isEqualTo(state);
    assertThat(value.number() == null ? null : value.number().toPlainString()).isEqualTo(number);
    assertThat(value.raw()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "行政复议  行政诉讼⏎未经复议直接起诉  复议后起诉⏎结果维  结果纠  其他结  尚未审  总计⏎持  正  果  结⏎",
    "行政复议 行政诉讼⏎未经复议直接起诉 复议后起诉⏎结 结 其 尚⏎果 果 他 未⏎维 纠 结 审⏎持 正 果 结⏎",
  })
  void headersWrappedInNarrowColumnsHideNoFigures(String header) throws UnreadableException {
    int from = LATER.indexOf("行政复议\t");
    int to = LATER.indexOf("五、存在");
    String figures = "2  1  0  0  3  1  0  0  1  2  0  0  0  0  0\n";
    Report report =
        read("青岚县民政局2024年政府信息公开工作年度报告\n"
                + LATER.substring(0, from)
                + header.replace('⏎', '\n')
                + figures
                + LATER.substring(to))
            .get(0);
    assertThat(report.cell(CellId.parse("disputes.reconsideration.total")))
        .isNotNull()
        .satisfies(v -> assertThat(v.raw()).isEqualTo("3"));
    assertThat(report.cell(CellId.parse("disputes.litigation_direct.pending")))
        .isNotNull()
        .satisfies(v -> assertThat(v.raw()).isEqualTo("1"));
  }

  @Test
  void figuresOfManyOrgansInOneTableAreNoReport() throws UnreadableException {
    Report report =
        read("""
        青岚县各单位2024年政府信息公开工作年度报告数据汇总表
        单位\t本年新收政府信息公开申请数量\t上年结转政府信息公开申请数量\t予以公开\t结转下年度继续办理
        县教育局\t3\t0\t2\t1
        县财政局\t4\t0\t3\t1
        县水利局\t5\t0\t4\t1
        """)
            .get(0);
    assertThat(report.refusal()).isNotNull();
    assertThat(report.refusal().en()).contains("several organs");
  }
}
