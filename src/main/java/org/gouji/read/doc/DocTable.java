package org.gouji.read.doc;

import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gouji.document.Location;
import org.gouji.read.UnreadableException;
import org.gouji.read.grid.EdgeTable;
import org.gouji.read.grid.EdgeTable.Merge;
import org.gouji.read.grid.Grid;

/** Reads the cells of one table, of which the binary stores the edges. */
final class DocTable {
  private final DocStory story;
  private final int ordinal;
  private final int level;
  private final EdgeTable cells = new EdgeTable();

  DocTable(DocStory story, int ordinal, int level) {
    this.story = story;
    this.ordinal = ordinal;
    this.level = level;
  }

  Grid read(Table table) throws UnreadableException {
    for (int r = 0; r < table.numRows(); r++) {
      row(table.getRow(r), r);
    }
    return cells.grid(place(-1, -1));
  }

  private Location.Word place(int row, int cell) {
    return new Location.Word("document", -1, ordinal, row, cell);
  }

  private void row(TableRow tr, int row) throws UnreadableException {
    cells.row();
    for (int c = 0; c < tr.numCells(); c++) {
      story.budget().spend();
      TableCell tc = tr.getCell(c);
      Merge across = merge(tc.isFirstMerged(), tc.isMerged());
      Merge down = merge(tc.isFirstVerticallyMerged(), tc.isVerticallyMerged());
      if (cells.begins(tc.getLeftEdge(), tc.getWidth(), across, down)) {
        Location.Word place = place(row, c);
        cells.fill(story.items(tc, level, place), place);
      }
    }
  }

  private static Merge merge(boolean first, boolean merged) {
    return first ? Merge.FIRST : merged ? Merge.CONTINUES : Merge.NONE;
  }
}
