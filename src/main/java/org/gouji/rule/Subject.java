package org.gouji.rule;

import java.util.List;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.form.Names;
import org.gouji.locate.Localisation;
import org.gouji.narrative.Narrative;
import org.gouji.narrative.Statement;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/** One report on the bench of one thread, with the form that it is held against. */
final class Subject {
  private final Report report;
  private final Form form;
  private final Forms forms;
  private final Names names;
  private final RuleSettings settings;
  private final String fileName;
  private final Narrative narrative;
  private @Nullable List<Statement> statements;
  private @Nullable Arithmetic arithmetic;
  private @Nullable Localisation localisation;

  Subject(Report report, String file, Forms forms, Narrative narrative, RuleSettings settings) {
    this.report = report;
    this.narrative = narrative;
    this.forms = forms;
    this.form = forms.editionOrNewest(report.edition());
    this.names = new Names(form);
    this.settings = settings;
    this.fileName = file.substring(file.lastIndexOf('/') + 1);
  }

  Report report() {
    return report;
  }

  /** The report's edition; the newest if nothing tells which. */
  Form form() {
    return form;
  }

  /** The editions that the report does not follow. */
  List<Form> otherForms() {
    return forms.editions().stream().filter(f -> f != form).toList();
  }

  Names names() {
    return names;
  }

  RuleSettings settings() {
    return settings;
  }

  /** Name of the report's file without folders; empty if it has none. */
  String fileName() {
    return fileName;
  }

  /** The equations of the form, judged when they are first asked for. */
  Arithmetic arithmetic() {
    if (arithmetic == null) {
      arithmetic = Arithmetic.of(report, form);
    }
    return arithmetic;
  }

  /** The numbers in the text and the cells that they speak of, read when first asked for. */
  List<Statement> statements() {
    if (statements == null) {
      statements = narrative.statements(report);
    }
    return statements;
  }

  /**
   * What the redundancy of the report and its own text say of its figures, found out when it is
   * first asked for.
   */
  Localisation localisation() {
    if (localisation == null) {
      localisation = localisation(Testimony.NONE);
    }
    return localisation;
  }

  /** The same with what further sources say. */
  Localisation localisation(Testimony further) {
    return arithmetic().locate(this, ownEquations(), () -> Testimony.ofText(this).and(further));
  }

  /** The user's own rules that are equations like the form's. */
  private List<Equation> ownEquations() {
    return settings.ownRules().stream()
        .filter(r -> r.relation() == OwnRule.Relation.EQUAL && r.constant() == 0)
        .filter(r -> !settings.isOff(r.id()) && new OwnRuleCheck(r).applies(report))
        .flatMap(r -> OwnRuleInstances.of(r, form).stream())
        .toList();
  }

  /** The cells of this row that the report prints in this state, in the order of the form. */
  List<CellId> cells(FormTable table, FormRow row, CellValue.State state) {
    return row.columns().stream()
        .map(c -> new CellId(table.id(), row.id(), c.id()))
        .filter(
            id -> {
              CellValue value = report.cell(id);
              return value != null && value.state() == state;
            })
        .toList();
  }

  boolean hasSection(int number) {
    return report.section(number).isPresent();
  }

  boolean hasTable(String table) {
    return report.tables().contains(table)
        || report.cells().keySet().stream().anyMatch(c -> c.table().equals(table));
  }

  /** Whether the report prints any figure at all. */
  boolean hasFigure() {
    return report.cells().values().stream()
        .anyMatch(
            v -> v.state() == CellValue.State.NUMBER || v.state() == CellValue.State.UNSETTLED);
  }
}
