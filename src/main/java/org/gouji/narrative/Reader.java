package org.gouji.narrative;

import java.util.List;
import java.util.Set;
import org.gouji.form.Form;
import org.jspecify.annotations.Nullable;

/** What the words beside a number name. No reading when they name nothing, or several things. */
final class Reader {
  /** Longer stretches of words without a number are no clause of ours. */
  private static final int LONGEST = 120;

  private static final Set<String> KINDS_OF_ORGANIZATION =
      Set.of("commercial", "research", "public_interest", "legal_service");

  private final Disclosures disclosures;
  private final int section;

  Reader(Form form, int section) {
    this.disclosures = new Disclosures(form);
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
      return disclosures.read(words, frame, money);
    }
    List<Token> rows = words.all(Kind.ROW);
    if (rows.isEmpty() && Disclosures.ofDocuments(words)) {
      return disclosures.read(words, frame, false);
    }
    boolean partOfWays = frame.division && words.has(Kind.CHANNEL);
    if (!words.isPlain(false) || words.has(Kind.FEE) || partOfWays) {
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
    boolean dealt = receive && handle || !receive && !handle && words.has(Kind.DEAL);
    if (dealt && words.has(Kind.APPLICATION) && !words.has(Kind.COLUMN)) {
      return List.of(Reading.dealtWith());
    }
    if (receive && handle) {
      return List.of();
    }
    if (receive || handle) {
      boolean elided = !named && !words.has(Kind.COLUMN);
      if (elided && frame.topic != Frame.Topic.REQUESTS) {
        return List.of();
      }
      List<String> row = List.of(receive ? "received" : "handled");
      List<String> columns = Named.columns(words, Reading.REQUESTS);
      return columns == null
          ? List.of()
          : Named.together(words, Reading.REQUESTS, List.of(row), columns, elided);
    }
    return rowsAndColumns(words, frame, Reading.REQUESTS, rows);
  }

  private List<Reading> rowsAndColumns(
      Phrase words, Frame frame, String table, List<Token> rowTokens) {
    List<List<String>> rows = Named.rows(words, table, rowTokens);
    List<String> columns = Named.columns(words, table);
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
    return Named.together(words, table, rows, columns, true);
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
}
