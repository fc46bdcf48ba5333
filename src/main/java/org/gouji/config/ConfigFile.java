package org.gouji.config;

import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.form.CellId;
import org.gouji.form.Forms;
import org.gouji.rule.Catalogue;
import org.gouji.rule.OrganLevel;
import org.gouji.rule.RuleSettings;
import org.gouji.yaml.Item;
import org.gouji.yaml.YamlTree;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says.
 *
 * @param name the file's name in messages; empty if there is no file
 * @param weights of rules
 * @param nearDuplicate percentage; null if it is not given
 * @param levels of organs
 * @param renamed new names by old ones
 * @param deadlines by level
 * @param labels further spellings
 * @param pins cells that the user vouches for
 * @param ownRules in the order of the file
 * @param specials settings for some paths or organs, in the order in which they are applied
 * @param waivers in the order of the file
 */
record ConfigFile(
    String name,
    Weights weights,
    @Nullable Integer nearDuplicate,
    Map<String, OrganLevel> levels,
    Map<String, String> renamed,
    Map<OrganLevel, MonthDay> deadlines,
    LabelConfig labels,
    Set<CellId> pins,
    List<OwnRuleConfig.Placed> ownRules,
    List<Special> specials,
    List<WaiverConfig> waivers) {
  static final List<String> KEYS =
      List.of(
          "rules",
          "near-duplicate",
          "organs",
          "deadlines",
          "labels",
          "pins",
          "own-rules",
          "overrides",
          "waivers");

  static final ConfigFile EMPTY =
      new ConfigFile(
          "",
          new Weights(Map.of(), Set.of(), Map.of()),
          null,
          Map.of(),
          Map.of(),
          Map.of(),
          new LabelConfig(Map.of(), Map.of(), Map.of()),
          Set.of(),
          List.of(),
          List.of(),
          List.of());

  static ConfigFile parse(String text, String name, Forms forms) throws ConfigException {
    Problems problems = new Problems(name);
    Keys keys = Keys.of(YamlTree.read(text, problems::add), problems, KEYS);
    Set<String> catalogue = new LinkedHashSet<>(Catalogue.standard().ids());
    List<OwnRuleConfig.Placed> own =
        OwnRuleConfig.all(keys.item("own-rules"), problems, forms, catalogue);
    Set<String> rules = new LinkedHashSet<>(catalogue);
    own.forEach(r -> rules.add(r.rule().id()));
    Item organs = keys.item("organs");
    Keys organKeys =
        Keys.of(
            organs == null ? new Item.Mapping(1, List.of()) : organs, problems, OrganConfig.KEYS);
    ConfigFile file =
        new ConfigFile(
            name,
            Weights.of(keys.item("rules"), problems, rules),
            OrganConfig.percent(keys, problems),
            OrganConfig.levels(organKeys.item("levels"), problems),
            OrganConfig.renamed(organKeys.item("renamed"), problems),
            OrganConfig.deadlines(keys.item("deadlines"), problems),
            LabelConfig.of(keys.item("labels"), problems, forms),
            PinConfig.of(keys.item("pins"), problems, forms),
            own,
            Special.all(keys.item("overrides"), problems, rules, forms),
            WaiverConfig.all(keys.item("waivers"), problems, rules));
    problems.throwIfAny();
    return file;
  }

  /** The settings that hold for every report. */
  RuleSettings on(RuleSettings base) {
    RuleSettings settings =
        weights
            .on(base)
            .withRenamings(renamed)
            .withPins(pins)
            .withOwnRules(ownRules.stream().map(OwnRuleConfig.Placed::rule).toList());
    for (Map.Entry<String, OrganLevel> level : levels.entrySet()) {
      settings = settings.withLevel(level.getKey(), level.getValue());
    }
    for (Map.Entry<OrganLevel, MonthDay> deadline : deadlines.entrySet()) {
      settings = settings.withDeadline(deadline.getKey(), deadline.getValue());
    }
    return nearDuplicate == null ? settings : settings.withNearDuplicate(nearDuplicate);
  }
}
