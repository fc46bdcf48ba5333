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
 */
public record RuleSettings(
    Map<String, Severity> severities,
    Set<String> off,
    @Nullable LocalDate published,
    Map<String, OrganLevel> levels,
    Map<OrganLevel, MonthDay> deadlines) {
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
              OrganLevel.COUNTY, GOVERNMENTS));

  public RuleSettings {
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
    levels = Map.copyOf(levels);
    deadlines = Map.copyOf(deadlines);
  }

  /** The catalogue as it is, and the deadlines of 《政府信息公开条例》 art. 49. */
  public static RuleSettings standard() {
    return STANDARD;
  }

  public RuleSettings withSeverity(String rule, Severity severity) {
    return new RuleSettings(put(severities, rule, severity), off, published, levels, deadlines);
  }

  public RuleSettings withOff(Set<String> rules) {
    return new RuleSettings(severities, rules, published, levels, deadlines);
  }

  public RuleSettings withPublished(@Nullable LocalDate date) {
    return new RuleSettings(severities, off, date, levels, deadlines);
  }

  public RuleSettings withLevel(String organization, OrganLevel level) {
    return new RuleSettings(
        severities, off, published, put(levels, organization, level), deadlines);
  }

  public RuleSettings withDeadline(OrganLevel level, MonthDay day) {
    return new RuleSettings(severities, off, published, levels, put(deadlines, level, day));
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
