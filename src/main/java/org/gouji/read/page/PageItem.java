package org.gouji.read.page;

import java.util.List;

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
