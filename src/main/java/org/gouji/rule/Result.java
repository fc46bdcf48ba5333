package org.gouji.rule;

import java.util.List;
import org.gouji.document.Message;

/** How a rule ended, before the engine gives its findings weight and words. */
sealed interface Result {

  /** The rule looked. */
  record Ran(List<Hit> hits, List<Untold> untold) implements Result {
    public Ran {
      hits = List.copyOf(hits);
      untold = List.copyOf(untold);
    }
  }

  /** The rule has no business with this report. */
  record NotApplicable(Message reason) implements Result {}

  /** The rule would apply, but something that it needs is wanting. */
  record CouldNotRun(Message reason) implements Result {}

  static Result ran(List<Hit> hits) {
    return new Ran(hits, List.of());
  }

  static Result notApplicable(String zh, String en) {
    return new NotApplicable(new Message(zh, en));
  }

  static Result couldNotRun(String zh, String en) {
    return new CouldNotRun(new Message(zh, en));
  }
}
