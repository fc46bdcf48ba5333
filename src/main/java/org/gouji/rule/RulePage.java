package org.gouji.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.document.Message;

/**
 * The catalogue as a Markdown page in both languages; {@code src/docs/rules.md} is its copy. The
 * examples are executed when the page is made.
 */
public final class RulePage {
  private final Catalogue catalogue;
  private final Examples examples;

  public RulePage(Catalogue catalogue, Examples examples) {
    this.catalogue = catalogue;
    this.examples = examples;
  }

  /** The page, lines ended by a line feed. */
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# 规则 Rules\n\n");
    page.append("由规则目录生成，请勿手工修改。Made from the rule catalogue; do not edit by hand.\n\n");
    page.append("| 规则 rule | 级别 severity | 说明 |\n|---|---|---|\n");
    for (RuleInfo rule : catalogue.rules()) {
      page.append(
          "| [`%s`](#%s) | %s | %s<br>%s |\n"
              .formatted(
                  rule.id(), rule.id(), severities(rule), rule.title().zh(), rule.title().en()));
    }
    catalogue.rules().forEach(r -> page.append('\n').append(section(r)));
    return page.toString();
  }

  private String section(RuleInfo rule) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(rule.id()).append("\n\n");
    text.append("**%s** %s\n\n".formatted(rule.title().zh(), rule.title().en()));
    text.append("- 级别 severity: ").append(severities(rule)).append('\n');
    item(text, "依据", "Basis", rule.basis());
    item(text, "需要", "Needs", rule.needs());
    item(text, "不能判断", "Cannot tell", rule.cannotTell());
    item(text, "报告", "Fires", rule.fires().says());
    for (Finding finding : examples.findings(rule, rule.fires())) {
      text.append("  > ").append(finding.message().zh()).append("<br>\n  > ");
      text.append(finding.message().en()).append("\n\n");
    }
    item(text, "不报告", "Passes", rule.passes().says());
    return text.toString();
  }

  private static void item(StringBuilder text, String zh, String en, Message message) {
    text.append("- %s：%s<br>\n  %s: %s\n".formatted(zh, message.zh(), en, message.en()));
  }

  /** The rule's weight, and those of its texts that weigh otherwise. */
  private static String severities(RuleInfo rule) {
    List<Severity> all =
        rule.texts().values().stream().map(RuleInfo.Text::severity).distinct().sorted().toList();
    return all.stream().map(Severity::id).collect(Collectors.joining(", "));
  }
}
