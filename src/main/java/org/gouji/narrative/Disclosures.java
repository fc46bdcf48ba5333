package org.gouji.narrative;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;

/** What words name of the table of disclosed information. Of the other tables it knows nothing. */
final class Disclosures {
  private final Form form;

  Disclosures(Form form) {
    this.form = form;
  }

  /** Whether words speak of what became of documents, even if these are not named. */
  static boolean ofDocuments(Phrase words) {
    return words.all(Kind.ASPECT).stream().anyMatch(a -> a.word().scope().equals("documents"));
  }

  /**
   * The readings; none if the words name nothing, or several things.
   *
   * @param money whether the number is an amount
   */
  List<Reading> read(Phrase words, Frame frame, boolean money) {
    List<Token> aspects = words.all(Kind.ASPECT);
    boolean althoughPublished =
        aspects.stream().anyMatch(a -> a.word().althoughPublished()) || words.madeAndPublished();
    if (!words.isPlain(althoughPublished)
        || words.hasAny(
            Kind.ROW,
            Kind.COLUMN,
            Kind.RECEIVE,
            Kind.HANDLE,
            Kind.APPLICATION,
            Kind.APPLICATION_WEAK)) {
      return List.of();
    }
    Set<String> subjects = new LinkedHashSet<>();
    Set<String> families = new HashSet<>();
    for (Token subject : words.all(Kind.SUBJECT)) {
      subjects.addAll(subject.word().ids());
      families.add(subject.word().scope());
    }
    if (money) {
      return families.equals(Set.of("fees"))
          ? List.of(new Reading(Reading.DISCLOSURE, List.of("fees"), List.of("amount"), false))
          : List.of();
    }
    if (families.contains("fees") || families.size() > 1 || words.has(Kind.FEE)) {
      return List.of();
    }
    boolean elided = families.isEmpty() || aspects.isEmpty();
    if (elided && !frame.documentsLast) {
      return List.of();
    }
    if (subjects.isEmpty()) {
      if (frame.subjects.size() != 1) {
        return List.of();
      }
      subjects.addAll(frame.subjects);
    }
    Set<String> columns = new LinkedHashSet<>();
    for (Token aspect : aspects) {
      if (!families.isEmpty() && !families.contains(aspect.word().scope())) {
        return List.of();
      }
      List<String> with = aspect.word().with();
      if (!with.isEmpty() && words.tokens().stream().noneMatch(t -> with.contains(t.text()))) {
        return List.of();
      }
      columns.addAll(aspect.word().ids());
    }
    if (aspects.isEmpty() && frame.aspect != null) {
      columns.add(frame.aspect);
    }
    if (columns.size() != 1 || !allThere(subjects, columns.iterator().next())) {
      return List.of();
    }
    List<List<String>> each = subjects.stream().map(List::of).toList();
    return Named.together(words, Reading.DISCLOSURE, each, List.copyOf(columns), elided);
  }

  private boolean allThere(Set<String> subjects, String column) {
    return form.table(Reading.DISCLOSURE).stream()
        .flatMap(t -> t.rows().stream())
        .filter(r -> subjects.contains(r.id()))
        .allMatch(r -> r.columns().stream().map(FormColumn::id).anyMatch(column::equals));
  }
}
