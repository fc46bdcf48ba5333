package org.gouji.read.text;

import java.util.List;

/**
 * Rows of one cell a line that a line of pipes fills up to the width of the table. Where no blank
 * cell stands in its place, one pipe alone fills a row up too: blank cells were left out.
 */
final class FilledLines {
  private static final int ENOUGH = 3;

  private FilledLines() {}

  /** Whether a pipe on a line of its own ends a row, and holds no blank cell. */
  static boolean of(List<TextLine> lines) {
    List<TextLine> printed = lines.stream().filter(l -> !l.isBlank()).toList();
    if (printed.stream().filter(l -> l.isPipesOnly() && l.pipes() > 1).count() < ENOUGH) {
      return false;
    }
    for (int i = 1; i < printed.size(); i++) {
      TextLine before = printed.get(i - 1);
      TextLine line = printed.get(i);
      boolean goesOn = line.isPipesOnly() || line.isFigureBeforePipe();
      if (before.isPipesOnly() && before.pipes() == 1 && goesOn) {
        return false;
      }
    }
    return true;
  }
}
