package org.gouji.output.base;

import java.util.ArrayList;
import java.util.List;
import org.gouji.config.Effective;
import org.gouji.document.Message;
import org.gouji.rule.Catalogue;
import org.gouji.rule.Finding;
import org.gouji.rule.RuleInfo;

/** The rules in words, from the catalogue. */
public final class RuleText {
  private final Catalogue catalogue;
  private final Language language;

  public RuleText(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  /** What the catalogue calls the rule. */
  public String title(String rule) {
    return catalogue.rule(rule).map(RuleInfo::title).map(language::pick).orElse("");
  }

  /** A line per rule. */
  public String list() {
    Grid grid = new Grid(3);
    for (RuleInfo rule : catalogue.rules()) {
      grid.add(
          List.of(
              rule.id(),
              StatusWords.plain(rule.severity(), language),
              language.pick(rule.title())));
    }
    return String.join("\n", grid.lines()) + "\n";
  }

  /** What holds and where it comes from, a line each. */
  public String effective(List<Effective> settings) {
    Grid grid = new Grid(3);
    settings.forEach(e -> grid.add(List.of(e.key(), e.value(), language.pick(e.source()))));
    return String.join("\n", grid.lines()) + "\n";
  }

  /**
   * All of one rule.
   *
   * @param found what it says of its firing example
   */
  public String page(RuleInfo rule, List<Finding> found) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.id() + "  " + language.pick(rule.title()));
    lines.add("");
    add(lines, language.pick("级别", "severity"), StatusWords.plain(rule.severity(), language));
    add(lines, language.pick("依据", "basis"), rule.basis());
    add(lines, language.pick("需要", "needs"), rule.needs());
    add(lines, language.pick("不能判断", "cannot tell"), rule.cannotTell());
    add(lines, language.pick("报告", "fires"), rule.fires().says());
    for (Finding finding : found) {
      lines.add("    " + "→ " + language.pick(finding.message()));
    }
    add(lines, language.pick("不报告", "passes"), rule.passes().says());
    return String.join("\n", lines) + "\n";
  }

  private void add(List<String> lines, String name, Message message) {
    add(lines, name, language.pick(message));
  }

  private static void add(List<String> lines, String name, String text) {
    if (!text.isEmpty()) {
      lines.add("  " + name + "  " + text);
    }
  }
}
