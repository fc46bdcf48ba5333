package org.gouji.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;
import org.gouji.locate.Verdict;

/**
 * Two equations that cannot be told because of one cell imply a third in which it does not occur;
 * that one is judged here. One finding per wanting cell.
 */
final class ImpliedBalance implements ReportRule {
  @Override
  public String id() {
    return "implied-balance";
  }

  @Override
  public Result judge(Subject subject) {
    List<Verdict> open = subject.arithmetic().verdicts().stream().filter(Verdict::untold).toList();
    Map<CellId, List<Equation>> implied = new LinkedHashMap<>();
    for (int i = 0; i < open.size(); i++) {
      for (int j = i + 1; j < open.size(); j++) {
        Equation one = open.get(i).equation();
        Equation other = open.get(j).equation();
        for (CellId cell : open.get(i).missing()) {
          if (open.get(j).missing().contains(cell)) {
            implied.computeIfAbsent(cell, c -> new ArrayList<>()).add(without(cell, one, other));
          }
        }
      }
    }
    if (implied.isEmpty()) {
      return Result.notApplicable(
          "没有可以相互消去缺格的勾稽关系", "no cross-checks that imply another one without their missing cell");
    }
    List<Hit> hits = new ArrayList<>();
    implied.forEach(
        (cell, equations) ->
            firstFailing(subject, equations)
                .map(v -> Tallies.hit(v, subject).with("cell", subject.names().cell(cell)))
                .ifPresent(hits::add));
    return Result.ran(hits);
  }

  private static Optional<Verdict> firstFailing(Subject subject, List<Equation> equations) {
    return subject.arithmetic().judge(equations).stream().filter(Verdict::fails).findFirst();
  }

  /**
   * A combination of both from which the cell drops out; terms that cancel out drop out as well.
   */
  private Equation without(CellId cell, Equation one, Equation other) {
    int a = weight(cell, one);
    int b = weight(cell, other);
    Map<CellId, Integer> sum = new LinkedHashMap<>();
    // The sign keeps the first equation's sides where they are.
    int sign = Integer.signum(b);
    one.terms().forEach(t -> sum.merge(t.cell(), sign * b * t.coefficient(), Integer::sum));
    other.terms().forEach(t -> sum.merge(t.cell(), -sign * a * t.coefficient(), Integer::sum));
    List<Term> terms = new ArrayList<>();
    sum.forEach(
        (c, weight) -> {
          if (weight > 0) {
            terms.add(new Term(c, weight));
          }
        });
    sum.forEach(
        (c, weight) -> {
          if (weight < 0) {
            terms.add(new Term(c, weight));
          }
        });
    boolean sameColumn = one.where().equals(other.where());
    return new Equation(id(), sameColumn ? one.where() : cell.toString(), terms, Optional.empty());
  }

  private static int weight(CellId cell, Equation equation) {
    return equation.terms().stream()
        .filter(t -> t.cell().equals(cell))
        .mapToInt(Term::coefficient)
        .sum();
  }
}
