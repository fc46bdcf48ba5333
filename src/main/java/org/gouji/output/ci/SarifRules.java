package org.gouji.output.ci;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.document.Message;
import org.gouji.output.base.Language;
import org.gouji.output.base.RuleText;
import org.gouji.output.json.Json;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Severity;
import org.jspecify.annotations.Nullable;

/** The rules of a run as SARIF reporting descriptors. */
final class SarifRules {
  private final Catalogue catalogue;
  private final Map<String, Integer> indices = new HashMap<>();
  private final Language language;

  SarifRules(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    for (String id : catalogue.ids()) {
      indices.put(id, indices.size());
    }
  }

  /** The place of the rule in the list; null for a rule that the run is not told of. */
  @Nullable Integer index(String rule) {
    return indices.get(rule);
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  void write(Json json) {
    json.array("rules");
    for (RuleInfo rule : catalogue.rules()) {
      String title = language.pick(rule.title());
      json.object().put("id", rule.id()).put("name", pascalCase(rule.id()));
      text(json, "shortDescription", title);
      text(json, "fullDescription", title + language.pick("。", ". ") + language.pick(rule.basis()));
      json.object("help")
          .put("text", new RuleText(catalogue, language).page(rule, List.of()))
          .put("markdown", markdown(rule))
          .endObject();
      json.object("defaultConfiguration").put("level", level(rule.severity())).endObject();
      json.object("properties").array("tags").item("open-government-information").endArray();
      json.endObject().endObject();
    }
    json.endArray();
  }

  /** As the specification asks of the names of rules: {@code RequestsBalance}. */
  private static String pascalCase(String id) {
    return Arrays.stream(id.split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  private static void text(Json json, String name, String text) {
    json.object(name).put("text", text).endObject();
  }

  private String markdown(RuleInfo rule) {
    StringBuilder page = new StringBuilder();
    page.append("**").append(escaped(language.pick(rule.title()))).append("**\n\n");
    item(page, language.pick("依据", "Basis"), rule.basis());
    item(page, language.pick("需要", "Needs"), rule.needs());
    item(page, language.pick("不能判断", "Cannot tell"), rule.cannotTell());
    item(page, language.pick("报告", "Fires"), rule.fires().says());
    item(page, language.pick("不报告", "Passes"), rule.passes().says());
    return page.toString();
  }

  private void item(StringBuilder page, String name, Message message) {
    String text = language.pick(message);
    if (!text.isEmpty()) {
      page.append("- ").append(name).append(": ").append(escaped(text)).append('\n');
    }
  }

  /** Own rules bring titles of their own. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
