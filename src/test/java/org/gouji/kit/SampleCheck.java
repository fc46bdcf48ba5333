package org.gouji.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Cell;
import org.gouji.document.Document;
import org.gouji.document.Paragraph;
import org.gouji.document.Table;

/** Holds what a reader made of a file of the kit against the sample report, place by place. */
public final class SampleCheck {
  private SampleCheck() {}

  /** Title, paragraphs and tables are all there, in order, with the exact spans of the form. */
  public static void assertReads(Document document, SampleReport report) {
    List<String> expected = new ArrayList<>();
    expected.add(report.title());
    for (SampleReport.Part part : report.parts()) {
      expected.add(part instanceof SampleReport.Text t ? t.text() : "[table]");
    }
    List<String> found = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (var block : document.blocks()) {
      if (block instanceof Paragraph p) {
        found.add(bare(p.text()));
      } else if (block instanceof Table t) {
        found.add("[table]");
        tables.add(t);
      }
    }
    assertThat(found).containsExactlyElementsOf(expected.stream().map(SampleCheck::bare).toList());
    for (int i = 0; i < tables.size(); i++) {
      assertThat(covers(tables.get(i)))
          .as(report.grids().get(i).name())
          .isEqualTo(covers(report.grids().get(i)));
    }
  }

  /**
   * The text at each place of a table, without white space; a merged cell at each of its places.
   */
  public static List<List<String>> covers(Table table) {
    List<List<String>> grid = new ArrayList<>();
    for (int r = 0; r < table.rowCount(); r++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < table.columnCount(); c++) {
        row.add("[no cell]");
      }
      grid.add(row);
    }
    for (Cell cell : table.cells()) {
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
          String before = grid.get(r).set(c, bare(cell.text()));
          assertThat(before).as("two cells at %d,%d", r, c).isEqualTo("[no cell]");
        }
      }
    }
    return grid;
  }

  /** The same for a table of the sample report. */
  public static List<List<String>> covers(SampleGrid grid) {
    List<List<String>> rows = new ArrayList<>();
    for (SampleGrid.Box[] boxes : grid.covers()) {
      List<String> row = new ArrayList<>();
      for (SampleGrid.Box box : boxes) {
        row.add(bare(box.text()));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Text without white space. */
  public static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
