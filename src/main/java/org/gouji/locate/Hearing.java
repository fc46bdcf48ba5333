package org.gouji.locate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Equation;

/**
 * Which witnesses are heard. One that the report contradicts counts only if it speaks of a figure
 * that is in doubt: else it is the source that is wrong, and that has nothing to do with what
 * fails.
 */
final class Hearing {
  private Hearing() {}

  static List<Witness> of(
      LocateInput input, List<Verdict> verdicts, List<ImpliedEquation> implied) {
    if (input.witnesses().isEmpty()) {
      return List.of();
    }
    Set<CellId> suspects = suspects(input, verdicts, implied);
    if (suspects.isEmpty()) {
      return List.of();
    }
    List<Equation> context = new ArrayList<>(input.equations());
    for (Witness witness : input.witnesses()) {
      context.add(new Equation(witness.id(), "", witness.terms(), Optional.empty()));
    }
    List<Verdict> sums = Evaluation.of(context, input.values());
    List<Witness> heard = new ArrayList<>();
    for (int i = 0; i < input.witnesses().size(); i++) {
      Witness witness = input.witnesses().get(i);
      Verdict sum = sums.get(input.equations().size() + i);
      boolean agrees = !sum.untold() && sum.difference().compareTo(witness.constant()) == 0;
      if (agrees || witness.terms().stream().anyMatch(t -> suspects.contains(t.cell()))) {
        heard.add(witness);
      }
    }
    return heard;
  }

  /** The cells of all that fails; of a blank total also the parts that it stands for. */
  private static Set<CellId> suspects(
      LocateInput input, List<Verdict> verdicts, List<ImpliedEquation> implied) {
    List<Verdict> all = new ArrayList<>(verdicts);
    implied.forEach(e -> all.add(e.verdict()));
    Set<CellId> suspects = new LinkedHashSet<>();
    all.stream()
        .filter(Verdict::fails)
        .flatMap(v -> v.equation().terms().stream())
        .forEach(t -> suspects.add(t.cell()));
    for (Equation equation : input.equations()) {
      equation
          .defines()
          .filter(t -> suspects.contains(t) && input.values().state(t) == Values.State.BLANK)
          .ifPresent(t -> equation.terms().forEach(part -> suspects.add(part.cell())));
    }
    return suspects;
  }
}
