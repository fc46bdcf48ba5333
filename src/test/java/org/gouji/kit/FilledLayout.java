package org.gouji.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.kit.SampleGrid.Box;

/**
 * Text taken off web pages whose rows are filled with pipes up to the columns of the grid, however
 * many cells begin in them.
 */
public enum FilledLayout implements Layout {
  /** Cells of a row on one line. */
  ROWS {
    @Override
    void row(List<Box> row, int spare, Print.Maker out) {
      row.forEach(b -> out.box(b).mark(b, " | "));
      out.mark(row.get(0).row(), "|".repeat(spare) + "\n");
    }
  },
  /** Cells of a row on one line between pipes. */
  FRAMED_ROWS {
    @Override
    void row(List<Box> row, int spare, Print.Maker out) {
      out.mark(row.get(0).row(), "| ");
      row.forEach(b -> out.box(b).mark(b, " | "));
      out.mark(row.get(0).row(), "|".repeat(spare) + "\n");
    }
  },
  /** One cell per line, the spare pipes on a line of their own. */
  LINES {
    @Override
    void row(List<Box> row, int spare, Print.Maker out) {
      row.forEach(b -> out.box(b).mark(b, b.text().isEmpty() ? "|\n" : " |\n"));
      if (spare > 0) {
        out.mark(row.get(0).row(), "|".repeat(spare) + "\n");
      }
    }
  };

  abstract void row(List<Box> row, int spare, Print.Maker out);

  @Override
  public Print print(SampleReport report) {
    Print.Maker out = new Print.Maker();
    out.text(report.title() + "\n");
    for (SampleReport.Part part : report.parts()) {
      if (part instanceof SampleReport.Text text) {
        out.in("").text(text.text() + "\n");
      } else if (part instanceof SampleGrid grid) {
        Print.Maker table = out.in(grid.name());
        grid.rows().forEach(row -> row(row, grid.columnCount() - row.size(), table));
      }
    }
    return out.print(false);
  }

  /** A lone pipe is a blank cell or a spare place. */
  @Override
  public boolean losesBlanks() {
    return this == LINES;
  }

  @Override
  public byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
