package org.gouji.interpret.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.interpret.base.ValueReader;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.place.Sums;
import org.gouji.report.CellValue;

/**
 * The order in which a table prints its columns. Where spans were lost or moved, the header may
 * show another order than the rows have: then the rows' own sums tell.
 */
final class ColumnOrder {
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param shown what the headers tell
   */
  ColumnOrder(Form form, List<FormColumn> columns, PrintedColumns shown, List<Reading> readings) {
    List<FormColumn> printed = shown.asPrinted(columns, readings);
    List<FormColumn> order =
        printed.equals(columns)
                || tallying(form, columns, readings) > tallying(form, printed, readings)
            ? columns
            : printed;
    order.forEach(c -> places.put(c.id(), places.size()));
  }

  /** Puts columns of a row into the order of print. */
  void sort(List<FormColumn> columns) {
    columns.sort(Comparator.comparingInt(c -> places.getOrDefault(c.id(), 0)));
  }

  /** How many rows have sums that hold if their figures stand in this order of columns. */
  private static long tallying(Form form, List<FormColumn> order, List<Reading> readings) {
    return readings.stream()
        .filter(r -> r.row() != null && r.values().size() == order.size())
        .filter(r -> tallies(form, order, r))
        .count();
  }

  private static boolean tallies(Form form, List<FormColumn> order, Reading reading) {
    Map<CellId, CellValue> values = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      values.put(
          new CellId("requests", String.valueOf(reading.row()), order.get(i).id()),
          ValueReader.read(reading.values().get(i).text(), reading.location()));
    }
    Sums sums = new Sums(form.equations(values.keySet()));
    List<Equation> own = sums.within(List.copyOf(values.keySet()));
    return !own.isEmpty()
        && own.stream().allMatch(e -> Sums.holds(e, values).equals(Optional.of(true)));
  }
}
