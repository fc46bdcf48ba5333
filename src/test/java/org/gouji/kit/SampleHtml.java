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
