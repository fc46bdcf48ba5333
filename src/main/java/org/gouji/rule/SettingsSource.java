package org.gouji.rule;

import org.gouji.report.Report;

/** The settings that hold for one report; they may differ by path and by organ. Thread-safe. */
@FunctionalInterface
public interface SettingsSource {
  /**
   * @param file the path as given, with {@code /}; empty if the report has none
   */
  RuleSettings settings(String file, Report report);
}
