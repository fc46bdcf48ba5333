package org.gouji.interpret;

import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.ValueKind;

/**
 * The cells that one printed row fills, from left to right.
 *
 * @param cells ids of the cells
 * @param kinds what they hold, one for each cell
 * @param reading the row as printed
 */
record Line(List<CellId> cells, List<ValueKind> kinds, Reading reading) {
  Line {
    cells = List.copyOf(cells);
    kinds = List.copyOf(kinds);
  }
}
