package org.gouji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Message;

/**
 * Names of what an edition of the form has, for people. Pointing at a place, they are in Chinese
 * the labels with all that leads there ({@code 三、（一）予以公开 · 自然人}) and in English the ids, whose
 * words are the usual English terms of the field; within a sentence, where the table is plain, they
 * are {@linkplain #brief brief}.
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

  /** The cell within a sentence: {@code 予以公开 · 自然人}, {@code granted · natural person}. */
  public Message brief(CellId id) {
    Message row = briefRow(id);
    Message column = briefColumn(id);
    return new Message(row.zh() + " · " + column.zh(), row.en() + " · " + column.en());
  }

  /** The row of a cell within a sentence. */
  public Message briefRow(CellId id) {
    return new Message(row(id).map(Names::briefLabel).orElse(id.row()), id.row().replace('_', ' '));
  }

  /** The column of a cell within a sentence. */
  public Message briefColumn(CellId id) {
    String zh =
        row(id).stream()
            .flatMap(r -> r.columns().stream())
            .filter(c -> c.id().equals(id.column()))
            .findFirst()
            .map(c -> saysEnough(c.label()) || c.group().isEmpty() ? c.label() : governed(c))
            .orElse(id.column());
    return new Message(zh, id.column().replace('_', ' '));
  }

  /** The row's label and nothing else; in English its id. */
  public Message rowLabel(CellId id) {
    return new Message(row(id).map(FormRow::label).orElse(id.row()), id.row());
  }

  /**
   * An instance of a rule: a cell, a row, a column, a table, a section or a topic, as the rule's
   * cells tell; else as it is.
   */
  public Message where(String where, List<CellId> cells) {
    for (CellId cell : cells) {
      if (cell.row().equals(where)) {
        return named(where, row(cell.table(), where));
      }
      if (cell.column().equals(where)) {
        return named(where, column(cell.table(), where));
      }
    }
    if (where.matches("[1-6]")) {
      return named(where, section(where.charAt(0) - '0'));
    }
    if (where.matches("[a-z_]+\\.[a-z_]+\\.[a-z_]+")) {
      return named(where, cell(CellId.parse(where)));
    }
    return named(where, where.matches("[1-6]\\.[a-z_]+") ? topic(where) : anywhere(where));
  }

  /** In English the instance stays the word that configurations and machine formats have. */
  private static Message named(String where, Message name) {
    return new Message(name.zh(), where);
  }

  /** A topic with its section: {@code 1.platforms}. */
  private Message topic(String where) {
    int number = where.charAt(0) - '0';
    String zh =
        form.sections().stream()
            .filter(s -> s.number() == number)
            .flatMap(s -> s.topics().stream())
            .filter(t -> where.endsWith("." + t.id()))
            .findFirst()
            .map(t -> section(number).zh() + " · " + t.name().zh())
            .orElse(where);
    return new Message(zh, where);
  }

  /** A table, row or column that is not printed, so that no cell tells its table. */
  private Message anywhere(String where) {
    Stream<Message> tables =
        form.tables().stream().filter(t -> t.id().equals(where)).map(t -> table(where));
    Stream<Message> rows =
        form.tables().stream().filter(t -> t.row(where).isPresent()).map(t -> row(t.id(), where));
    Stream<Message> columns =
        form.cells().stream()
            .filter(c -> c.column().equals(where))
            .map(c -> column(c.table(), where));
    return Stream.of(tables, rows, columns)
        .flatMap(s -> s)
        .findFirst()
        .orElse(new Message(where, where));
  }

  private Optional<FormRow> row(CellId id) {
    return form.table(id.table()).flatMap(t -> t.row(id.row()));
  }

  /** Short labels (其他, 总计) say nothing by themselves: what governs them goes before. */
  private static boolean saysEnough(String label) {
    return label.length() > 2;
  }

  private static String briefLabel(FormRow row) {
    if (saysEnough(row.label()) || row.number().isEmpty()) {
      return row.label();
    }
    if (row.number().startsWith("（") || row.groups().isEmpty()) {
      return row.number() + row.label();
    }
    return row.groups().get(row.groups().size() - 1) + row.number() + "." + row.label();
  }

  private static String governed(FormColumn column) {
    return column.group() + "·" + column.label();
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
        .map(c -> c.label().equals("其他") && !c.group().isEmpty() ? governed(c) : c.label())
        .orElse(column);
  }
}
