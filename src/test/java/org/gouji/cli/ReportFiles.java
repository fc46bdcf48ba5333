package org.gouji.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleReport;

/** The invented report of the kit as a text with a tab grid. */
final class ReportFiles {
  private ReportFiles() {}

  static String clean() {
    return text(SampleReport.EDITION_2021);
  }

  /** One figure differs: the total of those granted. */
  static String faulty() {
    String granted = "（一）予以公开\t";
    String clean = clean();
    int start = clean.indexOf(granted);
    int end = clean.indexOf('\n', start);
    int last = clean.lastIndexOf('\t', end) + 1;
    int total = Integer.parseInt(clean.substring(last, end));
    return clean.substring(0, last) + (total + 40) + clean.substring(end);
  }

  static String text(SampleReport report) {
    StringBuilder text = new StringBuilder(report.title()).append('\n');
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text t) {
        text.append(t.text()).append('\n');
      } else if (part instanceof SampleGrid grid) {
        for (List<SampleGrid.Box> row : grid.rows()) {
          text.append(
                  row.stream()
                      .map(b -> b.text().replace("\n", ""))
                      .collect(Collectors.joining("\t")))
              .append('\n');
        }
      }
    }
    return text.toString();
  }
}
