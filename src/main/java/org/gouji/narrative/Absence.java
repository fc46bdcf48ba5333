package org.gouji.narrative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;

/** What 未, 没有 and 无 say there is none of: each thing named behind them is 0. */
final class Absence {
  private static final int LONGEST = 80;

  private final Form form;

  Absence(Form form) {
    this.form = form;
  }

  /**
   * The things that there are none of.
   *
   * @param words what stands behind the negation in its clause
   */
  List<Reading> read(Phrase words) {
    boolean anotherMatter =
        words.tokens().size() > LONGEST
            || !isPlain(words)
            || words.hasAny(Kind.COLUMN, Kind.NEGATION, Kind.ELSE);
    if (anotherMatter) {
      return List.of();
    }
    Set<Reading> found = new LinkedHashSet<>();
    boolean received = false;
    for (Phrase item : words.items()) {
      List<Token> rows = item.all(Kind.ROW);
      List<Token> disputes =
          rows.stream().filter(r -> r.word().scope().equals(Reading.DISPUTES)).toList();
      if (!disputes.isEmpty()) {
        disputes.forEach(d -> found.add(total(d)));
      } else if (!rows.isEmpty()) {
        rows.forEach(r -> found.add(total(r)));
      } else if (item.has(Kind.SUBJECT)) {
        found.addAll(subjects(item, words));
      } else if (!received && applications(item, words)) {
        received = true;
        found.add(new Reading(Reading.REQUESTS, List.of("received"), List.of(), false));
      }
    }
    return new ArrayList<>(found);
  }

  /** Whether all is plain but for members of the list that are other matters: 及投诉举报. */
  private static boolean isPlain(Phrase words) {
    return words.isWhole()
        && words.items().stream()
            .allMatch(
                item ->
                    item.isUnderstood(false)
                        || item.tokens().stream()
                            .allMatch(
                                t ->
                                    t.is(Kind.FOREIGN)
                                        || t.is(Kind.FEE)
                                        || t.is(Kind.PLAIN) && !t.text().equals("的")));
  }

  /** Whether a clause ends with this negation: 行政复议、行政诉讼均未发生. */
  static boolean closes(Token negation, Phrase after) {
    boolean nothingBehind = after.tokens().stream().allMatch(t -> t.is(Kind.PLAIN));
    return nothingBehind && (negation.text().length() > 1 || !after.tokens().isEmpty());
  }

  private static boolean applications(Phrase item, Phrase words) {
    if (words.hasAny(Kind.HANDLE, Kind.FEE)) {
      return false;
    }
    return item.has(Kind.APPLICATION) || item.has(Kind.APPLICATION_WEAK) && words.has(Kind.RECEIVE);
  }

  private static Reading total(Token row) {
    return new Reading(row.word().scope(), row.word().ids(), List.of(), false);
  }

  private List<Reading> subjects(Phrase item, Phrase words) {
    List<Reading> found = new ArrayList<>();
    if (item.hasAny(Kind.APPLICATION, Kind.APPLICATION_WEAK, Kind.RECEIVE)) {
      return found;
    }
    for (Token subject : item.all(Kind.SUBJECT)) {
      String family = subject.word().scope();
      if (family.equals("fees")) {
        found.add(new Reading(Reading.DISCLOSURE, subject.word().ids(), List.of("amount"), false));
        continue;
      }
      for (Token aspect : words.all(Kind.ASPECT)) {
        String column = aspect.word().ids().get(0);
        if (aspect.word().scope().equals(family) && isThere(subject.word().ids().get(0), column)) {
          found.add(new Reading(Reading.DISCLOSURE, subject.word().ids(), List.of(column), false));
        }
      }
    }
    return found;
  }

  private boolean isThere(String row, String column) {
    return form.table(Reading.DISCLOSURE)
        .flatMap(t -> t.row(row))
        .filter(r -> r.columns().stream().map(FormColumn::id).anyMatch(column::equals))
        .isPresent();
  }
}
