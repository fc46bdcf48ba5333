package org.gouji.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.document.Location;
import org.gouji.report.Passage;
import org.gouji.report.Report;

/**
 * Sentences of section 一 that say what was done in another year than the report's, where no
 * sentence says the same of the report's year: the mark of a report copied from last year's.
 * Comparisons, plans and histories name other years rightly and are left alone.
 */
final class YearOfCounts {
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("(收到|收办|受理|接收|新收|共收)[^。]{0,30}申请[^。]{0,16}?\\d+[件条份宗]"),
          Pattern.compile("(主动公开|公开政府信息|公开信息|发布信息|发布政府信息)[^。]{0,30}?\\d+余?[条篇件]"));
  private static final Pattern OTHER_YEARS =
      Pattern.compile(
          "同比|相比|较|比|上年|上一年|去年|往年|增长|下降|增加|减少|结转|历年|以来|将|计划|预计|力争|拟|目标|下一步|截至"
              + "|截止|自20|从20|至20|起");

  /**
   * The year that a whole sentence is about stands at its beginning, behind a number or heading.
   */
  private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("^.{0,16}?20\\d\\d年");

  private static final Pattern THIS_YEAR = Pattern.compile("今年|本年|全年|年内|一年来");

  private YearOfCounts() {}

  /**
   * A sentence about another year.
   *
   * @param year the year that it names
   */
  record Count(int year, String sentence, Location location) {}

  static Optional<Count> find(Report report, int year) {
    return KINDS.stream()
        .map(kind -> find(report, year, kind))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Count> find(Report report, int year, Pattern kind) {
    List<Count> others = new ArrayList<>();
    for (Passage passage : passages(report)) {
      String text = Prose.withoutTitles(Dates.withDigits(Prose.plain(passage.text())));
      for (String sentence : Prose.sentences(text)) {
        if (!kind.matcher(sentence).find()) {
          continue;
        }
        List<Integer> years = Dates.years(sentence).stream().distinct().toList();
        if (years.contains(year) || THIS_YEAR.matcher(sentence).find()) {
          return Optional.empty();
        }
        if (years.size() == 1
            && BEGINS_WITH_YEAR.matcher(sentence).find()
            && !OTHER_YEARS.matcher(sentence).find()) {
          others.add(new Count(years.get(0), sentence, passage.location()));
        }
      }
    }
    return others.stream().findFirst();
  }

  private static List<Passage> passages(Report report) {
    return report.sections().stream()
        .filter(s -> s.number() == 1)
        .flatMap(s -> s.paragraphs().stream())
        .toList();
  }
}
