package org.gouji.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gouji.document.Location;
import org.gouji.document.Message;
import org.gouji.form.CellId;
import org.gouji.report.CellValue;
import org.gouji.report.Report;
import org.jspecify.annotations.Nullable;

/** What one rule says of one report, with weight and words. */
record Ruling(List<Finding> findings, List<Untold> untold, RuleOutcome outcome) {

  /**
   * Runs a rule where it may run: on no report that is refused, and not if it is switched off. A
   * rule may crash: the run goes on, and the outcome names the rule.
   */
  static Ruling of(RuleInfo info, Subject subject, Supplier<Result> rule) {
    Report.Refusal refusal = subject.report().refusal();
    if (refusal != null) {
      Message reason = new Message(refusal.zh(), refusal.en());
      return without(new RuleOutcome(info.id(), RuleOutcome.State.NOT_APPLICABLE, reason));
    }
    Result off = Result.notApplicable("配置中已关闭", "switched off by the configuration");
    Supplier<Result> result = subject.settings().isOff(info.id()) ? () -> off : rule;
    return guarded(info.id(), () -> of(info, result.get(), subject), crashed -> crashed);
  }

  /**
   * Does something that may crash on what nobody foresaw.
   *
   * @param instead what to go on with after a crash, given the ruling that names it
   */
  static <T> T guarded(String rule, Supplier<T> work, Function<Ruling, T> instead) {
    try {
      return work.get();
    } catch (RuntimeException | StackOverflowError crash) {
      return instead.apply(crashed(rule, crash));
    }
  }

  private static Ruling of(RuleInfo info, Result result, Subject subject) {
    if (result instanceof Result.Ran ran) {
      List<Finding> findings = ran.hits().stream().map(h -> finding(info, h, subject)).toList();
      return new Ruling(
          findings, ran.untold(), new RuleOutcome(info.id(), RuleOutcome.State.RAN, null));
    }
    if (result instanceof Result.NotApplicable not) {
      return without(new RuleOutcome(info.id(), RuleOutcome.State.NOT_APPLICABLE, not.reason()));
    }
    Result.CouldNotRun could = (Result.CouldNotRun) result;
    return without(new RuleOutcome(info.id(), RuleOutcome.State.COULD_NOT_RUN, could.reason()));
  }

  /** What crashed is named, and how; never where or with what words, which tell users nothing. */
  private static Ruling crashed(String rule, Throwable crash) {
    String what = crash.getClass().getSimpleName();
    Message reason =
        new Message(
            "规则 " + rule + " 运行出错（" + what + "），请报告此问题",
            "the rule " + rule + " crashed (" + what + "); please report this");
    return without(new RuleOutcome(rule, RuleOutcome.State.COULD_NOT_RUN, reason));
  }

  private static Ruling without(RuleOutcome outcome) {
    return new Ruling(List.of(), List.of(), outcome);
  }

  private static Finding finding(RuleInfo info, Hit hit, Subject subject) {
    RuleInfo.Text text = info.text(hit.key());
    Report report = subject.report();
    return new Finding(
        info.id(),
        subject.settings().severity(info.id()).orElse(text.severity()),
        hit.where(),
        Template.fill(text.message(), hit.arguments()),
        hit.expected(),
        hit.actual(),
        hit.cells(),
        location(hit, report),
        hit.tally(),
        hit.cells().stream().map(report::cell).anyMatch(Ruling::repaired));
  }

  private static boolean repaired(@Nullable CellValue value) {
    return value != null && value.repair() != null;
  }

  /** The rule's own place, else that of the first cell involved that is printed. */
  private static @Nullable Location location(Hit hit, Report report) {
    if (hit.location() != null) {
      return hit.location();
    }
    for (CellId id : hit.cells()) {
      CellValue value = report.cell(id);
      if (value != null) {
        return value.location();
      }
    }
    return null;
  }
}
