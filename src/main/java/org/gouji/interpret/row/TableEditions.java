package org.gouji.interpret.row;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;

/**
 * One table in all editions of the form.
 *
 * @param forms the editions
 * @param id of the table
 */
public record TableEditions(Forms forms, String id) {
  /** The table in an edition; in the newest one if there is none such. */
  public EditionTable in(String edition) {
    FormTable form = form(edition);
    return new EditionTable(form, equations(edition, Set.copyOf(form.cells())));
  }

  private FormTable form(String edition) {
    return forms.editionOrNewest(edition).table(id).orElseThrow();
  }

  /** The sums of an edition among these cells. */
  public List<Equation> equations(String edition, Set<CellId> cells) {
    return forms.editionOrNewest(edition).equations(cells);
  }

  private Stream<FormTable> all() {
    return forms.editions().stream().flatMap(f -> f.table(id).stream());
  }

  /** The row in each edition that has it. */
  public Stream<FormRow> rows(String row) {
    return all().flatMap(t -> t.row(row).stream());
  }

  /** How many cells a row has, in each edition that has it. */
  public Set<Integer> widths(String row) {
    return rows(row).map(r -> r.columns().size()).collect(Collectors.toSet());
  }

  /** The row in an edition; a row that only another one has is taken from there. */
  public Optional<FormRow> row(String edition, String row) {
    return form(edition).row(row).or(() -> rows(row).findFirst());
  }

  /**
   * Whether an edition has all columns of a row, which may be another one's: 政府集中采购 below a header
   * without 采购项目数量 is a row of the office's own.
   */
  public boolean hasColumns(String edition, FormRow row) {
    return form(edition).rows().stream()
        .flatMap(r -> r.columns().stream().map(FormColumn::id))
        .collect(Collectors.toSet())
        .containsAll(row.columns().stream().map(FormColumn::id).toList());
  }

  /** How many groups the row begins, in the edition that has it so. */
  public int begun(FormRow row) {
    return all().filter(t -> t.rows().contains(row)).findFirst().map(t -> t.begun(row)).orElse(0);
  }
}
