package org.gouji.interpret.disputes;

import java.util.List;
import java.util.Map;
import org.gouji.form.CellId;
import org.gouji.form.FormTable;
import org.gouji.interpret.base.Pieces;
import org.gouji.interpret.base.Strip;
import org.gouji.report.CellValue;
import org.gouji.report.CellValue.State;

/** What the headers of a table are that has no figure. */
public enum BareHeaders {
  /** The row of figures is not there. */
  NO_ROW,
  /** All cells are blank. */
  BLANK_CELLS,
  /** Figures stand elsewhere that may be its own. */
  FIGURES_ASTRAY;

  /**
   * @param table where the one with bare headers stands
   * @param astray whether figures stand outside all tables
   * @param read the cells of the tables before it
   * @param before the table right before it
   */
  public static BareHeaders of(
      List<Strip> table, boolean astray, Map<CellId, CellValue> read, FormTable before) {
    if (astray || hasTooMany(before, read)) {
      return FIGURES_ASTRAY;
    }
    boolean lines = table.stream().allMatch(Strip::isLine);
    return lines && read.values().stream().anyMatch(v -> v.state() == State.BLANK)
        ? BLANK_CELLS
        : NO_ROW;
  }

  /** Whether a row could not be told because it has more figures than cells. */
  private static boolean hasTooMany(FormTable form, Map<CellId, CellValue> read) {
    return read.entrySet().stream()
        .filter(e -> e.getKey().table().equals(form.id()))
        .filter(e -> e.getValue().state() == State.UNSETTLED)
        .anyMatch(
            e ->
                form.row(e.getKey().row())
                    .filter(r -> Pieces.of(e.getValue().raw()).length > r.columns().size())
                    .isPresent());
  }
}
