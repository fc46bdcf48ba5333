package org.gouji.interpret.place;

import java.util.List;
import org.gouji.interpret.base.Repairs;

/**
 * Rows of blanks in a grid that lacks a column: those of its rows that have figures show that a
 * cell was lost, and the one that a row of blanks has lost may have held a figure.
 */
final class ShortBlanks {
  private ShortBlanks() {}

  /** The placements, such rows marked. */
  static List<Placement> marked(List<Placement> placements) {
    return placements.stream().map(p -> isDoubtful(p, placements) ? marked(p) : p).toList();
  }

  private static boolean isDoubtful(Placement blank, List<Placement> all) {
    if (!isRuled(blank) || blank.line().reading().filled() > 0 || blank.repair() != null) {
      return false;
    }
    List<Placement> filled = all.stream().filter(p -> isAlike(p, blank)).toList();
    long open = filled.stream().filter(p -> p.candidates().size() != 1).count();
    return open * 2 > filled.size();
  }

  private static boolean isRuled(Placement p) {
    return p.line().separation() == Separation.RULED;
  }

  private static boolean isAlike(Placement p, Placement blank) {
    return isRuled(p)
        && p.line().reading().filled() > 0
        && p.line().width() == blank.line().width()
        && p.line().gridWidth() == blank.line().gridWidth();
  }

  private static Placement marked(Placement p) {
    return p.with(p.candidates(), Repairs.CELL_LOST);
  }
}
