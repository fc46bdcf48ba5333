package org.gouji.interpret.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Sums;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * One table in one edition of the form.
 *
 * @param form its rows and columns
 * @param equations its sums
 */
public record EditionTable(FormTable form, List<Equation> equations) {
  /** So few sums that hold show nothing. */
  private static final int FEW = 4;

  public EditionTable {
    equations = List.copyOf(equations);
  }

  /** The place of a row among the others, from 0; −1 if the edition has no such row. */
  public int place(@Nullable String row) {
    for (int i = 0; i < form.rows().size(); i++) {
      if (form.rows().get(i).id().equals(row)) {
        return i;
      }
    }
    return -1;
  }

  /** The columns of its first row; all rows of {@code requests} have these. */
  public List<FormColumn> columns() {
    return form.rows().get(0).columns();
  }

  /** Whether nearly all sums of the table hold, several of them across rows and not by zeros. */
  boolean sumsHold(List<Reading> rows) {
    Map<CellId, CellValue> cells = new HashMap<>();
    for (Reading row : rows) {
      List<FormColumn> columns =
          form.row(String.valueOf(row.row())).map(FormRow::columns).orElse(List.of());
      for (int i = 0; row.isComplete(columns.size()) && i < columns.size(); i++) {
        Slot slot = row.values().get(i).slot();
        cells.put(
            new CellId(form.id(), String.valueOf(row.row()), columns.get(i).id()),
            ValueReader.read(slot.text(), slot.location()));
      }
    }
    int broken = 0;
    int across = 0;
    for (Equation equation : equations) {
      broken += Sums.holds(equation, cells).equals(Optional.of(false)) ? 1 : 0;
      across += isAcross(equation) && Sums.shows(equation, cells) ? 1 : 0;
    }
    return across >= FEW && broken * FEW <= across;
  }

  private static boolean isAcross(Equation equation) {
    return equation.terms().stream().map(t -> t.cell().row()).distinct().count() > 1;
  }
}
