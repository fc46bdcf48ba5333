package org.gouji.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Note;
import org.gouji.form.Forms;
import org.gouji.kit.SampleHtml;
import org.gouji.kit.SampleReport;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.html.HtmlReader;
import org.gouji.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reports about which year, on pages of government sites that speak of other reports too. */
class WebPageTest {
  private static final Interpreter INTERPRETER = new Interpreter(Forms.standard());
  private static final String TITLE = SampleReport.EDITION_2021.title();
  private static final String YEAR_ONLY = "2024年政府信息公开工作年度报告";

  /** Another organ's report of the same year. */
  private static final String OTHER = "临渊县教育局2024年政府信息公开工作年度报告";

  private static final String DATED_LINK =
      "<li><a href='/b'>" + OTHER + "</a> <i>2025-01-20</i></li>";

  /** The text of the report with its tables, without the title. */
  private static String text() {
    String page = SampleHtml.page(SampleReport.EDITION_2021);
    String body = page.substring(page.indexOf("<body"), page.indexOf("</body>"));
    return body.substring(body.indexOf('>') + 1)
        .replaceFirst("<(\\w+)[^>]*>" + TITLE + "</\\1>", "");
  }

  /** The same without the lines of the signature. */
  private static String unsigned() {
    return text().replaceAll("<p>(?:" + SampleReport.ORGAN + "|2025年1月16日)</p>", "");
  }

  private static List<Report> reports(String head, String body) throws UnreadableException {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    Source source = new Source("a.html", page.getBytes(StandardCharsets.UTF_8));
    return INTERPRETER.interpret(new HtmlReader().read(source, Limits.DEFAULT));
  }

  private static Report read(String head, String body) throws UnreadableException {
    List<Report> reports = reports(head, body);
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul>%s%s</ul>",
        "<div><h3>相关链接</h3>%s%s%s</div>",
        "<p>上一篇：<a href='x.html'>" + OTHER + "</a></p>%s",
        "<table><tr><td>1</td><td><a href='/b'>"
            + OTHER
            + "</a></td><td>2025-01-20</td></tr></table>",
        "<a href='/b'><h4>" + OTHER + "</h4></a><a href='/c'><h4>" + OTHER + "</h4></a>",
      })
  void aLinkToAnotherReportIsNoTitle(String links) throws UnreadableException {
    String list = links.replace("%s", DATED_LINK);
    for (String body :
        List.of(
            "<h2>" + TITLE + "</h2>" + list + text(),
            list + "<h2>" + TITLE + "</h2>" + text() + list,
            list + "<h2>" + YEAR_ONLY + "</h2>" + text() + list)) {
      assertThat(read("", body).organization()).isEqualTo(SampleReport.ORGAN);
    }
  }

  @Test
  void aTitleThatIsALinkIsTheTitleOfThePageIfItsHeadSaysSo() throws UnreadableException {
    String list = DATED_LINK + "<p><a href='/self'>" + TITLE + "</a></p>" + DATED_LINK;
    Report report = read("<title>" + TITLE + "_临渊县人民政府</title>", list + unsigned());
    assertThat(report.organization()).isEqualTo(SampleReport.ORGAN);
    assertThat(report.title()).isEqualTo(TITLE);
  }

  @Test
  void theHeadOfThePageDecidesBetweenLinesThatMayBeTheTitle() throws UnreadableException {
    String list = "<p>" + OTHER + "</p><p>" + OTHER + "</p>";
    String head = "<meta name='ArticleTitle' content='" + TITLE + "'>";
    Report report = read(head, "<h2>" + TITLE + "</h2>" + list + unsigned());
    assertThat(report.organization()).isEqualTo(SampleReport.ORGAN);
  }

  @Test
  void linesAboveATitleGiveItNoOtherYearAndNoOrgan() throws UnreadableException {
    String info = "<div>发布日期：2026-01-20 来源： 浏览次数：12</div>";
    String table = "<table><tr><td>文号</td><td></td><td>主题词</td><td></td></tr></table>";
    String text = text().replace("2024年1月1日至2024年12月31日", "一年");
    for (String above : List.of(info, table, "<p>" + YEAR_ONLY + "</p>")) {
      Report report = read("", above + "<h1>" + YEAR_ONLY + "</h1>" + text);
      assertThat(report.year()).isEqualTo(2024);
      assertThat(report.organization()).isEqualTo(SampleReport.ORGAN);
      assertThat(report.title()).isEqualTo(YEAR_ONLY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>2019年政府信息公开年度报告 2020年政府信息公开年度报告 2021年政府信息公开年度报告</p>",
        "<p>2019年 2020年 2021年 2022年</p><p>青岚县云溪镇人民政府政府信息公开年度报告</p>",
      })
  void anIndexOfReportsIsNoTitle(String index) throws UnreadableException {
    Report report = read("", index + "<h1>" + YEAR_ONLY + "</h1>" + text());

    assertThat(report.title()).isEqualTo(YEAR_ONLY);
    assertThat(report.year()).isEqualTo(2024);
    assertThat(report.organization()).isEqualTo(SampleReport.ORGAN);
  }

  @Test
  void theTitleMayStandInACellBesideNavigation() throws UnreadableException {
    String row =
        "<table><tr><td>机构职能</td><td>%s</td><td>相关链接</td></tr><tr><td>政策</td><td>文件</td></tr></table>";
    Report report = read("", row.formatted(TITLE) + text());

    assertThat(report.title()).isEqualTo(TITLE);
    assertThat(report.organization()).isEqualTo(SampleReport.ORGAN);
  }

  @Test
  void aSignatureStandsBeforeTheFootOfThePage() throws UnreadableException {
    String foot = "<p>地址：人民路1号</p><p>电话：0000</p>".repeat(5) + "<p>临渊县教育局</p>";
    Report report = read("", "<h1>" + YEAR_ONLY + "</h1>" + text() + foot);
    assertThat(report.organization()).isEqualTo(SampleReport.ORGAN);
  }

  @ParameterizedTest
  @CsvSource({
    "青岚县2024年法治政府建设与政府信息公开工作年度报告, 青岚县",
    "青岚县法治政府建设与政府信息公开工作年度报告, 青岚县",
    "青岚县教育局2024年度法治政府建设暨政府信息公开工作年度报告, 青岚县教育局",
    "2024年青岚县教育局法治政府建设和政府信息公开工作年度报告, 青岚县教育局",
    "青岚县人民政府办公室数字政府建设及政府信息公开2024年度报告, 青岚县人民政府办公室",
    "青岚县教育局2024年政府信息公开工作和法治政府建设年度报告, 青岚县教育局",
    "青岚县发展和改革局2024年政府信息公开工作年度报告, 青岚县发展和改革局",
  })
  void anotherSubjectInTheTitleIsNoPartOfTheOrgan(String title, String organ)
      throws UnreadableException {
    Report report = read("", "<h1>" + title + "</h1>" + unsigned());
    assertThat(report.organization()).isEqualTo(organ);
    assertThat(report.year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div id='print'>%s</div>", "<h1>%t</h1>%s", "<p>%t</p>%s<p>打印</p>"})
  void aReportShownTwiceOnAPageIsOne(String copy) throws UnreadableException {
    String again = copy.replace("%t", TITLE).replace("%s", text());
    List<Report> reports = reports("", "<h1>" + TITLE + "</h1>" + text() + again);
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).organization()).isEqualTo(SampleReport.ORGAN);
  }

  @ParameterizedTest
  @CsvSource({"186条, 187条", "云溪镇, 云沟镇"})
  void twoReportsOnAPageThatDifferAreTwo(String words, String others) throws UnreadableException {
    String one = "<h1>" + TITLE + "</h1>" + text();
    assertThat(reports("", one + one.replace(words, others))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>联系地址：</p><p>临渊县教育局</p><p>联系电话：</p><p>0000</p>",
        "<p>友情链接</p><p>临渊县教育局</p><p>临渊县财政局</p>",
        "<ul><li>临渊县教育局</li><li>临渊县财政局</li></ul>",
      })
  void anOrganAtTheFootOfAPageSignsNothing(String foot) throws UnreadableException {
    Report report = read("", "<h1>" + YEAR_ONLY + "</h1>" + unsigned() + foot);
    assertThat(report.organization()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>发布机构：临渊县教育局 发布日期：2025-01-20</p>",
        "<table><tr><td>索引号</td><td>1</td><td>发 布 机 构</td><td>临渊县教育局</td></tr></table>",
        "<dl><dt>信息来源：</dt><dd>临渊县教育局办公室</dd></dl>",
        "<div><span>来　源：</span><span>临渊县教育局</span> <span>浏览：1</span></div>",
        "<meta name='ContentSource' content='临渊县教育局'><meta name='SiteName' content='临渊县人民政府'>",
        "<p>来源：临渊县人民政府办公室</p><meta name='SiteName' content='临渊县教育局'>",
      })
  void whoPublishedThePageIsTheOrganWhereNothingElseNamesIt(String said)
      throws UnreadableException {
    Report report = read("", said + "<h1>" + YEAR_ONLY + "</h1>" + unsigned());
    assertThat(report.organization()).isEqualTo("临渊县教育局");
    assertThat(report.notes()).extracting(Note::code).contains("organ-by-publisher");
    assertThat(read("", said + "<h1>" + YEAR_ONLY + "</h1>" + text()).organization())
        .isEqualTo(SampleReport.ORGAN);
  }

  @Test
  void theSiteOfAGovernmentIsNotThePublisherOfTheReportsOnIt() throws UnreadableException {
    String said = "<meta name='SiteName' content='临渊县人民政府'><p>来源：临渊县人民政府</p>";
    Report report = read("", said + "<h1>" + YEAR_ONLY + "</h1>" + unsigned());
    assertThat(report.organization()).isNull();
  }

  /** Two rows in one, the figures of the lower below those of the upper in every cell. */
  @Test
  void rowsJoinedLineByLineAreRows() throws UnreadableException {
    String rows = "<td[^>]*>规章</td>(.*?)</tr>\\s*<tr><td[^>]*>(行政规范性文件)</td>(.*?)</tr>";
    Matcher m = Pattern.compile(rows, Pattern.DOTALL).matcher(text());
    assertThat(m.find()).isTrue();
    Matcher upper = Pattern.compile("<td[^>]*>(\\d+)</td>").matcher(m.group(1));
    Matcher lower = Pattern.compile("<td[^>]*>(\\d+)</td>").matcher(m.group(3));
    StringBuilder joined = new StringBuilder("<td>规章<br>行政规范性文件</td>");
    while (upper.find() && lower.find()) {
      joined.append("<td>%s<br>%s</td>".formatted(upper.group(1), lower.group(1)));
    }
    String page = text().replace(m.group(), joined + "</tr>");
    assertThat(figures(page)).isEqualTo(figures(text()));
  }

  private static List<String> figures(String text) throws UnreadableException {
    return read("", "<h1>" + TITLE + "</h1>" + text).cells().entrySet().stream()
        .map(e -> e.getKey() + "=" + e.getValue().number() + e.getValue().repair())
        .toList();
  }
}
