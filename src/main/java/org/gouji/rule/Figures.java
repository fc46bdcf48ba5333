package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.report.CellValue;

/**
 * A rule that looks at each printed figure by itself.
 *
 * @param id id of the rule
 * @param test the text of the catalogue that tells what is wrong with the figure; empty if nothing
 */
record Figures(String id, Test test) implements ReportRule {

  /** What is wrong with one figure. */
  interface Test {
    Optional<String> wrong(Figure figure);
  }

  /**
   * One printed figure.
   *
   * @param column what the form asks for
   * @param value as printed
   * @param number its number
   * @param unit the unit that the cell or its header tells; empty if none
   */
  record Figure(FormColumn column, CellValue value, BigDecimal number, String unit) {}

  @Override
  public Result judge(Subject subject) {
    List<Hit> hits = new ArrayList<>();
    for (FormTable table : subject.form().tables()) {
      for (FormRow row : table.rows()) {
        for (FormColumn column : row.columns()) {
          CellId id = new CellId(table.id(), row.id(), column.id());
          figure(subject, id, column)
              .flatMap(f -> test.wrong(f).map(key -> hit(key, subject, id, f)))
              .ifPresent(hits::add);
        }
      }
    }
    return Result.ran(hits);
  }

  private static Optional<Figure> figure(Subject subject, CellId id, FormColumn column) {
    CellValue value = subject.report().cell(id);
    if (value == null || value.number() == null) {
      return Optional.empty();
    }
    String unit =
        value.unit().isEmpty() ? subject.report().columnUnits().getOrDefault(id, "") : value.unit();
    return Optional.of(new Figure(column, value, value.number(), unit));
  }

  private static Hit hit(String key, Subject subject, CellId id, Figure figure) {
    return Hit.of(key, id.toString())
        .with("cell", subject.names().cell(id))
        .with("raw", Quote.of(figure.value().raw()))
        .with("unit", figure.unit())
        .with("asked", figure.column().unit())
        .cells(List.of(id));
  }
}
