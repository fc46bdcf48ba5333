package org.gouji.config;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.rule.OrganLevel;
import org.gouji.rule.RuleSettings;
import org.jspecify.annotations.Nullable;

/**
 * Settings that hold for some paths or organs only.
 *
 * @param aim whose reports
 * @param weights of rules
 * @param deadlines by level
 * @param nearDuplicate percentage; null if it stays
 * @param line in the file
 */
record Special(
    Aim aim,
    Weights weights,
    Map<OrganLevel, MonthDay> deadlines,
    @Nullable Integer nearDuplicate,
    int line) {
  static final List<String> KEYS =
      List.of("paths", "organs", "rules", "deadlines", "near-duplicate");

  static List<Special> all(@Nullable Item item, Problems problems, Set<String> rules) {
    List<Special> all = new ArrayList<>();
    for (Item each : Lists.of(item, problems)) {
      Keys keys = Keys.of(each, problems, KEYS);
      Aim aim = Aim.of(keys);
      if (aim.isEverything()) {
        problems.add(keys.line(), "缺少“paths”或“organs”", "'paths' or 'organs' is wanting");
      }
      all.add(
          new Special(
              aim,
              Weights.of(keys.item("rules"), problems, rules),
              OrganConfig.deadlines(keys.item("deadlines"), problems),
              OrganConfig.percent(keys, problems),
              keys.line()));
    }
    return all;
  }

  RuleSettings on(RuleSettings base) {
    RuleSettings settings = weights.on(base);
    for (Map.Entry<OrganLevel, MonthDay> deadline : deadlines.entrySet()) {
      settings = settings.withDeadline(deadline.getKey(), deadline.getValue());
    }
    return nearDuplicate == null ? settings : settings.withNearDuplicate(nearDuplicate);
  }
}
