package org.gouji.kit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Reports that leave cells blank where they could print a zero. */
public final class BlankCells {
  private BlankCells() {}

  /**
   * The report with some of its zeros left blank.
   *
   * @param share of the zeros, from 0 to 1
   */
  public static SampleReport in(SampleReport report, double share, SplittableRandom random) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<SampleReport.Part> parts = new ArrayList<>();
    Iterator<String> ids = report.cells().keySet().iterator();
    for (SampleReport.Part part : report.parts()) {
      if (!(part instanceof SampleGrid grid)) {
        parts.add(part);
        continue;
      }
      List<SampleGrid.Box> boxes = new ArrayList<>();
      for (SampleGrid.Box box : grid.boxes()) {
        String text = box.text();
        if (text.matches("-?[0-9.]+")) {
          text = text.equals("0") && random.nextDouble() < share ? "" : text;
          cells.put(ids.next(), text);
        }
        boxes.add(
            new SampleGrid.Box(box.row(), box.column(), box.rowSpan(), box.columnSpan(), text));
      }
      parts.add(new SampleGrid(grid.name(), boxes));
    }
    return new SampleReport(report.organ(), report.edition(), report.year(), parts, cells);
  }
}
