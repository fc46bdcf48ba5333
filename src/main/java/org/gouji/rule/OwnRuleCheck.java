package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.form.Equation;
import org.gouji.locate.Verdict;
import org.gouji.report.Report;

/** A user's own rule at work, with the three-valued meaning of the form's cross-checks. */
record OwnRuleCheck(OwnRule rule) implements ReportRule {

  @Override
  public String id() {
    return rule.id();
  }

  @Override
  public Result judge(Subject subject) {
    if (!applies(subject.report())) {
      return Result.notApplicable("不适用于此版本或年度", "not for this edition or year");
    }
    List<Equation> instances = OwnRuleInstances.of(rule, subject.form());
    if (instances.isEmpty()) {
      return Result.notApplicable("此版本格式没有这些格", "this edition does not have the cells");
    }
    BigDecimal constant = BigDecimal.valueOf(rule.constant());
    List<Hit> hits = new ArrayList<>();
    List<Untold> untold = new ArrayList<>();
    for (Verdict verdict : subject.arithmetic().judge(instances)) {
      BigDecimal sum = verdict.difference();
      if (verdict.untold()) {
        untold.add(Tallies.untold(verdict, subject));
      } else if (!rule.relation().holds(sum.compareTo(constant))) {
        hits.add(
            placed(Tallies.hit(verdict, subject))
                .with("sum", sum.toPlainString())
                .with("constant", constant.toPlainString())
                .numbers(constant, sum));
      }
    }
    return new Result.Ran(hits, untold);
  }

  /** A rule with one instance needs no place. */
  private static Hit placed(Hit hit) {
    return hit.where().isEmpty() ? hit.with("place", "") : hit;
  }

  /** Whether the rule is for this report. */
  boolean applies(Report report) {
    Integer year = report.year();
    Integer first = rule.firstYear();
    Integer last = rule.lastYear();
    boolean editionFits = rule.edition() == null || rule.edition().equals(report.edition());
    boolean yearFits =
        (first == null || (year != null && year >= first))
            && (last == null || (year != null && year <= last));
    return editionFits && yearFits;
  }
}
