package org.gouji.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.form.CellId;
import org.jspecify.annotations.Nullable;

/**
 * How the rules are to be applied. Immutable; {@link #standard()} is what holds without any
 * configuration.
 *
 * @param severities weights that differ from the catalogue's, by rule id
 * @param off ids of the rules that are switched off
 * @param published when the reports were published; null if only the documents may tell
 * @param organs what is known of organs beside their names
 * @param nearDuplicate from how much likeness on two narratives are reported, 1 to 100 percent
 * @param ownRules the user's own rules, in the order in which they run
 * @param waivers findings that are waived
 * @param pins cells that the user vouches for: no explanation changes them
 */
public record RuleSettings(
    Map<String, Severity> severities,
    Set<String> off,
    @Nullable LocalDate published,
    OrganSettings organs,
    int nearDuplicate,
    List<OwnRule> ownRules,
    List<Waiver> waivers,
    Set<CellId> pins) {
  private static final int ALIKE = 80;
  private static final RuleSettings STANDARD =
      new RuleSettings(
          Map.of(), Set.of(), null, OrganSettings.STANDARD, ALIKE, List.of(), List.of(), Set.of());

  public RuleSettings {
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
    ownRules = List.copyOf(ownRules);
    waivers = List.copyOf(waivers);
    pins = Set.copyOf(pins);
    if (nearDuplicate < 1 || nearDuplicate > 100) {
      throw new IllegalArgumentException("not a percentage: " + nearDuplicate);
    }
  }

  /** The catalogue as it is, and the deadlines of 《政府信息公开条例》 art. 49. */
  public static RuleSettings standard() {
    return STANDARD;
  }

  public RuleSettings withSeverity(String rule, Severity severity) {
    Map<String, Severity> all = new LinkedHashMap<>(severities);
    all.put(rule, severity);
    return withSeverities(all);
  }

  public RuleSettings withSeverities(Map<String, Severity> all) {
    return new RuleSettings(all, off, published, organs, nearDuplicate, ownRules, waivers, pins);
  }

  public RuleSettings withOff(Set<String> rules) {
    return new RuleSettings(
        severities, rules, published, organs, nearDuplicate, ownRules, waivers, pins);
  }

  public RuleSettings withPublished(@Nullable LocalDate date) {
    return new RuleSettings(severities, off, date, organs, nearDuplicate, ownRules, waivers, pins);
  }

  public RuleSettings withOrgans(OrganSettings all) {
    return new RuleSettings(
        severities, off, published, all, nearDuplicate, ownRules, waivers, pins);
  }

  public RuleSettings withLevel(String organization, OrganLevel level) {
    return withOrgans(organs.withLevel(organization, level));
  }

  public RuleSettings withDeadline(OrganLevel level, MonthDay day) {
    return withOrgans(organs.withDeadline(level, day));
  }

  public RuleSettings withRenamings(Map<String, String> newNameByOld) {
    return withOrgans(organs.withRenamings(newNameByOld));
  }

  public RuleSettings withNearDuplicate(int percent) {
    return new RuleSettings(severities, off, published, organs, percent, ownRules, waivers, pins);
  }

  public RuleSettings withOwnRules(List<OwnRule> all) {
    return new RuleSettings(severities, off, published, organs, nearDuplicate, all, waivers, pins);
  }

  public RuleSettings withWaivers(List<Waiver> all) {
    return new RuleSettings(severities, off, published, organs, nearDuplicate, ownRules, all, pins);
  }

  public RuleSettings withPins(Set<CellId> all) {
    return new RuleSettings(
        severities, off, published, organs, nearDuplicate, ownRules, waivers, all);
  }

  /** The weight of a finding of this rule, if the settings change it. */
  Optional<Severity> severity(String rule) {
    return Optional.ofNullable(severities.get(rule));
  }

  boolean isOff(String rule) {
    return off.contains(rule);
  }
}
