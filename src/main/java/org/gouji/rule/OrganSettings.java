package org.gouji.rule;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of organs beside their names.
 *
 * @param levels levels of organs whose name tells none or the wrong one, by name as {@link
 *     OrganNames#normal} has it
 * @param deadlines last day of publication in the year after the one reported on, by level
 * @param renamings new name of an organ by its old one
 */
public record OrganSettings(
    Map<String, OrganLevel> levels,
    Map<OrganLevel, MonthDay> deadlines,
    Map<String, String> renamings) {
  private static final MonthDay DEPARTMENTS = MonthDay.of(1, 31);
  private static final MonthDay GOVERNMENTS = MonthDay.of(3, 31);

  /** The deadlines of 《政府信息公开条例》 art. 49. */
  static final OrganSettings STANDARD =
      new OrganSettings(
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
          Map.of());

  public OrganSettings {
    Map<String, OrganLevel> byName = new LinkedHashMap<>();
    levels.forEach((name, level) -> byName.put(OrganNames.normal(name), level));
    levels = Map.copyOf(byName);
    deadlines = Map.copyOf(deadlines);
    renamings = Map.copyOf(renamings);
  }

  OrganSettings withLevel(String organization, OrganLevel level) {
    Map<String, OrganLevel> all = new LinkedHashMap<>(levels);
    all.put(organization, level);
    return new OrganSettings(all, deadlines, renamings);
  }

  OrganSettings withDeadline(OrganLevel level, MonthDay day) {
    Map<OrganLevel, MonthDay> all = new LinkedHashMap<>(deadlines);
    all.put(level, day);
    return new OrganSettings(levels, all, renamings);
  }

  OrganSettings withRenamings(Map<String, String> newNameByOld) {
    return new OrganSettings(levels, deadlines, newNameByOld);
  }
}
