package org.gouji.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.rule.Finding;
import org.gouji.rule.Judgement;
import org.gouji.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to.
 *
 * @param statuses how many results ended how; every status has its key
 * @param severities how many findings weigh how much; every severity has its key
 * @param rules how many findings each rule has, by id in alphabetical order; silent rules are
 *     absent
 * @param untold how many equations could not be told
 * @param refused how many files that the user named are no report
 * @param skipped how many files of no readable type were passed over in folders and archives
 * @param context what was read only for the sake of others
 * @param baseline what came of the baseline; null without one
 */
public record Summary(
    Map<Status, Integer> statuses,
    Map<Severity, Integer> severities,
    Map<String, Integer> rules,
    int untold,
    int refused,
    int skipped,
    Context context,
    @Nullable BaselineOutcome baseline) {

  public Summary {
    statuses = Collections.unmodifiableMap(new EnumMap<>(statuses));
    severities = Collections.unmodifiableMap(new EnumMap<>(severities));
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
  }

  /**
   * What was read only for the sake of others.
   *
   * @param reports how many reports
   * @param unread what could not be read or, named by the user, is no report, in the order of names
   */
  public record Context(int reports, List<Unread> unread) {
    public Context {
      unread = List.copyOf(unread);
    }
  }

  /** A file, a member of an archive or a part of a file, and why it was no use. */
  public record Unread(String file, Reason reason) {}

  /** The run itself, of which only these results count, held against a baseline. */
  Summary against(BaselineOutcome outcome, Summary counted) {
    return new Summary(
        counted.statuses,
        counted.severities,
        counted.rules,
        counted.untold,
        counted.refused,
        skipped,
        context,
        outcome);
  }

  /** How many results there are. */
  public int total() {
    return statuses.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int count(Status status) {
    return statuses.getOrDefault(status, 0);
  }

  public int count(Severity severity) {
    return severities.getOrDefault(severity, 0);
  }

  /** How many reports were read. */
  public int reports() {
    return total() - count(Status.NOT_CHECKED) - count(Status.NOT_A_REPORT);
  }

  /** Adds up results; not for several threads. */
  public static final class Builder {
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private final Map<String, Integer> rules = new TreeMap<>();
    private int untold;
    private int refused;
    private int contextReports;
    private final List<Unread> contextUnread = new ArrayList<>();

    public Builder() {
      for (Status status : Status.values()) {
        statuses.put(status, 0);
      }
      for (Severity severity : Severity.values()) {
        severities.put(severity, 0);
      }
    }

    /** Counts one more result. */
    public void add(Result result) {
      Status status = result.status();
      statuses.merge(status, 1, Integer::sum);
      if (status == Status.NOT_A_REPORT && result.named()) {
        refused++;
      }
      Judgement judgement = result.judgement();
      if (judgement != null) {
        untold += judgement.untold().size();
        for (Finding finding : judgement.findings()) {
          severities.merge(finding.severity(), 1, Integer::sum);
          rules.merge(finding.rule(), 1, Integer::sum);
        }
      }
    }

    /** Counts a result that is only context. */
    public void addContext(Result result) {
      Reason reason = result.reason();
      if (reason == null) {
        contextReports++;
      } else if (result.isNotChecked() || result.named()) {
        contextUnread.add(new Unread(result.file(), reason));
      }
    }

    public Summary build(int skipped) {
      return new Summary(
          statuses,
          severities,
          rules,
          untold,
          refused,
          skipped,
          new Context(contextReports, contextUnread),
          null);
    }
  }
}
