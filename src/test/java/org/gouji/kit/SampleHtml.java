package org.gouji.kit;

import java.util.List;

/** The sample report as a plain web page, from which other programs make their files. */
public final class SampleHtml {
  private SampleHtml() {}

  /** A whole page in UTF-8. */
  public static String page(SampleReport report) {
    StringBuilder s = new StringBuilder();
    s.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n<title>")
        .append(report.title())
        .append("</title>\n<style>table{border-collapse:collapse}td{border:1px solid #000}</style>")
        .append("\n</head><body>\n<h1>")
        .append(report.title())
        .append("</h1>\n");
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text t) {
        String tag = t.heading() ? "h2" : "p";
        s.append('<').append(tag).append('>').append(t.text());
        s.append("</").append(tag).append(">\n");
      } else if (part instanceof SampleGrid g) {
        s.append(table(g));
      }
    }
    return s.append("</body></html>\n").toString();
  }

  /**
   * The report as the page of a government's site carries it: navigation, nested layout tables, and
   * text that was pasted from Word.
   */
  public static String governmentPage(SampleReport report) {
    StringBuilder s = new StringBuilder();
    s.append("<HTML xmlns:o=\"urn:schemas-microsoft-com:office:office\"><HEAD>")
        .append(
            "<META http-equiv=Content-Type content=\"text/html; charset=gb2312\"><TITLE>年报</TITLE>")
        .append("<SCRIPT>document.write('<td>9</td>');</SCRIPT></HEAD><BODY>")
        .append(
            "<TABLE width=1000><TR><TD><TABLE><TR><TD><A href=#>首页</A></TD><TD><A"
                + " href=#>走进云溪</A></TD>")
        .append("<TD><A href=#>政务公开</A></TD></TR></TABLE></TD></TR>")
        .append("<TR><TD>当前位置：首页 &gt; 政务公开 &gt; 年度报告</TD></TR><TR><TD>")
        .append(
            "<TABLE><TR><TD width=200><UL><LI>机构职能</LI><LI>政策文件</LI><LI>年度报告</LI></UL></TD><TD>")
        .append("<TABLE><TR><TD>索引号</TD><TD>QL2025-0007</TD></TR><TR><TD>发布日期</TD><TD>")
        .append(report.year() + 1)
        .append("-01-20</TD></TR></TABLE>\n<DIV class=title>")
        .append(report.title())
        .append("</DIV><DIV id=zoom>");
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text t) {
        s.append("<P class=MsoNormal style=\"TEXT-INDENT: 32pt\"><SPAN style=\"FONT-SIZE: 16pt\">")
            .append(t.text())
            .append("<SPAN lang=EN-US><o:p></o:p></SPAN></SPAN></P>\n");
      } else if (part instanceof SampleGrid g) {
        s.append(
            table(g)
                .replaceAll(
                    "(<td[^>]*>)([^<]*)</td>",
                    "$1<P class=MsoNormal align=center><SPAN lang=EN-US>&nbsp;$2</SPAN></P></td>"));
      }
    }
    return s.append("</DIV></TD></TR></TABLE></TD></TR><TR><TD>版权所有：青岚县云溪镇人民政府 ")
        .append("网站标识码：0000000000</TD></TR></TABLE></BODY></HTML>")
        .toString();
  }

  /** One table, spans as attributes. */
  public static String table(SampleGrid grid) {
    StringBuilder s = new StringBuilder("<table>\n");
    for (List<SampleGrid.Box> row : grid.rows()) {
      s.append("<tr>");
      for (SampleGrid.Box b : row) {
        s.append("<td");
        if (b.columnSpan() > 1) {
          s.append(" colspan=\"").append(b.columnSpan()).append('"');
        }
        if (b.rowSpan() > 1) {
          s.append(" rowspan=\"").append(b.rowSpan()).append('"');
        }
        s.append('>').append(b.text()).append("</td>");
      }
      s.append("</tr>\n");
    }
    return s.append("</table>\n").toString();
  }
}
