package org.gouji.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Message;
import org.gouji.form.Form;
import org.gouji.form.FormColumn;
import org.gouji.form.FormRow;
import org.gouji.form.FormSection;
import org.gouji.form.FormTable;
import org.gouji.form.Forms;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/**
 * Further spellings of labels.
 *
 * @param sections headings by section number
 * @param rows labels by {@code table.row}
 * @param columns labels by {@code table.column}
 */
record LabelConfig(
    Map<String, List<String>> sections,
    Map<String, List<String>> rows,
    Map<String, List<String>> columns) {
  static final List<String> KEYS = List.of("sections", "rows", "columns");

  static LabelConfig of(@Nullable Item item, Problems problems, Forms forms) {
    if (item == null) {
      return new LabelConfig(Map.of(), Map.of(), Map.of());
    }
    Keys keys = Keys.of(item, problems, KEYS);
    Set<String> sections = new LinkedHashSet<>();
    Set<String> rows = new LinkedHashSet<>();
    Set<String> columns = new LinkedHashSet<>();
    for (Form form : forms.editions()) {
      form.sections().forEach(s -> sections.add(String.valueOf(s.number())));
      for (FormTable table : form.tables()) {
        for (FormRow row : table.rows()) {
          rows.add(table.id() + "." + row.id());
          row.columns().forEach(c -> columns.add(table.id() + "." + c.id()));
        }
      }
    }
    return new LabelConfig(
        read(keys.item("sections"), problems, new Message("部分", "section"), sections),
        read(keys.item("rows"), problems, new Message("行", "row"), rows),
        read(keys.item("columns"), problems, new Message("列", "column"), columns));
  }

  private static Map<String, List<String>> read(
      @Nullable Item item, Problems problems, Message what, Set<String> known) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    if (item != null) {
      for (Item.Entry entry : Keys.free(item, problems)) {
        if (known.contains(entry.key())) {
          labels.put(entry.key(), Keys.texts(entry.value(), problems));
        } else {
          problems.unknown(entry.line(), what, entry.key(), known);
        }
      }
    }
    return labels;
  }

  /** The forms with these spellings beside their own. */
  Forms on(Forms forms) {
    if (sections.isEmpty() && rows.isEmpty() && columns.isEmpty()) {
      return forms;
    }
    return new Forms(forms.editions().stream().map(this::on).toList());
  }

  private Form on(Form form) {
    return new Form(
        form.edition(),
        form.basis(),
        form.sections().stream()
            .map(
                s ->
                    new FormSection(
                        s.number(),
                        s.heading(),
                        both(s.variants(), sections.get(String.valueOf(s.number()))),
                        s.topics()))
            .toList(),
        form.tables().stream().map(this::on).toList(),
        form.relations());
  }

  private FormTable on(FormTable table) {
    return new FormTable(
        table.id(),
        table.section(),
        table.rows().stream()
            .map(
                r ->
                    new FormRow(
                        r.id(),
                        r.label(),
                        r.number(),
                        r.groups(),
                        both(r.variants(), rows.get(table.id() + "." + r.id())),
                        r.columns().stream().map(c -> on(table, c)).toList(),
                        r.standsFor(),
                        r.required()))
            .toList());
  }

  private FormColumn on(FormTable table, FormColumn c) {
    return new FormColumn(
        c.id(),
        c.label(),
        both(c.variants(), columns.get(table.id() + "." + c.id())),
        c.group(),
        c.kind(),
        c.unit());
  }

  private static List<String> both(List<String> own, @Nullable List<String> further) {
    if (further == null) {
      return own;
    }
    Set<String> all = new LinkedHashSet<>(own);
    all.addAll(further);
    return new ArrayList<>(all);
  }
}
