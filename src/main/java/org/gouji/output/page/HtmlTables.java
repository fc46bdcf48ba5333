package org.gouji.output.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.form.CellId;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormTable;
import org.gouji.output.base.Language;
import org.gouji.report.Report;

/**
 * A table of a report as the form prints it, from the form's data: title rows and header rows of
 * bands, merged labels of groups, one line of values where the form has one line. End tags that
 * HTML does not ask for are left out, since a page may hold thousands of tables.
 */
final class HtmlTables {
  /** The form prints these as one line of values, their rows side by side. */
  private static final Set<String> ONE_LINE = Set.of("disputes");

  private final Language language;
  private final Report report;
  private final HtmlFigures figures;

  /**
   * @param anchor of the report; those of its findings begin with it
   */
  HtmlTables(Language language, String anchor, Report report, CellMarks marks) {
    this.language = language;
    this.report = report;
    this.figures = new HtmlFigures(language, anchor, report, marks);
  }

  /** Writes the table with its name as caption. */
  void write(Markup out, FormTable table, String name) {
    List<FormRow> rows = printed(table);
    out.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", name)
        .open("table", "class", "form", "lang", "zh")
        .element("caption", name, "lang", language.pick("", "en"))
        .line();
    if (ONE_LINE.contains(table.id())) {
      oneLine(out, table, rows);
    } else {
      bands(out, table, rows);
    }
    out.own("</table></div>").line();
  }

  private List<FormRow> printed(FormTable table) {
    Set<String> there =
        report.cells().keySet().stream()
            .filter(c -> c.table().equals(table.id()))
            .map(CellId::row)
            .collect(Collectors.toSet());
    return table.rows().stream().filter(r -> r.required() || there.contains(r.id())).toList();
  }

  /** Rows below each other, in bands if their columns differ. */
  private void bands(Markup out, FormTable table, List<FormRow> rows) {
    boolean banded = rows.stream().map(FormRow::columns).distinct().count() > 1;
    Map<String, List<FormRow>> bands = new LinkedHashMap<>();
    for (FormRow row : rows) {
      String band = banded && !row.groups().isEmpty() ? row.groups().get(0) : "";
      bands.computeIfAbsent(band, b -> new ArrayList<>()).add(row);
    }
    int width = rows.stream().mapToInt(r -> r.columns().size()).max().orElse(1);
    int skipped = banded ? 1 : 0;
    int depth = rows.stream().mapToInt(r -> r.groups().size() - skipped).max().orElse(0) + 1;
    for (Map.Entry<String, List<FormRow>> band : bands.entrySet()) {
      out.own(banded ? "<tbody>" : "<thead>");
      if (!band.getKey().isEmpty()) {
        out.own("<tr><th scope=rowgroup colspan=" + (depth + width) + ">").text(band.getKey());
      }
      head(out, band.getValue().get(0).columns(), depth, width);
      out.own(banded ? "" : "<tbody>");
      List<FormRow> inBand = band.getValue();
      for (int i = 0; i < inBand.size(); i++) {
        out.own("<tr>");
        labels(out, inBand, i, skipped, depth);
        cells(out, table, inBand.get(i), width);
        out.line();
      }
    }
  }

  private void head(Markup out, List<FormColumn> columns, int depth, int width) {
    boolean grouped = columns.stream().anyMatch(c -> !c.group().isEmpty());
    String rowspan = grouped ? " rowspan=2" : "";
    Markup below = new Markup();
    out.own("<tr><td class=k" + (depth > 1 ? " colspan=" + depth : "") + rowspan + ">");
    for (int i = 0; i < columns.size(); i++) {
      FormColumn column = columns.get(i);
      String label =
          column.unit().isEmpty() ? column.label() : column.label() + "（" + column.unit() + "）";
      if (column.group().isEmpty()) {
        out.own("<th scope=col" + span(i, columns.size(), width) + rowspan + ">").text(label);
        words(out, column.id());
      } else {
        if (i == 0 || !columns.get(i - 1).group().equals(column.group())) {
          long n = columns.stream().filter(c -> c.group().equals(column.group())).count();
          out.own("<th scope=colgroup colspan=" + n + ">").text(column.group());
        }
        below.own("<th scope=col>").text(label);
        words(below, column.id());
      }
    }
    out.own(grouped ? "<tr>" : "").own(below).line();
  }

  /** The last column fills the line. */
  private static String span(int i, int columns, int width) {
    return i == columns - 1 && columns < width ? " colspan=" + (width - columns + 1) : "";
  }

  /** The labels that begin in this row: of groups, over all their rows, and of the row. */
  private void labels(Markup out, List<FormRow> rows, int index, int skipped, int depth) {
    FormRow row = rows.get(index);
    List<String> groups = row.groups();
    for (int g = skipped; g < groups.size(); g++) {
      List<String> path = groups.subList(0, g + 1);
      if (index == 0 || !startsWith(rows.get(index - 1), path)) {
        int n = index;
        while (n < rows.size() && startsWith(rows.get(n), path)) {
          n++;
        }
        out.own("<th scope=rowgroup class=g rowspan=" + (n - index) + ">").text(groups.get(g));
      }
    }
    int wide = depth - (groups.size() - skipped);
    out.own("<th scope=row" + (wide > 1 ? " colspan=" + wide : "") + ">").text(numbered(row));
    words(out, row.id());
  }

  /** The form is Chinese; who reads English finds the words of the ids below its labels. */
  private void words(Markup out, String id) {
    if (language == Language.EN) {
      out.own("<small lang=en>").text(id.replace('_', ' ')).own("</small>");
    }
  }

  private static boolean startsWith(FormRow row, List<String> path) {
    return row.groups().size() >= path.size() && row.groups().subList(0, path.size()).equals(path);
  }

  private static String numbered(FormRow row) {
    String number = row.number();
    if (number.isEmpty() || number.startsWith("（")) {
      return number + row.label();
    }
    return number + (Character.isDigit(number.charAt(0)) ? "." : "、") + row.label();
  }

  private void cells(Markup out, FormTable table, FormRow row, int width) {
    int n = row.columns().size();
    for (int i = 0; i < n; i++) {
      CellId cell = new CellId(table.id(), row.id(), row.columns().get(i).id());
      figures.write(out, cell, span(i, n, width));
    }
  }

  /** Three header rows: groups of rows, rows, columns; then the values. */
  private void oneLine(Markup out, FormTable table, List<FormRow> rows) {
    Markup middle = new Markup();
    Markup lowest = new Markup();
    out.own("<thead><tr>");
    for (int i = 0; i < rows.size(); i++) {
      FormRow row = rows.get(i);
      int n = row.columns().size();
      if (row.groups().isEmpty()) {
        out.own("<th scope=colgroup colspan=" + n + ">").text(row.label());
        words(out, row.id());
      } else if (i == 0 || !rows.get(i - 1).groups().equals(row.groups())) {
        int all =
            rows.stream()
                .filter(r -> r.groups().equals(row.groups()))
                .mapToInt(r -> r.columns().size())
                .sum();
        String group = String.join(" ", row.groups());
        out.own("<th scope=colgroup colspan=" + all + ">").text(group);
      }
      if (!row.groups().isEmpty()) {
        middle.own("<th scope=colgroup colspan=" + n + ">").text(row.label());
        words(middle, row.id());
      }
      for (FormColumn column : row.columns()) {
        String rowspan = row.groups().isEmpty() ? " rowspan=2" : "";
        Markup line = row.groups().isEmpty() ? middle : lowest;
        line.own("<th scope=col" + rowspan + ">").text(column.label());
        words(line, column.id());
      }
    }
    out.own("<tr>").own(middle).own("<tr>").own(lowest).own("<tbody><tr>");
    rows.forEach(row -> cells(out, table, row, 0));
    out.line();
  }
}
