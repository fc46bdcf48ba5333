package org.gouji.config;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.rule.OrganLevel;
import org.gouji.rule.RuleSettings;
import org.gouji.yaml.Item;
import org.jspecify.annotations.Nullable;

/**
 * Settings that hold for some paths or organs only.
 *
 * @param aim whose reports
 * @param weights of rules
 * @param deadlines by level
 * @param nearDuplicate percentage; null if it stays
 * @param pins further cells that the user vouches for
 * @param line in the file
 */
record Special(
    Aim aim,
    Weights weights,
    Map<OrganLevel, MonthDay> deadlines,
    @Nullable Integer nearDuplicate,
    Set<CellId> pins,
    int line) {
  static final List<String> KEYS =
      List.of("paths", "organs", "rules", "deadlines", "near-duplicate", "pins");

  static List<Special> all(@Nullable Item item, Problems problems, Set<String> rules, Forms forms) {
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
              PinConfig.of(keys.item("pins"), problems, forms),
              keys.line()));
    }
    return all;
  }

  RuleSettings on(RuleSettings base) {
    RuleSettings settings = weights.on(base);
    for (Map.Entry<OrganLevel, MonthDay> deadline : deadlines.entrySet()) {
      settings = settings.withDeadline(deadline.getKey(), deadline.getValue());
    }
    if (!pins.isEmpty()) {
      Set<CellId> all = new LinkedHashSet<>(settings.pins());
      all.addAll(pins);
      settings = settings.withPins(all);
    }
    return nearDuplicate == null ? settings : settings.withNearDuplicate(nearDuplicate);
  }
}
