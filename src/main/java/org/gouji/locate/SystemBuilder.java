package org.gouji.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.form.Term;
import org.gouji.form.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * Turns verdicts and witnesses into a {@link LinearSystem}. A blank total is replaced by its parts,
 * so that changing one of them changes what the total stands for.
 */
final class SystemBuilder {
  /** Sums beyond this could overflow when cells are eliminated; such equations are not searched. */
  private static final BigDecimal SUM_LIMIT = BigDecimal.valueOf(50_000_000_000_000_000L);

  private static final int SCALE_LIMIT = 4;
  static final int WEIGHT_LIMIT = 4;

  private final List<LinearSystem.Atom> atoms = new ArrayList<>();
  private final List<LinearSystem.Row> rows = new ArrayList<>();
  private final long unit;
  private final Values values;
  private final Definitions definitions;
  private final Map<CellId, Integer> index = new HashMap<>();
  private final Map<CellId, ValueKind> kinds = new HashMap<>();
  private final Set<CellId> pinned;

  private SystemBuilder(LocateInput input) {
    this.values = input.values();
    this.definitions = new Definitions(input.equations());
    this.pinned = input.pinned();
    kinds(input.form());
    this.unit = unit(input);
  }

  /**
   * The system.
   *
   * @param verdicts on the equations of the input
   * @param implied further equations, which can be told
   */
  static LinearSystem build(
      LocateInput input, List<Verdict> verdicts, List<ImpliedEquation> implied) {
    SystemBuilder builder = new SystemBuilder(input);
    input.form().cells().forEach(builder::atomOf);
    verdicts.forEach(builder::add);
    implied.forEach(e -> builder.add(e.verdict()));
    input.witnesses().forEach(builder::add);
    return new LinearSystem(builder.atoms, builder.rows, builder.unit);
  }

  private void kinds(Form form) {
    form.tables()
        .forEach(
            t ->
                t.rows()
                    .forEach(
                        r ->
                            r.columns()
                                .forEach(
                                    c -> kinds.put(new CellId(t.id(), r.id(), c.id()), c.kind()))));
  }

  private static long unit(LocateInput input) {
    int scale = 0;
    for (Equation equation : input.equations()) {
      for (Term term : equation.terms()) {
        BigDecimal number = input.values().numberOrNull(term.cell());
        if (number != null && number.scale() > 0) {
          int own = number.stripTrailingZeros().scale();
          scale = own <= SCALE_LIMIT ? Math.max(scale, own) : scale;
        }
      }
    }
    return BigDecimal.TEN.pow(scale).longValueExact();
  }

  private void add(Verdict verdict) {
    Equation equation = verdict.equation();
    CellId total = equation.defines().orElse(null);
    if (total != null && values.state(total) == Values.State.BLANK) {
      // It can never fail: as soon as its parts add up to something it cannot be told.
      return;
    }
    boolean atMost = !verdict.missing().isEmpty();
    int sign = 1;
    if (atMost) {
      Optional<Integer> bound = boundSign(equation, verdict.missing());
      if (bound.isEmpty()) {
        return;
      }
      sign = bound.get();
    }
    Map<CellId, Integer> weights = new LinkedHashMap<>();
    for (Term term : equation.terms()) {
      if (!verdict.missing().contains(term.cell())) {
        definitions.expand(term.cell(), sign * term.coefficient(), values, weights);
      }
    }
    rows.add(row(equation.id(), true, weights, BigDecimal.ZERO, null, atMost));
  }

  /** The sign under which the known terms may be at most 0; empty if they may be anything. */
  private Optional<Integer> boundSign(Equation equation, List<CellId> missing) {
    CellId total = equation.defines().orElse(null);
    if (total == null || missing.contains(total)) {
      return Optional.empty();
    }
    int totalSign = 0;
    int missingSign = 0;
    for (Term term : equation.terms()) {
      int own = Integer.signum(term.coefficient());
      if (term.cell().equals(total)) {
        totalSign = own;
      } else if (missing.contains(term.cell())) {
        boolean absent = values.state(term.cell()) == Values.State.ABSENT;
        if (!absent || (missingSign != 0 && missingSign != own)) {
          return Optional.empty();
        }
        missingSign = own;
      }
    }
    return totalSign == -missingSign ? Optional.of(missingSign) : Optional.empty();
  }

  private void add(Witness witness) {
    Map<CellId, Integer> weights = new LinkedHashMap<>();
    for (Term term : witness.terms()) {
      if (!definitions.expand(term.cell(), term.coefficient(), values, weights)) {
        return;
      }
    }
    LinearSystem.Row row =
        row(witness.id(), false, weights, witness.constant(), witness.name(), false);
    if (row.beyond() || weights.isEmpty()) {
      // It says nothing that could be searched.
      return;
    }
    rows.add(row);
  }

  private LinearSystem.Row row(
      String id,
      boolean form,
      Map<CellId, Integer> weights,
      BigDecimal constant,
      @Nullable Message witness,
      boolean atMost) {
    weights.values().removeIf(w -> w == 0);
    BigDecimal scale = BigDecimal.valueOf(unit);
    BigDecimal sum = constant.multiply(scale).negate();
    BigDecimal size = sum.abs();
    boolean beyond = sum.stripTrailingZeros().scale() > 0;
    List<Integer> members = new ArrayList<>();
    List<Integer> factors = new ArrayList<>();
    for (Map.Entry<CellId, Integer> entry : weights.entrySet()) {
      BigDecimal value = values.number(entry.getKey()).orElse(BigDecimal.ZERO).multiply(scale);
      BigDecimal product = value.multiply(BigDecimal.valueOf(entry.getValue()));
      sum = sum.add(product);
      size = size.add(product.abs());
      beyond |= value.stripTrailingZeros().scale() > 0 || Math.abs(entry.getValue()) > WEIGHT_LIMIT;
      members.add(atomOf(entry.getKey()));
      factors.add(entry.getValue());
    }
    beyond |= size.compareTo(SUM_LIMIT) > 0;
    if (witness != null && !beyond && !members.isEmpty()) {
      long value = constant.multiply(scale).longValueExact();
      members.add(atoms.size());
      factors.add(-1);
      atoms.add(new LinearSystem.Atom(null, witness, value, false, ValueKind.AMOUNT, false));
    }
    return new LinearSystem.Row(
        id,
        form,
        members.stream().mapToInt(i -> i).toArray(),
        factors.stream().mapToInt(i -> i).toArray(),
        beyond ? 0 : sum.longValueExact(),
        atMost,
        beyond);
  }

  private int atomOf(CellId cell) {
    return index.computeIfAbsent(
        cell,
        c -> {
          BigDecimal number = values.numberOrNull(c);
          BigDecimal scaled =
              (number == null ? BigDecimal.ZERO : number).multiply(BigDecimal.valueOf(unit));
          boolean fits =
              scaled.abs().compareTo(SUM_LIMIT) <= 0 && scaled.stripTrailingZeros().scale() <= 0;
          atoms.add(
              new LinearSystem.Atom(
                  c,
                  null,
                  fits ? scaled.longValueExact() : 0,
                  number == null,
                  kinds.getOrDefault(c, ValueKind.COUNT),
                  pinned.contains(c)));
          return atoms.size() - 1;
        });
  }
}
