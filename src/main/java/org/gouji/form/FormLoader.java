package org.gouji.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Loads the form from its resource files and checks their structure: unknown keys, wrong kinds, ids
 * used twice, equations over rows that do not exist.
 */
final class FormLoader {
  private static final Forms STANDARD = load(FormLoader.class::getResourceAsStream);

  private final YAMLMapper yaml =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private final Map<String, JsonNode> trees = new HashMap<>();
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
    for (JsonNode node : tree("sections.yaml")) {
      Fields f = new Fields("sections.yaml", node, "number", "heading", "variants");
      sections.add(new FormSection(f.integer("number"), f.text("heading"), f.texts("variants")));
    }
    List<Form> forms = new ArrayList<>();
    for (JsonNode node : tree("editions.yaml")) {
      Fields f = new Fields("editions.yaml", node, "edition", "basis", "tables");
      forms.add(form(f.text("edition"), f.text("basis"), sections, f.texts("tables")));
    }
    return new Forms(forms);
  }

  private Form form(String edition, String basis, List<FormSection> sections, List<String> files) {
    List<FormTable> tables = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (String name : files) {
      String file = name + ".yaml";
      Fields f =
          new Fields(file, tree(file), "table", "section", "columns", "rows", "bands", "relations");
      List<FormRow> rows = new ArrayList<>();
      if (f.has("bands")) {
        for (JsonNode band : f.list("bands")) {
          Fields b = new Fields(file, band, "title", "columns", "rows");
          rows.addAll(rows(file, b, columns(file, b), edition, List.of(b.text("title"))));
        }
      } else {
        rows.addAll(rows(file, f, columns(file, f), edition, List.of()));
      }
      FormTable table = new FormTable(f.text("table"), f.integer("section"), rows);
      requireUnique(file, table.cells());
      tables.add(table);
      for (JsonNode relation : f.list("relations")) {
        relations.add(relation(file, table, relation));
      }
    }
    return new Form(edition, basis, sections, tables, relations);
  }

  private static List<FormColumn> columns(String file, Fields parent) {
    List<FormColumn> columns = new ArrayList<>();
    for (JsonNode node : parent.list("columns")) {
      Fields f = new Fields(file, node, "id", "label", "variants", "group", "kind", "unit");
      columns.add(
          new FormColumn(
              f.text("id"),
              f.text("label"),
              f.texts("variants"),
              f.optional("group"),
              f.kind("kind"),
              f.optional("unit")));
    }
    return columns;
  }

  private static List<FormRow> rows(
      String file, Fields parent, List<FormColumn> columns, String edition, List<String> band) {
    List<FormRow> rows = new ArrayList<>();
    for (JsonNode node : parent.list("rows")) {
      Fields f =
          new Fields(
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

  private static Relation relation(String file, FormTable table, JsonNode node) {
    Fields f = new Fields(file, node, "rule", "per", "left", "right", "total", "parts");
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
  private JsonNode tree(String file) {
    return trees.computeIfAbsent(file, this::parsed);
  }

  private JsonNode parsed(String file) {
    try (InputStream in = resources.open(file)) {
      if (in == null) {
        throw new IllegalStateException("the form's resource file " + file + " is missing");
      }
      return yaml.readTree(in);
    } catch (JacksonException e) {
      throw new IllegalStateException(file + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** The fields of one mapping; says the file and the field when something is wrong. */
  private record Fields(String file, JsonNode node) {
    Fields(String file, JsonNode node, String... known) {
      this(file, node);
      Set<String> allowed = Set.of(known);
      if (!node.isObject()) {
        throw wrong("expected a mapping, found " + node);
      }
      node.propertyNames()
          .forEach(
              n -> {
                if (!allowed.contains(n)) {
                  throw wrong("unknown key '" + n + "' in " + node);
                }
              });
    }

    IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ": " + what);
    }

    boolean has(String name) {
      return node.has(name);
    }

    String text(String name) {
      String value = optional(name);
      if (value.isEmpty()) {
        throw wrong("'" + name + "' is wanting in " + node);
      }
      return value;
    }

    String optional(String name) {
      JsonNode value = node.get(name);
      if (value == null) {
        return "";
      }
      if (!value.isString()) {
        throw wrong("'" + name + "' must be text in " + node);
      }
      return value.stringValue();
    }

    int integer(String name) {
      JsonNode value = node.get(name);
      if (value == null || !value.isInt()) {
        throw wrong("'" + name + "' must be a whole number in " + node);
      }
      return value.intValue();
    }

    List<String> texts(String name) {
      List<String> texts = new ArrayList<>();
      for (JsonNode item : list(name)) {
        if (!item.isString()) {
          throw wrong("'" + name + "' must hold texts in " + node);
        }
        texts.add(item.stringValue());
      }
      return texts;
    }

    List<JsonNode> list(String name) {
      JsonNode list = node.get(name);
      if (list == null) {
        return List.of();
      }
      if (!list.isArray()) {
        throw wrong("'" + name + "' must be a list in " + node);
      }
      return new ArrayList<>(list.values());
    }

    ValueKind kind(String name) {
      String value = text(name);
      try {
        return ValueKind.valueOf(value.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw wrong("'" + name + "' must be count, change or amount, not '" + value + "'");
      }
    }
  }
}
