package org.gouji.config;

import java.util.List;
import org.gouji.report.Report;
import org.gouji.rule.OrganNames;

/**
 * Which reports a part of the configuration is meant for.
 *
 * @param paths any of these; empty for all
 * @param organs any of these by normalised name; empty for all
 */
record Aim(List<PathPattern> paths, List<String> organs) {
  static final List<String> KEYS = List.of("paths", "organs");

  Aim {
    paths = List.copyOf(paths);
    organs = List.copyOf(organs);
  }

  static Aim of(Keys keys) {
    return new Aim(
        keys.texts("paths").stream().map(PathPattern::new).toList(),
        keys.texts("organs").stream().map(OrganNames::normal).toList());
  }

  boolean isEverything() {
    return paths.isEmpty() && organs.isEmpty();
  }

  /**
   * @param path of the report's file, seen from the configuration's folder
   */
  boolean hits(String path, Report report) {
    String organ = report.organization();
    boolean rightPath = paths.isEmpty() || paths.stream().anyMatch(p -> p.matches(path));
    boolean rightOrgan =
        organs.isEmpty() || (organ != null && organs.contains(OrganNames.normal(organ)));
    return rightPath && rightOrgan;
  }
}
