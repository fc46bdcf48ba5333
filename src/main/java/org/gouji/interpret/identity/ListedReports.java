package org.gouji.interpret.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.interpret.base.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A list of reports, as the index and the navigation of a site print it: names of three years or
 * more, one behind the other. None of them says of which year the report is beside which they
 * stand.
 */
final class ListedReports {
  /** So many different years are a list. */
  private static final int FEWEST = 3;

  /** 2019年度政府信息公开工作年度报告, 2020年年报. */
  private static final Pattern NAME = Pattern.compile("(20[0-9]{2})年?度?[^0-9。；]{0,40}?(?:报告|年报)");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");

  private static final Pattern REPORT = Pattern.compile("年度(?:工作)?报告|年报");

  private ListedReports() {}

  /** Whether a text names reports of three years or more. */
  static boolean isList(String text) {
    Set<String> years = new HashSet<>();
    Matcher m = NAME.matcher(text);
    while (m.find()) {
      years.add(m.group(1));
    }
    return years.size() >= FEWEST;
  }

  /** Whether what might be one title names the reports of several years. */
  static boolean isIndex(String title) {
    long years = YEAR.matcher(title).results().map(MatchResult::group).distinct().count();
    return years >= FEWEST || years > 1 && REPORT.matcher(title).results().count() > 1;
  }

  /**
   * The lines without those of such a list.
   *
   * @param period the year that the text reports on, whose name stays; null if it does not say
   */
  static List<String> without(List<String> lines, @Nullable Integer period) {
    List<String> others = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      Set<Integer> years = new HashSet<>();
      int to = from;
      Optional<Integer> year = year(lines, to);
      while (year.isPresent()) {
        years.add(year.get());
        to++;
        year = to < lines.size() ? year(lines, to) : Optional.empty();
      }
      for (int i = from; i < to; i++) {
        if (years.size() < FEWEST || year(lines, i).equals(Optional.ofNullable(period))) {
          others.add(lines.get(i));
        }
      }
      if (to < lines.size() && !isList(Plain.fold(lines.get(to)))) {
        others.add(lines.get(to));
      }
      from = to + 1;
    }
    return others;
  }

  /** The year that a line names, which names a report and no organ. */
  private static Optional<Integer> year(List<String> lines, int at) {
    return TitleLines.candidates(lines.subList(at, at + 1), false).stream()
        .filter(t -> t.organ() == null)
        .flatMap(t -> Optional.ofNullable(t.year()).stream())
        .findFirst();
  }
}
