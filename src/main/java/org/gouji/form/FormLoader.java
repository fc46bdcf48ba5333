package org.gouji.form;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.gouji.document.Message;
import org.gouji.yaml.DataFile;
import org.gouji.yaml.Fields;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/**
 * Loads the form from its resource files and checks their structure: unknown keys, wrong kinds, ids
 * used twice, equations over rows that do not exist.
 */
final class FormLoader {
  private static final String SECTIONS = "sections.yaml";
  private static final Forms STANDARD = load(FormLoader.class::getResourceAsStream);

  private final Map<String, Item> trees = new HashMap<>();
  private final Resources resources;

  private FormLoader(Resources resources) {
    this.resources = resources;
  }

  /** Where the resource files are. */
  @FunctionalInterface
  interface Resources {
    /** The file of this name, or null if there is none. */
    @Nullable InputStream open(String file);
  }

  /**
   * The form as these files give it.
   *
   * @throws IllegalStateException if something in them is wrong; it says the file and what
   */
  static Forms load(Resources resources) {
    return new FormLoader(resources).load();
  }

  static Forms standard() {
    return STANDARD;
  }

  private Forms load() {
    List<FormSection> sections = new ArrayList<>();
    for (Item node : Fields.list(SECTIONS, tree(SECTIONS))) {
      sections.add(section(Fields.of(SECTIONS, node, "number", "heading", "variants", "topics")));
    }
    List<Form> forms = new ArrayList<>();
    for (Item node : Fields.list("editions.yaml", tree("editions.yaml"))) {
      Fields f = Fields.of("editions.yaml", node, "edition", "basis", "tables");
      forms.add(form(f.text("edition"), f.text("basis"), sections, f.texts("tables")));
    }
    return new Forms(forms);
  }

  private static FormSection section(Fields f) {
    List<FormTopic> topics = new ArrayList<>();
    for (Item node : f.items("topics")) {
      Fields t = f.inside(node, "id", "label", "english", "words");
      Message name = new Message(t.text("label"), t.text("english"));
      try {
        topics.add(new FormTopic(t.text("id"), name, t.text("words")));
      } catch (PatternSyntaxException e) {
        throw t.wrong("'words' is no pattern");
      }
    }
    return new FormSection(f.integer("number"), f.text("heading"), f.texts("variants"), topics);
  }

  private Form form(String edition, String basis, List<FormSection> sections, List<String> files) {
    List<FormTable> tables = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (String name : files) {
      String file = name + ".yaml";
      Fields f =
          Fields.of(file, tree(file), "table", "section", "columns", "rows", "bands", "relations");
      List<FormRow> rows = new ArrayList<>();
      if (f.has("bands")) {
        for (Item band : f.items("bands")) {
          Fields b = Fields.of(file, band, "title", "columns", "rows");
          rows.addAll(rows(file, b, columns(file, b), edition, List.of(b.text("title"))));
        }
      } else {
        rows.addAll(rows(file, f, columns(file, f), edition, List.of()));
      }
      FormTable table = new FormTable(f.text("table"), f.integer("section"), rows);
      requireUnique(file, table.cells());
      tables.add(table);
      for (Item relation : f.items("relations")) {
        relations.add(relation(file, table, relation));
      }
    }
    return new Form(edition, basis, sections, tables, relations);
  }

  private static List<FormColumn> columns(String file, Fields parent) {
    List<FormColumn> columns = new ArrayList<>();
    for (Item node : parent.items("columns")) {
      Fields f = Fields.of(file, node, "id", "label", "variants", "group", "kind", "unit");
      columns.add(
          new FormColumn(
              f.text("id"),
              f.text("label"),
              f.texts("variants"),
              f.optional("group"),
              f.word("kind", ValueKind.class),
              f.optional("unit")));
    }
    return columns;
  }

  private static List<FormRow> rows(
      String file, Fields parent, List<FormColumn> columns, String edition, List<String> band) {
    List<FormRow> rows = new ArrayList<>();
    for (Item node : parent.items("rows")) {
      Fields f =
          Fields.of(
              file, node, "id", "label", "number", "groups", "variants", "editions", "stands_for");
      List<String> groups = new ArrayList<>(band);
      groups.addAll(f.texts("groups"));
      boolean required = !f.has("editions") || f.texts("editions").contains(edition);
      rows.add(
          new FormRow(
              f.text("id"),
              f.text("label"),
              f.optional("number"),
              groups,
              f.texts("variants"),
              columns,
              f.texts("stands_for"),
              required));
    }
    return rows;
  }

  private static Relation relation(String file, FormTable table, Item node) {
    Fields f = Fields.of(file, node, "rule", "per", "left", "right", "total", "parts");
    boolean perColumn = f.text("per").equals("column");
    boolean total = f.has("total");
    List<String> left = total ? List.of(f.text("total")) : f.texts("left");
    List<String> right = total ? f.texts("parts") : f.texts("right");
    Set<String> known = new LinkedHashSet<>();
    if (perColumn) {
      table.rows().forEach(r -> known.add(r.id()));
    } else {
      table.rows().forEach(r -> r.columns().forEach(c -> known.add(c.id())));
    }
    List<String> used = new ArrayList<>(left);
    used.addAll(right);
    for (String id : used) {
      if (!known.contains(id)) {
        throw f.wrong("the relation " + f.text("rule") + " names '" + id + "', which is not there");
      }
    }
    return new Relation(f.text("rule"), table.id(), perColumn, left, right, total);
  }

  private static void requireUnique(String file, List<CellId> cells) {
    Set<CellId> seen = new LinkedHashSet<>();
    for (CellId cell : cells) {
      if (!seen.add(cell)) {
        throw new IllegalStateException(file + ": the cell " + cell + " is there twice");
      }
    }
  }

  /** Tables that editions share are read once: reading them is most of a short run. */
  private Item tree(String file) {
    return trees.computeIfAbsent(file, f -> DataFile.read(f, resources.open(f)));
  }
}
