package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.kit.BlankCells;
import org.gouji.kit.RandomReport;
import org.gouji.kit.SampleHtml;
import org.gouji.kit.SampleReport;
import org.gouji.kit.TextLayout;
import org.gouji.kit.Verdict;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.text.TextReader;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A last column for remarks, which the form does not have. */
class RemarkColumnTest {
  private static final String BELOW =
      """
      第二十条第（五）项
      信息内容 本年处理决定数量 备注
      行政许可 31 同上
      第二十条第（六）项
      信息内容 本年处理决定数量 备注
      行政处罚 2 同上
      行政强制 5 同上
      第二十条第（八）项
      信息内容 本年收费金额（单位：万元） 备注
      行政事业性收费 7.25 同上
      """;

  private static Report read(String table) throws Exception {
    String text =
        "青岚县民政局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + table + "五、存在的主要问题及改进情况\n公开的内容还不够全面。\n";
    return new Interpreter(Forms.standard())
        .interpret(TextReader.read(text, Limits.DEFAULT))
        .get(0);
  }

  private static Map<CellId, CellValue> cells(String text) throws Exception {
    return new Interpreter(Forms.standard())
        .interpret(TextReader.read(text, Limits.DEFAULT))
        .get(0)
        .cells();
  }

  private static CellValue cell(Report report, String cell) {
    return report.cell(CellId.parse("disclosure." + cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "同上", "同比增加3件", "3", "12件"})
  void remarksOfAGridDisturbNothing(String remark) throws Exception {
    Report report =
        read(
            """
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t备注
            规章\t0\t\t7\t%1$s
            行政规范性文件\t\t4\t20\t%1$s
            """
                .formatted(remark));
    assertThat(cell(report, "rules.in_force").number()).isEqualByComparingTo("7");
    assertThat(cell(report, "rules.repealed").state()).isEqualTo(CellValue.State.BLANK);
    assertThat(cell(report, "normative_documents.repealed").number()).isEqualByComparingTo("4");
    assertThat(report.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  /** The header is as high as those of the applicants, or one remark as high as several rows. */
  @ParameterizedTest
  @CsvSource({"1,", "1,3", "1,同上", "4,3", "23,3", "23,同上"})
  void remarksBelowATallHeaderAreOfNoCell(int height, @Nullable String remark) throws Exception {
    SampleReport sample = withBlanks();
    String page =
        withRemarks(
            SampleHtml.page(sample),
            i -> (i - 3) % height == 0 ? remark == null ? "" : remark : null,
            height);
    isReadWithoutAMark(sample, page);
  }

  /** As where no rules part the cells: the header stands between two rows of names. */
  @ParameterizedTest
  @ValueSource(strings = {"3", "同上"})
  void remarksBelowAHeaderOnALineOfItsOwnAreOfNoCell(String remark) throws Exception {
    SampleReport sample = withBlanks();
    String page = withRemarks(SampleHtml.page(sample), i -> i % 2 == 0 ? remark : "", 1);
    String names = page.substring(page.lastIndexOf("<tr>", page.indexOf("申请人情况")));
    names = names.substring(0, names.indexOf("</tr>") + "</tr>".length());
    String header = "<td rowspan='3'>备注</td>";
    assertThat(names).contains("rowspan=\"3\"", "<td colspan=\"7\"", header);
    String higher =
        names
            .replace(header, "")
            .replace("rowspan=\"3\"", "rowspan=\"4\"")
            .replace("<td colspan=\"7\"", "<td rowspan=\"2\" colspan=\"7\"");
    isReadWithoutAMark(sample, page.replace(names, higher + "<tr>" + header + "</tr>"));
  }

  /** A page break parts the table; only the part behind it has several columns of labels. */
  @ParameterizedTest
  @ValueSource(strings = {"3", "同上"})
  void remarksBehindAPageBreakAreOfNoCellWhereLabelsHaveOtherColumns(String remark)
      throws Exception {
    SampleReport sample = withBlanks();
    String page = withRemarks(SampleHtml.page(sample), i -> i % 2 == 0 ? remark : "", 1);
    String cut = "<tr><td rowspan=\"22\">三、";
    assertThat(page).contains(cut);
    isReadWithoutAMark(sample, page.replace(cut, "</table><table>" + cut));
  }

  /** A page break parts the table; on the next page it goes on without its header. */
  @ParameterizedTest
  @ValueSource(strings = {"3", "同上"})
  void remarksOfATableThatGoesOnWithoutAHeaderAreOfNoCell(String remark) throws Exception {
    SampleReport sample = withBlanks();
    String page = withRemarks(SampleHtml.page(sample), i -> i % 2 == 0 ? remark : "", 1);
    String cut = "<td rowspan=\"3\">（六）其他处理";
    assertThat(page).contains("<tr>" + cut);
    page = page.replace("<tr>" + cut, "</table><table><tr><td rowspan=\"4\"></td>" + cut);
    isReadWithoutAMark(sample, page.replace("rowspan=\"22\"", "rowspan=\"18\""));
  }

  /** As on a sheet, where the note stands in a cell behind the table. */
  @ParameterizedTest
  @ValueSource(strings = {"注：数据由各股室汇总，共3项", "以上数据由各股室汇总。"})
  void remarksBeforeANoteBesideTheTableAreOfNoCell(String note) throws Exception {
    SampleReport sample = withBlanks();
    String page = withRemarks(SampleHtml.page(sample), i -> i % 2 == 0 ? "3" : "", 1);
    String header = "<td rowspan='3'>备注</td>";
    page =
        page.replace(header, header + "<td rowspan='28'></td><td rowspan='28'>" + note + "</td>");
    isReadWithoutAMark(sample, page);
  }

  /** A program left out the cells that go on from above, and all behind them moved up. */
  @ParameterizedTest
  @ValueSource(strings = {"3", "同上"})
  void remarksOfRowsThatLackACellAreNoFiguresWithoutAMark(String remark) throws Exception {
    SampleReport sample = withBlanks();
    String page = withRemarks(SampleHtml.page(sample), i -> i % 2 == 0 ? remark : "", 1);
    Verdict verdict = Verdict.of(sample, readPage(page.replaceAll(" rowspan=\\S?[0-9]+\\S?", "")));
    assertThat(verdict.wrong()).isEmpty();
    assertThat(verdict.absent()).isEmpty();
  }

  private static SampleReport withBlanks() {
    return BlankCells.in(RandomReport.of(7, "2021", 400), 0.6, new SplittableRandom(3));
  }

  private static Report readPage(String page) throws Exception {
    Source source = new Source("a.html", page.getBytes(StandardCharsets.UTF_8));
    return new Interpreter(Forms.standard())
        .interpret(new HtmlReader().read(source, Limits.DEFAULT))
        .get(0);
  }

  /** The page with a last column in the table of requests, whose rows hold these remarks. */
  private static String withRemarks(String page, IntFunction<@Nullable String> remark, int height) {
    String[] tables = page.split("<table>");
    String[] rows = tables[2].split("</tr>");
    rows[0] += "<td rowspan='3'>备注</td>";
    for (int i = 3; i < rows.length - 1; i++) {
      String text = remark.apply(i);
      rows[i] += text == null ? "" : "<td rowspan='%d'>%s</td>".formatted(height, text);
    }
    tables[2] = String.join("</tr>", rows);
    return String.join("<table>", tables);
  }

  private static void isReadWithoutAMark(SampleReport sample, String page) throws Exception {
    Verdict verdict = Verdict.of(sample, readPage(page));
    assertThat(verdict.wrong()).isEmpty();
    assertThat(verdict.marked()).isEmpty();
    assertThat(verdict.absent()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PIPE_ROWS", "PIPE_SPANS"})
  void remarksOfRowsThatLostTheirSpansStandBehindTheirCells(TextLayout layout) throws Exception {
    String text = layout.write(SampleReport.EDITION_2021);
    Map<CellId, CellValue> whole = cells(text);
    String remarked =
        text.replace("申请人情况 | ", "申请人情况 | 备注 | ")
            .replaceAll("(?m)^((?:[^|\\n]* \\| ){1,3}(?:\\d+ \\| ){7})(\\|*)$", "$1见附件 | $2")
            .replaceFirst("(重复申请 \\| (?:\\d+ \\| ){7})见附件", "$1");
    assertThat(remarked).contains("重复申请").contains("见附件 | ");
    assertThat(cells(remarked)).isEqualTo(whole).hasSize(200);
    Map<CellId, CellValue> blanks = cells(remarked.replaceAll("(?<= \\| )0 (?=\\|)", " "));
    whole.forEach(
        (id, value) ->
            assertThat(blanks.get(id))
                .as(id.toString())
                .isNotNull()
                .matches(v -> v.repair() == null)
                .matches(v -> v.isBlank() || v.number().equals(value.number())));
  }

  /** With its remark the row has as many pieces as cells, a blank cell having left no trace. */
  @Test
  void aRemarkBelowTheOtherCellsIsNotTheLastOfThem() throws Exception {
    String text =
        TextLayout.TAB_LINES
            .write(SampleReport.EDITION_2021)
            .replace("\t总计\n\n", "\t总计\n\t备注\n\n")
            .replace("\t申请人情况\n", "\t申请人情况\n\t备注\n");
    int at = text.indexOf("\n", text.indexOf("重复申请")) + 1;
    String row = text.substring(at, text.indexOf("\n\n", at) + 1);
    String remarked = row.substring(row.indexOf('\n') + 1) + "\t见附件\n";
    Map<CellId, CellValue> cells =
        cells(text.substring(0, at) + remarked + text.substring(at + row.length()));
    assertThat(cells.get(CellId.parse("requests.rejected_repeated.total")).repair()).isNotNull();
  }

  @Test
  void figureBelowItsHeaderOnALineLeavesTheTableOpen() throws Exception {
    Report report =
        read(
            """
            信息内容            本年制发件数    本年废止件数    现行有效件数    备注
            规章                1               2               3               5
            行政规范性文件                      4               20              3
            """);
    assertThat(report.cells().values())
        .allSatisfy(v -> assertThat(v.state()).isEqualTo(CellValue.State.UNSETTLED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "同上", "同比增加3件", "2024年增加"})
  void wordsBelowTheirHeaderOnALineAreLeftOut(String remark) throws Exception {
    Report report =
        read(
            """
            信息内容            本年制发件数    本年废止件数    现行有效件数    备注
            规章                1                               3               %1$s
            行政规范性文件                      4               20              %1$s
            """
                .formatted(remark));
    assertThat(cell(report, "rules.issued").number()).isEqualByComparingTo("1");
    assertThat(cell(report, "normative_documents.issued").state()).isEqualTo(CellValue.State.BLANK);
    assertThat(cell(report, "normative_documents.in_force").number()).isEqualByComparingTo("20");
    assertThat(report.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  @Test
  void remarkThatGoesOnOnTheNextLineIsLeftOut() throws Exception {
    Report report =
        read(
            """
            信息内容            本年制发件数    本年废止件数    现行有效件数    备注
            规章                1               2               3               同比增加
                                                                                3件
            行政规范性文件      5               4               20              同比增
                                                                                加3件
            """);
    assertThat(cell(report, "rules.in_force").number()).isEqualByComparingTo("3");
    assertThat(cell(report, "normative_documents.issued").number()).isEqualByComparingTo("5");
    assertThat(report.cells().values()).allSatisfy(v -> assertThat(v.repair()).isNull());
  }

  @Test
  void figuresBeforeARemarkBelowTheLastHeaderAreNotLost() throws Exception {
    Report report =
        read(
            """
            四、政府信息公开行政复议、行政诉讼情况
            行政复议                                          行政诉讼
                                                              未经复议直接起诉                                  复议后起诉                                      备注
            结果维持  结果纠正  其他结果  尚未审结  总计      结果维持  结果纠正  其他结果  尚未审结  总计      结果维持  结果纠正  其他结果  尚未审结  总计
                      2                             2                                                                   1                             1         同上
            """);
    assertThat(report.cell(CellId.parse("disputes.reconsideration.corrected")).state())
        .isNotEqualTo(CellValue.State.BLANK);
    assertThat(report.cell(CellId.parse("disputes.reconsideration.total")).state())
        .isNotEqualTo(CellValue.State.BLANK);
  }

  @Test
  void digitsThatMayBeARemarkLeaveTheirRowOpen() throws Exception {
    Report report =
        read(
            """
            信息内容            本年制发件数    本年废止件数    现行有效件数      备注
            规章                1               2               3                 同比增加
            行政规范性文件      5               4                              12
            """);
    assertThat(cell(report, "normative_documents.in_force").state())
        .isEqualTo(CellValue.State.UNSETTLED);
  }

  /** Lines with one space between cells tell no places: rows that tally are read all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"见附件", "同比增加3件", "同上"})
  void noRowIsLostUnderTheHeaderWhereOnlyOrderTells(String remark) throws Exception {
    SampleReport sample = RandomReport.of(5, "2021", 400);
    String text = TextLayout.RAW_LINES.write(sample).replace("一、本年新收", "备注\n一、本年新收");
    text = text.replaceAll("(?m)^(.*\\p{IsHan}\\S* (?:\\d+ ){6}\\d+)$", "$1 " + remark);
    Report report =
        new Interpreter(Forms.standard()).interpret(TextReader.read(text, Limits.DEFAULT)).get(0);
    int read = 0;
    for (Map.Entry<String, String> e : sample.cells().entrySet()) {
      CellValue value = report.cell(CellId.parse(e.getKey()));
      assertThat(value).as(e.getKey()).isNotNull();
      boolean settled = value.state() != CellValue.State.UNSETTLED;
      read += settled ? 1 : 0;
      if (settled) {
        assertThat(value.number()).as(e.getKey()).isEqualByComparingTo(e.getValue());
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  /** Text without places: the words behind figures are remarks, a blank cell leaves no trace. */
  @ParameterizedTest
  @ValueSource(strings = {"同上", "同比增加3件", "2024年增加"})
  void wordsBehindFiguresOfTextWithoutPlacesAreNoCells(String remark) throws Exception {
    Report report =
        read(
            """
            第二十条第（一）项
            信息内容 本年制发件数 本年废止件数 现行有效件数 备注
            规章 98 553 %1$s
            行政规范性文件 1 4 20 %1$s
            """
                    .formatted(remark)
                + BELOW);
    assertThat(cell(report, "normative_documents.issued").number()).isEqualByComparingTo("1");
    assertThat(cell(report, "rules.issued").state()).isEqualTo(CellValue.State.UNSETTLED);
    assertThat(cell(report, "rules.in_force").state()).isEqualTo(CellValue.State.UNSETTLED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"规章 1 2\n3件", "规章 1 2 3", "规章 1 2\n同比增加\n3件"})
  void digitsOfTextWithoutPlacesMayBeRemarks(String row) throws Exception {
    Report report =
        read("第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数 备注\n" + row + "\n行政规范性文件 1 4 20 同上\n" + BELOW);
    assertThat(cell(report, "rules.in_force").state()).isEqualTo(CellValue.State.UNSETTLED);
  }

  /** The header stands on a line of its own: labels are no remarks, and sums tell figures. */
  @Test
  void labelsBelowARemarkHeaderWithoutAPlaceAreRead() throws Exception {
    Report report =
        read(
            """
            三、收到和处理政府信息公开申请情况
            申请人情况
            自然人
            总计
            备注
            一、本年新收政府信息公开申请数量 9 0 0 0 0 2 11 见附件
            二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0
            （一）予以公开 9 0 0 0 0 2 11
            （二）部分公开 0 0 0 0 0 0 0 12
            （七）总计 9 0 0 0 0 2 11
            四、结转下年度继续办理 0 0 0 0 0 0 0
            """);
    assertThat(report.cell(CellId.parse("requests.received.other")).number())
        .isEqualByComparingTo("2");
    assertThat(report.cell(CellId.parse("requests.granted.total")).number())
        .isEqualByComparingTo("11");
    assertThat(report.cell(CellId.parse("requests.partly_granted.total")).state())
        .isEqualTo(CellValue.State.UNSETTLED);
  }
}
