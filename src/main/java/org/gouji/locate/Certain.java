package org.gouji.locate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Names;

/**
 * What all explanations have in common, whichever of them holds.
 *
 * @param id a row id or a column id; empty if nothing
 * @param words its name
 */
record Certain(String id, Message words) {
  static final Certain NOTHING = new Certain("", new Message("", ""));

  /** The row, if all lie in it or no column is common; else the column that all touch. */
  static Certain of(List<Proposal> proposals, Names labels) {
    Set<String> rows = null;
    Set<String> columns = null;
    boolean oneRow = true;
    CellId first = null;
    for (Proposal proposal : proposals) {
      Set<String> ownRows = new LinkedHashSet<>();
      Set<String> ownColumns = new LinkedHashSet<>();
      for (Proposal.Step step : proposal.changes()) {
        first = first == null ? step.cell() : first;
        ownRows.add(step.cell().row());
        ownColumns.add(step.cell().column());
      }
      oneRow &= ownRows.size() == 1;
      if (rows == null || columns == null) {
        rows = ownRows;
        columns = ownColumns;
      } else {
        rows.retainAll(ownRows);
        columns.retainAll(ownColumns);
      }
    }
    return rows == null || columns == null || first == null
        ? NOTHING
        : common(first, rows, columns, oneRow, labels);
  }

  private static Certain common(
      CellId first, Set<String> rows, Set<String> columns, boolean oneRow, Names labels) {
    if (!rows.isEmpty() && (oneRow || columns.isEmpty())) {
      String id = rows.iterator().next();
      Message name = labels.briefRow(new CellId(first.table(), id, first.column()));
      return new Certain(id, new Message("“" + name.zh() + "”一行", "the row " + name.en()));
    }
    if (!columns.isEmpty()) {
      String id = columns.iterator().next();
      Message name = labels.briefColumn(new CellId(first.table(), first.row(), id));
      return new Certain(id, new Message("“" + name.zh() + "”一列", "the column " + name.en()));
    }
    return NOTHING;
  }
}
