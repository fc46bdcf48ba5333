package org.gouji.locate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.gouji.form.CellId;

/**
 * A value that follows from others. It never enters the data and never changes a verdict.
 *
 * @param cell the cell without a number of its own: blank, unreadable or absent
 * @param value what it must be if the others are right
 * @param equation id of the equation from which it follows
 * @param from the cells of that equation that it rests on, deduced ones among them
 */
public record Deduced(CellId cell, BigDecimal value, String equation, List<CellId> from) {
  public Deduced {
    Objects.requireNonNull(cell);
    Objects.requireNonNull(value);
    Objects.requireNonNull(equation);
    from = List.copyOf(from);
  }
}
