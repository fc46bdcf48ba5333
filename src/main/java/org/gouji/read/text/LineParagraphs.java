package org.gouji.read.text;

import java.util.List;
import org.gouji.document.Columns;
import org.gouji.document.Fragment;
import org.gouji.document.Location;
import org.gouji.document.Paragraph;
import org.gouji.document.Paragraph.Kind;

/** Lines of a text, and cells on lines, as paragraphs of the document. */
final class LineParagraphs {
  private static final int WRAP_WIDTH = 120;

  private LineParagraphs() {}

  /**
   * A line of words.
   *
   * @param wrapped whether all lines of the text are short: then it is one however long it is
   */
  static Paragraph text(TextLine line, boolean wrapped) {
    List<Fragment> pieces = line.isRunTogether() ? List.of(line.whole()) : line.pieces();
    Location location =
        pieces.isEmpty() ? new Location.Text(line.number(), 1) : pieces.get(0).location();
    return wrapped
        ? new Paragraph(pieces, location, Kind.LINE)
        : new Paragraph(
            pieces, location, pieces.size() > 1 || isShort(line) ? Kind.LINE : Kind.TEXT);
  }

  /** Whether its words are a line of text, wherever on the page they begin. */
  static boolean isShort(TextLine line) {
    return Columns.width(line.text().strip()) <= WRAP_WIDTH;
  }

  /** A cell on a line of its own. */
  static Paragraph cell(Fragment cell) {
    return new Paragraph(
        cell.text().isEmpty() ? List.of() : List.of(cell), cell.location(), Kind.CELL);
  }

  /** A sign between cells, which is nothing but that. */
  static Paragraph mark(TextLine line, Kind kind) {
    return new Paragraph(List.of(), new Location.Text(line.number(), 1), kind);
  }
}
