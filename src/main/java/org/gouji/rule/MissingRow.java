package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;

/**
 * A row of the edition is not printed. Rows of a missing table or section are not reported again,
 * and neither are rows that another one is printed for (or that are printed for it).
 */
final class MissingRow implements ReportRule {
  @Override
  public String id() {
    return "missing-row";
  }

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits = new ArrayList<>();
    for (FormTable table : subject.form().tables()) {
      if (!subject.hasSection(table.section()) || !subject.hasTable(table.id())) {
        continue;
      }
      for (FormRow row : table.rows()) {
        if (row.required()
            && !Rows.printed(subject, table, row)
            && !Rows.replaced(subject, table, row)) {
          hits.add(
              Hit.of("fires", row.id())
                  .with("row", subject.names().row(table.id(), row.id()))
                  .with("table", subject.names().table(table.id()))
                  .cells(
                      row.columns().stream()
                          .map(c -> new CellId(table.id(), row.id(), c.id()))
                          .toList())
                  .at(Rows.firstPlace(subject, table)));
        }
      }
    }
    return Result.ran(hits);
  }
}
