package org.gouji.locate;

import java.math.BigDecimal;
import org.gouji.locate.Values.State;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell, or is tried there.
 *
 * @param state what kind of thing
 * @param number the number; null unless there is one
 * @param counted the number in units of the sheet; 0 if there is none
 */
record Contents(State state, @Nullable BigDecimal number, long counted) {
  /** Contents that were pushed out of sight and have to be solved. */
  static final Contents LOST = new Contents(State.UNREADABLE, null, 0);

  /** Whether the cell is printed and holds nothing, or 0. */
  boolean empty() {
    return state == State.BLANK || (number != null && number.signum() == 0);
  }

  boolean blank() {
    return state == State.BLANK;
  }

  boolean same(Contents other) {
    if (this == LOST || other == LOST || state != other.state) {
      return this == other;
    }
    return number == null || other.number == null
        ? number == other.number
        : number.compareTo(other.number) == 0;
  }
}
