package org.gouji.read.page;

/** Something on a page that becomes a block. */
sealed interface PageItem {
  /** The area it takes on its (first) page. */
  Box box();

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
  record Ruled(PageTable table, java.util.List<Line> asLines) implements PageItem {
    @Override
    public Box box() {
      return table.box();
    }
  }
}
