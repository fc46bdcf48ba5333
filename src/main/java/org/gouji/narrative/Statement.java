package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.document.Location;
import org.gouji.form.CellId;

/**
 * A number in the text and the cell, or the sum of cells, that the words beside it name.
 *
 * @param cells whose sum the number states, in the order of the form; never empty
 * @param value the number, in the unit of the cells (counts; 万元 for fees)
 * @param text the clause as printed
 * @param section number of the section, 1 to 6; 0 for what stands before the first one
 * @param location where the paragraph begins
 * @param alternatives other readings of the words that are equally right, each a sum of cells: 收到
 *     is what was newly received, or that and what last year left
 */
public record Statement(
    List<CellId> cells,
    BigDecimal value,
    String text,
    int section,
    Location location,
    List<List<CellId>> alternatives) {
  public Statement {
    cells = List.copyOf(cells);
    Objects.requireNonNull(value);
    Objects.requireNonNull(text);
    Objects.requireNonNull(location);
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** The same with one more reading that is equally right. */
  Statement orElse(List<CellId> cells) {
    List<List<CellId>> more = new ArrayList<>(alternatives);
    more.add(cells);
    return new Statement(this.cells, value, text, section, location, more);
  }
}
