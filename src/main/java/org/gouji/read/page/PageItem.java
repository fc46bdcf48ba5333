package org.gouji.read.page;

import java.util.List;
import org.gouji.read.page.drawn.Box;
import org.gouji.read.page.drawn.PageContent;
import org.gouji.read.page.drawn.TextLine;
import org.gouji.read.page.open.DrawnRow;
import org.gouji.read.page.table.PageTable;
import org.gouji.read.page.tagged.TaggedTable;

/** Something on a page that becomes a block. */
sealed interface PageItem {
  /** The area it takes on its (first) page. */
  Box box();

  /** That page. */
  PageContent page();

  /** A printed line. */
  record Line(TextLine line, PageContent page) implements PageItem {
    @Override
    public Box box() {
      return line.box();
    }
  }

  /**
   * A table whose columns no rule parts.
   *
   * @param rows from top to bottom
   * @param asLines the same as printed lines, if these are names of columns only: without figures
   *     on the next page it is no table; else none
   */
  record Open(List<DrawnRow> rows, List<Line> asLines) implements PageItem {
    @Override
    public Box box() {
      return rows.stream()
          .filter(r -> r.page() == page())
          .map(DrawnRow::box)
          .reduce(Box::union)
          .orElseThrow();
    }

    @Override
    public PageContent page() {
      return rows.get(0).page();
    }
  }

  /**
   * What one page shows of a table that is read by the file's own structure.
   *
   * @param box the area of its text there
   */
  record Tagged(TaggedTable table, Box box, PageContent page) implements PageItem {}

  /**
   * A ruled table.
   *
   * @param asLines the same text as printed lines, for a table that turns out to be none
   */
  record Ruled(PageTable table, List<Line> asLines) implements PageItem {
    @Override
    public Box box() {
      return table.box();
    }

    @Override
    public PageContent page() {
      return table.cells().get(0).page();
    }
  }
}
