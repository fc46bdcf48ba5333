package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of the form.
 *
 * @param id table part of the cell ids
 * @param section number of the section that holds it, 1 to 6
 * @param rows in the order of the form, rows that stand for others last within their group
 */
public record FormTable(String id, int section, List<FormRow> rows) {
  public FormTable {
    rows = List.copyOf(rows);
  }

  public Optional<FormRow> row(String rowId) {
    return rows.stream().filter(r -> r.id().equals(rowId)).findFirst();
  }

  /** All cell ids, row by row. */
  public List<CellId> cells() {
    List<CellId> cells = new ArrayList<>();
    rows.forEach(r -> r.columns().forEach(c -> cells.add(new CellId(id, r.id(), c.id()))));
    return cells;
  }

  /** How many of its groups a row begins: those that the row before it does not stand in. */
  public int begun(FormRow row) {
    int at = rows.indexOf(row);
    List<String> before = at <= 0 ? List.of() : rows.get(at - 1).groups();
    int shared = 0;
    while (shared < Math.min(before.size(), row.groups().size())
        && before.get(shared).equals(row.groups().get(shared))) {
      shared++;
    }
    return row.groups().size() - shared;
  }
}
