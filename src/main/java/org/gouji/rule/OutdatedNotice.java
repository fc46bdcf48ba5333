package org.gouji.rule;

import java.util.List;
import java.util.regex.Pattern;

/** A report about 2021 or later names the notice of the 2019 form as the one that it follows. */
final class OutdatedNotice implements ReportRule {
  private static final Pattern OLD = Pattern.compile("国办公开办函[〔\\[(【]2019[〕\\])】]60号");
  private static final Pattern NEW = Pattern.compile("国办公开办函[〔\\[(【]2021[〕\\])】]30号");
  private static final Pattern FOLLOWS = Pattern.compile("根据|按照|依据|依照|遵照|遵循|要求|格式|编制|规定");
  private static final Pattern GONE = Pattern.compile("废止|停止执行|停止使用|不再执行|原《|失效");

  @Override
  public String id() {
    return "outdated-notice";
  }

  @Override
  public Result judge(Subject subject) {
    Integer year = subject.report().year();
    if (year == null) {
      return Result.couldNotRun("年度不明", "the year is not known");
    }
    if (year < 2021) {
      return Result.notApplicable("该通知适用于本年度", "the notice holds for this year");
    }
    List<Prose.Part> parts = Prose.parts(subject.report());
    // Who names both follows the new one.
    if (parts.stream().anyMatch(p -> NEW.matcher(p.plain()).find())) {
      return Result.ran(List.of());
    }
    return Result.ran(
        parts.stream()
            .filter(p -> Prose.sentences(p.plain()).stream().anyMatch(OutdatedNotice::follows))
            .limit(1)
            .map(p -> Hit.of("fires", "").with("year", "" + year).at(p.location()))
            .toList());
  }

  private static boolean follows(String sentence) {
    return OLD.matcher(sentence).find()
        && FOLLOWS.matcher(sentence).find()
        && !GONE.matcher(sentence).find();
  }
}
