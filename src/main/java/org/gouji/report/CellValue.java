package org.gouji.report;

import java.math.BigDecimal;
import java.util.Objects;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a document prints in one cell. Blank, zero, absent and unreadable are four different things:
 * a cell that the document does not have has no {@code CellValue} at all.
 *
 * @param state what kind of thing is printed
 * @param number the value if {@code state} is {@link State#NUMBER}, else null; without trailing
 *     zeros of its own making
 * @param raw the text as printed, trimmed; empty for a blank cell
 * @param location where it is printed
 * @param repair what the reader had to repair to get here, else null
 * @param unit the unit printed inside the cell (件, 元, 万元), else empty
 */
public record CellValue(
    State state,
    @Nullable BigDecimal number,
    String raw,
    Location location,
    @Nullable Repair repair,
    String unit) {

  /** What is printed in a cell. */
  public enum State {
    /** A number. */
    NUMBER,
    /** Nothing: the cell is there and empty. */
    BLANK,
    /** A sign or word that stands for nothing: {@code /}, {@code —}, {@code 无}. */
    PLACEHOLDER,
    /** Text that is neither a number nor a placeholder. */
    TEXT,
    /** Digits are there, but which of them belong to this cell cannot be told. */
    UNSETTLED
  }

  public CellValue {
    Objects.requireNonNull(state);
    Objects.requireNonNull(raw);
    Objects.requireNonNull(location);
    Objects.requireNonNull(unit);
    if ((state == State.NUMBER) != (number != null)) {
      throw new IllegalArgumentException("a number and nothing else has a value: " + raw);
    }
  }

  /** A number as printed. */
  public static CellValue number(BigDecimal number, String raw, Location location) {
    return new CellValue(State.NUMBER, number, raw, location, null, "");
  }

  /** The same value, marked as repaired. */
  public CellValue withRepair(Repair newRepair) {
    return new CellValue(state, number, raw, location, newRepair, unit);
  }

  /** The same print, of which cannot be told what the cell holds. */
  public CellValue unsettled(Repair why) {
    return new CellValue(State.UNSETTLED, null, raw, location, why, "");
  }

  public boolean isNumber() {
    return state == State.NUMBER;
  }

  /** Whether the cell is there and holds nothing: empty, or a placeholder. */
  public boolean isBlank() {
    return state == State.BLANK || state == State.PLACEHOLDER;
  }
}
