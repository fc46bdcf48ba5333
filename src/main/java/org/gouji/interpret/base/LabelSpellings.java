package org.gouji.interpret.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;

/**
 * How the labels of one table are spelled, in all editions and variants, as keys of {@link Plain}.
 */
final class LabelSpellings {
  /** How the note over {@code requests} begins. */
  private static final String BALANCE = "本列数据的勾稽关系";

  private final String table;

  /** Ids of rows and columns by their spellings. */
  private final Map<String, String> rows = new LinkedHashMap<>();

  private final Map<String, String> columns = new LinkedHashMap<>();

  /** Ids of rows by their spellings with the number in front. */
  private final Map<String, String> numberedRows = new LinkedHashMap<>();

  /** Rows that the form numbers 1., 2., 3. within a group. */
  private final Set<String> items = new HashSet<>();

  /** The labels of all groups, those among them that an edition prints as a row. */
  private final Set<String> printedGroups = new LinkedHashSet<>();

  private final Set<String> groups;
  private final Set<String> notes;
  private final Map<Character, List<String>> byFirst;

  LabelSpellings(Forms forms, String table) {
    this.table = table;
    forms.editions().stream().flatMap(f -> f.table(table).stream()).forEach(this::add);
    this.groups = new LinkedHashSet<>(printedGroups);
    groups.removeAll(rows.keySet());
    this.notes =
        switch (table) {
          case "disclosure" -> Set.of("信息内容", "内容");
          case "requests" -> Set.of("申请人情况", "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", BALANCE);
          default -> Set.of();
        };
    this.byFirst = longestFirst();
  }

  private void add(FormTable form) {
    for (FormRow row : form.rows()) {
      if (!row.number().isEmpty() && Character.isDigit(row.number().charAt(0))) {
        items.add(row.id());
      }
      Stream.concat(Stream.of(row.label()), row.variants().stream())
          .map(Plain::keyOf)
          .forEach(key -> add(row, key));
      row.groups().forEach(g -> printedGroups.add(Plain.keyOf(g)));
    }
    form.rows().stream().flatMap(r -> r.columns().stream()).distinct().forEach(this::add);
  }

  private void add(FormRow row, String key) {
    rows.putIfAbsent(key, row.id());
    if (!row.number().isEmpty()) {
      numberedRows.putIfAbsent(Plain.number(Plain.fold(row.number() + "、")) + key, row.id());
    }
  }

  private void add(FormColumn column) {
    Stream.concat(Stream.of(column.label()), column.variants().stream())
        .forEach(label -> columns.putIfAbsent(Plain.keyOf(label), column.id()));
    if (!column.group().isEmpty()) {
      printedGroups.add(Plain.keyOf(column.group()));
    }
  }

  Map<String, String> rows() {
    return rows;
  }

  Map<String, String> numberedRows() {
    return numberedRows;
  }

  Map<String, String> columns() {
    return columns;
  }

  /** The labels of groups that no edition prints as a row. */
  Set<String> groups() {
    return groups;
  }

  /** Whether it is the label of a group, which another edition may print as a row. */
  boolean isGroup(String key) {
    return printedGroups.contains(key);
  }

  /** Whether the form numbers the row within a group. */
  boolean isItem(String row) {
    return items.contains(row);
  }

  /** Whether it is a note over the columns. */
  boolean isNote(String key) {
    return notes.contains(key) || notes.contains(BALANCE) && key.startsWith(BALANCE);
  }

  /** Whether it names the article of the regulations that a band of the table is about. */
  boolean isBand(String key) {
    return table.equals("disclosure")
        && key.startsWith("第二十条")
        && key.length() <= 10
        && !isLabel(key.substring(key.lastIndexOf('项') + 1));
  }

  /** What stands behind the name of an article may be the label below it. */
  private boolean isLabel(String behind) {
    return rows.containsKey(behind) || notes.contains(behind);
  }

  /** The spellings that begin with this character, longest first. */
  List<String> beginningWith(char first) {
    return byFirst.getOrDefault(first, List.of());
  }

  private Map<Character, List<String>> longestFirst() {
    List<String> all = new ArrayList<>();
    Stream.of(rows.keySet(), groups, columns.keySet(), notes).forEach(all::addAll);
    if (table.equals("disclosure")) {
      Stream.of("一", "五", "六", "八", "九").forEach(n -> all.add("第二十条第" + n + "项"));
    }
    all.sort(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return all.stream().collect(Collectors.groupingBy(key -> key.charAt(0)));
  }
}
