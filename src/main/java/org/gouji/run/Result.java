package org.gouji.run;

import java.util.Objects;
import org.gouji.report.Report;
import org.gouji.rule.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What became of one report, or of a file that holds none.
 *
 * @param file the path as given, with {@code /}; a member of an archive as {@code a.zip!/b.docx}
 * @param part 1, 2, … if the file holds several reports; 0 if it is the only one
 * @param named whether the user named this very file, rather than a folder, pattern or archive that
 *     holds it
 * @param format short name of the document's format; null if it could not be read
 * @param reason why it was not checked or is no report; null if it is a report
 * @param report what was read; null if nothing was
 * @param judgement what the rules say; null if they were not asked
 */
public record Result(
    String file,
    int part,
    boolean named,
    @Nullable String format,
    @Nullable Reason reason,
    @Nullable Report report,
    @Nullable Judgement judgement) {

  public Result {
    Objects.requireNonNull(file);
    if (report == null && reason == null) {
      throw new IllegalArgumentException("neither a report nor a reason: " + file);
    }
  }

  /** A file that could not be read. */
  static Result notChecked(String file, boolean named, Reason reason) {
    return new Result(file, 0, named, null, reason, null, null);
  }

  /** The same with another judgement. */
  Result withJudgement(Judgement newJudgement) {
    return new Result(file, part, named, format, reason, report, newJudgement);
  }

  /** Whether this is a report of the editions that are checked. */
  public boolean isReport() {
    return report != null && report.refusal() == null && reason == null;
  }

  /** Whether the file could not be read or judged. */
  public boolean isNotChecked() {
    return reason != null && (report == null || report.refusal() == null);
  }

  /** How it ended; a report that no rule was asked about is clean. */
  public Status status() {
    if (isNotChecked()) {
      return Status.NOT_CHECKED;
    }
    if (!isReport()) {
      return Status.NOT_A_REPORT;
    }
    // What is known or waived was found all the same: it changes the exit code, not the status.
    if (judgement != null && !(judgement.findings().isEmpty() && judgement.waived().isEmpty())) {
      return Status.FINDINGS;
    }
    return judgement != null && !judgement.untold().isEmpty() ? Status.INCOMPLETE : Status.CLEAN;
  }
}
