package org.gouji.document;

import java.util.List;

/** A place in a source, exact enough to mark the original there. One shape per kind of source. */
public sealed interface Location {

  /** Plain text; line and column count from 1, the column in characters. */
  record Text(int line, int column) implements Location {}

  /**
   * A page of a fixed-layout document (PDF, OFD); the page counts from 1.
   *
   * @param rectangles the areas that the text covers, in the unrotated page's own coordinates
   */
  record Page(int page, List<Rectangle> rectangles) implements Location {
    public Page {
      rectangles = List.copyOf(rectangles);
    }
  }

  /** An area of a page in points, origin at the lower left corner of the page. */
  record Rectangle(float x, float y, float width, float height) {}

  /**
   * A paragraph or a table cell of a word-processing document. In DOCX the ordinals count elements
   * of the main part by their start tags, deleted and alternative ones too, so that a writer finds
   * a place by counting tags; text boxes count where they stand.
   *
   * @param part the part of the package, such as {@code document}
   * @param paragraph 0-based ordinal among the body's paragraphs, or −1 in a table
   * @param table 0-based ordinal of the table in document order, or −1 outside tables
   * @param row 0-based row as stored in the table, or −1
   * @param cell 0-based cell as stored in the row, or −1
   */
  record Word(String part, int paragraph, int table, int row, int cell) implements Location {}

  /**
   * An offset in characters into the decoded source of a page, counting from 0; end is exclusive.
   */
  record Html(int start, int end) implements Location {}

  /** A cell of a workbook: sheet name and A1 reference. */
  record Sheet(String sheet, String reference) implements Location {
    /** Whether it is the tab with the sheet's name, and no cell. */
    public boolean isTab() {
      return reference.isEmpty();
    }
  }

  /** A source without inner places. */
  record Whole() implements Location {}
}
