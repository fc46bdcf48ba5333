package org.gouji.interpret.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.interpret.place.Line;
import org.gouji.interpret.place.Reading;
import org.gouji.interpret.row.TableEditions;

/**
 * Which cells each printed row fills: those of the edition that its header shows, without the
 * columns that the table does not print, in the order of print.
 */
final class RowLines {
  private final TableEditions editions;
  private final String edition;
  private final RowPrint print;
  private final Set<String> missingColumns;
  private final ColumnOrder order;

  /**
   * @param edition of rows whose header shows none
   * @param readings all rows
   */
  RowLines(TableEditions editions, String edition, RowPrint print, List<Reading> readings) {
    this.editions = editions;
    this.edition = edition;
    this.print = print;
    List<FormColumn> columns = editions.in(edition).columns();
    PrintedColumns printed = new PrintedColumns(print.headers());
    this.missingColumns = printed.missing(columns, readings, print.isLaidOut());
    this.order = new ColumnOrder(editions.forms().newest(), columns, printed, readings);
  }

  /** The row with its cells; empty if it is none of the form's. */
  Optional<Line> line(Reading reading) {
    Optional<String> shown = print.headers().editionAt(reading);
    return Optional.ofNullable(reading.row())
        .flatMap(id -> editions.row(shown.orElse(edition), id))
        .filter(row -> shown.isEmpty() || editions.hasColumns(shown.get(), row))
        .map(row -> line(row, reading));
  }

  private Line line(FormRow row, Reading reading) {
    List<FormColumn> columns = new ArrayList<>(row.columns());
    columns.removeIf(c -> missingColumns.contains(c.id()));
    if (editions.id().equals("requests")) {
      order.sort(columns);
    }
    List<CellId> cells =
        columns.stream().map(c -> new CellId(editions.id(), row.id(), c.id())).toList();
    return new Line(
        cells,
        columns.stream().map(FormColumn::kind).toList(),
        row.groups().size(),
        editions.begun(row),
        print.grids().of(reading),
        reading.withWordsAsValues(cells.size()));
  }
}
