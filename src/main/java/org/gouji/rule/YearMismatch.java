package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.jspecify.annotations.Nullable;

/**
 * Title, reporting period, file name or the counts of section 一 name another year than the
 * report's, or a period ends before it begins.
 */
final class YearMismatch implements ReportRule {
  private static final Pattern PERIOD_WORDS = Pattern.compile("统计|期限|所列数据|报告期|本报告|本年度报告|时间范围|时限");
  private static final Pattern COMPARES = Pattern.compile("相比|同比|比较|较上");

  /** Only the words of the report itself: a page's navigation names reports of other years too. */
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?:编制|公布|发布|撰写|形成)(?!时间|日期|机构|单位|人)[^。:]{0,25}?(20\\d\\d)年度?政府信息公开(?:工作)?年?度?报告");

  private static final Pattern FILE_TITLE =
      Pattern.compile("(?<!\\d)(20\\d\\d)年?度?[^0-9/]{0,12}政府信息公开[^0-9/]{0,6}报告");

  @Override
  public String id() {
    return "year-mismatch";
  }

  @Override
  public Result judge(Subject subject) {
    List<Prose.Part> parts = Prose.parts(subject.report());
    List<Hit> hits = new ArrayList<>();
    impossible(parts).ifPresent(hits::add);
    Integer year = subject.report().year();
    if (year == null) {
      return hits.isEmpty()
          ? Result.couldNotRun("年度不明", "the year is not known")
          : Result.ran(hits);
    }
    period(parts, year).ifPresent(hits::add);
    preamble(parts, year).ifPresent(hits::add);
    YearOfCounts.find(subject.report(), year)
        .map(c -> hit("counts", "counts", c.year(), year, c.sentence(), c.location()))
        .ifPresent(hits::add);
    file(subject.fileName(), year).ifPresent(hits::add);
    return Result.ran(hits);
  }

  private static Optional<Hit> impossible(List<Prose.Part> parts) {
    for (Prose.Part part : parts) {
      for (Dates.Period period : Dates.periods(Dates.withDigits(part.plain()))) {
        if (period.isImpossible()) {
          return Optional.of(
              Hit.of("impossible", "period").with("text", period.text()).at(part.location()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Hit> period(List<Prose.Part> parts, int year) {
    for (Prose.Part part : parts) {
      String text = Prose.withoutTitles(Dates.withDigits(part.plain()));
      for (String sentence : Prose.sentences(text)) {
        if (!PERIOD_WORDS.matcher(sentence).find() || COMPARES.matcher(sentence).find()) {
          continue;
        }
        for (Dates.Period period : Dates.periods(sentence)) {
          if (!period.isWholeYear(year) && !period.isImpossible() && period.start() == 101) {
            int other = period.startYear() == year ? period.endYear() : period.startYear();
            return Optional.of(
                hit("period", "period", other, year, period.text(), part.location()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Hit> preamble(List<Prose.Part> parts, int year) {
    for (Prose.Part part : parts) {
      if (part.section() != 0) {
        continue;
      }
      for (String sentence : Prose.sentences(Dates.withDigits(part.plain()))) {
        Matcher m = ANNOUNCES.matcher(sentence);
        if (m.find()) {
          int named = Integer.parseInt(m.group(1));
          if (named != year) {
            return Optional.of(
                hit("preamble", "preamble", named, year, m.group(), part.location()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A file name counts only if it has the form of a title. */
  private static Optional<Hit> file(String fileName, int year) {
    Matcher m = FILE_TITLE.matcher(Dates.withDigits(Prose.plain(fileName)));
    if (!m.find()) {
      return Optional.empty();
    }
    int named = Integer.parseInt(m.group(1));
    return named == year
        ? Optional.empty()
        : Optional.of(hit("file", "file", named, year, fileName, null));
  }

  private static Hit hit(
      String key, String where, int named, int year, String text, @Nullable Location place) {
    return Hit.of(key, where)
        .with("named", "" + named)
        .with("year", "" + year)
        .with("text", Quote.of(text))
        .at(place);
  }
}
