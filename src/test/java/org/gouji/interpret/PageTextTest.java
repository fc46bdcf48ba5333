package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.document.Columns;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.Blanks;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.kit.Verdict;
import org.gouji.locate.Grids;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text taken off the pages of a report: labels wrap, and figures stand in the middle of them. */
class PageTextTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());

  @Test
  void figuresMayEndTheFirstLineOfAWrappedLabel() throws Exception {
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "申请人情况",
            "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计",
            "一、本年新收政府信息公开申请数量 9 0 0 0 0 2 11",
            "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0",
            "（一）予以公开 4 0 0 0 0 1 5",
            "（二）部分公开（区分处理的，只计这一情形，不计 5 0 0 0 0 1 6",
            "其他情形）",
            "1.属于国家秘密 0 0 0 0 0 0 0",
            "（六）其他处理",
            "1.申请人无正当理由逾期不补正、 1 0 0 0 0 0 1",
            "行政机关不再处理其政府信息公开申请",
            "（七）总计 10 0 0 0 0 2 12",
            "四、结转下年度继续办理 0 0 0 0 0 0 0");
    assertThat(row(report, "partly_granted")).isEqualTo("5 0 0 0 0 1 6");
    assertThat(row(report, "other_not_corrected")).isEqualTo("1 0 0 0 0 0 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5件 0件 0件 0件 0件 1件 6件", "５ ０ ０ ０ ０ １ ６", "5 / / 0 — 1 6"})
  void figuresWithUnitsOrSignsMayStandInTheMiddleOfALabel(String figures) throws Exception {
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计",
            "一、本年新收政府信息公开申请数量 9 0 0 0 0 2 11",
            "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0",
            "（一）予以公开 4 0 0 0 0 1 5",
            "（二）部分公开（区",
            "分处理的，只计这一",
            "情形，不计其他情形 " + figures,
            "）",
            "（七）总计 9 0 0 0 0 2 11",
            "四、结转下年度继续办理 0 0 0 0 0 0 0");
    String row = row(report, "partly_granted");
    assertThat(row.replace("-", "0")).isEqualTo("5 0 0 0 0 1 6");
  }

  @Test
  void figuresMayStandBehindTheDigitsOfANoteThatWraps() throws Exception {
    Report report =
        read(
            "二、主动公开政府信息情况",
            "第二十条第（五）项",
            "信息内容 本年处理决定数量",
            "行政许可（指202",
            "3年办件量，共12 26",
            "项）",
            "第二十条第（六）项",
            "信息内容 本年处理决定数量",
            "行政处罚 7");
    assertThat(report.cell(CellId.parse("disclosure.licensing.decisions")).number())
        .isEqualByComparingTo("26");
  }

  @Test
  void piecesOfALabelAroundItsFiguresAreNoCells() throws Exception {
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计",
            "一、本年新收政府信",
            "息公开申请数量 9 0 0 0 2 11",
            "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0",
            "2.没有现成信息需",
            "9 0 0 0 11",
            "要另行制",
            "作",
            "（五）不",
            "4.无正当理由大量反复",
            "予处理",
            "申请",
            "9 0 0 0 2 11",
            "（七）总计 9 0 0 0 0 2 11",
            "四、结转下年度继续办理 0 0 0 0 0 0 0");
    for (String row : List.of("received", "unavailable_needs_creation", "rejected_excessive")) {
      assertThat(report.cells().entrySet())
          .filteredOn(c -> c.getKey().toString().startsWith("requests." + row + "."))
          .allMatch(c -> c.getValue().repair() != null)
          .noneMatch(c -> c.getValue().state() == CellValue.State.TEXT);
    }
  }

  @Test
  void theFiguresOfTableFourMayFollowAHeaderThatWraps() throws Exception {
    String header = "结果\n维持\n结果\n纠正\n其他\n结果\n尚未\n审结\n总\n计";
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "一、本年新收政府信息公开申请数量 9 2 11",
            "二、上年结转政府信息公开申请数量",
            "四、政府信息公开行政复议、行政诉讼情况",
            "行政复议 行政诉讼",
            header,
            "未经复议直接起诉 复议后起诉",
            header,
            header,
            "1 1 2 2 0",
            "五、存在的主要问题及改进情况");
    assertThat(report.cells().entrySet())
        .filteredOn(e -> e.getKey().table().equals("disputes"))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.getValue().repair()).as(e.getKey().toString()).isNotNull());
  }

  /** A line across the header may hold whole names beside broken ones. */
  @ParameterizedTest
  @ValueSource(strings = {"", " 5"})
  void figuresBelowAHeaderBrokenInPartAreNotLost(String last) throws Exception {
    Report report =
        read(
            "四、政府信息公开行政复议、行政诉讼情况",
            "行政复议 行政诉讼",
            "结果 结果 其他 尚未 总计 未经复议直接起诉 复议后起诉",
            "维持 纠正 结果 审结 结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计",
            "维持 纠正 结果 审结 维持 纠正 结果 审结",
            "1 3 2 0 6 0 1 0 3 4 4 0 0 1" + last,
            "五、存在的主要问题及改进情况");
    List<String> cells =
        report.cells().entrySet().stream()
            .filter(e -> e.getKey().table().equals("disputes"))
            .map(e -> print(e.getValue()).replace("!", ""))
            .toList();
    String total = last.isEmpty() ? "?" : last.strip();
    assertThat(String.join(" ", cells)).isEqualTo("1 3 2 0 6 0 1 0 3 4 4 0 0 1 " + total);
  }

  @Test
  void aSignThatEndsTheLineBelongsToTheFigureOfTheNext() throws Exception {
    Report report =
        read(
            "二、主动公开政府信息情况",
            "第二十条第（五）项",
            "信息\n内容\n上一\n年项\n目数\n量\n本年\n增/减\n处理决定数量",
            "行政\n许可\n13 减少\n4\n90",
            "其他\n对外\n管理\n服务\n事项\n5\n增加\n2\n61",
            "第二十条第（六）项");
    assertThat(disclosure(report, "licensing")).isEqualTo("13 -4 90");
    assertThat(disclosure(report, "other_services")).isEqualTo("5 2 61");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政许可 13 减少 4 90",
        "行政许可\n13 减少 4 90",
        "行政许可 13 减 少 4 90",
        "行政许可   13   减 少 4   90"
      })
  void aSignMayStandBeforeASpace(String row) throws Exception {
    String header = "信息内容 上一年项目数量 本年增/减 处理决定数量";
    Report report = read("二、主动公开政府信息情况", "第二十条第（五）项", header, row, "第二十条第（六）项");
    assertThat(disclosure(report, "licensing")).isEqualTo("13 -4 90");
  }

  @ParameterizedTest
  @ValueSource(strings = {"政府集中采购 — 94.76 元", "政府\n集中\n采购\n— 94.76 元"})
  void aUnitMayStandBehindASpace(String row) throws Exception {
    Report report =
        read("二、主动公开政府信息情况", "第二十条第（九）项", "信息内容\n采购项目数量\n采购总金额", row, "三、收到和处理政府信息公开申请情况");
    assertThat(disclosure(report, "procurement")).isEqualTo("- 94.76");
  }

  @Test
  void figuresThatCannotBeReadAreNotBlank() throws Exception {
    Report report =
        read(
            "二、主动公开政府信息情况",
            "第二十条第（一）项",
            "信息内容 本年制发件数 本年废止件数 现行有效件数",
            "行政规范性文件",
            "3》0》17",
            "第二十条第（五）项");
    assertThat(disclosure(report, "normative_documents")).isEqualTo("? ? ?");
  }

  private static String disclosure(Report report, String row) {
    List<String> cells =
        report.cells().entrySet().stream()
            .filter(e -> e.getKey().toString().startsWith("disclosure." + row + "."))
            .map(e -> print(e.getValue()))
            .toList();
    return String.join(" ", cells);
  }

  /** 其他 alone is a column of the table before, here it begins 其他结果. */
  @Test
  void theHeaderOfTableFourMayWrapInItsCells() throws Exception {
    String header = "结果\n维持\n|\n结果\n纠正\n|\n其他\n结果\n|\n尚未\n审结\n|\n总计\n|";
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "|\n自然人\n|\n商业\n企业\n|\n科研\n机构\n|\n社会公益组织\n|\n法律服务机构\n|\n其他\n|\n总计\n|",
            "一、本年新收政府信息公开申请数量\n|\n9\n|\n0\n|\n0\n|\n0\n|\n0\n|\n2\n|\n11\n|",
            "二、上年结转政府信息公开申请数量\n|\n0\n|\n0\n|\n0\n|\n0\n|\n0\n|\n0\n|\n0\n|",
            "四、政府信息公开行政复议、行政诉讼情况",
            "|\n行政复议\n|\n行政诉讼\n|",
            header,
            "未经复议直接起诉\n|\n复议后起诉\n|",
            header,
            header,
            "1\n|\n2\n|\n0\n|\n0\n|\n3\n|\n0\n|\n0\n|\n0\n|\n0\n|\n0\n|",
            "0\n|\n4\n|\n0\n|\n1\n|\n5\n|",
            "五、存在的主要问题及改进情况");
    assertThat(report.cells())
        .extractingByKey(CellId.parse("disputes.litigation_after_reconsideration.corrected"))
        .satisfies(v -> assertThat(v.number()).isEqualByComparingTo("4"));
  }

  /** Labels above each other and then the figures of both: the first is not blank. */
  @Test
  void figuresOfAnotherLabelAreNotTaken() throws Exception {
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "一、本年新收政府信息公开申请数量\n\n9\n\n0\n\n0\n\n0\n\n0\n\n2\n\n11\n",
            "二、上年结转政府信息公开申请数量\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n\n0\n",
            "（一）予以公开\n\n4\n\n0\n\n0\n\n0\n\n0\n\n1\n\n5\n",
            "1.属于国家秘密\n",
            "2.其他法律行政法规禁止公开\n\n0\n\n3\n\n0\n\n0\n\n0\n\n0\n\n3\n",
            "法规\n\n5\n\n0\n\n0\n\n0\n\n0\n\n1\n\n6\n",
            "（七）总计\n\n9\n\n3\n\n0\n\n0\n\n0\n\n2\n\n14\n");
    assertThat(row(report, "received")).isEqualTo("9 0 0 0 0 2 11");
    assertThat(row(report, "refused_state_secret")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(row(report, "refused_prohibited_by_law")).isEqualTo("? ? ? ? ? ? ?");
  }

  /** Of three labels on a page one swallowed its number: its figures are not the next one's. */
  @Test
  void figuresLeftOverOnAPageAreNotTheNextLabels() throws Exception {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.add(line("一、本年新收政府信息公开申请数量", 0, "9", "0", "0", "0", "0", "2", "11"));
    lines.add(line("（一）予以公开", 0, "4", "0", "0", "0", "0", "0", "4"));
    lines.add("（三） 3.危及“三安");
    lines.add(line("", 0, "2", "0", "0", "0", "0", "0", "2"));
    lines.add("           全一稳定”");
    lines.add("      4.保护第三方合法权益");
    lines.add(line("", 0, "0", "3", "0", "0", "0", "0", "3"));
    lines.add(line("（七）总计", 0, "9", "0", "0", "0", "0", "2", "11"));
    Report report = read(lines.toArray(String[]::new));
    assertThat(row(report, "granted")).isEqualTo("4 0 0 0 0 0 4");
    assertThat(row(report, "refused_third_party_rights"))
        .isIn("0 3 0 0 0 0 3", "? ? ? ? ? ? ?", "none none none none none none none");
  }

  /** The label of a group wraps beside its rows: one space parts its pieces from theirs. */
  @Test
  void aPieceOfAGroupBeforeTheLabelOfARowIsNoPartOfIt() throws Exception {
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "一、本年新收政府信息公开申请数量 9 0 0 0 0 2 11",
            "二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0",
            "三、本年度办 （一）予以公开 4 0 0 0 0 1 5",
            "理结果 （二）部分公开（区分处理的，只计这一情形，不计其他情形） 2 0 0 0 0 0 2",
            "（三）不予公 4.保护第三方合法权益 3 0 0 0 0 1 4",
            "开",
            "（七）总计 9 0 0 0 0 2 11");
    assertThat(row(report, "granted")).isEqualTo("4 0 0 0 0 1 5");
    assertThat(row(report, "partly_granted")).isEqualTo("2 0 0 0 0 0 2");
    assertThat(row(report, "refused_third_party_rights")).isEqualTo("3 0 0 0 0 1 4");
  }

  @Test
  void onAPageAPieceOfAGroupLeavesTheFiguresToTheRow() throws Exception {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.add(line("一、本年新收政府信息公开申请数量", 0, "29", "0", "0", "0", "0", "2", "31"));
    lines.add(line("三、本年度办 （一）予以公开", 0, "4", "0", "0", "0", "0", "0", "4"));
    lines.add(line("理结果       （二）部分公开", 0, "9", "0", "0", "0", "0", "0", "9"));
    lines.add(line("             （三）不予 1.属于国家秘密", 0, "2", "0", "0", "0", "0", "1", "3"));
    lines.add("             公开       2.其他法律行政");
    lines.add(line("", 0, "0", "5", "0", "0", "0", "0", "5"));
    lines.add("                        法规禁止公开");
    lines.add(line("             （七）总计", 0, "15", "5", "0", "0", "0", "1", "21"));
    Report report = read(lines.toArray(String[]::new));
    assertThat(row(report, "granted")).isEqualTo("4 0 0 0 0 0 4");
    assertThat(row(report, "refused_state_secret")).isEqualTo("2 0 0 0 0 1 3");
    assertThat(row(report, "refused_prohibited_by_law")).isEqualTo("0 5 0 0 0 0 5");
  }

  @Test
  void theNumberOfAWrappedLabelIsNoFigureWhateverItsMark() throws Exception {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.add(line("一、本年新收政府信息公开申请数量", 0, "9", "0", "0", "0", "0", "2", "11"));
    lines.add("     （六）其 1、申请人无正当理由逾期不补");
    lines.add(line("     他处理   正、行政机关不再处理其政", 0, "6", "1", "0", "0", "0", "2", "9"));
    lines.add("              府信息公开申请");
    lines.add("              2、申请人逾期未按收费通知要");
    lines.add(line("              求缴纳费用、行政机关不再", 0, "3", "0", "0", "0", "0", "0", "3"));
    lines.add("              处理其政府信息公开申请");
    lines.add(line("（七）总计", 0, "9", "1", "0", "0", "0", "2", "12"));
    Report report = read(lines.toArray(String[]::new));
    assertThat(row(report, "other_not_corrected")).isEqualTo("6 1 0 0 0 2 9");
    assertThat(row(report, "other_fee_unpaid")).isEqualTo("3 0 0 0 0 0 3");
    assertThat(report.extraRows()).isEmpty();
  }

  /** The second page is set one column to the left; no row on it shows all columns. */
  @Test
  void figuresOfAPageSetElsewhereStandInNoColumn() throws Exception {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.add(line("一、本年新收政府信息公开申请数量", 0, "29", "11", "12", "13", "14", "15", "94"));
    lines.add(line("二、上年结转政府信息公开申请数量", 0, "", "", "", "", "", "", "0"));
    lines.add(line("（一）予以公开", 0, "", "11", "", "13", "14", "", "38"));
    lines.add(line("（二）部分公开", 0, "4", "", "", "", "", "", "4"));
    lines.add(line("1.属于国家秘密", 7, "", "", "3", "", "", "", "3"));
    lines.add(line("2.其他法律行政法规禁止公开", 7, "", "", "", "", "", "", "0"));
    lines.add(line("3.危及“三安全一稳定”", 7, "", "", "", "", "", "", "0"));
    lines.add(line("4.保护第三方合法权益", 7, "", "", "", "", "", "15", "15"));
    Report report = read(lines.toArray(String[]::new));
    assertThat(row(report, "granted")).isEqualTo("- 11 - 13 14 - 38");
    assertThat(row(report, "refused_state_secret")).isEqualTo("? ? ? ? ? ? ?");
    assertThat(row(report, "refused_security_stability")).isEqualTo("-! -! -! -! -! -! 0!");
  }

  /** Rows that do not end in the sum of their figures only lack their totals. */
  @Test
  void figuresBeforeTotalsThatNobodyFilledInStandInTheirColumns() throws Exception {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.add(line("一、本年新收政府信息公开申请数量", 0, "29", "11", "12", "13", "14", "15", "94"));
    lines.add(line("二、上年结转政府信息公开申请数量", 0, "0", "0", "0", "0", "0", "0", "0"));
    lines.add(line("（一）予以公开", 0, "20", "11", "12", "13", "14", "15"));
    lines.add(line("（二）部分公开", 0, "4", "0", "0", "0", "0", "0"));
    lines.add(line("1.属于国家秘密", 0, "0", "0", "0", "0", "0", "0"));
    lines.add(line("2.其他法律行政法规禁止公开", 0, "5", "0", "0", "0", "0", "0"));
    lines.add(line("（七）总计", 0, "29", "11", "12", "13", "14", "15", "94"));
    lines.add(line("四、结转下年度继续办理", 0, "0", "0", "0", "0", "0", "0", "0"));
    Report report = read(lines.toArray(String[]::new));
    assertThat(row(report, "granted")).isEqualTo("20 11 12 13 14 15 -");
    assertThat(row(report, "refused_state_secret")).isEqualTo("0 0 0 0 0 0 -");
    assertThat(row(report, "refused_prohibited_by_law")).isEqualTo("5 0 0 0 0 0 -");
  }

  /** 0（含 goes on in the next line; it is no blank. */
  @Test
  void aFigureWithAWrappedNoteInTableFourIsNotBlank() throws Exception {
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "一、本年新收政府信息公开申请数量      9      0      0      0      0      2      11",
            "二、上年结转政府信息公开申请数量      0      0      0      0      0      0      0",
            "四、政府信息公开行政复议、行政诉讼情况",
            "行政复议                                行政诉讼",
            "结果维  结果纠  其他结  尚未审  总计    未经复议直接起诉                        复议后起诉",
            "持      正      果      结",
            "                                        结果维  结果纠  其他结  尚未审  总计    结果维  结果纠  其他结  尚未审 "
                + " 总计",
            "                                        持      正      果      结              持      正  "
                + "    果      结",
            "0（含   0       0       0       0       0       0       0       4       4       8      "
                + " 17      0       0       25",
            "上年）",
            "五、存在的主要问题及改进情况");
    assertThat(report.cells())
        .extractingByKey(CellId.parse("disputes.reconsideration.upheld"))
        .satisfies(v -> assertThat(v.isBlank()).isFalse());
  }

  /** 自然人 is misprinted and nobody filled in the totals: as many figures as headers remain. */
  @Test
  void figuresBesideTheHeadersThatCouldBeReadAreNotTheirs() throws Exception {
    SampleReport sample = Blanks.TOTALS.leave(RandomReport.of(30149, "2019", 3000), 30149);
    String text = TextLayout.PAGE.print(sample).text().replace("自然人", "自某人");
    Report report = INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    assertThat(Verdict.of(sample, report).wrong()).isEmpty();
  }

  /** Figures taken off a page before their labels are not those of the label above them. */
  @Test
  void figuresMayComeBeforeTheirLabels() throws Exception {
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "申请人情况",
            "9\n0\n0\n0\n一、本年新收政府信息公开申请数量",
            "总计\n2\n11",
            "0\n0\n0\n0\n0\n0\n0\n二、上年结转政府信息公开申请数量",
            "4\n0\n0\n0\n0\n1\n5\n（一）予以公开",
            "3\n0\n0\n0\n0\n0\n3\n（二）部分公开",
            "2\n0\n0\n0\n0\n0\n2\n1.属于国家秘密",
            "0\n0\n0\n0\n0\n1\n1\n2.其他法律行政法规禁止公开",
            "0\n0\n1\n0\n0\n0\n1\n3.危及“三安全一稳定”",
            "0\n1\n0\n0\n0\n0\n1\n4.保护第三方合法权益",
            "3\n1\n0\n0\n0\n0\n4\n5.属于三类内部事务信息",
            "9\n0\n0\n0\n0\n2\n11\n（七）总计",
            "0\n0\n0\n0\n0\n0\n0\n四、结转下年度继续办理");
    for (String row : List.of("refused_state_secret", "refused_security_stability")) {
      assertThat(row(report, row)).as(row).isEqualTo("? ? ? ? ? ? ?");
    }
  }

  @Test
  void theHeaderOfTableFourMayHaveACharacterALine() throws Exception {
    String outcomes = "结\n果\n维\n持\n结\n果\n纠\n正\n其\n他\n结\n果\n尚\n未\n审\n结\n总\n计\n";
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "一、本年新收政府信息公开申请数量 9 2 11",
            "二、上年结转政府信息公开申请数量",
            "四、政府信息公开行政复议、行政诉讼情况",
            "行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉",
            outcomes + outcomes + outcomes.strip(),
            "1\n0\n0\n2\n3\n0\n0\n0\n0\n0\n0\n4\n0\n1\n5",
            "五、存在的主要问题及改进情况");
    assertThat(report.cells())
        .extractingByKey(CellId.parse("disputes.litigation_after_reconsideration.corrected"))
        .satisfies(v -> assertThat(v.number()).isEqualByComparingTo("4"));
  }

  /** The group's label wraps beside those of its rows, its pieces a space before them. */
  @Test
  void piecesOfAGroupStandAlsoBehindVerticalText() throws Exception {
    List<String> lines = new ArrayList<>(List.of("三、收到和处理政府信息公开申请情况"));
    lines.add(line("一、本年新收政府信息公开申请数量", 0, "9", "0", "0", "0", "0", "2", "11"));
    lines.add(line("二、上年结转政府信息公开申请数量", 0, "0", "0", "0", "0", "0", "0", "0"));
    lines.add(line("本  （一）予以公开", 0, "4", "0", "0", "0", "0", "0", "4"));
    lines.add(line("年  （三） 1、属于国家秘密", 0, "2", "0", "0", "0", "0", "0", "2"));
    lines.add(line("度  不予公 2、其他法律行政法规禁止", 0, "0", "3", "0", "0", "0", "0", "3"));
    lines.add("办  开     公开");
    lines.add(line("理         3、危及“三安全一稳定”", 0, "0", "0", "1", "0", "0", "0", "1"));
    lines.add(line("（七）总计", 0, "9", "0", "0", "0", "0", "2", "11"));
    Report report = read(lines.toArray(String[]::new));
    assertThat(row(report, "refused_state_secret")).isEqualTo("2 0 0 0 0 0 2");
    assertThat(row(report, "refused_prohibited_by_law")).isEqualTo("0 3 0 0 0 0 3");
    assertThat(row(report, "refused_security_stability")).isEqualTo("0 0 1 0 0 0 1");
  }

  @Test
  void twoPiecesOfGroupsMayStandBeforeARow() throws Exception {
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "一、本年新收政府信息公开申请数量\n9\n0\n0\n0\n0\n2\n11",
            "二、上年结转政府信息公开申请数量\n0\n0\n0\n0\n0\n0\n0",
            "年 （三） 1.属于国家秘密\n2\n0\n0\n0\n0\n0\n2",
            "度 不予公 2.其他法律行政法规禁止\n办 开\n公开\n0\n3\n0\n0\n0\n0\n3",
            "3.危及“三安全一稳定”\n0\n0\n1\n0\n0\n0\n1");
    assertThat(row(report, "refused_prohibited_by_law")).doesNotContain("none");
    assertThat(row(report, "refused_security_stability")).isEqualTo("0 0 1 0 0 0 1");
  }

  /** Where blank cells left no trace, seven digits need not be those of seven cells. */
  @Test
  void aSplitThatDoesNotTallyIsNoneWhereBlanksAreLost() throws Exception {
    Report report =
        read(
            "三、收到和处理政府信息公开申请情况",
            "一、本年新收政府信息公开申请数量9161917",
            "二、上年结转政府信息公开申请数量",
            "（一）予以公开33",
            "（七）总计9161917",
            "四、结转下年度继续办理");
    assertThat(row(report, "received")).isEqualTo("? ? ? ? ? ? ?");
  }

  private static String line(String label, int left, String... figures) {
    StringBuilder line = new StringBuilder(label);
    for (int i = 0; i < figures.length; i++) {
      int width = Columns.width(line.toString());
      if (!figures[i].isEmpty()) {
        line.append(" ".repeat(Math.max(2, 44 - left + 7 * i - width))).append(figures[i]);
      }
    }
    return line.toString();
  }

  private static Report read(String... lines) throws UnreadableException {
    String text = "青岚县民政局2023年政府信息公开工作年度报告\n" + String.join("\n", lines) + "\n";
    return INTERPRETER.interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
  }

  /** The figures of a row of table 三; ? for what cannot be told, ! behind what was repaired. */
  private static String row(Report report, String row) {
    Map<String, String> cells = new TreeMap<>();
    for (String column : Grids.COLUMNS) {
      CellValue value = report.cells().get(CellId.parse("requests." + row + "." + column));
      cells.put(cells.size() + column, print(value));
    }
    return String.join(" ", cells.values());
  }

  private static String print(CellValue value) {
    if (value == null) {
      return "none";
    }
    String number = value.isNumber() ? value.number().toPlainString() : value.isBlank() ? "-" : "?";
    return value.repair() == null || number.equals("?") ? number : number + "!";
  }
}
