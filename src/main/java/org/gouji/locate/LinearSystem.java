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
 * The judged system in numbers: one row per equation that can be told, over the cells that count in
 * it. A blank total is replaced by its parts, so that changing one of them changes what the total
 * stands for. Values are whole multiples of a common unit (1, or a power of ten if a printed figure
 * has decimals).
 */
final class LinearSystem {
  /** Sums beyond this could overflow when cells are eliminated; such equations are not searched. */
  private static final BigDecimal SUM_LIMIT = BigDecimal.valueOf(50_000_000_000_000_000L);

  private static final int SCALE_LIMIT = 4;
  static final int WEIGHT_LIMIT = 4;

  final List<Atom> atoms = new ArrayList<>();
  final List<Row> rows = new ArrayList<>();
  final long unit;
  private final Values values;
  private final Definitions definitions;
  private final Map<CellId, Integer> index = new HashMap<>();
  private final Map<CellId, ValueKind> kinds = new HashMap<>();
  private final Set<CellId> pinned;
  private int[][] rowsOf = new int[0][];
  private int[][] weightsOf = new int[0][];

  /**
   * A figure that may be wrong.
   *
   * @param cell the cell; null for a witness
   * @param witness what the witness is called; null for a cell
   * @param value its value in units; 0 for a blank addend
   * @param blank whether the cell is blank
   * @param kind what it may hold
   * @param fixed whether it may not be changed
   */
  record Atom(
      @Nullable CellId cell,
      @Nullable Message witness,
      long value,
      boolean blank,
      ValueKind kind,
      boolean fixed) {}

  /**
   * One equation: the weighted sum of its atoms plus the constant is 0, or at most 0.
   *
   * @param id of the equation
   * @param form whether it is a cross-check of the form (or implied by some), not a witness
   * @param atoms indices of atoms
   * @param weights their weights
   * @param residual what the sum is now, in units
   * @param atMost whether it only must not exceed 0: addends are absent
   * @param beyond whether its figures are too large or too fine to be searched
   */
  record Row(
      String id,
      boolean form,
      int[] atoms,
      int[] weights,
      long residual,
      boolean atMost,
      boolean beyond) {
    boolean fails() {
      return beyond || (atMost ? residual > 0 : residual != 0);
    }
  }

  LinearSystem(LocateInput input, List<Verdict> verdicts, List<ImpliedEquation> implied) {
    this.values = input.values();
    this.definitions = new Definitions(input.equations());
    this.pinned = input.pinned();
    kinds(input.form());
    this.unit = unit(input);
    for (CellId cell : input.form().cells()) {
      atomsOf(cell);
    }
    for (Verdict verdict : verdicts) {
      add(verdict);
    }
    for (ImpliedEquation equation : implied) {
      add(equation.verdict());
    }
    for (Witness witness : input.witnesses()) {
      add(witness);
    }
    invert();
  }

  int[] rowsOf(int atom) {
    return rowsOf[atom];
  }

  int[] weightsOf(int atom) {
    return weightsOf[atom];
  }

  /** The row as a vector over all atoms. */
  long[] vector(Row row) {
    long[] vector = new long[atoms.size()];
    for (int i = 0; i < row.atoms.length; i++) {
      vector[row.atoms[i]] = row.weights[i];
    }
    return vector;
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
        expand(term.cell(), sign * term.coefficient(), weights);
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
      if (!expand(term.cell(), term.coefficient(), weights)) {
        return;
      }
    }
    Row row = row(witness.id(), false, weights, witness.constant(), witness.name(), false);
    if (row.beyond() || weights.isEmpty()) {
      // It says nothing that could be searched.
      return;
    }
    rows.add(row);
  }

  /** Adds what a cell counts for; false if that cannot be told. */
  private boolean expand(CellId cell, int weight, Map<CellId, Integer> weights) {
    return expand(cell, weight, weights, 0);
  }

  private boolean expand(CellId cell, int weight, Map<CellId, Integer> weights, int depth) {
    Values.State state = values.state(cell);
    if (state == Values.State.ABSENT || state == Values.State.UNREADABLE || depth > 8) {
      return false;
    }
    Equation definition = definitions.of(cell).orElse(null);
    if (state == Values.State.NUMBER || definition == null) {
      weights.merge(cell, weight, Integer::sum);
      return true;
    }
    int own =
        definition.terms().stream()
            .filter(t -> t.cell().equals(cell))
            .mapToInt(Term::coefficient)
            .sum();
    boolean known = Math.abs(own) == 1;
    for (Term term : definition.terms()) {
      if (!term.cell().equals(cell)) {
        known =
            known && expand(term.cell(), -weight * term.coefficient() * own, weights, depth + 1);
      }
    }
    return known;
  }

  private Row row(
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
      members.add(atomsOf(entry.getKey()));
      factors.add(entry.getValue());
    }
    beyond |= size.compareTo(SUM_LIMIT) > 0;
    if (witness != null && !beyond && !members.isEmpty()) {
      long value = constant.multiply(scale).longValueExact();
      members.add(atoms.size());
      factors.add(-1);
      atoms.add(new Atom(null, witness, value, false, ValueKind.AMOUNT, false));
    }
    return new Row(
        id,
        form,
        members.stream().mapToInt(i -> i).toArray(),
        factors.stream().mapToInt(i -> i).toArray(),
        beyond ? 0 : sum.longValueExact(),
        atMost,
        beyond);
  }

  private int atomsOf(CellId cell) {
    return index.computeIfAbsent(
        cell,
        c -> {
          BigDecimal number = values.numberOrNull(c);
          BigDecimal scaled =
              (number == null ? BigDecimal.ZERO : number).multiply(BigDecimal.valueOf(unit));
          boolean fits =
              scaled.abs().compareTo(SUM_LIMIT) <= 0 && scaled.stripTrailingZeros().scale() <= 0;
          atoms.add(
              new Atom(
                  c,
                  null,
                  fits ? scaled.longValueExact() : 0,
                  number == null,
                  kinds.getOrDefault(c, ValueKind.COUNT),
                  pinned.contains(c)));
          return atoms.size() - 1;
        });
  }

  private void invert() {
    List<List<int[]>> uses = new ArrayList<>();
    atoms.forEach(a -> uses.add(new ArrayList<>()));
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      for (int i = 0; i < row.atoms.length; i++) {
        uses.get(row.atoms[i]).add(new int[] {r, row.weights[i]});
      }
    }
    rowsOf = new int[atoms.size()][];
    weightsOf = new int[atoms.size()][];
    for (int a = 0; a < atoms.size(); a++) {
      rowsOf[a] = uses.get(a).stream().mapToInt(u -> u[0]).toArray();
      weightsOf[a] = uses.get(a).stream().mapToInt(u -> u[1]).toArray();
    }
  }
}
