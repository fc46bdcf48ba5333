package org.gouji.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.locate.Evaluation;
import org.gouji.locate.ImpliedEquation;
import org.gouji.locate.Localisation;
import org.gouji.locate.LocateInput;
import org.gouji.locate.Locator;
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

  /** Further equations that can be told although those that they follow from cannot. */
  List<ImpliedEquation> implied() {
    return Locator.implied(equations(), verdicts, values);
  }

  /**
   * Which figures most likely are wrong, and what follows for those that are wanting.
   *
   * @param further equations beside the form's
   * @param testimony what other sources say; asked for only if something fails
   */
  Localisation locate(Subject subject, List<Equation> further, Supplier<Testimony> testimony) {
    List<Equation> all = new ArrayList<>(equations());
    all.addAll(further);
    LocateInput alone =
        LocateInput.of(subject.form(), values)
            .withEquations(all)
            .withPinned(subject.settings().pins());
    if (!fails(further)) {
      return Locator.locate(alone);
    }
    Set<CellId> repaired =
        subject.report().cells().entrySet().stream()
            .filter(e -> e.getValue().repair() != null)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Testimony heard = testimony.get();
    return Locator.locate(
        alone
            .withRepaired(repaired)
            .withConfirmed(heard.confirmed())
            .withWitnesses(heard.witnesses()));
  }

  private boolean fails(List<Equation> further) {
    return Stream.of(
            verdicts.stream(),
            judge(further).stream(),
            implied().stream().map(ImpliedEquation::verdict))
        .flatMap(v -> v)
        .anyMatch(Verdict::fails);
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
