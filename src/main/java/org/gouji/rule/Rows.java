package org.gouji.rule;

import org.gouji.document.Location;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.report.CellValue;
import org.jspecify.annotations.Nullable;

/** Which rows a report prints. */
final class Rows {
  private Rows() {}

  static boolean printed(Subject subject, FormTable table, FormRow row) {
    return subject.report().hasRow(table.id(), row.id());
  }

  /**
   * Whether this row's figures are printed in another way: by the one row that stands for it and
   * its likes, or by the rows that it stands for.
   */
  static boolean replaced(Subject subject, FormTable table, FormRow row) {
    boolean byParts =
        row.standsFor().stream().anyMatch(r -> subject.report().hasRow(table.id(), r));
    boolean byOne =
        table.rows().stream()
            .filter(r -> r.standsFor().contains(row.id()))
            .anyMatch(r -> collapsed(subject, table, r));
    return byParts || byOne;
  }

  /** Whether this row is printed in place of others, none of which is. */
  static boolean collapsed(Subject subject, FormTable table, FormRow row) {
    return !row.standsFor().isEmpty()
        && printed(subject, table, row)
        && row.standsFor().stream().noneMatch(r -> subject.report().hasRow(table.id(), r));
  }

  /** Where the table's first printed cell stands. */
  static @Nullable Location firstPlace(Subject subject, FormTable table) {
    return subject.report().cells().entrySet().stream()
        .filter(e -> e.getKey().table().equals(table.id()))
        .map(e -> e.getValue())
        .map(CellValue::location)
        .findFirst()
        .orElse(null);
  }
}
