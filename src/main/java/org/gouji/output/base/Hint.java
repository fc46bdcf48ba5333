package org.gouji.output.base;

import java.util.ArrayList;
import java.util.List;
import org.gouji.locate.Explanation;
import org.gouji.locate.Locator;

/**
 * The explanations of one thing that fails.
 *
 * @param listed the likeliest first; one unless there are several
 * @param unlisted how many more there are
 */
public record Hint(List<Explanation> listed, int unlisted) {
  public Hint {
    listed = List.copyOf(listed);
  }

  public Explanation first() {
    return listed.get(0);
  }

  /** Explanations of one thing follow each other; the first says how many there are. */
  public static List<Hint> of(List<Explanation> explanations) {
    List<Hint> hints = new ArrayList<>();
    int next = 0;
    while (next < explanations.size()) {
      Explanation first = explanations.get(next);
      int all = first.grade() == Explanation.Grade.LOW ? first.alternatives() + 1 : 1;
      int end = Math.min(explanations.size(), next + Math.min(Locator.LISTED, all));
      hints.add(new Hint(explanations.subList(next, end), all - (end - next)));
      next = end;
    }
    return hints;
  }
}
