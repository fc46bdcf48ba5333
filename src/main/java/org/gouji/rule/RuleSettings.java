package org.gouji.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the rules are to be applied. Immutable; {@link #standard()} is what holds without any
 * configuration.
 *
 * @param severities weights that differ from the catalogue's, by rule id
 * @param off ids of the rules that are switched off
 * @param published when the reports were published; null if only the documents may tell
 * @param levels levels of organs whose name tells none or the wrong one, by full name
 * @param deadlines last day of publication in the year after the one reported on, by level
 * @param renamings new name of an organ by its old one
 * @param nearDuplicate from how much likeness on two narratives are reported, 1 to 100 percent
 */
public record RuleSettings(
    Map<String, Severity> severities,
    Set<String> off,
    @Nullable LocalDate published,
    Map<String, OrganLevel> levels,
    Map<OrganLevel, MonthDay> deadlines,
    Map<String, String> renamings,
    int nearDuplicate) {
  private static final int ALIKE = 80;
  private static final MonthDay DEPARTMENTS = MonthDay.of(1, 31);
  private static final MonthDay GOVERNMENTS = MonthDay.of(3, 31);
  private static final RuleSettings STANDARD =
      new RuleSettings(
          Map.of(),
          Set.of(),
          null,
          Map.of(),
          Map.of(
              OrganLevel.STATE_COUNCIL_DEPARTMENT, DEPARTMENTS,
              OrganLevel.DEPARTMENT, DEPARTMENTS,
              OrganLevel.GOVERNMENT_OFFICE, DEPARTMENTS,
              OrganLevel.PROVINCE, GOVERNMENTS,
              OrganLevel.DISTRICT_CITY, GOVERNMENTS,
              OrganLevel.AUTONOMOUS_PREFECTURE, GOVERNMENTS,
              OrganLevel.CITY, GOVERNMENTS,
              OrganLevel.COUNTY, GOVERNMENTS),
          Map.of(),
          ALIKE);

  public RuleSettings {
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
    levels = Map.copyOf(levels);
    deadlines = Map.copyOf(deadlines);
    renamings = Map.copyOf(renamings);
    if (nearDuplicate < 1 || nearDuplicate > 100) {
      throw new IllegalArgumentException("not a percentage: " + nearDuplicate);
    }
  }

  /** The catalogue as it is, and the deadlines of 《政府信息公开条例》 art. 49. */
  public static RuleSettings standard() {
    return STANDARD;
  }

  public RuleSettings withSeverity(String rule, Severity severity) {
    return withSeverities(put(severities, rule, severity));
  }

  public RuleSettings withSeverities(Map<String, Severity> all) {
    return new RuleSettings(all, off, published, levels, deadlines, renamings, nearDuplicate);
  }

  public RuleSettings withOff(Set<String> rules) {
    return new RuleSettings(
        severities, rules, published, levels, deadlines, renamings, nearDuplicate);
  }

  public RuleSettings withPublished(@Nullable LocalDate date) {
    return new RuleSettings(severities, off, date, levels, deadlines, renamings, nearDuplicate);
  }

  public RuleSettings withLevel(String organization, OrganLevel level) {
    Map<String, OrganLevel> all = put(levels, organization, level);
    return new RuleSettings(severities, off, published, all, deadlines, renamings, nearDuplicate);
  }

  public RuleSettings withDeadline(OrganLevel level, MonthDay day) {
    Map<OrganLevel, MonthDay> all = put(deadlines, level, day);
    return new RuleSettings(severities, off, published, levels, all, renamings, nearDuplicate);
  }

  public RuleSettings withRenamings(Map<String, String> newNameByOld) {
    return new RuleSettings(
        severities, off, published, levels, deadlines, newNameByOld, nearDuplicate);
  }

  public RuleSettings withNearDuplicate(int percent) {
    return new RuleSettings(severities, off, published, levels, deadlines, renamings, percent);
  }

  /** The weight of a finding of this rule, if the settings change it. */
  Optional<Severity> severity(String rule) {
    return Optional.ofNullable(severities.get(rule));
  }

  boolean isOff(String rule) {
    return off.contains(rule);
  }

  private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
    Map<K, V> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }
}
