package org.gouji.read.text;

import java.util.List;
import java.util.Optional;
import org.gouji.document.Cell;
import org.gouji.read.Limits;
import org.gouji.read.UnreadableException;

/**
 * A table whose cells take several lines of a text, as markup languages write them.
 *
 * @param cells in any order
 * @param end index of the line behind it
 */
record DrawnTable(List<Cell> cells, int end) {
  DrawnTable {
    cells = List.copyOf(cells);
  }

  /** The table that begins in a line, however it is written; empty if none does. */
  static Optional<DrawnTable> at(List<TextLine> lines, int line, Limits limits)
      throws UnreadableException {
    Optional<DrawnTable> drawn =
        GridTable.at(lines, line)
            .or(() -> WikiTable.at(lines, line))
            .or(() -> AsciiDocTable.at(lines, line))
            .or(() -> LatexTable.at(lines, line))
            .or(() -> TextileTable.at(lines, line));
    return drawn.isPresent() ? drawn : PageTable.at(lines, line, limits);
  }
}
