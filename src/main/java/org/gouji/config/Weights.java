package org.gouji.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gouji.document.Message;
import org.gouji.rule.RuleSettings;
import org.gouji.rule.Severity;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/**
 * Weights of rules: {@code id: error|warning|info|off}.
 *
 * @param severities by rule id
 * @param off rules that are switched off
 * @param lines line of each rule that is named
 */
record Weights(Map<String, Severity> severities, Set<String> off, Map<String, Integer> lines) {
  private static final List<String> WORDS = List.of("error", "warning", "info", "off");

  static Weights of(@Nullable Item item, Problems problems, Set<String> rules) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    Set<String> off = new LinkedHashSet<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    if (item != null) {
      for (Item.Entry entry : Keys.free(item, problems)) {
        String word = Keys.text(entry.value(), problems).toLowerCase(Locale.ROOT);
        lines.put(entry.key(), entry.line());
        if (!rules.contains(entry.key())) {
          problems.unknown(entry.line(), new Message("规则", "rule"), entry.key(), rules);
        } else if (word.equals("off")) {
          off.add(entry.key());
        } else if (WORDS.contains(word)) {
          severities.put(entry.key(), Severity.valueOf(word.toUpperCase(Locale.ROOT)));
        } else {
          problems.unknown(entry.line(), new Message("级别", "severity"), word, WORDS);
        }
      }
    }
    return new Weights(severities, off, lines);
  }

  /** The settings with these weights; a rule that has a weight again is on again. */
  RuleSettings on(RuleSettings base) {
    Map<String, Severity> all = new LinkedHashMap<>(base.severities());
    all.putAll(severities);
    List<String> still = new ArrayList<>(base.off());
    still.removeAll(severities.keySet());
    Set<String> none = new LinkedHashSet<>(still);
    none.addAll(off);
    return base.withSeverities(all).withOff(none);
  }
}
