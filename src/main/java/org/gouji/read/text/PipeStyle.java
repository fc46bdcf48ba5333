package org.gouji.read.text;

import java.util.List;

/**
 * How a text uses pipes behind its cells.
 *
 * @param behind whether pipes end the cells: then tabs are only the indentation that the page's
 *     source had
 * @param framed whether rows open with a pipe as well: then the first pipe frames the row and does
 *     not end a blank cell
 * @param cellPerLine whether nearly every line holds one cell: then a line with several is an
 *     accident, not a row
 * @param between whether they stand between the cells only: then nothing behind the last one is a
 *     blank cell too
 */
record PipeStyle(boolean behind, boolean framed, boolean cellPerLine, boolean between) {

  private static final int FEWEST_BETWEEN = 5;

  static PipeStyle of(List<TextLine> lines) {
    return new PipeStyle(
        lines.stream().filter(TextLine::endsWithPipe).limit(5).count() == 5,
        isFramed(lines),
        isCellPerLine(lines),
        areBetween(lines));
  }

  private static boolean isFramed(List<TextLine> lines) {
    long rows = lines.stream().filter(l -> l.hasPipe() && !l.isPipesOnly()).count();
    long opened = lines.stream().filter(l -> l.startsWithPipe() && !l.isPipesOnly()).count();
    return opened * 2 > rows && !areBetween(lines);
  }

  /** Whether pipes stand between cells only: then one that opens a row is behind a blank cell. */
  private static boolean areBetween(List<TextLine> lines) {
    return lines.stream()
            .filter(l -> l.pipes() > 1 && !l.startsWithPipe() && !l.endsWithPipe())
            .limit(FEWEST_BETWEEN)
            .count()
        == FEWEST_BETWEEN;
  }

  private static boolean isCellPerLine(List<TextLine> lines) {
    List<TextLine> cells =
        lines.stream().filter(l -> l.endsWithPipe() && !l.isPipesOnly()).toList();
    long single =
        cells.stream()
            .filter(l -> l.pipeCells(false).stream().filter(c -> !c.text().isEmpty()).count() == 1)
            .filter(l -> !l.startsWithPipe())
            .count();
    return cells.size() >= 40 && single * 20 >= cells.size() * 19L;
  }
}
