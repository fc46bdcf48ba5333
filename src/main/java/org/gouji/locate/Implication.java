package org.gouji.locate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Term;

/**
 * Finds equations that can be told although their parts cannot: cells without a number are
 * eliminated from the system one after the other.
 */
final class Implication {
  /** Factors beyond this are of no use to people, and nothing in the form leads to them. */
  private static final int FACTOR_LIMIT = SystemBuilder.WEIGHT_LIMIT;

  private Implication() {}

  /** The implied equations, in the order in which they are found; all of them can be told. */
  static List<ImpliedEquation> candidates(
      List<Equation> equations, List<Verdict> verdicts, Values values) {
    if (verdicts.stream().noneMatch(Verdict::untold)) {
      return List.of();
    }
    List<Sum> sums = new ArrayList<>();
    for (Equation equation : equations) {
      sums.add(new Sum(equation));
    }
    Set<CellId> eliminated = new LinkedHashSet<>();
    for (CellId cell : wanting(equations, values)) {
      eliminate(cell, sums);
      eliminated.add(cell);
    }
    List<ImpliedEquation> found = new ArrayList<>();
    for (Sum sum : sums) {
      if (sum.parts.size() > 1 && !sum.used && !sum.tooLarge() && !sum.weights.isEmpty()) {
        implied(equations, sum, eliminated, values).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Cells without a number that are not simply 0, those in the fewest equations first. */
  private static List<CellId> wanting(List<Equation> equations, Values values) {
    Map<CellId, Integer> uses = new LinkedHashMap<>();
    Definitions definitions = new Definitions(equations);
    for (Equation equation : equations) {
      for (Term term : equation.terms()) {
        switch (values.state(term.cell())) {
          case ABSENT, UNREADABLE -> uses.merge(term.cell(), 1, Integer::sum);
          case BLANK -> {
            if (definitions.of(term.cell()).isPresent()) {
              uses.merge(term.cell(), 1, Integer::sum);
            }
          }
          case NUMBER -> {}
        }
      }
    }
    return uses.entrySet().stream()
        .sorted(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void eliminate(CellId cell, List<Sum> sums) {
    Sum pivot = null;
    for (Sum sum : sums) {
      if (!sum.used
          && sum.weights.containsKey(cell)
          && (pivot == null || sum.weights.size() < pivot.weights.size())) {
        pivot = sum;
      }
    }
    if (pivot == null) {
      return;
    }
    pivot.used = true;
    for (Sum sum : sums) {
      if (!sum.used && !sum.tooLarge() && sum.weights.containsKey(cell)) {
        sum.cancel(cell, pivot);
      }
    }
  }

  private static Optional<ImpliedEquation> implied(
      List<Equation> equations, Sum sum, Set<CellId> wanting, Values values) {
    List<ImpliedEquation.Part> parts = new ArrayList<>();
    Set<String> places = new LinkedHashSet<>();
    Set<CellId> cancelled = new LinkedHashSet<>();
    // The first part keeps its direction, so that its left side stays on the left.
    int direction = Integer.signum(sum.parts.values().iterator().next());
    for (Equation equation : equations) {
      Integer factor = sum.parts.get(equation.id());
      if (factor != null) {
        parts.add(new ImpliedEquation.Part(equation.id(), factor * direction));
        places.add(equation.where());
        equation.terms().stream()
            .map(Term::cell)
            .filter(c -> wanting.contains(c) && !sum.weights.containsKey(c))
            .forEach(cancelled::add);
      }
    }
    List<Term> terms = new ArrayList<>();
    sum.weights.forEach((c, w) -> terms.add(new Term(c, w * direction)));
    Equation equation =
        new Equation(
            ImpliedEquation.RULE,
            String.join("+", places),
            terms.stream()
                .sorted(Comparator.comparingInt(t -> t.coefficient() > 0 ? 0 : 1))
                .toList(),
            Optional.empty());
    List<Equation> context = new ArrayList<>(equations);
    context.add(equation);
    Verdict verdict = Evaluation.of(context, values).get(context.size() - 1);
    return verdict.untold()
        ? Optional.empty()
        : Optional.of(new ImpliedEquation(verdict, parts, new ArrayList<>(cancelled)));
  }

  /** A weighted sum of equations, and which they are. */
  private static final class Sum {
    private final Map<CellId, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Integer> parts = new LinkedHashMap<>();
    private boolean used;

    Sum(Equation equation) {
      parts.put(equation.id(), 1);
      equation.terms().forEach(t -> weights.merge(t.cell(), t.coefficient(), Integer::sum));
      weights.values().removeIf(w -> w == 0);
    }

    void cancel(CellId cell, Sum pivot) {
      int own = weights.getOrDefault(cell, 0);
      int other = pivot.weights.getOrDefault(cell, 0);
      // Coefficients are nearly always 1 or -1; the sign keeps this equation's direction.
      int scale = Math.abs(other);
      int factor = -own * Integer.signum(other);
      weights.replaceAll((c, w) -> w * scale);
      parts.replaceAll((c, w) -> w * scale);
      pivot.weights.forEach((c, w) -> weights.merge(c, w * factor, Integer::sum));
      pivot.parts.forEach((c, w) -> parts.merge(c, w * factor, Integer::sum));
      weights.values().removeIf(w -> w == 0);
      parts.values().removeIf(w -> w == 0);
    }

    boolean tooLarge() {
      return weights.values().stream().anyMatch(w -> Math.abs(w) > FACTOR_LIMIT)
          || parts.values().stream().anyMatch(w -> Math.abs(w) > FACTOR_LIMIT);
    }
  }
}
