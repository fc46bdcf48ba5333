package org.gouji.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.locate.ImpliedEquation;
import org.gouji.locate.Verdict;

/**
 * Equations that cannot be told because of one cell imply another in which it does not occur; that
 * one is judged here. One that follows from equations which can be told adds nothing to them and is
 * left out.
 */
final class ImpliedBalance implements ReportRule {
  @Override
  public String id() {
    return ImpliedEquation.RULE;
  }

  @Override
  public Result judge(Subject subject) {
    Set<String> untold = equations(subject, Verdict::untold);
    if (untold.isEmpty()) {
      return Result.notApplicable("每条勾稽关系都能判断", "every cross-check can be told");
    }
    Map<String, ImpliedEquation> implied = new LinkedHashMap<>();
    subject.arithmetic().implied().stream()
        .filter(i -> i.parts().stream().allMatch(p -> untold.contains(p.equation())))
        .forEach(i -> implied.put(i.verdict().equation().id(), i));
    subject
        .localisation()
        .implied()
        .forEach(i -> implied.putIfAbsent(i.verdict().equation().id(), i));
    Set<String> failing = equations(subject, Verdict::fails);
    List<Hit> hits =
        implied.values().stream()
            .filter(i -> i.verdict().fails())
            // A blank total stands for its parts: an equation that fails with them has said it.
            .filter(i -> i.parts().stream().noneMatch(p -> failing.contains(p.equation())))
            .map(
                i ->
                    Tallies.hit(i.verdict(), subject)
                        .with("cell", subject.names().cells(i.eliminated())))
            .toList();
    return Result.ran(hits);
  }

  private static Set<String> equations(Subject subject, Predicate<Verdict> which) {
    return subject.arithmetic().verdicts().stream()
        .filter(which)
        .map(v -> v.equation().id())
        .collect(Collectors.toSet());
  }
}
