package org.gouji.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.document.Message;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Waiver;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/**
 * A waiver and whose reports it is for.
 *
 * @param aim whose reports
 * @param waiver what is waived
 * @param line in the file
 */
record WaiverConfig(Aim aim, Waiver waiver, int line) {
  static final List<String> KEYS =
      List.of("rule", "where", "paths", "organs", "year", "expected", "actual", "reason", "until");

  static List<WaiverConfig> all(@Nullable Item item, Problems problems, Set<String> rules) {
    List<WaiverConfig> all = new ArrayList<>();
    for (Item each : Lists.of(item, problems)) {
      Keys keys = Keys.of(each, problems, KEYS);
      String rule = keys.needed("rule");
      String reason = keys.needed("reason");
      String until = keys.needed("until");
      Aim aim = Aim.of(keys);
      if (aim.isEverything()) {
        problems.add(keys.line(), "豁免须写明“paths”或“organs”", "a waiver needs 'paths' or 'organs'");
      }
      if (!rule.isEmpty() && !rules.contains(rule)) {
        problems.unknown(keys.line("rule"), new Message("规则", "rule"), rule, rules);
      }
      boolean compares =
          Catalogue.standard().rule(rule).map(RuleInfo::compares).orElse(rules.contains(rule));
      if (compares && keys.item("actual") == null) {
        problems.add(
            keys.line(),
            "豁免“" + rule + "”须写明数字（expected 和 actual），数字变了豁免即失效",
            "a waiver of '" + rule + "' names its figures (expected, actual) and lapses with them");
      }
      date(until, keys.line("until"), problems)
          .ifPresent(
              day ->
                  all.add(
                      new WaiverConfig(
                          aim,
                          new Waiver(
                              rule,
                              keys.text("where").orElse(""),
                              keys.integer("year").orElse(null),
                              keys.number("expected").orElse(null),
                              keys.number("actual").orElse(null),
                              reason,
                              day),
                          keys.line())));
    }
    return all;
  }

  private static Optional<LocalDate> date(String text, int line, Problems problems) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      problems.add(
          line,
          "“" + text + "”不是日期，写法如 2026-06-30",
          "'" + text + "' is no date, such as 2026-06-30");
      return Optional.empty();
    }
  }

  /** Whether it still holds on this day. */
  boolean holds(LocalDate today) {
    return !today.isAfter(waiver.until());
  }
}
