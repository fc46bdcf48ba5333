package org.gouji.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.Forms;
import org.gouji.kit.SampleReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a sample says, as its source file has it: narrative, figures, and the one fault if it has
 * one. Totals, （七）总计 and 四 are reckoned here, so that a sample tallies unless a misprint is written
 * down.
 */
record SampleSource(JsonNode node) {
  static SampleSource of(String name) {
    try (InputStream in = SampleSource.class.getResourceAsStream(name + ".yaml")) {
      return new SampleSource(new YAMLMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** A word at the top of the source; empty if it is not there. */
  String word(String key) {
    JsonNode value = node.get(key);
    return value == null ? "" : value.asString();
  }

  SampleReport report() {
    Form form = Forms.standard().edition(word("edition")).orElseThrow();
    Map<String, String> cells = cells(form);
    FormDrawing drawing = new FormDrawing(form, cells, texts("drop"));
    String year = word("year");
    List<SampleReport.Part> parts = new ArrayList<>();
    texts("preamble").forEach(t -> parts.add(new SampleReport.Text(t, false)));
    List<String> numbers = List.of("一", "二", "三", "四", "五", "六");
    form.sections()
        .forEach(
            section -> {
              String number = Integer.toString(section.number());
              String heading = numbers.get(section.number() - 1) + "、" + section.heading();
              parts.add(new SampleReport.Text(heading, true));
              strings(node.get("sections").get(number))
                  .forEach(t -> parts.add(new SampleReport.Text(t, false)));
              form.tables().stream()
                  .filter(t -> t.section() == section.number())
                  .forEach(t -> parts.add(drawing.grid(t.id())));
            });
    parts.add(new SampleReport.Text(word("organ"), false));
    parts.add(new SampleReport.Text(word("signature"), false));
    return new SampleReport(
        word("organ"), word("edition"), Integer.parseInt(year), List.copyOf(parts), cells);
  }

  /** A list at the top of the source; empty if it is not there. */
  List<String> texts(String key) {
    return strings(node.get(key));
  }

  private static List<String> strings(JsonNode list) {
    List<String> texts = new ArrayList<>();
    if (list != null) {
      list.values().forEach(v -> texts.add(v.asString()));
    }
    return texts;
  }

  private Map<String, String> cells(Form form) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (FormRow row : form.table("disclosure").orElseThrow().rows()) {
      List<String> values = strings(node.get("disclosure").get(row.id()));
      for (int i = 0; i < row.columns().size(); i++) {
        cells.put("disclosure." + row.id() + "." + row.columns().get(i).id(), values.get(i));
      }
    }
    requests(form, cells);
    for (FormRow row : form.table("disputes").orElseThrow().rows()) {
      put(cells, "disputes", row, counts("disputes", row.id(), 4));
    }
    if (!word("blank_totals").isEmpty()) {
      cells.replaceAll(
          (id, v) ->
              id.startsWith("requests.")
                      && id.endsWith(".total")
                      && !id.matches("requests.(received|carried_in|handled|carried_out).total")
                  ? ""
                  : v);
    }
    JsonNode misprints = node.get("misprints");
    if (misprints != null) {
      misprints.properties().forEach(e -> cells.replace(e.getKey(), e.getValue().asString()));
    }
    return cells;
  }

  private void requests(Form form, Map<String, String> cells) {
    List<FormRow> rows =
        form.table("requests").orElseThrow().rows().stream().filter(FormRow::required).toList();
    int[] handled = new int[6];
    int[] left = new int[6];
    for (FormRow row : rows) {
      int[] counts = counts("requests", row.id(), 6);
      for (int i = 0; i < 6; i++) {
        if (row.groups().isEmpty()) {
          left[i] += counts[i];
        } else {
          handled[i] += counts[i];
        }
      }
    }
    for (int i = 0; i < 6; i++) {
      left[i] -= handled[i];
    }
    for (FormRow row : rows) {
      int[] counts =
          switch (row.id()) {
            case "handled" -> handled;
            case "carried_out" -> left;
            default -> counts("requests", row.id(), 6);
          };
      put(cells, "requests", row, counts);
    }
  }

  private int[] counts(String table, String row, int n) {
    JsonNode values = node.get(table).get(row);
    int[] counts = new int[n];
    for (int i = 0; values != null && i < n; i++) {
      counts[i] = values.get(i).asInt();
    }
    return counts;
  }

  /** The last column is the sum of the others. */
  private static void put(Map<String, String> cells, String table, FormRow row, int[] counts) {
    int total = 0;
    List<FormColumn> columns = row.columns();
    for (int i = 0; i < counts.length; i++) {
      cells.put(table + "." + row.id() + "." + columns.get(i).id(), Integer.toString(counts[i]));
      total += counts[i];
    }
    cells.put(
        table + "." + row.id() + "." + columns.get(counts.length).id(), Integer.toString(total));
  }
}
