package org.gouji.interpret.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Token;
import org.gouji.report.CellValue;

/**
 * A cell merged over several columns or rows. All of their names govern it: a sign for none holds
 * for each of them, and so does a 0, which is marked because it is printed once; of another figure
 * it cannot be told where it counts.
 */
final class MergedFigures {
  private MergedFigures() {}

  /** The cells of a row of a ruled table; empty if none of its figures covers several columns. */
  static Optional<Assignment> spread(Line line, GridColumns grid) {
    Optional<int[]> places = grid.place(line);
    List<Token> figures = line.reading().figures();
    if (places.isEmpty() || figures.stream().noneMatch(f -> grid.below(f.slot()).size() > 1)) {
      return Optional.empty();
    }
    List<CellValue> read = Assignment.of(figures).values();
    CellValue blank = Assignment.of(List.of(Candidates.blank(line))).values().get(0);
    List<CellValue> cells = new ArrayList<>(Collections.nCopies(line.width(), blank));
    for (int i = 0; i < figures.size(); i++) {
      List<Integer> below = grid.below(figures.get(i).slot());
      if (below.size() > 1) {
        CellValue each = each(read.get(i));
        below.forEach(column -> cells.set(column, each));
      } else if (places.get()[i] != GridColumns.BESIDE) {
        cells.set(places.get()[i], read.get(i));
      }
    }
    return Optional.of(new Assignment(cells));
  }

  /** What each of the columns, or rows, holds. */
  static CellValue each(CellValue merged) {
    if (merged.number() == null) {
      return merged;
    }
    return merged.number().signum() == 0
        ? merged.withRepair(Repairs.MERGED_ZERO)
        : merged.unsettled(Repairs.MERGED_FIGURE);
  }
}
