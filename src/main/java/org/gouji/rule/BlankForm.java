package org.gouji.rule;

import java.util.List;

/** A report that names its organ and year and has tables, but no figure in them. */
final class BlankForm implements ReportRule {
  @Override
  public String id() {
    return "blank-form";
  }

  @Override
  public Result judge(Subject subject) {
    var report = subject.report();
    if (report.organization() == null || report.year() == null) {
      return Result.notApplicable("未写明机关或年度", "no organ or no year is named");
    }
    if (report.cells().isEmpty()) {
      return Result.notApplicable("没有表格", "there is no table");
    }
    return Result.ran(
        subject.hasFigure()
            ? List.of()
            : List.of(
                Hit.of("fires", "")
                    .with("organ", Quote.of(report.organization()))
                    .with("year", "" + report.year())
                    .at(report.cells().values().iterator().next().location())));
  }
}
