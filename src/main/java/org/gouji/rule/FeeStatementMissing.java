package org.gouji.rule;

import java.util.List;
import java.util.regex.Pattern;

/** Section 六 of the 2021 form says nothing on the information-processing fee. */
final class FeeStatementMissing implements ReportRule {
  private static final Pattern FEE = Pattern.compile("处理费|收费|费用|收取");

  @Override
  public String id() {
    return "fee-statement-missing";
  }

  @Override
  public Result judge(Subject subject) {
    if (!"2021".equals(subject.report().edition())) {
      return Result.notApplicable("只适用于 2021 年格式", "only for the 2021 form");
    }
    if (!subject.hasSection(6)) {
      return Result.notApplicable("没有第六部分", "there is no section 六");
    }
    String text = Prose.section(subject.report(), 6);
    return Result.ran(
        FEE.matcher(text).find()
            ? List.of()
            : List.of(
                Hit.of("fires", "6").at(subject.report().section(6).orElseThrow().location())));
  }
}
