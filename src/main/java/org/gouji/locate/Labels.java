package org.gouji.locate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;

/** What rows and columns are called before people. */
public interface Labels {
  /** The name of the row of a cell. */
  Message row(CellId cell);

  /** The name of the column of a cell. */
  Message column(CellId cell);

  /** The name of a cell: its row and its column. */
  default Message cell(CellId cell) {
    Message row = row(cell);
    Message column = column(cell);
    return new Message(row.zh() + " · " + column.zh(), row.en() + " · " + column.en());
  }

  /** The form's labels in Chinese, the ids as words in English. */
  static Labels of(Form form) {
    Map<String, FormTable> tables = new HashMap<>();
    form.tables().forEach(t -> tables.put(t.id(), t));
    return new Labels() {
      @Override
      public Message row(CellId cell) {
        String zh = find(cell).map(FormLabels::row).orElse(cell.row());
        return new Message(zh, cell.row().replace('_', ' '));
      }

      @Override
      public Message column(CellId cell) {
        String zh =
            find(cell).stream()
                .flatMap(r -> r.columns().stream())
                .filter(c -> c.id().equals(cell.column()))
                .findFirst()
                .map(FormLabels::column)
                .orElse(cell.column());
        return new Message(zh, cell.column().replace('_', ' '));
      }

      private Optional<FormRow> find(CellId cell) {
        return Optional.ofNullable(tables.get(cell.table())).flatMap(t -> t.row(cell.row()));
      }
    };
  }

  /** Short labels (其他, 总计) say nothing by themselves: what governs them goes before. */
  final class FormLabels {
    private FormLabels() {}

    private static String row(FormRow row) {
      if (row.label().length() > 2 || row.number().isEmpty()) {
        return row.label();
      }
      if (row.number().startsWith("（") || row.groups().isEmpty()) {
        return row.number() + row.label();
      }
      String group = row.groups().get(row.groups().size() - 1);
      return group + row.number() + "." + row.label();
    }

    private static String column(FormColumn column) {
      return column.label().length() > 2 || column.group().isEmpty()
          ? column.label()
          : column.group() + "·" + column.label();
    }
  }
}
