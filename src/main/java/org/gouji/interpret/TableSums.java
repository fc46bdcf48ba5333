package org.gouji.interpret;

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

/** Whether the sums of a table bear out a way to read it. */
final class TableSums {
  /** So few sums that hold show nothing. */
  private static final int FEW = 4;

  private TableSums() {}

  /** Whether nearly all sums of the table hold, several of them across rows and not by zeros. */
  static boolean hold(FormTable form, List<Reading> rows, List<Equation> equations) {
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
