package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A cross-check as a pattern: the same relation between rows in every column, or between columns in
 * every row.
 *
 * @param rule id of the rule
 * @param table id of the table
 * @param perColumn true: left and right are row ids, one instance per column; false: they are
 *     column ids, one per row
 * @param left ids whose sum is the left side
 * @param right ids whose sum is the right side
 * @param total whether the left side is one cell that the equation defines as the sum of the right
 */
public record Relation(
    String rule,
    String table,
    boolean perColumn,
    List<String> left,
    List<String> right,
    boolean total) {
  public Relation {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** The equations of this pattern for a report that prints these cells. */
  List<Equation> instances(FormTable form, Set<CellId> printed) {
    return perColumn ? perColumn(form, printed) : perRow(form, printed);
  }

  private List<Equation> perColumn(FormTable form, Set<CellId> printed) {
    List<FormColumn> columns = form.rows().get(0).columns();
    boolean nothing = printed.stream().noneMatch(c -> c.table().equals(table));
    List<String> addends = printedRows(form, printed);
    List<Equation> all = new ArrayList<>();
    for (FormColumn column : columns) {
      boolean there =
          nothing
              || printed.stream()
                  .anyMatch(c -> c.table().equals(table) && c.column().equals(column.id()));
      if (there) {
        all.add(
            equation(
                column.id(),
                left.stream().map(r -> new CellId(table, r, column.id())).toList(),
                addends.stream().map(r -> new CellId(table, r, column.id())).toList()));
      }
    }
    return all;
  }

  private List<Equation> perRow(FormTable form, Set<CellId> printed) {
    List<Equation> all = new ArrayList<>();
    for (FormRow row : form.rows()) {
      boolean there =
          printed.stream().anyMatch(c -> c.table().equals(table) && c.row().equals(row.id()));
      if (there) {
        all.add(
            equation(
                row.id(),
                left.stream().map(c -> new CellId(table, row.id(), c)).toList(),
                right.stream().map(c -> new CellId(table, row.id(), c)).toList()));
      }
    }
    return all;
  }

  /** The right side's rows, with rows replaced by the one that is printed in their place. */
  private List<String> printedRows(FormTable form, Set<CellId> printed) {
    List<String> rows = new ArrayList<>(right);
    for (FormRow row : form.rows()) {
      if (row.standsFor().isEmpty() || !rows.containsAll(row.standsFor())) {
        continue;
      }
      boolean itself = isPrinted(row.id(), printed);
      boolean parts = row.standsFor().stream().anyMatch(r -> isPrinted(r, printed));
      if (!parts && (itself || row.required())) {
        rows.set(rows.indexOf(row.standsFor().get(0)), row.id());
        rows.removeAll(row.standsFor());
      }
    }
    return rows;
  }

  private boolean isPrinted(String row, Set<CellId> printed) {
    return printed.stream().anyMatch(c -> c.table().equals(table) && c.row().equals(row));
  }

  private Equation equation(String where, List<CellId> leftCells, List<CellId> rightCells) {
    List<Term> terms =
        Stream.concat(
                leftCells.stream().map(c -> new Term(c, 1)),
                rightCells.stream().map(c -> new Term(c, -1)))
            .toList();
    return new Equation(
        rule, where, terms, total ? Optional.of(leftCells.get(0)) : Optional.empty());
  }
}
