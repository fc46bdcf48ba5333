package org.gouji.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.kit.SampleGrid;
import org.gouji.kit.SampleGrid.Box;

/** Draws the form's tables with given figures. */
final class FormDrawing {
  private final Form form;
  private final Map<String, String> cells;
  private final List<String> dropped;

  /**
   * @param cells what each cell prints, by cell id
   * @param dropped ids of rows of {@code requests} that are left out
   */
  FormDrawing(Form form, Map<String, String> cells, List<String> dropped) {
    this.form = form;
    this.cells = cells;
    this.dropped = dropped;
  }

  SampleGrid grid(String table) {
    FormTable t = form.table(table).orElseThrow();
    return new SampleGrid(
        table,
        switch (table) {
          case "disclosure" -> disclosure(t);
          case "requests" -> requests(t);
          case "disputes" -> disputes(t);
          default -> throw new IllegalArgumentException(table);
        });
  }

  private String cell(String table, FormRow row, FormColumn column) {
    return cells.get(table + "." + row.id() + "." + column.id());
  }

  private List<Box> disclosure(FormTable table) {
    List<Box> boxes = new ArrayList<>();
    String band = "";
    int row = 0;
    for (FormRow r : table.rows()) {
      int n = r.columns().size();
      if (!r.groups().get(0).equals(band)) {
        band = r.groups().get(0);
        boxes.add(new Box(row++, 0, 1, 4, band));
        boxes.add(new Box(row, 0, 1, 1, "信息内容"));
        for (int c = 0; c < n; c++) {
          FormColumn column = r.columns().get(c);
          String unit = column.unit().isEmpty() ? "" : "（单位：" + column.unit() + "）";
          boxes.add(banded(row, c, n, column.label() + unit));
        }
        row++;
      }
      boxes.add(new Box(row, 0, 1, 1, r.label()));
      for (int c = 0; c < n; c++) {
        boxes.add(banded(row, c, n, cell("disclosure", r, r.columns().get(c))));
      }
      row++;
    }
    return boxes;
  }

  /** The last of a row's cells goes to the edge of the table. */
  private static Box banded(int row, int c, int n, String text) {
    return new Box(row, 1 + c, 1, c == n - 1 ? 3 - c : 1, text);
  }

  private List<Box> requests(FormTable table) {
    List<FormRow> rows =
        table.rows().stream().filter(r -> r.required() && !dropped.contains(r.id())).toList();
    List<FormColumn> columns = table.rows().get(0).columns();
    List<Box> boxes = new ArrayList<>();
    boxes.add(new Box(0, 0, 3, 3, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"));
    boxes.add(new Box(0, 3, 1, 7, "申请人情况"));
    boxes.add(new Box(1, 3, 2, 1, columns.get(0).label()));
    boxes.add(new Box(1, 4, 1, 5, columns.get(1).group()));
    boxes.add(new Box(1, 9, 2, 1, columns.get(6).label()));
    for (int i = 1; i < 6; i++) {
      boxes.add(new Box(2, 3 + i, 1, 1, columns.get(i).label()));
    }
    for (int i = 0; i < rows.size(); i++) {
      FormRow r = rows.get(i);
      for (int depth = 0; depth < r.groups().size(); depth++) {
        String group = r.groups().get(depth);
        if (i == 0 || !rows.get(i - 1).groups().contains(group)) {
          int span = (int) rows.stream().filter(x -> x.groups().contains(group)).count();
          boxes.add(new Box(3 + i, depth, span, 1, group));
        }
      }
      int from = r.groups().size();
      boxes.add(new Box(3 + i, from, 1, 3 - from, printed(r)));
      for (int c = 0; c < 7; c++) {
        boxes.add(new Box(3 + i, 3 + c, 1, 1, cell("requests", r, columns.get(c))));
      }
    }
    return boxes;
  }

  private static String printed(FormRow row) {
    String number = row.number();
    if (number.isEmpty() || number.startsWith("（")) {
      return number + row.label();
    }
    return number + (Character.isDigit(number.charAt(0)) ? "." : "、") + row.label();
  }

  private List<Box> disputes(FormTable table) {
    List<FormRow> rows = table.rows();
    List<FormColumn> columns = rows.get(0).columns();
    List<Box> boxes = new ArrayList<>();
    boxes.add(new Box(0, 0, 1, 5, rows.get(0).label()));
    boxes.add(new Box(0, 5, 1, 10, rows.get(1).groups().get(0)));
    for (int i = 0; i < 5; i++) {
      boxes.add(new Box(1, i, 2, 1, columns.get(i).label()));
    }
    boxes.add(new Box(1, 5, 1, 5, rows.get(1).label()));
    boxes.add(new Box(1, 10, 1, 5, rows.get(2).label()));
    for (int i = 5; i < 15; i++) {
      boxes.add(new Box(2, i, 1, 1, columns.get(i % 5).label()));
    }
    for (int i = 0; i < 15; i++) {
      boxes.add(new Box(3, i, 1, 1, cell("disputes", rows.get(i / 5), columns.get(i % 5))));
    }
    return boxes;
  }
}
