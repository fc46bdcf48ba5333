package org.gouji.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.document.Message;
import org.gouji.yaml.DataFile;
import org.gouji.yaml.Fields;
import org.gouji.yaml.Item;

/** Reads the catalogue's files; a mistake in them is an error that names the file. */
final class CatalogueLoader {
  private static final String FOLDER = "catalogue/";
  private static final String INDEX = "index.yaml";

  private static final String[] REPORT_KEYS = {
    "edition",
    "year",
    "organization",
    "title",
    "cells",
    "without",
    "extra_rows",
    "sections",
    "order",
    "preamble",
    "ending"
  };

  private CatalogueLoader() {}

  static List<RuleInfo> load() {
    List<RuleInfo> rules = new ArrayList<>();
    for (Item id : Fields.list(INDEX, read(INDEX))) {
      rules.add(rule(Fields.text(INDEX, id)));
    }
    return rules;
  }

  private static Item read(String file) {
    return DataFile.read(file, CatalogueLoader.class.getResourceAsStream(FOLDER + file));
  }

  private static RuleInfo rule(String id) {
    String file = id + ".yaml";
    Fields f =
        Fields.of(
            file,
            read(file),
            "title",
            "severity",
            "scope",
            "basis",
            "needs",
            "cannot_tell",
            "compares",
            "texts",
            "fires",
            "passes");
    Severity severity = f.word("severity", Severity.class);
    return new RuleInfo(
        id,
        message(f.fields("title", "zh", "en")),
        severity,
        f.has("scope") ? f.word("scope", Scope.class) : Scope.REPORT,
        message(f.fields("basis", "zh", "en")),
        message(f.fields("needs", "zh", "en")),
        message(f.fields("cannot_tell", "zh", "en")),
        f.flag("compares"),
        texts(f.free("texts"), severity),
        example(f.fields("fires", "says", "report", "reports")),
        example(f.fields("passes", "says", "report", "reports")));
  }

  private static Message message(Fields f) {
    return new Message(f.text("zh"), f.text("en"));
  }

  private static Map<String, RuleInfo.Text> texts(Fields all, Severity usual) {
    Map<String, RuleInfo.Text> texts = new LinkedHashMap<>();
    for (String key : all.keys()) {
      Fields f = all.fields(key, "severity", "zh", "en");
      Severity severity = f.has("severity") ? f.word("severity", Severity.class) : usual;
      texts.put(key, new RuleInfo.Text(severity, message(f)));
    }
    return texts;
  }

  /** An example with one report, or with several. */
  private static RuleInfo.Example example(Fields f) {
    List<Item> reports = f.has("reports") ? f.items("reports") : List.of(f.item("report"));
    return new RuleInfo.Example(
        message(f.fields("says", "zh", "en")),
        reports.stream().map(r -> report(f.inside(r, REPORT_KEYS))).toList());
  }

  private static ExampleReport report(Fields f) {
    String form = f.has("edition") ? f.text("edition") : "2021";
    int year = form.equals("2021") ? 2024 : 2020;
    Map<Integer, String> sections = new LinkedHashMap<>();
    map(f, "sections").forEach((k, v) -> sections.put(Integer.parseInt(k), v));
    return new ExampleReport(
        form,
        f.has("year") ? f.integer("year") : year,
        f.has("organization") ? f.text("organization") : "云溪县民政局",
        f.has("title") ? f.optional("title") : null,
        map(f, "cells"),
        f.texts("without"),
        f.texts("extra_rows"),
        sections,
        f.texts("order").stream().map(Integer::valueOf).toList(),
        f.texts("preamble"),
        f.texts("ending"));
  }

  /** The texts of a mapping with any keys; none if it is not there. */
  private static Map<String, String> map(Fields f, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (f.has(key)) {
      Fields entries = f.free(key);
      entries.keys().forEach(k -> texts.put(k, entries.optional(k)));
    }
    return texts;
  }
}
