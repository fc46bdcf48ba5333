package org.gouji.rule;

import java.util.Locale;

/**
 * What kind of administrative organ reports: decides its deadline and whether it can make rules.
 */
public enum OrganLevel {
  /** A ministry, commission or office of the State Council. */
  STATE_COUNCIL_DEPARTMENT,
  /** The government of a province, an autonomous region or a municipality. */
  PROVINCE,
  /** The government of a city divided into districts. Only the configuration can tell. */
  DISTRICT_CITY,
  /** The government of an autonomous prefecture. */
  AUTONOMOUS_PREFECTURE,
  /** The government of a city that may be divided into districts or stand at county level. */
  CITY,
  /** The government of a county, a county-level city or a district. */
  COUNTY,
  /** The government of a town or township. */
  TOWNSHIP,
  /** A street office. */
  STREET,
  /** A department of a local government. */
  DEPARTMENT,
  /** The general office of a local government; it often reports for the government itself. */
  GOVERNMENT_OFFICE,
  /** The committee of a development zone or new area. */
  COMMITTEE,
  /** The name does not tell. */
  UNKNOWN;

  /** The word used in the configuration. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the organ is the government of an area. */
  boolean isGovernment() {
    return switch (this) {
      case PROVINCE, DISTRICT_CITY, AUTONOMOUS_PREFECTURE, CITY, COUNTY, TOWNSHIP -> true;
      default -> false;
    };
  }
}
