package org.gouji.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the rules are to be applied. Immutable; {@link #standard()} is what holds without any
 * configuration.
 *
 * @param severities weights that differ from the catalogue's, by rule id
 * @param off ids of the rules that are switched off
 */
public record RuleSettings(Map<String, Severity> severities, Set<String> off) {
  private static final RuleSettings STANDARD = new RuleSettings(Map.of(), Set.of());

  public RuleSettings {
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
  }

  /** The catalogue as it is. */
  public static RuleSettings standard() {
    return STANDARD;
  }

  /** The weight of a finding of this rule, if the settings change it. */
  Optional<Severity> severity(String rule) {
    return Optional.ofNullable(severities.get(rule));
  }

  boolean isOff(String rule) {
    return off.contains(rule);
  }
}
