package org.gouji.interpret.place;

import java.util.List;

/**
 * How a document prints blank cells, as far as the rows of a table show it.
 *
 * @param rowMarks whether a mark that looks like a blank cell ends its rows
 * @param movedUp whether blank cells were left out, so that figures moved up
 */
public record BlankHabits(boolean rowMarks, boolean movedUp) {
  public static final BlankHabits NONE = new BlankHabits(false, false);

  public static BlankHabits of(List<Line> lines) {
    return new BlankHabits(RowShapes.haveRowMarks(lines), new MovedUp(lines).isShown());
  }

  /** What either table shows. */
  public BlankHabits or(BlankHabits other) {
    return new BlankHabits(rowMarks || other.rowMarks, movedUp || other.movedUp);
  }
}
