package org.gouji.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;
import org.gouji.read.Limits;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static Document read(byte[] bytes) throws UnreadableException {
    return new HtmlReader().read(new Source("a.html", bytes), Limits.DEFAULT);
  }

  private static Document read(String html) throws UnreadableException {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(String html) throws UnreadableException {
    return read(html).blocks().stream()
        .map(
            b ->
                b instanceof Paragraph p
                    ? p.text()
                    : ((Table) b).cells().stream().map(Cell::text).toList().toString())
        .toList();
  }

  private static List<String> cells(String html) throws UnreadableException {
    return ((Table) read(html).blocks().get(0))
        .cells().stream()
            .map(
                c ->
                    "%d,%d %dx%d %s"
                        .formatted(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text()))
            .toList();
  }

  @Test
  void linesOfMarkdownAroundATableAreLines() throws Exception {
    String table = "<table><tr><td>新收</td><td>1</td></tr></table>";
    String markdown = "# 年度报告\n\n一、总体情况\n全年新收1件。\n\n" + table + "\n\n二、其他\n无\n";
    assertThat(texts("<body>" + markdown))
        .containsExactly("# 年度报告", "一、总体情况", "全年新收1件。", "[新收, 1]", "二、其他", "无");
  }

  /** A page with paragraphs of its own breaks no line because its source does. */
  @Test
  void aNumberSignInAWebPageIsNoMarkdown() throws Exception {
    assertThat(texts("<body><p>前文</p>\n# 号开头的\n\n一行文字<p>后文</p>"))
        .containsExactly("前文", "# 号开头的一行文字", "后文");
    assertThat(texts("<table><tr><td># 号开头的\n\n一行文字</td><td>1</td></tr></table>"))
        .containsExactly("[# 号开头的一行文字, 1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ftn3", "#_ftn3", "#_edn3", "#fn3", "#footnote-3", "#cite_note-3"})
  void theMarkOfANoteIsNoFigure(String target) throws Exception {
    assertThat(
            texts("<table><tr><td>重复申请<a href='" + target + "'>3</a></td><td>1</td></tr></table>"))
        .doesNotContain("[重复申请3, 1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=3.png>",
        "<p><img src=3.png alt=3 width=20></p>",
        "<img src=blank.gif data-original=a/3.jpg>",
        "<picture><source srcset=3.webp><img src=3.png></picture>",
        "<svg viewBox='0 0 9 9'><path d='M0 0L9 9'/></svg>",
        "<canvas width=30 height=12></canvas>",
        "<object data=3.swf></object>",
        "<input type=image src=3.png>",
        "<span><embed src=3.pdf></span>&nbsp;",
      })
  void aCellThatShowsAPictureIsNotBlank(String picture) throws Exception {
    assertThat(texts("<table><tr><td>规章</td><td>" + picture + "</td><td></td></tr></table>"))
        .containsExactly("[规章, \uFFFC, ]");
    assertThat(texts("<table><tr><td>规章" + picture + "</td><td>7" + picture + "</td></tr></table>"))
        .containsExactly("[规章, 7]");
    assertThat(texts("<table><tr><td>规章</td><td>1" + picture + "2</td></tr></table>"))
        .containsExactly("[规章, 1\uFFFD2]");
    assertThat(texts("<p>甲" + picture + "乙</p>")).doesNotContain("\uFFFC");
  }

  /** Scripts do not run here; those that only count visits write nothing. */
  @Test
  void aFigureThatAScriptWritesIsNotSettled() throws Exception {
    String row = "<table><tr><td>规章</td><td>%s</td><td>3</td></tr></table>";
    assertThat(texts(row.formatted("<script>document.write('7')</script>")))
        .containsExactly("[规章, \uFFFD, 3]");
    assertThat(texts(row.formatted("1<script>document.writeln(2)</script>")))
        .containsExactly("[规章, 1\uFFFD, 3]");
    assertThat(texts(row.formatted("<script>count()</script>"))).containsExactly("[规章, , 3]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=3.png style='display: none'>",
        "<img src=3.png hidden>",
        "<img src=a.gif width=1 height=1>",
        "<img src=a.gif style='height:1px;width:30px'>",
        "<img src=/images/spacer.gif>",
        "<img src='../i/transparent_1.gif?v=1'>",
        "<img src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'>",
        "<img alt=3>",
        "<svg width=0 height=0><path d='M0 0L9 9'/></svg>",
        "<input type=checkbox value=3><input type=hidden value=3>",
      })
  void aPictureThatKeepsAPlaceFreeIsNone(String spacer) throws Exception {
    assertThat(texts("<table><tr><td>规章</td><td>" + spacer + "</td></tr></table>"))
        .containsExactly("[规章, ]");
  }

  @ParameterizedTest
  @CsvSource({
    "'<font color=white>3</font>', 3\uFFFD",
    "'12<span style=''clip:rect(0,0,0,0)''>12件</span>', 1212\uFFFD件",
    "'-<span style=''opacity:0''>1</span>', -1\uFFFD",
    "'增加<span style=''color:#fff''>3</span>', 增加3\uFFFD",
    "'12<span style=''color:#FFF''>3</span>', 123\uFFFD",
    "'12<span style=''color:rgb(255, 255, 255)''>3</span>', 123\uFFFD",
    "'<span style=''background:#d9e2f3;color:#d9e2f3''>3</span>', 3\uFFFD",
    "'<span style=''color:transparent''>3</span>', 3\uFFFD",
    "'<span style=''color:#fff''>12<b style=''color:#000''>3</b></span>', 123\uFFFD",
    "'<span style=''color:#fff''><b style=''color:#000''>3</b></span>', 3",
    "'<span style=''color:#fff;background:#369''>3</span>', 3",
    "'<span style=''color:#fff;background:url(a.png)''>3</span>', 3",
    "'<span style=''color:#fff''>甲</span>', 甲",
  })
  void digitsThatNobodySeesAreNotSettled(String cell, String read) throws Exception {
    assertThat(texts("<table><tr><td>规章</td><td>" + cell + "</td></tr></table>"))
        .containsExactly("[规章, " + read + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "'1<i style=''opacity:0''>9</i>2', 192\uFFFD",
    "'1<i style=''position:absolute;left:-9999px''>9</i>2', 192\uFFFD",
    "'1<i style=''font-size:1px''>9</i>2', 192\uFFFD",
    "'1<i style=''width:0;overflow:hidden;display:inline-block''>9</i>2', 192\uFFFD",
    "'<i style=''opacity:0.9;left:-2px''>12</i>', 12",
    "'<math><mn>12</mn></math>', 12",
    "'<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', 12\uFFFD",
    "'<math><msup><mn>12</mn><mn>3</mn></msup></math>', 12",
    "'<select><option>12<option>3</select>', 12",
    "'<select><option value=''''>请选择<option>3</select>', ''",
    "'<select><option>3<option selected>12</select>', 12",
  })
  void whatIsOutOfSightIsNotPartOfAFigure(String cell, String read) throws Exception {
    assertThat(texts("<table><tr><td>规章</td><td>" + cell + "</td></tr></table>"))
        .containsExactly("[规章, " + read + "]");
  }

  @Test
  void theGroundOfTheCellAndOfItsRowCounts() throws Exception {
    String row = "<table><tr %s><td>规章</td><td style='color:white'>3</td></tr></table>";
    assertThat(texts(row.formatted(""))).containsExactly("[规章, 3\uFFFD]");
    assertThat(texts(row.formatted("bgcolor=#336699"))).containsExactly("[规章, 3]");
    assertThat(texts(row.formatted("background=a.png"))).containsExactly("[规章, 3]");
  }

  @Test
  void fieldsOfEveryKindShowTheirValues() throws Exception {
    assertThat(
            texts(
                "<table><tr><td>规章</td><td><input type=number value=7></td><td><input type=tel"
                    + " value=8></td></tr></table>"))
        .containsExactly("[规章, 7, 8]");
  }

  @Test
  void whatIsNotShownIsNotRead() throws Exception {
    String html =
        "<html><head><title>题</title><style>p{}</style></head><body><nav>首页</nav><script>var"
            + " a=1;</script><noscript>请开启</noscript><p style='DISPLAY: none'>暗</p><div"
            + " hidden>藏</div><p>正<!-- 注 -->文</p><p>改<del>旧</del><ins>新</ins></p></body></html>";
    assertThat(texts(html)).containsExactly("正文", "改新");
  }

  @Test
  void theSheetsOfThePageHideToo() throws Exception {
    String html =
        "<style><!-- .m, td > .h{ display : none } @media (max-width:600px){ .pc{display:none}"
            + " .m{display:block} } @media screen{#k{visibility:hidden}} .tab{display:none}"
            + " .tab.on{display:block} a:hover{display:none} --></style>"
            + "<div class='x m'><p>9</p></div><div class=pc>1</div><p id=k>2</p>"
            + "<p class=tab>3</p><p class='tab on'>4</p><p class=tab style='display:block'>5</p>"
            + "<p style='font-size:0'>6</p><p><a href=x>7</a></p>"
            + "<table><tr><td>规章</td><td>8<i class=h>1</i></td></tr></table>";
    assertThat(texts(html)).containsExactly("1", "4", "5", "7", "[规章, 8]");
  }

  @ParameterizedTest
  @CsvSource({
    "'td.w{color:#fff}', '<td class=w>3', 3\uFFFD",
    "'#w{color:White !important}', '<td id=w style=''color:#000''>3', 3\uFFFD",
    "'.w{color:#fff}', '<td class=w style=''color:#000''>3', 3",
    "'table td{color:#fff} td{color:#333}', '<td>3', 3\uFFFD",
    "'td{color:#fff} .d{color:#333}', '<td class=d>3', 3",
    "'i{color:#d9e2f3} td{background-color:#D9E2F3}', '<td>1<i>9</i>', 19\uFFFD",
    "'tr{background:#369} td{color:#fff}', '<td>3', 3",
    "'tr{background:url(a.png)} td{color:#fff}', '<td>3', 3",
    "'td{color:#fff;background:#369}', '<td>3', 3",
    "'td:hover{color:#fff}', '<td>3', 3",
    "'i{font-size:0}', '<td>1<i>9</i>2', 192\uFFFD",
    "'i{font:0/0 a}', '<td>1<i>9</i>2', 192\uFFFD",
    "'i{font-size:0} i{font-size:9pt}', '<td>1<i>9</i>2', 192",
    "'td{font-size:0} b{font-size:9pt}', '<td><b>9</b>', 9",
    "'i{display:none}', '<td>1<i>9</i>2', 12",
  })
  void digitsThatASheetPutsOutOfSightAreNotSettled(String sheet, String cell, String read)
      throws Exception {
    String page = "<style>%s</style><table><tr><td style='color:#000'>规章</td>%s</table>";
    assertThat(texts(page.formatted(sheet, cell))).containsExactly("[规章, " + read + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'style=''display:none''', '[规章, 2, 3]'",
    "'', 'style=''visibility:hidden''', '[规章, 1\uFFFD, 2, 3]'",
    "'', 'style=''font-size:0''', '[规章, 1\uFFFD, 2, 3]'",
    "'.h{display:none}', 'class=h', '[规章, 2, 3]'",
    "'.h{visibility:hidden}', 'class=h', '[规章, 1\uFFFD, 2, 3]'",
    "'.h{font-size:0}', 'class=h', '[规章, 1\uFFFD, 2, 3]'",
  })
  void aCellThatIsOnlyInvisibleKeepsItsPlace(String sheet, String cell, String row)
      throws Exception {
    String page = "<style>%s</style><table><tr><td>规章<td %s>1<td>2<td>3</table>";
    assertThat(texts(page.formatted(sheet, cell))).containsExactly(row);
  }

  @Test
  void whatHidesMostOfThePageIsThereForAScriptToShow() throws Exception {
    String html =
        "<style>.body{display:none}</style><div>首页</div><div class=body>正文<table><tr><td>规章"
            + "<td>1</table></div>";
    assertThat(texts(html)).containsExactly("首页", "正文", "[规章, 1]");
  }

  @Test
  void styleSheetsAreReadInBoundedTime() throws Exception {
    String deep = "<style>" + "@media screen{".repeat(50_000) + "</style><p>正文</p>";
    assertThat(texts(deep)).containsExactly("正文");
    String many = "<style>" + "p q .a{display:none}".repeat(50_000) + "</style>";
    assertThat(texts(many + "<p>正文</p>".repeat(200))).hasSize(200);
  }

  @Test
  void aTitleThatStandsInTheHeadAloneIsRead() throws Exception {
    String page = "<title>青岚县民政局2024年度报告_年度报告-青岚县</title>%s<body>%s<p>正文</p></body>";
    assertThat(texts(page.formatted("", ""))).containsExactly("青岚县民政局2024年度报告", "正文");
    assertThat(texts(page.formatted("", "<h1>青岚县民政局 2024年度报告</h1>")))
        .containsExactly("青岚县民政局 2024年度报告", "正文");
    assertThat(texts(page.formatted("<meta name=ArticleTitle content=青岚县教育局2023年度报告>", "")))
        .containsExactly("青岚县教育局2023年度报告", "正文");
    assertThat(texts("<title>首页</title><p>正文</p>")).containsExactly("正文");
  }

  @Test
  void aPageThatAScriptFillsGivesTheDataOfTheScript() throws Exception {
    String data = "<p>正文<\\/p>\\n<table><tr><td class=\\\"a\\\">规章<td>7<\\/table>";
    String padding = "　".repeat(100);
    for (String page :
        List.of(
            "<script>var a='x';window.d={\"t\":\"" + data + padding + "\"}</script><p>首页</p>",
            "<script>d={\"t\":\""
                + data.replace("<", "\\u003c")
                + padding
                + "\"}</script><p>首页</p>",
            "<p>首页</p><script"
                + " type='text/template'><p>正文</p><table><tr><td>规章<td>7</table></script>")) {
      assertThat(texts(page)).containsExactly("首页", "正文", "[规章, 7]");
      assertThat(read(page).notes()).extracting("code").containsExactly("read-from-script");
    }
    String shown = "<table><tr><td>甲<td>1</table><script>d=\"" + data + padding + "\"</script>";
    assertThat(texts(shown)).containsExactly("[甲, 1]");
  }

  @Test
  void ofTheFramesOfAMessageTheOneWithTheTablesIsRead() throws Exception {
    String part = "--X\nContent-Type: text/html; charset=utf-8\n\n%s\n";
    String message =
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"X\"\n\n"
            + part.formatted("<p>首页</p><iframe src=cid:b></iframe>")
            + part.formatted("<table><tr><td>规章<td>7</table>")
            + "--X--\n";
    assertThat(texts(message)).containsExactly("[规章, 7]");
  }

  @Test
  void whatIsShownInAFrameStandsWhereTheFrameStands() throws Exception {
    String frame = "<iframe srcdoc='<p>正文</p><table><tr><td>规章<td>%s</table>'%s></iframe>";
    String page =
        "<p>甲</p>"
            + frame.formatted(7, "")
            + "<p>乙</p>"
            + frame.formatted(8, "")
            + frame.formatted(9, " width=0");
    assertThat(texts(page)).containsExactly("甲", "正文", "[规章, 7]", "乙", "正文", "[规章, 8]");
    assertThat(read(page).notes()).isEmpty();
  }

  /** Frames that show each other, and one shown again and again, cost no more than their length. */
  @Test
  void aFrameOfAMessageIsShownOnce() throws Exception {
    StringBuilder message =
        new StringBuilder("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"X\"\n\n");
    for (int page = 0; page < 90; page++) {
      message.append("--X\nContent-Type: text/html\nContent-ID: <p" + page + ">\n\n<p>甲</p>");
      for (int frame = 0; frame < 200; frame++) {
        message.append("<iframe src=cid:p").append((page + frame) % 90).append("></iframe>");
      }
      message.append("<i>a</i>".repeat(1000)).append('\n');
    }
    String text = message.append("--X--\n").toString();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThat(texts(text)).hasSizeLessThan(200));
  }

  @Test
  void theFramesAndStyleSheetsOfAMessageAreThoseOfItsPage() throws Exception {
    String part = "--X\nContent-Type: %s\nContent-ID: <%s>\nContent-Location: %s\n\n%s\n";
    String table = "<table><tr><td>%s<td>7<b class=a>8</b></table>";
    String sheet = "<link rel=stylesheet href='cid:s'>";
    String message =
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"X\"\n\n"
            + part.formatted(
                "text/html; charset=utf-8",
                "a",
                "http://a.example/a",
                sheet
                    + "<p>甲</p><iframe src=cid:b></iframe><p>乙</p>"
                    + "<iframe src='http://a.example/c'></iframe><iframe src=cid:a></iframe>")
            + part.formatted(
                "text/html; charset=utf-8", "b", "http://a.example/b", table.formatted("规章"))
            + part.formatted(
                "text/html; charset=utf-8", "c", "http://a.example/c", table.formatted("文件"))
            + part.formatted("text/css", "s", "cid:s", ".a{display:none}")
            + "--X--\n";
    assertThat(texts(message)).containsExactly("甲", "[规章, 7]", "乙", "[文件, 7]");
  }

  @Test
  void marksOfNotesNeverBecomeDigits() throws Exception {
    String html =
        "<table><tr><td>12<sup>1</sup><td><sup>1</sup>12<td>12<sub>1</sub>"
            + "<td>12<a href='#_ftn1'><span class=MsoFootnoteReference>[1]</span></a>"
            + "<td>12<span style='vertical-align:super'>1</span><td><s>8</s>12"
            + "<td><span style='text-decoration: line-through'>8</span>12<td><sup>12</sup></table>";
    assertThat(texts(html)).containsExactly("[12, 12, 12, 12, 12, 12, 12, ¹²]");
  }

  @Test
  void spacesThatCannotBeSeenAreNone() throws Exception {
    String html =
        "<table><tr><td>&nbsp;</td><td>\u3000"
            + " </td><td>1&nbsp;</td><td><p>&nbsp;</p><p>2</p></td></tr></table>";
    assertThat(texts(html)).containsExactly("[, , 1, 2]");
  }

  @Test
  void aLineBreakOfTheSourceIsNoGapBetweenHanCharacters() throws Exception {
    assertThat(texts("<p>全年公开\n信息 12\n条</p>")).containsExactly("全年公开信息 12 条");
  }

  @Test
  void spansMakeTheGrid() throws Exception {
    String html =
        "<table><tr><td rowspan=2>高<td colspan=2>宽<tr><td>1<td>2<tr><td>a<td>b<td>c</table>";
    assertThat(cells(html))
        .containsExactly(
            "0,0 2x1 高",
            "0,1 1x2 宽",
            "1,1 1x1 1",
            "1,2 1x1 2",
            "2,0 1x1 a",
            "2,1 1x1 b",
            "2,2 1x1 c");
  }

  @Test
  void aSpanOfZeroReachesTheEndOfItsGroup() throws Exception {
    String html =
        "<table><tbody><tr><td"
            + " rowspan=0>高<td>1<tr><td>2</tbody><tbody><tr><td>a<td>b</tbody></table>";
    assertThat(cells(html)).startsWith("0,0 2x1 高").endsWith("2,0 1x1 a", "2,1 1x1 b");
  }

  @Test
  void aSpanEndsWithItsGroupAndBeforeACellFromAbove() throws Exception {
    String html =
        "<table><thead><tr><td rowspan=9>头<td>x</thead>"
            + "<tbody><tr><td>1<td rowspan=2>高<tr><td colspan=5>宽</tbody></table>";
    assertThat(cells(html))
        .containsExactly("0,0 1x1 头", "0,1 1x1 x", "1,0 1x1 1", "1,1 2x1 高", "2,0 1x1 宽");
  }

  @Test
  void headAndFootAreReadWhereTheyAreShown() throws Exception {
    String html =
        "<table><tfoot><tr><td>总计<td>3</tfoot><tbody><tr><td>甲<td>3</tbody><thead><tr><td>类<td>数</thead>"
            + "</table>";
    assertThat(texts(html)).containsExactly("[类, 数, 甲, 3, 总计, 3]");
  }

  @Test
  void rowsAndCellsThatAreNotShownTakeNoPlace() throws Exception {
    String html =
        "<table><tr style='display:none'><td>a<td>b</tr><tr><td>甲<td"
            + " style='display:none'>x<td>1</table>";
    assertThat(cells(html)).containsExactly("0,0 1x1 甲", "0,1 1x1 1");
  }

  @Test
  void aWholePageOfNestedLayoutTablesFlows() throws Exception {
    String html =
        """
        <body><table><tr><td><table><tr><td>首页</td><td>政务公开</td></tr></table></td></tr>
        <tr><td><table><tr><td>栏目<br>公告<br>年报</td><td>
          <h1>青岚县云溪镇年度报告</h1><p>一、总体情况</p><p>全年公开信息186条，回应群众留言17次，其余情况见各部分的说明和表格。</p>
          <p>二、主动公开政府信息情况</p>
          <table border=1><tr><td>规章</td><td>0</td><td>0</td></tr></table>
          <p>六、其他需要报告的事项</p><p>无。</p>
        </td></tr></table></td></tr></table></body>
        """;
    assertThat(texts(html))
        .containsSubsequence(
            "青岚县云溪镇年度报告", "一、总体情况", "二、主动公开政府信息情况", "[规章, 0, 0]", "六、其他需要报告的事项", "无。");
  }

  @Test
  void aTableInsideACellDividesIt() throws Exception {
    String html =
        "<table><tr><td>规章<td><table><tr><td>1<td>2</table><td>9<tr><td>甲<td>3<td>4</table>";
    assertThat(cells(html))
        .containsExactly(
            "0,0 1x1 规章",
            "0,1 1x1 1",
            "0,2 1x1 2",
            "0,3 1x1 9",
            "1,0 1x1 甲",
            "1,1 1x2 3",
            "1,3 1x1 4");
  }

  @Test
  void pagesOfWordKeepTheirListNumbers() throws Exception {
    String html =
        "<p class=MsoNormal><![if !supportLists]><span"
            + " style='mso-list:Ignore'>一、<span>&nbsp;</span></span><![endif]><span"
            + " lang=EN-US>2024</span>年<o:p></o:p></p><!--[if gte mso 9]><xml>x</xml><![endif]-->";
    assertThat(texts(html)).containsExactly("一、 2024年");
  }

  @Test
  void listsShowTheNumbersOfTheBrowser() throws Exception {
    String html =
        "<ol start=3><li><p>丙</p></li><li value=7>庚</ol><ul><li>点</ul>"
            + "<ol style='list-style-type: cjk-ideographic'><li>总体</ol>";
    assertThat(texts(html)).containsExactly("3. 丙", "7. 庚", "点", "一、总体");
  }

  @Test
  void aRaisedMarkIsNoDigit() throws Exception {
    assertThat(texts("<table><tr><td>数<td>12<sup>1</sup></table>")).containsExactly("[数, 12]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
  void theBytesDecideWhenTheDeclarationLies(String real) throws Exception {
    for (String said : List.of("utf-8", "gb2312", "iso-8859-1", "big5")) {
      String html = "<meta charset=" + said + "><p>政府信息公開年報，本年共受理申請三十六件，其中公開的有十三件。</p>";
      Document d = read(html.getBytes(Charset.forName(real)));
      assertThat(((Paragraph) d.blocks().get(0)).text()).as(said).startsWith("政府信息公開年報");
      assertThat(d.notes()).isEmpty();
    }
  }

  @Test
  void bytesThatFitNothingAreSaidToBeDamaged() throws Exception {
    byte[] bytes = "<p>政府信息公开x</p>".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 5] = (byte) 0xFF;
    assertThat(read(bytes).notes()).extracting("code").containsExactly("damaged-characters");
  }

  @Test
  void placesAreOffsetsIntoTheDecodedPage() throws Exception {
    String html =
        "\uFEFF<html>\r\n<body>\r\n<p>甲</p>\r\n<table><tr><td>乙</td><td> 12 </td></tr></table>";
    Document d = read(html);
    assertThat(at(html, d.blocks().get(0).location())).isEqualTo("甲");
    List<Cell> cells = ((Table) d.blocks().get(1)).cells();
    assertThat(at(html, cells.get(1).location())).isEqualTo("<td> 12 </td>");
    assertThat(HtmlReader.decode(html.getBytes(StandardCharsets.UTF_8))).isEqualTo(html);
  }

  @Test
  void placesOfCellsWithoutEndTagsEndWithTheirText() throws Exception {
    String html = "<table><tr><td>乙<td>12<tr><td>丙<td>3</table>";
    List<Cell> cells = ((Table) read(html).blocks().get(0)).cells();
    assertThat(cells).extracting(c -> at(html, c.location())).contains("<td>12", "<td>丙");
  }

  private static String at(String html, Location location) {
    Location.Html place = (Location.Html) location;
    return html.substring(place.start(), place.end());
  }

  @Test
  void limitsHold() {
    Limits few = new Limits(1 << 20, 1 << 20, 10, 100, 8);
    for (String html :
        List.of(
            "<p>段".repeat(300),
            "<b>".repeat(5000),
            "<table><tr><td>x".repeat(30),
            "<table><tr>" + "<td>1".repeat(300) + "</table>")) {
      Source source = new Source("a", html.getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> new HtmlReader().read(source, few))
          .isInstanceOfSatisfying(
              UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }
  }

  @Test
  void aQuotedPrintableMessageIsDecoded() throws Exception {
    String message =
        "MIME-Version: 1.0\n"
            + "Content-Type: text/html; charset=utf-8\n"
            + "Content-Transfer-Encoding: quoted-printable\n\n"
            + "<p class=3D\"x\">=E6=94=BF=E5=\n"
            + "=BA=9C</p>";
    Document d = read(message);
    assertThat(((Paragraph) d.blocks().get(0)).text()).isEqualTo("政府");
    assertThat(d.format()).isEqualTo("mhtml");
  }

  @Test
  void aMessageWithoutAPageIsBroken() {
    assertThatThrownBy(() -> read("MIME-Version: 1.0\nContent-Type: image/png\n\nAAAA"))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BROKEN))
        .hasMessageContaining("attach");
  }

  /** People send reports as the text of a mail. */
  @Test
  void theTextOfAMessageIsReadWhereItHasNoPage() throws Exception {
    String parts =
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n"
            + "Content-Type: text/plain; charset=%s\nContent-Transfer-Encoding: 8bit\n\n"
            + "收到<申请>&amp;办结\n二\n--x\nContent-Type: text/plain\n"
            + "Content-Disposition: attachment\n\n三\n--x--\n";
    for (String charset : List.of("GB18030", "UTF-8")) {
      byte[] message = parts.formatted(charset).getBytes(Charset.forName(charset));
      Document d = new HtmlReader().read(new Source("a", message), Limits.DEFAULT);
      assertThat(d.blocks()).extracting("text").containsExactly("收到<申请>&amp;办结", "二");
    }
  }

  @Test
  void digitsThatAStyleSheetRaisesAreMarksOfNotes() throws Exception {
    String sheet = "<style>.n, td .m{font-size:8px; vertical-align: super}</style>";
    String row = "<tr><td>新收<i class=m>2</i></td><td>12<span class=n>1</span></td></tr>";
    assertThat(texts(sheet + "<table>" + row + "</table>")).containsExactly("[新收, 12]");
  }
}
