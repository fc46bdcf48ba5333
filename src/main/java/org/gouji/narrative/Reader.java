package org.gouji.narrative;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.jspecify.annotations.Nullable;

/** What the words beside a number name. No reading when they name nothing, or several things. */
final class Reader {
  /** Longer stretches of words without a number are no clause of ours. */
  private static final int LONGEST = 120;

  private static final Set<String> KINDS_OF_ORGANIZATION =
      Set.of("commercial", "research", "public_interest", "legal_service");

  private final Form form;
  private final int section;

  Reader(Form form, int section) {
    this.form = form;
    this.section = section;
  }

  /** The readings: none, one, or several that each have the number (均). */
  List<Reading> read(Phrase whole, Frame frame, @Nullable Token number) {
    boolean money = number != null && number.money();
    if (whole.tokens().size() > LONGEST) {
      return List.of();
    }
    Phrase words = whole.fromStart();
    if (words.hasAny(Kind.NEGATION, Kind.COMPARE)) {
      return List.of();
    }
    if (words.has(Kind.SUBJECT) || money) {
      return disclosure(words, frame, money);
    }
    List<Token> rows = words.all(Kind.ROW);
    if (rows.isEmpty() && words.all(Kind.ASPECT).stream().anyMatch(Reader::ofDocuments)) {
      return disclosure(words, frame, false);
    }
    if (!words.isPlain(false) || words.has(Kind.FEE)) {
      return List.of();
    }
    if (names(rows, Reading.DISPUTES) || names(words.all(Kind.COLUMN), Reading.DISPUTES)) {
      boolean none = number != null && number.isZero();
      return disputes(words, frame, none);
    }
    if (words.has(Kind.ELSE) && !words.hasAny(Kind.ROW, Kind.COLUMN, Kind.RECEIVE, Kind.HANDLE)) {
      return lastOfList(frame);
    }
    return requests(words, frame);
  }

  private List<Reading> disclosure(Phrase words, Frame frame, boolean money) {
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
    return together(words, Reading.DISCLOSURE, each, List.copyOf(columns), elided);
  }

  private boolean allThere(Set<String> subjects, String column) {
    return form.table(Reading.DISCLOSURE).stream()
        .flatMap(t -> t.rows().stream())
        .filter(r -> subjects.contains(r.id()))
        .allMatch(r -> r.columns().stream().map(FormColumn::id).anyMatch(column::equals));
  }

  /**
   * @param none whether the number is 0: none at all are none about disclosure too
   */
  private List<Reading> disputes(Phrase words, Frame frame, boolean none) {
    boolean anchored =
        none || section == 4 || frame.anchored || words.hasAny(Kind.ANCHOR, Kind.APPLICATION);
    if (!anchored || words.hasAny(Kind.RECEIVE, Kind.HANDLE, Kind.DEAL, Kind.ELSE)) {
      return List.of();
    }
    return rowsAndColumns(words, frame, Reading.DISPUTES, words.all(Kind.ROW));
  }

  private List<Reading> requests(Phrase words, Frame frame) {
    List<Token> rows = words.all(Kind.ROW);
    if (!rows.isEmpty()) {
      return rowsAndColumns(words, frame, Reading.REQUESTS, rows);
    }
    boolean receive = words.has(Kind.RECEIVE);
    boolean handle = words.has(Kind.HANDLE);
    boolean named = words.hasAny(Kind.APPLICATION, Kind.APPLICATION_WEAK);
    if (receive && handle) {
      return List.of();
    }
    if (receive || handle) {
      boolean elided = !named && !words.has(Kind.COLUMN);
      if (elided && frame.topic != Frame.Topic.REQUESTS) {
        return List.of();
      }
      List<String> row = List.of(receive ? "received" : "handled");
      List<String> columns = columns(words, Reading.REQUESTS);
      return columns == null
          ? List.of()
          : together(words, Reading.REQUESTS, List.of(row), columns, elided);
    }
    return rowsAndColumns(words, frame, Reading.REQUESTS, rows);
  }

  private List<Reading> rowsAndColumns(
      Phrase words, Frame frame, String table, List<Token> rowTokens) {
    List<List<String>> rows = named(words, table, rowTokens);
    List<String> columns = columns(words, table);
    if (rows == null || columns == null || rows.isEmpty() && columns.isEmpty()) {
      return List.of();
    }
    if (rows.isEmpty()) {
      Draft total = frame.total(table);
      if (total == null || words.hasAny(Kind.DEAL)) {
        return List.of();
      }
      rows = List.of(total.reading.rows());
    }
    return together(words, table, rows, columns, true);
  }

  /** One reading of the sum, or with 均 one for each of those named. */
  private static List<Reading> together(
      Phrase words, String table, List<List<String>> rows, List<String> columns, boolean elided) {
    if (words.has(Kind.EVERY)) {
      return rows.stream().map(r -> new Reading(table, r, columns, elided)).toList();
    }
    List<String> sum = rows.stream().flatMap(List::stream).distinct().toList();
    return List.of(new Reading(table, sum, columns, elided));
  }

  /**
   * The rows that are named: of a whole and its part the part; two side by side only if 和 or 、
   * joins them, else null.
   */
  private static @Nullable List<List<String>> named(
      Phrase words, String table, List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    for (Token token : tokens) {
      if (!token.word().scope().equals(table)) {
        return null;
      }
      Set<String> ids = Set.copyOf(token.word().ids());
      if (kept.stream().anyMatch(k -> ids.containsAll(k.word().ids()))) {
        continue;
      }
      kept.removeIf(k -> k.word().ids().containsAll(ids));
      if (!kept.isEmpty() && !words.joined(kept.get(kept.size() - 1), token)) {
        return null;
      }
      kept.add(token);
    }
    return kept.stream().map(k -> k.word().ids()).toList();
  }

  private static @Nullable List<String> columns(Phrase words, String table) {
    Set<String> columns = new LinkedHashSet<>();
    Token last = null;
    for (Token token : words.all(Kind.COLUMN)) {
      boolean apart = last != null && !words.joined(last, token);
      if (apart || !token.word().scope().equals(table)) {
        return null;
      }
      columns.addAll(token.word().ids());
      last = token;
    }
    return List.copyOf(columns);
  }

  /** 其他 at the end of a list of kinds of organizations, or of the kinds of 其他处理. */
  private List<Reading> lastOfList(Frame frame) {
    Draft last = frame.lastOfList;
    if (last == null) {
      return List.of();
    }
    Reading before = last.reading;
    if (!before.table().equals(Reading.REQUESTS)) {
      return List.of();
    }
    if (KINDS_OF_ORGANIZATION.containsAll(before.columns()) && before.columns().size() == 1) {
      return List.of(new Reading(before.table(), before.rows(), List.of("other"), true));
    }
    boolean part = before.columns().isEmpty() && before.rows().size() == 1;
    boolean ofOther = part && before.rows().get(0).startsWith("other_");
    return ofOther
        ? List.of(new Reading(before.table(), List.of("other_else"), List.of(), true))
        : List.of();
  }

  private static boolean names(List<Token> tokens, String table) {
    return tokens.stream().anyMatch(t -> t.word().scope().equals(table));
  }

  private static boolean ofDocuments(Token aspect) {
    return aspect.word().scope().equals("documents");
  }
}
