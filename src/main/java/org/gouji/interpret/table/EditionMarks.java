package org.gouji.interpret.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.Forms;
import org.gouji.form.ValueKind;
import org.gouji.interpret.base.Plain;
import org.gouji.interpret.base.Token;

/** What tells the editions of one table apart: columns and rows that only one of them prints. */
final class EditionMarks {
  private final Map<String, Set<String>> columns = new HashMap<>();
  private final Map<String, Set<String>> rows = new HashMap<>();
  private final Map<Set<String>, Set<String>> headers = new HashMap<>();
  private final Set<String> amounts = new HashSet<>();

  EditionMarks(Forms forms, String table) {
    for (Form form : forms.editions()) {
      form.table(table).ifPresent(t -> t.rows().forEach(row -> add(form.edition(), row)));
    }
  }

  private void add(String edition, FormRow row) {
    put(rows, row.id(), edition);
    Set<String> ids = new HashSet<>();
    for (FormColumn column : row.columns()) {
      ids.add(column.id());
      put(columns, Plain.keyOf(column.label()), edition);
      column.variants().forEach(v -> put(columns, Plain.keyOf(v), edition));
      if (column.kind() == ValueKind.AMOUNT) {
        amounts.add(column.id());
      }
    }
    put(headers, ids, edition);
  }

  private static <K> void put(Map<K, Set<String>> editions, K key, String edition) {
    editions.computeIfAbsent(key, k -> new HashSet<>()).add(edition);
  }

  /**
   * The edition whose header these labels print: the one that alone has such columns, else the one
   * that alone has just these columns together; empty if neither tells.
   */
  String ofHeader(List<Token> labels) {
    List<String> spoken = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Token token : labels) {
      if (token.label() != null) {
        ids.add(token.label().id());
      }
      spoken.add(only(columns.getOrDefault(Plain.keyOf(token.text()), Set.of())));
    }
    String most = most(spoken);
    return most.isEmpty() ? only(headers.getOrDefault(ids, Set.of())) : most;
  }

  /** The edition that alone has the row; empty if others have it as well. */
  String ofRow(String id) {
    return only(rows.getOrDefault(id, Set.of()));
  }

  boolean isAmount(String column) {
    return amounts.contains(column);
  }

  private static String only(Set<String> editions) {
    return editions.size() == 1 ? editions.iterator().next() : "";
  }

  /** The edition named most often, the later one of two; empty if none is named. */
  static String most(List<String> editions) {
    Map<String, Integer> counts = new TreeMap<>();
    editions.stream().filter(e -> !e.isEmpty()).forEach(e -> counts.merge(e, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
