package org.gouji.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.form.Equation;

/**
 * Says which figures of a report most likely are wrong, and what they should be. The form's
 * cross-checks overlap like the parity checks of an error-correcting code: a wrong figure breaks
 * just those in which it counts.
 *
 * <p>Exact and repeatable: whole numbers, no solver, no randomness, no clock; the same report
 * always gets the same explanations in the same order.
 *
 * <p>Fellegi and Holt, JASA 71 (1976); Scholtus, CBS discussion paper 09046 (2009) and Survey
 * Methodology 42(1) (2016); de Waal, Pannekoek and Scholtus, Handbook of Statistical Data Editing
 * and Imputation (2011).
 */
public final class Locator {
  /** How many explanations of one failing part are listed; the rest is only counted. */
  public static final int LISTED = 30;

  private Locator() {}

  /**
   * Explains what fails. Witnesses that let nothing be explained are wrong in several ways: then
   * the report is explained by itself.
   */
  public static Localisation locate(LocateInput input) {
    List<Verdict> verdicts = Evaluation.of(input.equations(), input.values());
    List<ImpliedEquation> implied =
        Implication.candidates(input.equations(), verdicts, input.values());
    List<Witness> heard = Hearing.of(input, verdicts, implied);
    Localisation located = locate(input.withWitnesses(heard), verdicts, implied);
    if (heard.isEmpty() || unexplained(located) == 0) {
      return located;
    }
    Localisation alone = locate(input.withWitnesses(List.of()), verdicts, implied);
    return unexplained(alone) < unexplained(located) ? alone : located;
  }

  private static long unexplained(Localisation located) {
    return located.explanations().stream().filter(e -> e.grade() == Explanation.Grade.NONE).count();
  }

  private static Localisation locate(
      LocateInput input, List<Verdict> verdicts, List<ImpliedEquation> implied) {
    LinearSystem system = SystemBuilder.build(input, verdicts, implied);
    int[] independent = new int[1];
    List<ImpliedEquation> fresh = independent(system, implied, independent);
    List<Explanation> explanations = new ArrayList<>();
    List<int[]> components = Components.failing(system);
    if (!components.isEmpty()) {
      explanations.addAll(new Explainer(input, system, implied).explain(components));
      explanations.sort(Comparator.comparing(Explanation::grade));
    }
    return new Localisation(
        explanations, Deduction.of(input.equations(), input.values()), fresh, independent[0]);
  }

  /**
   * All equations that can be told although their parts cannot, also those that follow from others;
   * {@link Localisation#implied()} has the others only.
   */
  public static List<ImpliedEquation> implied(
      List<Equation> equations, List<Verdict> verdicts, Values values) {
    return Implication.candidates(equations, verdicts, values);
  }

  /**
   * Those worth telling: the ones that say something new, and those of a single row or column,
   * which people expect to see for each alike. Counts the checks that carry evidence.
   */
  private static List<ImpliedEquation> independent(
      LinearSystem system, List<ImpliedEquation> implied, int[] count) {
    RowSpace told = new RowSpace();
    List<ImpliedEquation> fresh = new ArrayList<>();
    int next = 0;
    for (LinearSystem.Row row : system.rows) {
      boolean independent =
          row.form() && !row.atMost() && evidence(system, row) && told.add(system.vector(row));
      ImpliedEquation equation = next < implied.size() ? implied.get(next) : null;
      if (equation != null && row.id().equals(equation.verdict().equation().id())) {
        next++;
        if (independent || !equation.verdict().equation().where().contains("+")) {
          fresh.add(equation);
        }
      }
    }
    count[0] = told.rank();
    return fresh;
  }

  private static boolean evidence(LinearSystem system, LinearSystem.Row row) {
    for (int atom : row.atoms()) {
      if (!system.atoms.get(atom).blank()) {
        return true;
      }
    }
    return false;
  }
}
