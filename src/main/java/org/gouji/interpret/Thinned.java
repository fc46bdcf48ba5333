package org.gouji.interpret;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.gouji.document.Note;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Strip;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/**
 * Texts from which every line that repeats an earlier one was dropped, as some collections of pages
 * do. Of the figures in one column of lines only the first of each kind is left, and what looks
 * like a blank cell most often held a figure.
 */
final class Thinned {
  static final Note NOTE =
      new Note(
          "repeated-lines-lost",
          "文本中没有任何重复的行：重复的表头和数据已丢失，空白单元格不可信",
          "no line of the tables comes twice: repeated headers and figures were lost, and blank"
              + " cells cannot be trusted");

  /** The form repeats its headers; tables of fewer lines may be parts of it that do not. */
  private static final int FEWEST = 30;

  private Thinned() {}

  /** Whether the tables stand in lines of which none comes twice. */
  static boolean isThinned(List<Strip> strips, Collection<TableRegion> regions) {
    List<Strip> tables =
        regions.stream()
            .flatMap(r -> IntStream.range(r.from(), r.to()).mapToObj(strips::get))
            .filter(s -> !s.text().isBlank())
            .toList();
    return regions.size() == 3
        && tables.size() >= FEWEST
        && tables.stream().noneMatch(s -> s.isRow() || s.filled() > 1)
        && tables.stream().map(s -> Plain.fold(s.text())).distinct().count() == tables.size();
  }

  /** The value, unless a line that was dropped may have held it. */
  static CellValue doubted(CellValue value) {
    boolean sure = value.isNumber() && value.repair() == null || value.state() == State.UNSETTLED;
    return sure ? value : value.unsettled(Repairs.LINES_LOST);
  }
}
