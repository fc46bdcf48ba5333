package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.document.Message;

/**
 * Names of cells, rows and columns for people. In Chinese the labels of the form ({@code 三、（一）予以公开
 * · 自然人}); in English the ids, whose words are the usual English terms of the field.
 */
public final class Names {
  private static final Map<String, String> TABLES =
      Map.of("disclosure", "主动公开表", "requests", "申请办理表", "disputes", "复议诉讼表");

  private final Form form;

  public Names(Form form) {
    this.form = form;
  }

  /** The cell as a person would point at it. */
  public Message cell(CellId id) {
    String zh =
        form.table(id.table())
            .flatMap(t -> t.row(id.row()))
            .map(r -> rowLabel(r) + " · " + columnLabel(r, id.column()))
            .orElse(id.toString());
    return new Message(zh, id.toString());
  }

  /** Several cells, separated as a list; the row is said once where all stand in one row. */
  public Message cells(List<CellId> ids) {
    boolean oneRow =
        ids.size() > 1 && ids.stream().map(i -> i.table() + "." + i.row()).distinct().count() == 1;
    if (!oneRow) {
      return join(ids, this::cell);
    }
    CellId first = ids.get(0);
    Message columns = join(ids, i -> column(i.table(), i.column()));
    return new Message(
        row(first.table(), first.row()).zh() + " · " + columns.zh(),
        first.table() + "." + first.row() + ": " + columns.en());
  }

  /** The row with the labels that govern it, as far as they are needed to find it. */
  public Message row(String table, String row) {
    String zh = form.table(table).flatMap(t -> t.row(row)).map(Names::rowLabel).orElse(row);
    return new Message(zh, table + "." + row);
  }

  /** The column's label. */
  public Message column(String table, String column) {
    String zh =
        form.table(table).stream()
            .flatMap(t -> t.rows().stream())
            .filter(r -> r.columns().stream().anyMatch(c -> c.id().equals(column)))
            .findFirst()
            .map(r -> columnLabel(r, column))
            .orElse(column);
    return new Message(zh, column);
  }

  /** The table with the number of its section. */
  public Message table(String table) {
    Optional<FormTable> found = form.table(table);
    String zh = TABLES.getOrDefault(table, table);
    return new Message(found.map(t -> numeral(t.section()) + "、" + zh).orElse(zh), table);
  }

  /** The heading of a section with its number: {@code 一、总体情况}. */
  public Message section(int number) {
    String zh =
        form.sections().stream()
            .filter(s -> s.number() == number)
            .findFirst()
            .map(FormSection::heading)
            .orElse("");
    return new Message(numeral(number) + "、" + zh, "section " + number);
  }

  /** 1 to 10 in Chinese. */
  public static String numeral(int number) {
    return number >= 1 && number <= 10
        ? "一二三四五六七八九十".substring(number - 1, number)
        : String.valueOf(number);
  }

  private Message join(List<CellId> ids, Function<CellId, Message> name) {
    List<Message> names = ids.stream().map(name).toList();
    return new Message(
        names.stream().map(Message::zh).collect(Collectors.joining("、")),
        names.stream().map(Message::en).collect(Collectors.joining(", ")));
  }

  /**
   * Of the outermost group only the number is kept (三、); a band's title (第二十条…) says nothing here.
   */
  private static String rowLabel(FormRow row) {
    List<String> parts = new ArrayList<>();
    for (String group : row.groups()) {
      int mark = group.indexOf('、');
      if (group.startsWith("第")) {
        continue;
      }
      parts.add(mark > 0 && mark <= 2 ? group.substring(0, mark + 1) : group + " ");
    }
    parts.add(numbered(row));
    return String.join("", parts);
  }

  private static String numbered(FormRow row) {
    String number = row.number();
    if (number.isEmpty()) {
      return row.label();
    }
    if (number.startsWith("（")) {
      return number + row.label();
    }
    return number + (Character.isDigit(number.charAt(0)) ? "." : "、") + row.label();
  }

  /** 其他 alone says nothing: it takes the label above it along. */
  private static String columnLabel(FormRow row, String column) {
    return row.columns().stream()
        .filter(c -> c.id().equals(column))
        .findFirst()
        .map(c -> c.label().equals("其他") && !c.group().isEmpty() ? c.group() + "·其他" : c.label())
        .orElse(column);
  }
}
