package org.gouji.locate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;
import org.gouji.form.Form;
import org.gouji.form.Names;

/**
 * All that localisation knows of a report.
 *
 * @param form the edition: which cells are neighbours, and what a cell may hold
 * @param equations the cross-checks as they were judged
 * @param values what is printed
 * @param witnesses what other sources say of the same figures
 * @param repaired cells that the reader had to repair: likelier to be wrong
 * @param confirmed cells that another source confirms: less likely to be wrong
 * @param pinned cells that the user vouches for: never changed
 * @param labels names for people
 */
public record LocateInput(
    Form form,
    List<Equation> equations,
    Values values,
    List<Witness> witnesses,
    Set<CellId> repaired,
    Set<CellId> confirmed,
    Set<CellId> pinned,
    Names labels) {
  public LocateInput {
    Objects.requireNonNull(form);
    equations = List.copyOf(equations);
    Objects.requireNonNull(values);
    witnesses = List.copyOf(witnesses);
    repaired = Set.copyOf(repaired);
    confirmed = Set.copyOf(confirmed);
    pinned = Set.copyOf(pinned);
    Objects.requireNonNull(labels);
  }

  /** The report alone, with the form's own cross-checks and labels. */
  public static LocateInput of(Form form, Values values) {
    return new LocateInput(
        form,
        form.equations(values.printed()),
        values,
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        new Names(form));
  }

  public LocateInput withEquations(List<Equation> all) {
    return new LocateInput(form, all, values, witnesses, repaired, confirmed, pinned, labels);
  }

  public LocateInput withWitnesses(List<Witness> all) {
    return new LocateInput(form, equations, values, all, repaired, confirmed, pinned, labels);
  }

  public LocateInput withRepaired(Set<CellId> cells) {
    return new LocateInput(
        form, equations, values, witnesses, new LinkedHashSet<>(cells), confirmed, pinned, labels);
  }

  public LocateInput withConfirmed(Set<CellId> cells) {
    return new LocateInput(
        form, equations, values, witnesses, repaired, new LinkedHashSet<>(cells), pinned, labels);
  }

  public LocateInput withPinned(Set<CellId> cells) {
    return new LocateInput(
        form,
        equations,
        values,
        witnesses,
        repaired,
        confirmed,
        new LinkedHashSet<>(cells),
        labels);
  }
}
