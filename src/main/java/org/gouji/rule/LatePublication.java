package org.gouji.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The report was published after its deadline. */
final class LatePublication implements ReportRule {
  private static final Pattern LABEL = Pattern.compile("(?:发布|公布|公开|发稿)(?:时间|日期)[:为]?|发布于");
  private static final int LABEL_TO_DATE = 4;

  @Override
  public String id() {
    return "late-publication";
  }

  @Override
  public Result judge(Subject subject) {
    Integer year = subject.report().year();
    if (year == null) {
      return Result.couldNotRun("年度不明", "the year is not known");
    }
    Optional<LocalDate> published =
        Optional.ofNullable(subject.settings().published())
            .or(() -> printed(subject).filter(d -> d.getYear() > year));
    if (published.isEmpty()) {
      return Result.notApplicable("文中没有发布日期，也未指定", "no date of publication is printed or given");
    }
    OrganLevel level = Organs.level(subject);
    MonthDay day = subject.settings().organs().deadlines().get(level);
    if (day == null) {
      return level == OrganLevel.TOWNSHIP || level == OrganLevel.STREET
          ? Result.notApplicable(
              "乡镇、街道的期限由县级规定，可在配置中指定",
              "the county sets the date for townships and street offices; the configuration can"
                  + " name it")
          : Result.couldNotRun(
              "从名称不能判断机关级别，可在配置中指定",
              "the name does not tell the level of the organ; the configuration can");
    }
    LocalDate deadline = day.atYear(year + 1);
    if (!published.get().isAfter(deadline)) {
      return Result.ran(List.of());
    }
    return Result.ran(
        List.of(
            Hit.of("fires", "")
                .with("published", published.get().toString())
                .with("deadline", deadline.toString())
                .with("year", "" + year)));
  }

  /** The earliest date in the document that is labelled as that of publication. */
  private static Optional<LocalDate> printed(Subject subject) {
    return Prose.parts(subject.report()).stream()
        .filter(p -> p.section() == 0 || p.section() == 7)
        .flatMap(p -> labelled(p.plain()).stream())
        .min(LocalDate::compareTo);
  }

  private static Optional<LocalDate> labelled(String plain) {
    Matcher label = LABEL.matcher(plain);
    while (label.find()) {
      int end = Math.min(plain.length(), label.end() + LABEL_TO_DATE + 11);
      Optional<LocalDate> date = Dates.first(plain.substring(label.end(), end));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }
}
