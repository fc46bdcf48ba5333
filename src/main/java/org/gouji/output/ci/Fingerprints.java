package org.gouji.output.ci;

import java.util.HashMap;
import java.util.Map;
import org.gouji.rule.Finding;
import org.gouji.run.FindingKey;
import org.gouji.run.Result;

/**
 * Fingerprints that differ within one run, as services ask that drop what they think they have: the
 * second finding of one key, such as that of a copy of the report, gets another. Keeps a number per
 * finding.
 */
final class Fingerprints {
  private final Map<Long, Integer> seen = new HashMap<>();

  String next(Result result, Finding finding) {
    return next(FindingKey.of(result, finding).fingerprint());
  }

  /** For what is no finding but is told all the same, such as a file that was not checked. */
  String next(String fingerprint) {
    int count = seen.merge(Long.parseUnsignedLong(fingerprint, 0, 16, 16), 1, Integer::sum);
    return count == 1 ? fingerprint : FindingKey.hash(fingerprint + "/" + count);
  }
}
