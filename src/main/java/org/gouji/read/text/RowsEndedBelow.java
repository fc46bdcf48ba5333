package org.gouji.read.text;

import java.util.List;

/**
 * Rows whose last pipe stands on the line below them. Where the last cell is blank, a pipe stands
 * behind the others too, and the rows before tell.
 */
final class RowsEndedBelow {
  private final List<TextLine> lines;

  /** Whether the last row with pipes was one. */
  private boolean before;

  private boolean any;

  RowsEndedBelow(List<TextLine> lines) {
    this.lines = lines;
  }

  /** Whether the next line that is looked at is such a row. */
  boolean next(int i) {
    TextLine line = lines.get(i);
    if (!line.hasPipe()) {
      return false;
    }
    before =
        i + 1 < lines.size()
            && lines.get(i + 1).isPipesOnly()
            && lines.get(i + 1).pipes() == 1
            && (line.isPipesOnly() ? any && line.pipes() > 1 : before || !line.endsWithPipe());
    any |= before;
    return before;
  }
}
