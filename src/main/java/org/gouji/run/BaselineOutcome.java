package org.gouji.run;

import java.util.List;

/**
 * What came of holding a run against a baseline.
 *
 * @param known how many findings are in the baseline
 * @param added findings that are not, in the order of the run
 * @param stale entries whose report was checked again and that are gone
 * @param unchecked how many entries the run did not look at: another report, or a rule that could
 *     not tell
 */
public record BaselineOutcome(
    int known, List<FindingKey> added, List<FindingKey> stale, int unchecked) {
  public BaselineOutcome {
    added = List.copyOf(added);
    stale = List.copyOf(stale);
  }
}
