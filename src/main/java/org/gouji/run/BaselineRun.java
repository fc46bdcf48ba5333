package org.gouji.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.RuleOutcome;

/**
 * A run held against a baseline: what is known is set aside before anything is counted or written.
 * For one run, in one thread.
 */
public final class BaselineRun {
  private final Baseline baseline;

  /** How often each known finding may still be met. */
  private final Map<FindingKey, Integer> left;

  private final Set<String> known = new HashSet<>();

  /** What of the known reports was judged, and what of it could not be. */
  private final Set<String> judged = new HashSet<>();

  private final Set<String> unjudged = new HashSet<>();
  private final Map<FindingKey, Integer> met = new LinkedHashMap<>();
  private final List<FindingKey> added = new ArrayList<>();

  public BaselineRun(Baseline baseline) {
    this.baseline = baseline;
    this.left = new HashMap<>(baseline.findings());
    baseline.findings().keySet().forEach(k -> known.add(report(k)));
  }

  /** A run without a baseline. */
  @FunctionalInterface
  public interface Work {
    Summary run(ResultSink sink) throws IOException, InterruptedException;
  }

  /** Runs, and hands results over without what is known. */
  public Summary check(Work work, ResultSink sink) throws IOException, InterruptedException {
    Summary.Builder summary = new Summary.Builder();
    Summary whole =
        work.run(
            result -> {
              Result rest = apply(result);
              summary.add(rest);
              sink.accept(rest);
            });
    return whole.against(outcome(), summary.build(whole.skipped()));
  }

  private Result apply(Result result) {
    Judgement judgement = result.judgement();
    if (judgement == null || !result.isReport()) {
      return result;
    }
    note(result, judgement);
    return result.withJudgement(judgement.setAside(finding -> isKnown(result, finding)));
  }

  private boolean isKnown(Result result, Finding finding) {
    FindingKey key = FindingKey.of(result, finding);
    met.merge(key, 1, Integer::sum);
    int rest = left.getOrDefault(key, 0);
    if (rest == 0) {
      added.add(key);
      return false;
    }
    left.put(key, rest - 1);
    return true;
  }

  /** An entry is stale only if its rule looked again and could tell. */
  private void note(Result result, Judgement judgement) {
    String report = report(FindingKey.subject(result));
    if (!known.contains(report)) {
      return;
    }
    judged.add(report);
    judgement.outcomes().stream()
        .filter(o -> o.state() != RuleOutcome.State.RAN)
        .forEach(o -> unjudged.add(report + "\n" + o.rule()));
    judgement.untold().forEach(u -> unjudged.add(report + "\n" + u.rule() + "\n" + u.where()));
  }

  private static String report(FindingKey key) {
    return key.organization() + "\n" + key.year() + "\n" + key.file();
  }

  private boolean isJudged(FindingKey key) {
    String report = report(key);
    String rule = report + "\n" + key.rule();
    return judged.contains(report)
        && !unjudged.contains(rule)
        && !unjudged.contains(rule + "\n" + key.where());
  }

  /** What came of it; after the run. */
  public BaselineOutcome outcome() {
    List<FindingKey> stale = new ArrayList<>();
    int here = 0;
    int unchecked = 0;
    for (Map.Entry<FindingKey, Integer> entry : baseline.findings().entrySet()) {
      int rest = left.getOrDefault(entry.getKey(), 0);
      here += entry.getValue() - rest;
      if (rest > 0 && isJudged(entry.getKey())) {
        stale.add(entry.getKey());
      } else {
        unchecked += rest;
      }
    }
    return new BaselineOutcome(here, added, stale, unchecked);
  }

  /**
   * The baseline of next time: what was met, and what is known of reports and rules that this run
   * did not look at.
   */
  public Baseline updated() {
    Map<FindingKey, Integer> next = new HashMap<>(met);
    left.forEach(
        (key, rest) -> {
          if (rest > 0 && !isJudged(key)) {
            next.merge(key, rest, Integer::sum);
          }
        });
    return new Baseline(next);
  }
}
