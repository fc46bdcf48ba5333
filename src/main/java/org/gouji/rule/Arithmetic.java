package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.locate.Evaluation;
import org.gouji.locate.Values;
import org.gouji.locate.Verdict;
import org.gouji.report.Report;

/**
 * The equations of the form over one report, judged once for all rules that ask.
 *
 * @param values what the report prints, as far as equations care
 * @param verdicts one per equation, in the order of the form
 */
record Arithmetic(Values values, List<Verdict> verdicts) {
  Arithmetic {
    verdicts = List.copyOf(verdicts);
  }

  static Arithmetic of(Report report, Form form) {
    Values values = values(report);
    return new Arithmetic(values, Evaluation.of(form.equations(values.printed()), values));
  }

  /** The form's equations. */
  List<Equation> equations() {
    return verdicts.stream().map(Verdict::equation).toList();
  }

  /** Verdicts on further equations; blank totals stand for what the form's equations say. */
  List<Verdict> judge(List<Equation> further) {
    List<Equation> all = new ArrayList<>(equations());
    all.addAll(further);
    return Evaluation.of(all, values).subList(verdicts.size(), all.size());
  }

  private static Values values(Report report) {
    Values.Builder values = Values.builder();
    report
        .cells()
        .forEach(
            (id, cell) -> {
              if (cell.number() != null) {
                values.number(id, cell.number());
              } else if (cell.isBlank()) {
                values.blank(id);
              } else {
                values.unreadable(id);
              }
            });
    return values.build();
  }
}
