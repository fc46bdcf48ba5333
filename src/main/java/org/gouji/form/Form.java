package org.gouji.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One edition of the form.
 *
 * @param edition {@code 2021} or {@code 2019}
 * @param basis the notice that fixes it
 * @param sections the six sections
 * @param tables the three tables, in the order of the form
 * @param relations its cross-checks, as patterns over rows and columns
 */
public record Form(
    String edition,
    String basis,
    List<FormSection> sections,
    List<FormTable> tables,
    List<Relation> relations) {
  public Form {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    relations = List.copyOf(relations);
  }

  public Optional<FormTable> table(String id) {
    return tables.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  /** Every cell id of the edition in the order of the form, rows that stand for others included. */
  public List<CellId> cells() {
    return tables.stream().flatMap(t -> t.cells().stream()).toList();
  }

  /**
   * The equations for a report that prints these cells. A row printed in place of others takes
   * their part in the sums if none of them is printed; else it takes none. Equations of a row are
   * given for printed rows only; equations of a column for printed columns, or for all columns if
   * nothing of the table is printed.
   */
  public List<Equation> equations(Set<CellId> printed) {
    List<Equation> all = new ArrayList<>();
    for (Relation relation : relations) {
      table(relation.table()).ifPresent(t -> all.addAll(relation.instances(t, printed)));
    }
    return all;
  }

  /** The equations of the empty form: every row of the edition printed as the form has it. */
  public List<Equation> equations() {
    Set<CellId> printed = new LinkedHashSet<>();
    for (FormTable table : tables) {
      for (FormRow row : table.rows()) {
        if (row.required()) {
          row.columns().forEach(c -> printed.add(new CellId(table.id(), row.id(), c.id())));
        }
      }
    }
    return equations(printed);
  }
}
