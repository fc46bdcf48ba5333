package org.gouji.interpret;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.form.Term;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.Repairs;
import org.gouji.interpret.base.Slot;
import org.gouji.interpret.base.Strip;
import org.gouji.report.CellValue;

/**
 * Sources that break off within a line. What a cell holds there may be the beginning of a figure: 1
 * of 10. A count that is 0 is whole; of others only a sum that they fit tells that nothing is
 * wanting.
 */
final class BreakingOff {
  /** What parts the digits of a figure, with none behind it. */
  private static final Pattern POINT = Pattern.compile("(?<=\\p{Nd})[.,．，]$");

  private BreakingOff() {}

  /** The cells, the one at the end of the source unsettled. */
  static Map<CellId, CellValue> doubted(
      Map<CellId, CellValue> cells, List<Strip> strips, Form form) {
    Optional<CellId> last = last(cells, strips);
    if (last.isEmpty() || tells(last.get(), cells) && isWhole(last.get(), cells, form)) {
      return cells;
    }
    Map<CellId, CellValue> doubted = new LinkedHashMap<>(cells);
    doubted.computeIfPresent(last.get(), (id, value) -> value.unsettled(Repairs.BREAKS_OFF));
    return doubted;
  }

  /**
   * Whether something stands in the cell; an open one with nothing in it may have held anything.
   */
  private static boolean tells(CellId cell, Map<CellId, CellValue> cells) {
    CellValue value = cells.get(cell);
    return value != null && value.isNumber();
  }

  /** The cell of which the last characters are printed. */
  private static Optional<CellId> last(Map<CellId, CellValue> cells, List<Strip> strips) {
    if (strips.isEmpty() || strips.get(strips.size() - 1).filled() == 0) {
      return Optional.empty();
    }
    Strip strip = strips.get(strips.size() - 1);
    Slot open = strip.slots().get(strip.slots().size() - 1);
    if (strip.isRow() && open.isBlank()) {
      return cells.entrySet().stream()
          .filter(e -> e.getValue().isBlank() && e.getValue().location().equals(open.location()))
          .map(Map.Entry::getKey)
          .findFirst();
    }
    String text = withoutPoint(strip.text());
    Location end = strip.location();
    for (Slot slot : strip.slots()) {
      end = slot.isBlank() ? end : slot.location();
    }
    Location at = end;
    return cells.entrySet().stream()
        .filter(
            e -> !e.getValue().raw().isEmpty() && text.endsWith(withoutPoint(e.getValue().raw())))
        .filter(e -> e.getValue().location().equals(at))
        .map(Map.Entry::getKey)
        .reduce((earlier, later) -> later);
  }

  private static String withoutPoint(String text) {
    return POINT.matcher(text.strip()).replaceFirst("");
  }

  /** No count begins with 0; of another figure only a sum that it fits tells. */
  private static boolean isWhole(CellId cell, Map<CellId, CellValue> cells, Form form) {
    CellValue value = cells.get(cell);
    boolean zero = value != null && value.raw().strip().matches("[0０]");
    return zero && !isAmount(cell, form) || fitsASum(cell, cells, form);
  }

  private static boolean isAmount(CellId cell, Form form) {
    return form.table(cell.table()).flatMap(t -> t.row(cell.row())).stream()
        .flatMap(row -> row.columns().stream())
        .anyMatch(c -> c.id().equals(cell.column()) && c.kind() == ValueKind.AMOUNT);
  }

  private static boolean fitsASum(CellId cell, Map<CellId, CellValue> cells, Form form) {
    return form.equations(cells.keySet()).stream()
        .filter(e -> e.terms().stream().anyMatch(t -> t.cell().equals(cell)))
        .anyMatch(e -> holds(e, cells));
  }

  private static boolean holds(Equation equation, Map<CellId, CellValue> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Term term : equation.terms()) {
      CellValue value = cells.get(term.cell());
      if (value == null || !value.isNumber() && !value.isBlank()) {
        return false;
      }
      BigDecimal number = value.number() == null ? BigDecimal.ZERO : value.number();
      sum = sum.add(number.multiply(BigDecimal.valueOf(term.coefficient())));
    }
    return sum.signum() == 0;
  }
}
