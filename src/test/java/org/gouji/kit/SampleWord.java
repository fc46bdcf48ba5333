package org.gouji.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sample report in the markup of Word and WPS: headings numbered by a style, runs cut by the
 * spelling checker, merged cells by {@code gridSpan} and {@code vMerge}.
 */
public final class SampleWord {
  private static final Pattern HEADING = Pattern.compile("([一二三四五六])、(.*)");
  private static final Pattern TOPIC = Pattern.compile("（[一二三四五]）(.*)");

  private static final String STYLES =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name"
          + " w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name"
          + " w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId"
          + " w:val=\"7\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\""
          + " w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn"
          + " w:val=\"a\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId"
          + " w:val=\"7\"/></w:numPr></w:pPr></w:style>";

  private static final String LISTS =
      "<w:abstractNum w:abstractNumId=\"3\"><w:multiLevelType w:val=\"multilevel\"/>"
          + level(0, "1", "%1、")
          + level(1, "2", "（%2）")
          + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>";

  private SampleWord() {}

  private static String level(int level, String style, String text) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:pStyle w:val=\"%s\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, style, text);
  }

  /** The file. */
  public static byte[] docx(SampleReport report) {
    StringBuilder body = new StringBuilder(WordMarkup.p(report.title()));
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleGrid grid) {
        body.append(table(grid));
      } else if (part instanceof SampleReport.Text t) {
        Matcher heading = HEADING.matcher(t.text());
        Matcher topic = TOPIC.matcher(t.text());
        if (heading.matches()) {
          body.append(numbered("1", heading.group(2)));
        } else if (topic.matches()) {
          body.append(numbered("2", topic.group(1)));
        } else {
          body.append("<w:p>").append(cutRuns(t.text())).append("</w:p>");
        }
      }
    }
    return WordMarkup.of(body.toString()).styles(STYLES).numbering(LISTS).bytes();
  }

  private static String numbered(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, cutRuns(text));
  }

  /** Word begins a new run at each change of script and at each pause of the author. */
  private static String cutRuns(String text) {
    StringBuilder s = new StringBuilder();
    Matcher m = Pattern.compile("\\d+|\\D{1,9}").matcher(text);
    while (m.find()) {
      s.append(
              "<w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:rFonts"
                  + " w:hint=\"eastAsia\"/></w:rPr><w:t>")
          .append(m.group())
          .append("</w:t></w:r>");
    }
    return s.toString();
  }

  private static String table(SampleGrid grid) {
    SampleGrid.Box[][] covers = grid.covers();
    List<String> rows = new ArrayList<>();
    for (int r = 0; r < covers.length; r++) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < covers[r].length; c += covers[r][c].columnSpan()) {
        SampleGrid.Box b = covers[r][c];
        String properties =
            "<w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(600 * b.columnSpan())
                + (b.columnSpan() > 1 ? "<w:gridSpan w:val=\"" + b.columnSpan() + "\"/>" : "")
                + (b.rowSpan() == 1
                    ? ""
                    : b.row() == r ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        String text = b.row() == r ? cutRuns(b.text()) : "";
        cells.add("<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + text + "</w:p></w:tc>");
      }
      rows.add(WordMarkup.row(cells.toArray(String[]::new)));
    }
    StringBuilder columns = new StringBuilder("<w:tblGrid>");
    columns.append("<w:gridCol w:w=\"600\"/>".repeat(grid.columnCount())).append("</w:tblGrid>");
    String all = WordMarkup.table(rows.toArray(String[]::new));
    return all.replace(
        "<w:tblPr/>", "<w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr>" + columns);
  }
}
