package org.gouji.interpret.base;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a table in reading order.
 *
 * @param kind what it is
 * @param label what it means, if it is a label
 * @param slot the piece as printed; for a piece cut out of a longer one its own text with the place
 *     of the longer one
 * @param strip index of the strip that it stands in
 * @param row whether that strip is a row of a grid
 * @param run whether the digits came out of running text, so that several values may stand in them
 */
public record Token(
    Kind kind, @Nullable Label label, Slot slot, int strip, boolean row, boolean run) {

  /** What a piece of a table is. */
  public enum Kind {
    /** A known label. */
    LABEL,
    /** A number or a placeholder. */
    VALUE,
    /** A blank cell. */
    BLANK,
    /** Text that is neither. */
    OTHER,
    /** The end of a row of a lost table. */
    END
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  public boolean isLabel(Label.Kind of) {
    return label != null && label.is(of);
  }

  public String text() {
    return slot.text();
  }
}
