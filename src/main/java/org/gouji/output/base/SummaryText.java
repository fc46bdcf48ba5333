package org.gouji.output.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.rule.Severity;
import org.gouji.run.BaselineOutcome;
import org.gouji.run.Status;
import org.gouji.run.Summary;

/** The summary at the end of a run, in words. */
public final class SummaryText {
  private SummaryText() {}

  public static String of(Summary summary, Language language, Ink ink) {
    String comma = language.pick("，", ", ");
    List<String> statuses = new ArrayList<>();
    for (Status status : Status.values()) {
      if (summary.count(status) > 0) {
        statuses.add(
            language.pick(
                StatusWords.plain(status, language) + " " + summary.count(status),
                summary.count(status)
                    + (status == Status.FINDINGS ? " with " : " ")
                    + StatusWords.plain(status, language)));
      }
    }
    List<String> findings = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      findings.add(StatusWords.count(severity, summary.count(severity), language));
    }
    findings.add(
        language.pick(
            summary.untold() + " 项无法核对",
            summary.untold() + (summary.untold() == 1 ? " equation" : " equations") + " untold"));
    StringBuilder out = new StringBuilder("\n");
    out.append(ink.bold(language.pick("合计 ", "total ")))
        .append(
            language.pick(
                summary.total() + " 份",
                summary.total() + (summary.total() == 1 ? " document" : " documents")))
        .append(statuses.isEmpty() ? "" : language.pick("：", ": ") + String.join(comma, statuses));
    if (summary.skipped() > 0) {
      out.append(language.pick("；略过 ", "; skipped "))
          .append(summary.skipped())
          .append(language.pick(" 个其他文件", summary.skipped() == 1 ? " other file" : " other files"));
    }
    int context = summary.context().reports();
    if (context > 0) {
      out.append(
          language.pick("；另有 " + context + " 份只作对照", "; " + context + " more for context only"));
    }
    out.append('\n').append(String.join(comma, findings)).append('\n');
    BaselineOutcome baseline = summary.baseline();
    if (baseline != null) {
      int stale = baseline.stale().size();
      out.append(language.pick("基线：已知 ", "baseline: known "))
          .append(baseline.known())
          .append(language.pick("，已过时 ", ", stale "))
          .append(stale)
          .append(language.pick("，本次未核对 ", ", not looked at "))
          .append(baseline.unchecked())
          .append('\n');
    }
    if (!summary.rules().isEmpty()) {
      out.append(
              summary.rules().entrySet().stream()
                  .sorted(
                      Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                          .thenComparing(Map.Entry.comparingByKey()))
                  .map(e -> e.getKey() + " " + e.getValue())
                  .collect(Collectors.joining(comma)))
          .append('\n');
    }
    return out.toString();
  }
}
