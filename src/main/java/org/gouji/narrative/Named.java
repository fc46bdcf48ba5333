package org.gouji.narrative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows and columns of one table words name side by side. What was said before counts not. */
final class Named {
  private Named() {}

  /**
   * The rows that are named: of a whole and its part the part; two side by side only if 和 or 、
   * joins them, else null.
   */
  static @Nullable List<List<String>> rows(Phrase words, String table, List<Token> tokens) {
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

  /** The columns that are named, none for the totals; null if nothing joins two of them. */
  static @Nullable List<String> columns(Phrase words, String table) {
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

  /** One reading of the sum, or with 均 one for each of those named. */
  static List<Reading> together(
      Phrase words, String table, List<List<String>> rows, List<String> columns, boolean elided) {
    if (words.has(Kind.EVERY)) {
      return rows.stream().map(r -> new Reading(table, r, columns, elided)).toList();
    }
    List<String> sum = rows.stream().flatMap(List::stream).distinct().toList();
    return List.of(new Reading(table, sum, columns, elided));
  }
}
