package org.gouji.run;

import java.time.Duration;
import java.util.Objects;
import org.gouji.read.Limits;

/**
 * What a run may cost. Immutable; all defaults stand in {@link #DEFAULT}.
 *
 * @param jobs files worked on at a time; 0 works in the caller's thread, without a deadline
 * @param deadline time for one file, after which it is given up
 * @param limits what one document may cost
 * @param archives what one archive may cost
 */
public record RunOptions(int jobs, Duration deadline, Limits limits, ArchiveLimits archives) {

  /** As many workers as processors, a minute for each file. */
  public static final RunOptions DEFAULT =
      new RunOptions(
          Runtime.getRuntime().availableProcessors(),
          Duration.ofSeconds(60),
          Limits.DEFAULT,
          ArchiveLimits.DEFAULT);

  public RunOptions {
    if (jobs < 0) {
      throw new IllegalArgumentException("jobs must not be negative: " + jobs);
    }
    Objects.requireNonNull(deadline);
    Objects.requireNonNull(limits);
    Objects.requireNonNull(archives);
  }

  public RunOptions withJobs(int newJobs) {
    return new RunOptions(newJobs, deadline, limits, archives);
  }

  public RunOptions withDeadline(Duration newDeadline) {
    return new RunOptions(jobs, newDeadline, limits, archives);
  }
}
