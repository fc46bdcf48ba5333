package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/** A statement in the making: whether 收到 holds last year's may be said after its number. */
final class Draft {
  final Reading reading;
  private final @Nullable BigDecimal value;
  private final String text;
  private final @Nullable Draft whole;
  private boolean withCarried;

  /**
   * @param value null for a row that is named without a number
   * @param whole the draft that this one divides by columns
   */
  Draft(Reading reading, @Nullable BigDecimal value, String text, @Nullable Draft whole) {
    this.reading = reading;
    this.value = value;
    this.text = text;
    this.whole = whole;
  }

  @Nullable BigDecimal value() {
    return value;
  }

  boolean isNumbered() {
    return !text.isEmpty();
  }

  /** The words say that the number holds what last year left. */
  void holdCarried() {
    withCarried = true;
  }

  private boolean holdsCarried() {
    return withCarried || whole != null && whole.withCarried;
  }

  @Nullable Statement finish(int section, Location location) {
    if (value == null) {
      return null;
    }
    if (!reading.isReceived()) {
      List<List<CellId>> others = reading.otherwise().stream().map(this::cells).toList();
      return new Statement(cells(reading.rows()), value, text, section, location, others);
    }
    List<CellId> both = cells(List.of("received", "carried_in"));
    return holdsCarried()
        ? new Statement(both, value, text, section, location, List.of())
        : new Statement(cells(reading.rows()), value, text, section, location, List.of(both));
  }

  private List<CellId> cells(List<String> rows) {
    List<String> columns = reading.columns().isEmpty() ? List.of("total") : reading.columns();
    List<CellId> cells = new ArrayList<>();
    for (String row : rows) {
      columns.forEach(c -> cells.add(new CellId(reading.table(), row, c)));
    }
    return cells;
  }
}
