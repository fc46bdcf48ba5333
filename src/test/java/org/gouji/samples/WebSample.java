package org.gouji.samples;

import org.gouji.kit.SampleHtml;
import org.gouji.kit.SampleReport;

/** A report as a small part of a web page with navigation around it. */
final class WebSample {
  /**
   * A font with outlines that a browser can embed in part, so that a print of it stays small; bold
   * would be drawn glyph by glyph.
   */
  private static final String FONT =
      "body{font-family:\"WenQuanYi Micro Hei\",sans-serif}h1,h2{font-weight:normal}";

  private static final String BEFORE =
      """
      <body>
      <div class="head"><a href="/">首页</a> | <a href="/zwgk/">政务公开</a> | <a href="/bsfw/">办事服务</a></div>
      <div class="path">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 年度报告</div>
      <ul class="side"><li>公开指南</li><li>公开制度</li><li>法定主动公开内容</li><li>年度报告</li><li>依申请公开</li></ul>
      <div class="article">
      """;
  private static final String AFTER =
      """
      </div>
      <div class="foot">网站地图 | 联系我们 | 打印本页 | 关闭窗口</div>
      </body>\
      """;

  private WebSample() {}

  static String write(SampleReport report) {
    return SampleHtml.page(report)
        .replace("<style>", "<style>" + FONT)
        .replace("<body>\n", BEFORE)
        .replace("</body>", AFTER);
  }
}
