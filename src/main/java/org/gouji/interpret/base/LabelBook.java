package org.gouji.interpret.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.interpret.base.Label.Kind;

/** The labels of one table in all editions, found by what is printed. */
public final class LabelBook {
  /**
   * Shorter labels must be printed exactly: one character more or less makes another word of them.
   */
  private static final int SHORTEST_MISREAD = 4;

  private static final int LONG = 12;

  /** Fewer characters of the names of columns may be a word. */
  private static final int FEWEST_ACROSS = 4;

  /** 1. 属于国家秘密: the number goes with the words behind it. */
  private static final Pattern NUMBER_APART =
      Pattern.compile("(?<=[\\s\\u3000\\u00a0])([0-9０-９]{1,2}[.．、])[\\s\\u3000\\u00a0]+");

  /** How the note over {@code requests} begins. */
  private static final String BALANCE = "本列数据的勾稽关系";

  /** The number of a part of the table, one level above 1. or （一）. */
  private static final Pattern TOP_LEVEL = Pattern.compile("^[一二三四五六七八九十]{1,3}[、.]");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00a0]+");

  private final String table;
  private final Map<String, String> rows = new LinkedHashMap<>();
  private final Map<String, String> numberedRows = new LinkedHashMap<>();

  /** Rows that the form numbers 1., 2., 3. within a group. */
  private final Set<String> items = new HashSet<>();

  private final Map<String, String> columns = new LinkedHashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();

  /** The labels of all groups, those among them that an edition prints as a row. */
  private final Set<String> printedGroups = new LinkedHashSet<>();

  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Map<Character, List<String>> keys;

  /** The books of all tables of the form, by the ids of the tables, in their order. */
  public static Map<String, LabelBook> all(Forms forms) {
    Map<String, LabelBook> books = new LinkedHashMap<>();
    forms.newest().tables().forEach(t -> books.put(t.id(), new LabelBook(forms, t.id())));
    return Collections.unmodifiableMap(books);
  }

  private LabelBook(Forms forms, String table) {
    this.table = table;
    for (var form : forms.editions()) {
      form.table(table).ifPresent(this::add);
    }
    switch (table) {
      case "disclosure" -> note("信息内容", "内容");
      case "requests" -> {
        note("申请人情况", "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和", BALANCE);
      }
      default -> note("结果");
    }
    printedGroups.addAll(groups.keySet());
    groups.keySet().removeIf(rows::containsKey);
    this.keys = allKeys();
  }

  private void note(String... texts) {
    for (String text : texts) {
      notes.put(text, text);
    }
  }

  private void add(FormTable form) {
    for (FormRow row : form.rows()) {
      if (!row.number().isEmpty() && Character.isDigit(row.number().charAt(0))) {
        items.add(row.id());
      }
      List<String> spellings = new ArrayList<>(row.variants());
      spellings.add(0, row.label());
      for (String spelling : spellings) {
        String key = Plain.key(Plain.fold(spelling));
        rows.putIfAbsent(key, row.id());
        if (!row.number().isEmpty()) {
          numberedRows.putIfAbsent(Plain.number(Plain.fold(row.number() + "、")) + key, row.id());
        }
      }
      row.groups()
          .forEach(g -> groups.putIfAbsent(Plain.key(Plain.fold(g)), Plain.key(Plain.fold(g))));
    }
    form.rows().stream().flatMap(r -> r.columns().stream()).distinct().forEach(this::column);
  }

  private void column(FormColumn column) {
    columns.putIfAbsent(Plain.key(Plain.fold(column.label())), column.id());
    column.variants().forEach(v -> columns.putIfAbsent(Plain.key(Plain.fold(v)), column.id()));
    if (!column.group().isEmpty()) {
      groups.putIfAbsent(
          Plain.key(Plain.fold(column.group())), Plain.key(Plain.fold(column.group())));
    }
  }

  /**
   * The label that the whole text prints.
   *
   * @param body whether rows have begun: 其他 and 总计 are columns before, rows after
   */
  public Optional<Label> exact(String text, boolean body) {
    String folded = Plain.fold(text);
    String key = Plain.key(folded);
    // A note may stand in brackets as a whole.
    Optional<Label> label = key.isEmpty() ? note(Plain.han(folded)) : label(folded, key, body);
    return label.isPresent() && Plain.hasFigure(folded) ? Optional.empty() : label;
  }

  private Optional<Label> label(String folded, String key, boolean body) {
    String number = Plain.number(folded);
    String numbered = numberedRows.get(number + key);
    if (!number.isEmpty() && numbered != null) {
      return Optional.of(new Label(Kind.ROW, numbered, false));
    }
    String row = rows.get(key);
    String column = columns.get(key);
    // 五、其他 is a row of its own, not the 3.其他 of a group.
    if (column != null && items.contains(row) && TOP_LEVEL.matcher(folded).find()) {
      return Optional.empty();
    }
    if (row != null && (column == null || body || !number.isEmpty())) {
      return Optional.of(new Label(Kind.ROW, row, false));
    }
    if (column != null) {
      return Optional.of(new Label(Kind.COLUMN, column, false));
    }
    if (groups.containsKey(key)) {
      String inBrackets = rows.get(Plain.key(Plain.inBrackets(folded)));
      return Optional.of(
          inBrackets == null
              ? new Label(Kind.GROUP, key, false)
              : new Label(Kind.ROW, inBrackets, false));
    }
    return isBand(key) ? Optional.of(new Label(Kind.NOTE, key, false)) : note(key);
  }

  private Optional<Label> note(String key) {
    return notes.containsKey(key) || notes.containsKey(BALANCE) && key.startsWith(BALANCE)
        ? Optional.of(new Label(Kind.NOTE, key, false))
        : Optional.empty();
  }

  /**
   * The row of which the text prints a beginning, or that the text goes on to explain: a long label
   * cut short, or 行政许可 with words behind it. Empty if several rows could be meant.
   */
  public Optional<Label> prefix(String text) {
    String key = Plain.key(Plain.fold(text));
    if (key.length() < SHORTEST_MISREAD) {
      return Optional.empty();
    }
    String found = "";
    for (Map.Entry<String, String> e : rows.entrySet()) {
      String label = e.getKey();
      boolean cut = key.length() >= 6 && label.startsWith(key);
      boolean explained =
          label.length() >= SHORTEST_MISREAD
              && key.startsWith(label)
              && !columns.containsKey(label);
      if ((cut || explained) && !found.equals(e.getValue())) {
        if (!found.isEmpty()) {
          return Optional.empty();
        }
        found = e.getValue();
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Label(Kind.ROW, found, false));
  }

  /** Whether the text prints how a column is called, or the beginning of it. */
  public boolean isPieceOfColumn(String text) {
    String key = Plain.key(Plain.fold(text));
    return !key.isEmpty() && columns.keySet().stream().anyMatch(l -> l.startsWith(key));
  }

  /**
   * Whether the text has no other characters than the names of columns: a line across narrow
   * columns whose names stand one character below the other.
   */
  public boolean isAcrossColumns(String text) {
    String key = Plain.key(Plain.fold(text));
    return key.length() >= FEWEST_ACROSS && isOfColumns(key);
  }

  private boolean isOfColumns(String key) {
    return key.chars().allMatch(c -> columns.keySet().stream().anyMatch(l -> l.indexOf(c) >= 0));
  }

  /**
   * Whether the words of the text are labels and pieces of the names of columns: a line across a
   * header in which some names are broken and others are not.
   */
  public boolean isAcrossHeader(String text) {
    List<String> words = List.of(SPACES.split(text.strip()));
    return words.size() >= FEWEST_ACROSS
        && words.stream()
            .allMatch(w -> exact(w, false).isPresent() || isOfColumns(Plain.key(Plain.fold(w))))
        && words.stream().anyMatch(w -> exact(w, false).isPresent());
  }

  /** Whether the text is a piece of the label of a group. */
  public boolean isPieceOfGroup(String text) {
    String key = Plain.key(Plain.fold(text));
    return !key.isEmpty() && groups.keySet().stream().anyMatch(l -> l.contains(key));
  }

  /** Whether the text prints the label of a row, or the beginning of it. */
  public boolean isBeginningOf(String row, String text) {
    String key = Plain.key(Plain.fold(text));
    return rows.entrySet().stream()
        .anyMatch(e -> e.getValue().equals(row) && e.getKey().startsWith(key));
  }

  /** Whether the text prints the label of a group, which another edition may print as a row. */
  public boolean isGroup(String text) {
    return printedGroups.contains(Plain.key(Plain.fold(text)));
  }

  /** Whether the text prints a label of the form or the beginning of one. */
  public boolean isBeginning(String text) {
    String key = Plain.key(Plain.fold(text));
    return exact(text, true).isPresent()
        || rows.keySet().stream().anyMatch(l -> l.startsWith(key))
        || groups.keySet().stream().anyMatch(l -> l.startsWith(key));
  }

  /**
   * The labels that stand side by side in the text, parted by spaces; empty unless all of it is
   * labels.
   */
  public List<String> several(String text) {
    String stripped = text.strip();
    if (!SPACES.matcher(stripped).find()) {
      return List.of();
    }
    String numbered = NUMBER_APART.matcher(stripped).replaceAll("$1");
    List<String> parts = List.of(SPACES.split(numbered));
    boolean all = parts.size() > 1 && parts.stream().allMatch(p -> exact(p, false).isPresent());
    return all ? parts : List.of();
  }

  private boolean isBand(String key) {
    return table.equals("disclosure") && key.startsWith("第二十条") && key.length() <= 10;
  }

  /**
   * The one row whose spelling is nearest to the text, if it is near enough and no other is as
   * near.
   */
  public Optional<Label> misread(String text) {
    String key = Plain.key(Plain.fold(text));
    if (key.length() < SHORTEST_MISREAD - 1) {
      return Optional.empty();
    }
    int most = key.length() >= LONG ? 2 : 1;
    for (int distance = 1; distance <= most; distance++) {
      String found = "";
      for (Map.Entry<String, String> e : rows.entrySet()) {
        if (e.getKey().length() >= SHORTEST_MISREAD && Plain.near(key, e.getKey(), distance)) {
          if (!found.isEmpty() && !found.equals(e.getValue())) {
            return Optional.empty();
          }
          found = e.getValue();
        }
      }
      if (!found.isEmpty()) {
        return Optional.of(new Label(Kind.ROW, found, true));
      }
    }
    return Optional.empty();
  }

  /** The group or column nearest to the text, if one is within one character of it. */
  public boolean isNearGroup(String text) {
    String key = Plain.key(Plain.fold(text));
    return key.length() >= SHORTEST_MISREAD - 1
        && (groups.keySet().stream().anyMatch(g -> Plain.near(key, g, 1))
            || columns.keySet().stream()
                .anyMatch(c -> c.length() >= SHORTEST_MISREAD && Plain.near(key, c, 1)));
  }

  /**
   * Keys of rows, groups, columns and notes that begin with this character, for finding them inside
   * running text; longest first.
   */
  public List<String> keys(char first) {
    return keys.getOrDefault(first, List.of());
  }

  private Map<Character, List<String>> allKeys() {
    List<String> all = new ArrayList<>();
    all.addAll(rows.keySet());
    all.addAll(groups.keySet());
    all.addAll(columns.keySet());
    all.addAll(notes.keySet());
    if (table.equals("disclosure")) {
      for (String n : List.of("一", "五", "六", "八", "九")) {
        all.add("第二十条第" + n + "项");
      }
    }
    all.sort(
        (a, b) ->
            b.length() != a.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
    return all.stream().collect(Collectors.groupingBy(key -> key.charAt(0)));
  }
}
