package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;

/** Several rows of the edition are printed as the one row of the edition before. */
final class CollapsedRow implements ReportRule {
  @Override
  public String id() {
    return "collapsed-row";
  }

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits = new ArrayList<>();
    for (FormTable table : subject.form().tables()) {
      for (FormRow row : table.rows()) {
        if (!row.required() && Rows.collapsed(subject, table, row)) {
          hits.add(
              Hit.of("fires", row.id())
                  .with("row", subject.names().row(table.id(), row.id()))
                  .with("count", "" + row.standsFor().size())
                  .cells(
                      row.columns().stream()
                          .map(c -> new CellId(table.id(), row.id(), c.id()))
                          .filter(c -> subject.report().cell(c) != null)
                          .toList()));
        }
      }
    }
    return Result.ran(hits);
  }
}
