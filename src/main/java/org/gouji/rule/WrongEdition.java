package org.gouji.rule;

import java.util.List;

/**
 * The report follows the edition of other years. The 2021 edition holds for reports about 2021 and
 * later, the 2019 edition for 2019 and 2020.
 */
final class WrongEdition implements ReportRule {
  private static final int NEW_FORM = 2021;

  @Override
  public String id() {
    return "wrong-edition";
  }

  @Override
  public Result judge(Subject subject) {
    Integer year = subject.report().year();
    String edition = subject.report().edition();
    if (year == null || edition == null) {
      return Result.couldNotRun("年度或格式版本不明", "the year or the edition is not known");
    }
    boolean newForm = edition.equals("2021");
    if (newForm == year >= NEW_FORM) {
      return Result.ran(List.of());
    }
    return Result.ran(
        List.of(
            Hit.of(newForm ? "early" : "fires", "")
                .with("year", "" + year)
                .with("edition", edition)
                .at(
                    subject.report().cells().values().stream()
                        .map(v -> v.location())
                        .findFirst()
                        .orElse(null))));
  }
}
