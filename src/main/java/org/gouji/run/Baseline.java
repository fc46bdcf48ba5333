package org.gouji.run;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings that are known, so that a run fails only by what is new. The same finding may be known
 * several times, as that of a report and of its copy.
 *
 * @param findings how often each is known, in a stable order
 */
public record Baseline(Map<FindingKey, Integer> findings) {
  /** By report, then by rule and instance. */
  private static final Comparator<FindingKey> ORDER =
      Comparator.comparing(FindingKey::organization)
          .thenComparing(FindingKey::year)
          .thenComparing(FindingKey::file)
          .thenComparing(FindingKey::rule)
          .thenComparing(FindingKey::where)
          .thenComparing(key -> key.cells().toString())
          .thenComparing(FindingKey::expected)
          .thenComparing(FindingKey::actual)
          .thenComparing(FindingKey::text);

  public Baseline {
    Map<FindingKey, Integer> sorted = new TreeMap<>(ORDER);
    sorted.putAll(findings);
    findings = Collections.unmodifiableMap(sorted);
  }

  /** Nothing is known. */
  public static Baseline empty() {
    return new Baseline(Map.of());
  }
}
