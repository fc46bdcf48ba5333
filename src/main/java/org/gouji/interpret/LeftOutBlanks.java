package org.gouji.interpret;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.interpret.base.Repairs;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/**
 * Rows without a total in a document that leaves blank cells out: where one has blank cells beside
 * figures, nothing shows which of its figures moved up.
 */
final class LeftOutBlanks {
  private LeftOutBlanks() {}

  /** The cells, such rows of a table unsettled. */
  static void doubt(String table, Map<CellId, CellValue> cells) {
    Set<String> blank = rows(table, cells, State.BLANK);
    Set<String> filled = rows(table, cells, State.NUMBER);
    cells.replaceAll(
        (id, value) ->
            id.table().equals(table) && blank.contains(id.row()) && filled.contains(id.row())
                ? value.unsettled(Repairs.PLACE_UNKNOWN)
                : value);
  }

  private static Set<String> rows(String table, Map<CellId, CellValue> cells, State state) {
    return cells.entrySet().stream()
        .filter(e -> e.getKey().table().equals(table) && e.getValue().state() == state)
        .map(e -> e.getKey().row())
        .collect(Collectors.toSet());
  }
}
